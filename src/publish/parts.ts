/** Large tables in parts, for readers that fetch only what a query needs. */
import {
  groupRows,
  largeRows,
  type Part,
  type PartsList,
  partOrder,
  partPath,
  partRows,
  partsListPath,
} from "../lib/explore/parts.js";
import type { Bounds } from "../lib/explore/scan-plan.js";
import { toParquet } from "../lib/files/parquet.js";
import { checkedRows, type Row } from "../lib/files/rows.js";
import { type Column, type TableName, tables } from "../lib/model.js";
import type { Maker, PublishedFile } from "./types.js";

/** The parts and their list of every table above {@link largeRows}: none of today's. */
export const partsMaker: Maker = function* ({ tables: rowsByTable }) {
  for (const name of Object.keys(tables) as TableName[])
    if (rowsByTable[name].length > largeRows)
      yield* partsOf(name, checkedRows(name, rowsByTable[name]).sort(byPartOrder));
};

/**
 * The parts of a table and, at last, their list.
 * @param rows in {@link partOrder}; taken one by one, so that they need not be in memory together
 */
export function* partsOf(table: TableName, rows: Iterable<Row>): Generator<PublishedFile> {
  const parts: Part[] = [];
  const columns: readonly Column[] = tables[table];
  let waiting: Row[] = [];
  const part = (): PublishedFile => {
    const bytes = toParquet(waiting, columns, groupRows);
    const path = `${table}-${String(parts.length).padStart(3, "0")}.parquet`;
    parts.push({ path, bytes: bytes.length, rows: waiting.length, bounds: boundsOf(waiting) });
    waiting = [];
    return { path: partPath(path).slice(1), bytes };
  };
  for (const row of rows) {
    waiting.push(row);
    if (waiting.length === partRows) yield part();
  }
  if (waiting.length > 0) yield part();
  const list: PartsList = { table, rows: parts.reduce((sum, { rows: count }) => sum + count, 0), parts };
  yield { path: partsListPath(table).slice(1), bytes: new TextEncoder().encode(JSON.stringify(list)) };
}

/** Nulls pass no comparison, so bounds need not hold them. */
function boundsOf(rows: readonly Row[]): Bounds {
  const bounds: Record<string, [string | number, string | number]> = {};
  for (const row of rows)
    for (const column of partOrder) {
      const cell = row[column];
      if (typeof cell !== "string" && typeof cell !== "number") continue;
      const known = bounds[column];
      if (known === undefined) bounds[column] = [cell, cell];
      else if (cell < known[0]) known[0] = cell;
      else if (cell > known[1]) known[1] = cell;
    }
  return bounds;
}

function byPartOrder(a: Row, b: Row): number {
  for (const column of partOrder) {
    const [first, second] = [a[column] ?? "", b[column] ?? ""];
    if (first !== second) return first < second ? -1 : 1;
  }
  return 0;
}
