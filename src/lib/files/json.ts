import type { Row } from "./rows.js";

/**
 * Rows as a JSON array, one row a line, so that two editions can be compared line by line.
 * @example toJson([{ year: 2023 }]) // '[\n{"year":2023}\n]\n'
 */
export function toJson(rows: readonly Row[]): string {
  return rows.length === 0 ? "[]\n" : `[\n${rows.map((row) => JSON.stringify(row)).join(",\n")}\n]\n`;
}
