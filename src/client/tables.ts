/** The published tables, read once: from the files that the site publishes for everyone. */
import type { CompareTables } from "../lib/comparison.js";
import { once, readJson } from "./page.js";

/** @throws {Error} when a table cannot be had */
export const loadTables = once(async (): Promise<CompareTables> => {
  const [areas, indicators, plans, targets] = await Promise.all([
    readJson<CompareTables["areas"]>("/data/areas.json"),
    readJson<CompareTables["indicators"]>("/data/indicators.json"),
    readJson<CompareTables["plans"]>("/data/plans.json"),
    readJson<CompareTables["targets"]>("/data/targets.json"),
  ]);
  return { areas, indicators, plans, targets };
});
