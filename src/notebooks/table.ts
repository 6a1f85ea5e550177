/** The published tables as Arquero's. */
import * as aq from "arquero";
import { tables as model, type TableName, type Tables } from "../lib/model.js";

/** Rows as columns, by the model: a table without rows has its columns too. */
export function tableOf<Name extends TableName>(name: Name, rows: Tables[Name]): aq.ColumnTable {
  const cells = rows as unknown as readonly Record<string, unknown>[];
  return aq.table(Object.fromEntries(model[name].map((column) => [column.name, cells.map((row) => row[column.name])])));
}
