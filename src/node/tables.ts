import { toCsv } from "../lib/files/csv.js";
import { toJson } from "../lib/files/json.js";
import { toParquet } from "../lib/files/parquet.js";
import { checkedRows, type Row } from "../lib/files/rows.js";
import { type TableName, type Tables, tables } from "../lib/model.js";
import { type DataFile, dataPackage } from "./datapackage.js";
import type { Edition } from "./edition.js";

const utf8 = new TextEncoder();

/**
 * Every file published below `/data/`: the five tables in three formats, the plans' texts, and the data package that
 * describes them all.
 *
 * @throws Error naming table, row and column when a row does not fit the model
 * @example dataFiles(loadEdition()).map(({ path }) => path) // ["plans.parquet", "plans.csv", …, "datapackage.json"]
 */
export function dataFiles({ tables: rowsByTable, texts }: Pick<Edition, "tables" | "texts">): DataFile[] {
  const files = tableNames.flatMap((name) => tableFiles(name, rowsByTable));
  for (const [plan_id, text] of texts) files.push({ path: `plans/${plan_id}.txt`, bytes: utf8.encode(text) });
  return [...files, { path: "datapackage.json", bytes: utf8.encode(dataPackage(files)) }];
}

/** The paths of {@link dataFiles}, without making the files: what the site lists as its stable addresses. */
export function dataPaths(planIds: Iterable<string>): string[] {
  return [
    ...tableNames.flatMap((name) => formats.map((format) => `${name}.${format}`)),
    ...Array.from(planIds, (plan_id) => `plans/${plan_id}.txt`),
    "datapackage.json",
  ];
}

const tableNames = Object.keys(tables) as TableName[];
const formats = ["parquet", "csv", "json"] as const;

function tableFiles(name: TableName, rowsByTable: Tables): DataFile[] {
  const rows: Row[] = checkedRows(name, rowsByTable[name]);
  const columns = tables[name];
  const bytes = {
    parquet: toParquet(rows, columns),
    csv: utf8.encode(toCsv(rows, columns)),
    json: utf8.encode(toJson(rows)),
  };
  return formats.map((format) => ({ path: `${name}.${format}`, bytes: bytes[format] }));
}
