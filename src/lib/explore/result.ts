/** The rows a query gave: what their cells are, how they are written, and how they are put in order. */
import { csvText, listMark, textCell } from "../files/csv.js";
import { formatDate, formatNumber, type Lang } from "../format.js";

/** Dates are ISO texts, instants `2023-01-31 08:00:00`; what has no form of its own (a struct) is JSON text. */
export type Cell = string | number | bigint | boolean | null | readonly Cell[];

export type Kind = "text" | "integer" | "number" | "boolean" | "date" | "timestamp" | "list";

export interface ResultColumn {
  readonly name: string;
  readonly kind: Kind;
  /** Numbers that are names of years, written without marks between thousands. */
  readonly plain: boolean;
  /** The cell of a row, from 0. */
  at(row: number): Cell;
}

export interface Result {
  readonly columns: readonly ResultColumn[];
  readonly rows: number;
  /** False when the result was too large to be kept whole: these are its first rows. */
  readonly complete: boolean;
}

/** Whether numbers of this name count years: "year", "base_year", "năm". */
export const countsYears = (name: string): boolean => /(?:^|_)(?:year|nam|năm)s?(?:$|_)/iu.test(name);

export const isNumeric = ({ kind }: ResultColumn): boolean => kind === "integer" || kind === "number";

/**
 * A cell as the reader's language writes it; the empty text for null, which the table marks otherwise.
 * @example cellText(7.5, { kind: "number", … }, "vi") // "7,5"
 */
export function cellText(cell: Cell, column: Pick<ResultColumn, "kind" | "plain">, lang: Lang): string {
  if (cell === null) return "";
  if (typeof cell === "number") return column.plain ? String(cell) : numberText(cell, lang);
  if (typeof cell === "bigint") return new Intl.NumberFormat(lang === "vi" ? "vi-VN" : "en-GB").format(cell);
  if (typeof cell === "boolean") return String(cell);
  if (typeof cell === "string") return column.kind === "date" ? dateText(cell, lang) : cell;
  return cell.map((item) => cellText(item, { kind: "text", plain: false }, lang)).join(", ");
}

/** A number in the language, small ones by their digits. */
export function numberText(value: number, lang: Lang): string {
  if (!Number.isFinite(value)) return String(value);
  if (value === 0 || Math.abs(value) >= 0.001) return formatNumber(value, lang);
  return new Intl.NumberFormat(lang === "vi" ? "vi-VN" : "en-GB", { maximumSignificantDigits: 3 })
    .format(value)
    .replace(/^-/u, "−");
}

/** Years outside 1 to 9999 are left as the database writes them. */
const dateText = (iso: string, lang: Lang): string => (/^\d{4}-\d\d-\d\d$/u.test(iso) ? formatDate(iso, lang) : iso);

/**
 * The numbers of the rows in the order of a column, nulls last either way; rows that are alike keep their order.
 * @param step 1 ascending, -1 descending
 */
export function sortedRows({ columns, rows }: Result, place: number, step: 1 | -1, lang: Lang): Uint32Array {
  const order = Uint32Array.from({ length: rows }, (_, row) => row);
  const column = columns[place];
  if (column === undefined) return order;
  const ranks = isNumeric(column) ? numbersOf(column, rows) : ranksOf(column, rows, lang);
  return order.sort((a, b) => {
    const [first = Number.NaN, second = Number.NaN] = [ranks[a], ranks[b]];
    if (Number.isNaN(first)) return Number.isNaN(second) ? a - b : 1;
    if (Number.isNaN(second)) return -1;
    return (first - second) * step || a - b;
  });
}

const numbersOf = (column: ResultColumn, rows: number): Float64Array =>
  Float64Array.from({ length: rows }, (_, row) => {
    const cell = column.at(row);
    return cell === null ? Number.NaN : Number(cell);
  });

/** The place of each row's text among all texts of the column: comparing words is slow, and most occur often. */
function ranksOf(column: ResultColumn, rows: number, lang: Lang): Float64Array {
  const texts = Array.from({ length: rows }, (_, row) => sortText(column.at(row)));
  const distinct = [...new Set(texts)].filter((text) => text !== null);
  distinct.sort(new Intl.Collator(lang).compare);
  const rank = new Map(distinct.map((text, place) => [text, place]));
  return Float64Array.from(texts, (text) => (text === null ? Number.NaN : (rank.get(text) ?? Number.NaN)));
}

const sortText = (cell: Cell): string | null => {
  if (cell === null) return null;
  return Array.isArray(cell) ? cell.join(", ") : String(cell);
};

/**
 * A result as CSV the way all files of the site are: UTF-8 with a byte order mark, CRLF, points for decimals, lists
 * joined by `|`, null as the empty cell and the empty text as `""`.
 */
export function resultCsv({ columns, rows }: Result): string {
  const lines = Array.from({ length: rows }, (_, row) => columns.map((column) => csvCell(column.at(row))));
  return csvText([columns.map(({ name }) => textCell(name)), ...lines]);
}

function csvCell(cell: Cell): string {
  if (cell === null) return "";
  if (Array.isArray(cell)) return textCell(cell.map(String).join(listMark));
  return typeof cell === "string" ? textCell(cell) : String(cell);
}
