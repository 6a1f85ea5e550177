import { type Column, type ColumnType, type TableName, type Tables, tables } from "../model.js";

/** A value of a published table, whatever the format: dates are ISO texts, lists hold texts. */
export type Cell = string | number | string[] | null;
export type Row = Record<string, Cell>;

const ranges: Partial<Record<ColumnType, readonly [number, number]>> = {
  int16: [-32768, 32767],
  int32: [-2147483648, 2147483647],
};

/**
 * A table's rows with exactly the columns of the model, in the model's order, each cell checked against its type: the
 * writers trust what comes from here.
 *
 * @throws Error naming table, row and column for a null in a required column, a whole number out of its range, NaN,
 * Infinity, a lone surrogate (no UTF-8 can hold it), and cells of another type
 * @example checkedRows("areas", tables.areas)[0] // { area_id: "ha-giang", level: "province", … }
 */
export function checkedRows<Name extends TableName>(table: Name, rows: Tables[Name]): Row[] {
  return rows.map((row, index) => {
    const cells = row as unknown as Record<string, unknown>;
    const checked: Row = {};
    for (const column of tables[table]) {
      const fault = faultOf(cells[column.name], column);
      if (fault !== null) throw new Error(`table ${table}, row ${index + 1}, column ${column.name}: ${fault}`);
      checked[column.name] = cells[column.name] as Cell;
    }
    for (const name of Object.keys(cells))
      if (!(name in checked)) throw new Error(`table ${table}, row ${index + 1}: "${name}" is no column of it`);
    return checked;
  });
}

function faultOf(cell: unknown, { type, required }: Column): string | null {
  if (cell === null) return required ? "null in a required column" : null;
  if (type === "text[]") {
    if (!Array.isArray(cell)) return `${String(cell)} is no list`;
    return cell.map(textFault).find((fault) => fault !== null) ?? null;
  }
  if (type === "text") return textFault(cell);
  if (type === "date") {
    return typeof cell === "string" && /^\d{4}-\d{2}-\d{2}$/u.test(cell) ? null : `${String(cell)} is no ISO date`;
  }
  if (typeof cell !== "number" || !Number.isFinite(cell)) return `${String(cell)} is no finite number`;
  const range = ranges[type];
  if (range === undefined) return null;
  if (!Number.isInteger(cell)) return `${cell} is no whole number`;
  return cell < range[0] || cell > range[1] ? `${cell} does not fit ${type}` : null;
}

function textFault(cell: unknown): string | null {
  if (typeof cell !== "string") return `${String(cell)} is no text`;
  return /\p{Surrogate}/u.test(cell) ? "the text holds half a character (a lone surrogate)" : null;
}
