/** What makes rows out of mentions, in order. */
import { readChange } from "./change.js";
import { raiseFlags } from "./flags.js";
import { keepGoals } from "./goals.js";
import { addQualitative } from "./qualitative.js";
import type { Refiner } from "./refiner.js";
import { dropResults } from "./results.js";
import { attachScope } from "./scope.js";
import { dropThresholds } from "./thresholds.js";
import { setYears } from "./years.js";

export const refiners: readonly Refiner[] = [
  dropThresholds,
  setYears,
  dropResults,
  readChange,
  keepGoals,
  attachScope,
  addQualitative,
  raiseFlags,
];
