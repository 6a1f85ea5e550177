import { readPlan } from "../../src/lib/extract.js";
import type { Reading } from "../../src/lib/reading.js";
import { normalizeText } from "../../src/lib/text.js";

/** Reads a text as the plan of a province for 2024. */
export const read = (text: string, year = 2024): Reading =>
  readPlan(normalizeText(text), { plan_id: `x-${year}`, area_id: "x", year, level: "province" });
