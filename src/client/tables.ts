/** The published tables, read once: from the files that the site publishes for everyone. */
import type { CompareTables } from "../lib/comparison.js";
import { readJson } from "./page.js";

let loading: Promise<CompareTables> | undefined;

/** @throws {Error} when a table cannot be had; the next call tries again */
export function loadTables(): Promise<CompareTables> {
  loading ??= readTables().catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

async function readTables(): Promise<CompareTables> {
  const [areas, indicators, plans, targets] = await Promise.all([
    readJson<CompareTables["areas"]>("/data/areas.json"),
    readJson<CompareTables["indicators"]>("/data/indicators.json"),
    readJson<CompareTables["plans"]>("/data/plans.json"),
    readJson<CompareTables["targets"]>("/data/targets.json"),
  ]);
  return { areas, indicators, plans, targets };
}
