import { CsvError, parse } from "csv-parse/sync";
import { listMark } from "../lib/files/csv.js";
import type { Cell, Row } from "../lib/files/rows.js";
import type { Column } from "../lib/model.js";
import { isDate } from "../lib/plan-file.js";
import { InputError } from "./input-error.js";

/** A row and the line of the file on which it ends (1-based). */
export interface CsvRow {
  cells: Row;
  line: number;
}

/**
 * CSV with the given columns as rows; the inverse of `toCsv` (src/lib/files/csv.ts), and the way `data/reference/` is read.
 *
 * Columns may stand in any order. An unquoted empty cell is null in an optional column and the empty text in a
 * required text column.
 *
 * @param refuse is told of each row that cannot be read, and the others go on; without it such a row throws
 * @throws InputError naming file, line and mend for torn quotes, missing or unknown columns, and cells of a wrong type
 */
export function parseCsv(
  source: string,
  columns: readonly Column[],
  path: string,
  refuse: (fault: InputError) => void = raise,
): CsvRow[] {
  const [header, ...records] = readRecords(source, path);
  if (header === undefined)
    throw new InputError(path, 1, "the file is empty", `It needs the header ${headerOf(columns)}`);
  const byName = new Map(columns.map((column) => [column.name, column]));
  const names = header.cells.map(({ text }) => text);
  for (const name of names)
    if (!byName.has(name))
      throw new InputError(path, 1, `unknown column "${name}"`, `The columns are ${headerOf(columns)}`);
  for (const { name } of columns)
    if (names.filter((other) => other === name).length !== 1)
      throw new InputError(path, 1, `column "${name}" must be there once`, `The columns are ${headerOf(columns)}`);
  return records.flatMap(({ cells, line }) => {
    try {
      if (cells.length !== names.length)
        throw new InputError(
          path,
          line,
          `the row has ${cells.length} cells, the header ${names.length}`,
          "Put quotes round cells that hold commas, and a comma for each empty cell",
        );
      const row: Row = {};
      for (const [index, name] of names.entries()) {
        const column = byName.get(name);
        const cell = cells[index];
        if (column && cell) row[name] = readCell(cell, column, path, line);
      }
      return [{ cells: row, line }];
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      refuse(error);
      return [];
    }
  });
}

const raise = (fault: InputError): never => {
  throw fault;
};

const headerOf = (columns: readonly Column[]): string => columns.map(({ name }) => name).join(",");

interface RawCell {
  text: string;
  quoted: boolean;
}
interface RawRecord {
  cells: RawCell[];
  line: number;
}

function readRecords(source: string, path: string): RawRecord[] {
  try {
    const records = parse(source, {
      bom: true,
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
      cast: (text, { quoting }): unknown => ({ text: text.normalize("NFC"), quoted: quoting }),
    }) as unknown as { record: RawCell[]; info: { lines: number } }[];
    return records.map(({ record, info }) => ({ cells: record, line: info.lines }));
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = typeof error.lines === "number" ? error.lines : null;
    throw new InputError(path, line, error.message.replace(/\.?$/u, ""), "Put quotes round cells that hold commas");
  }
}

function readCell({ text, quoted }: RawCell, column: Column, path: string, line: number): Cell {
  const wrong = (what: string, mend: string): InputError =>
    new InputError(path, line, `${column.name} "${text}" is ${what}`, mend);
  if (column.type === "text[]") return text === "" ? [] : text.split(listMark);
  if (text === "" && !quoted && !column.required) return null;
  if (column.type === "text") return text;
  if (text === "") throw wrong("empty", "This column must be filled in every row");
  if (column.type === "date") {
    if (isDate(text)) return text;
    throw wrong("no date", "Write it like 2025-07-01");
  }
  const value = /^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/u.test(text) ? Number(text) : Number.NaN;
  if (Number.isNaN(value)) throw wrong("no number", "Write digits with a point for decimals, like 7.5");
  if (column.type !== "double" && !Number.isInteger(value)) throw wrong("no whole number", "Write whole numbers here");
  return value;
}
