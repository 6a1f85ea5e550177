import type { Column } from "../model.js";
import type { Cell, Row } from "./rows.js";

/** What Excel needs to read a CSV as UTF-8; ends up before the first header. */
const byteOrderMark = "\uFEFF";

/** Joins the items of a list into one cell; no flag of ours holds it, and the writer checks. */
export const listMark = "|";

/**
 * Rows as CSV: UTF-8 with a byte order mark, RFC 4180 (CRLF, quotes doubled), a point for decimals, ISO dates,
 * lists joined by `|`, null as the empty cell.
 *
 * An empty text is written `""`, so that it stays apart from null. Cells are the data, letter for letter: nothing is
 * put before a leading `=` or `+`, because `text.slice(start, end) === quote` must hold for CSV readers too (see
 * docs/decisions/0003-formats.md).
 *
 * @example toCsv([{ year: 2023, note: "" }], columns) // '\uFEFFyear,note\r\n2023,""\r\n'
 */
export function toCsv(rows: readonly Row[], columns: readonly Column[]): string {
  const names = columns.map(({ name }) => name);
  return csvText([names, ...rows.map((row) => names.map((name) => csvCell(row[name] ?? null)))]);
}

/** CSV of rows that need not tell an empty text from null: both, and what a row lacks, are the empty cell. */
export function plainCsv<Name extends string>(
  names: readonly Name[],
  rows: readonly Readonly<Partial<Record<Name, string | number | null>>>[],
): string {
  return csvText([names, ...rows.map((row) => names.map((name) => inQuotes(String(row[name] ?? ""))))]);
}

/** Written cells as a file: a byte order mark, commas, CRLF. */
export const csvText = (lines: readonly (readonly string[])[]): string =>
  `${byteOrderMark}${lines.map((cells) => cells.join(",")).join("\r\n")}\r\n`;

function csvCell(cell: Cell): string {
  if (cell === null) return "";
  if (typeof cell === "number") return String(cell);
  return textCell(typeof cell === "string" ? cell : cell.map(listItem).join(listMark));
}

/** A text that must not be taken for null. */
export const textCell = (text: string): string => (text === "" ? '""' : inQuotes(text));

/** A text in quotes where it needs them. */
const inQuotes = (text: string): string => (/[",\r\n]|^\s|\s$/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

function listItem(item: string): string {
  if (item === "" || item.includes(listMark)) throw new Error(`list item "${item}" cannot be joined by "${listMark}"`);
  return item;
}
