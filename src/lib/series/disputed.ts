/** Rows that another row contradicts, so that whoever downloads the table is told, too. */
import type { SeriesBreak, SeriesRow } from "../model.js";
import { conflictsOf, grouped } from "./marks.js";
import { pointOfRow } from "./points.js";

/** Groups of rows that give different figures for the same thing; no row is changed, left out or merged. */
export function disputesOf(rows: readonly SeriesRow[], breaks: readonly SeriesBreak[]): SeriesRow[][] {
  const points = rows.map((row) => ({ ...pointOfRow(row, breaks), row }));
  return conflictsOf(points).map((group) => group.map(({ row }) => row));
}

/** Rows that say the same of the same thing from the same page: one of them is enough. */
export function repeatedRows(rows: readonly SeriesRow[]): SeriesRow[][] {
  const keyOf = (row: SeriesRow): string =>
    JSON.stringify({ ...row, source_title: "", source_type: "", note: "", flags: "" });
  return grouped(rows, keyOf).filter((group) => group.length > 1);
}

/** The rows with the flag `disputed` where another source gives another figure. */
export function withDisputes(rows: readonly SeriesRow[], breaks: readonly SeriesBreak[]): SeriesRow[] {
  const disputed = new Set(disputesOf(rows, breaks).flat());
  return rows.map((row) => (disputed.has(row) ? { ...row, flags: [...row.flags, "disputed"] } : row));
}
