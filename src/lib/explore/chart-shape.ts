/** Whether the rows of a query can be drawn honestly, and as what. */
import type { Comparator } from "../model.js";
import { type Cell, countsYears, isNumeric, type Result, type ResultColumn } from "./result.js";

export interface ChartRow {
  readonly label: string;
  readonly value: number;
  /** How the plan put the figure, where the rows say so. */
  readonly comparator: Comparator | null;
  /** The upper end of a range. */
  readonly high: number | null;
}

export interface YearPoint extends ChartRow {
  readonly year: number;
}

interface Drawable {
  /** Name of the column that is drawn. */
  readonly measure: string;
  /** The one unit all rows have, where they say. */
  readonly unit: string | null;
  /** Rows without a number, which no chart can show. */
  readonly left: number;
}

export type ChartShape =
  | (Drawable & { readonly kind: "bars"; readonly rows: readonly ChartRow[] })
  | (Drawable & { readonly kind: "years"; readonly rows: readonly YearPoint[] })
  /** Why there is no chart; "shape" is the common case of which nothing need be said. */
  | { readonly kind: "none"; readonly why: "shape" | "unlike" | "many" };

/** More rows are a list to read, no picture. */
export const mostBars = 40;
export const mostPoints = 400;

/** Columns that say what a figure is, more than whose it is. */
const telling = ["comparator", "unit", "scope", "level"];

const none = (why: "shape" | "unlike" | "many"): ChartShape => ({ kind: "none", why });
const idLike = /(?:^|_)(?:id|sha256|code)$|^(?:start|end|colour|characters|value_high)$/iu;

/**
 * One column of words and one of numbers are bars; a year and a number are points. Rows of different units, scopes or
 * levels are never drawn on one scale.
 */
export function chartShape({ columns, rows, complete }: Result): ChartShape {
  const year = columns.find((column) => column.kind === "integer" && countsYears(column.name));
  const measure =
    columns.find(({ name }) => name === "value") ??
    columns.find((column) => isNumeric(column) && !idLike.test(column.name) && !countsYears(column.name));
  const words = columns.filter(({ kind }) => kind === "text");
  const label =
    words.find(({ name }) => !idLike.test(name) && !telling.includes(name)) ??
    words.find(({ name }) => !telling.includes(name)) ??
    words[0];
  if (measure === undefined || !isNumeric(measure) || rows === 0) return none("shape");
  if (!complete) return none("many");
  const all = Array.from({ length: rows }, (_, row) => row);
  const [units = [], ...others] = ["unit", "scope", "level"].map((name) => [...new Set(cellsOf(columns, name, rows))]);
  // Rows may be counted whatever they hold; figures are put on one scale only where they are alike.
  const counted = measure.kind === "integer" && measure.name !== "value";
  if (!counted && (units.length > 1 || others.some(({ length }) => length > 1))) return none("unlike");
  const unit = counted ? null : textOf(units[0] ?? null);
  const comparator = counted ? undefined : columns.find(({ name }) => name === "comparator");
  const high = columns.find((column) => column.name === "value_high" && isNumeric(column));
  const drawn = all
    .filter((row) => Number.isFinite(numberOf(measure.at(row))))
    .map((row) => ({
      label: label === undefined ? "" : textOf(label.at(row)) || "–",
      value: numberOf(measure.at(row)),
      comparator: comparator === undefined ? null : (textOf(comparator.at(row)) as Comparator | null),
      high: high === undefined || high.at(row) === null ? null : numberOf(high.at(row)),
      year: year === undefined ? 0 : numberOf(year.at(row)),
    }));
  const base = { measure: measure.name, unit, left: rows - drawn.length };
  if (drawn.length === 0) return none("shape");
  if (year !== undefined && new Set(drawn.map((row) => row.year)).size > 1)
    return drawn.length > mostPoints ? none("many") : { ...base, kind: "years", rows: drawn };
  if (label === undefined || new Set(drawn.map((row) => row.label)).size < drawn.length) return none("shape");
  return drawn.length > mostBars ? none("many") : { ...base, kind: "bars", rows: drawn };
}

const cellsOf = (columns: readonly ResultColumn[], name: string, rows: number): Cell[] => {
  const column = columns.find((one) => one.name === name && one.kind === "text");
  return column === undefined ? [] : Array.from({ length: rows }, (_, row) => column.at(row));
};
const numberOf = (cell: Cell): number => (cell === null ? Number.NaN : Number(cell));
const textOf = (cell: Cell): string | null => (cell === null ? null : String(cell));
