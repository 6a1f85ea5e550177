import { type Cell, countsYears, type Kind, type Result } from "../../../src/lib/explore/result.js";

/** A result out of columns: `{ "year:integer": [2023] }`. */
export function resultOf(columns: Readonly<Record<string, readonly Cell[]>>, complete = true): Result {
  const entries = Object.entries(columns);
  return {
    rows: entries[0]?.[1].length ?? 0,
    complete,
    columns: entries.map(([key, cells]) => {
      const [name = "", kind = "text"] = key.split(":");
      return { name, kind: kind as Kind, plain: countsYears(name), at: (row) => cells[row] ?? null };
    }),
  };
}
