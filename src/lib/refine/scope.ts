import { viewOf } from "../draft.js";
import { scopeOf } from "../scope.js";
import type { Refiner } from "./refiner.js";

/** Gives each figure the words that narrow it. */
export const attachScope: Refiner = (drafts, source) => {
  for (const draft of drafts) if (draft.figure) draft.scope = scopeOf(source, viewOf(source, draft.clause), draft);
  return [...drafts];
};
