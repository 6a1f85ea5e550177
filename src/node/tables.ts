import { coverageColumns, coverageRows, withReasons } from "../lib/coverage-table.js";
import { toCsv } from "../lib/files/csv.js";
import { toJson } from "../lib/files/json.js";
import { toParquet } from "../lib/files/parquet.js";
import { checkedRows, type Row } from "../lib/files/rows.js";
import { keepOf } from "../lib/keep.js";
import { type Column, type SeriesBreak, type TableName, type Tables, tables } from "../lib/model.js";
import { breakColumns } from "../lib/series/breaks-table.js";
import { type DataFile, dataPackage } from "./datapackage.js";
import type { Edition } from "./edition.js";

const utf8 = new TextEncoder();

/**
 * Every file published below `/data/` by itself: the five tables, the one made from them and the breaks in three formats, the
 * plans' texts, and the data package that describes them all.
 *
 * @param site the site's address with a slash at its end
 * @throws Error naming table, row and column when a row does not fit the model
 * @example dataFiles(loadEdition(), siteUrl()).map(({ path }) => path) // ["plans.parquet", "plans.csv", …, "datapackage.json"]
 */
export function dataFiles(edition: Published, site: string): readonly DataFile[] {
  return keepOf(made, edition, site, () => makeFiles(edition, site));
}

type Published = Pick<Edition, "tables" | "texts" | "stamp">;

/** Pages say how large the files are, others describe them: they are made once an edition and site. */
const made = new WeakMap<Published, Map<string, DataFile[]>>();

function makeFiles(edition: Published, site: string): DataFile[] {
  const { tables: rowsByTable, texts, stamp } = edition;
  const files = tableNames.flatMap((name) => tableFiles(name, checkedRows(name, rowsByTable[name]), tables[name]));
  files.push(...coverageFiles(rowsByTable));
  files.push(...tableFiles("breaks", breakRows(rowsByTable.breaks), breakColumns));
  for (const [plan_id, text] of texts) files.push({ path: `plans/${plan_id}.txt`, bytes: utf8.encode(text) });
  const description = dataPackage(files, rowsByTable, stamp, site);
  return [...files, { path: "datapackage.json", bytes: utf8.encode(description) }];
}

/** The paths of {@link dataFiles}, without making the files: what the site lists as its stable addresses. */
export function dataPaths(planIds: Iterable<string>): string[] {
  return [
    ...[...tableNames, "coverage", "breaks"].flatMap((name) => formats.map((format) => `${name}.${format}`)),
    ...Array.from(planIds, (plan_id) => `plans/${plan_id}.txt`),
    "datapackage.json",
  ];
}

const tableNames = Object.keys(tables) as TableName[];
const formats = ["parquet", "csv", "json"] as const;

/** @param csvRows what the CSV holds, where that differs */
function tableFiles(
  name: string,
  rows: readonly Row[],
  columns: readonly Column[],
  csvRows: readonly Row[] = rows,
): DataFile[] {
  const bytes = {
    parquet: toParquet(rows, columns),
    csv: utf8.encode(toCsv(csvRows, columns)),
    json: utf8.encode(toJson(rows)),
  };
  return formats.map((format) => ({ path: `${name}.${format}`, bytes: bytes[format] }));
}

const breakRows = (breaks: readonly SeriesBreak[]): Row[] =>
  breaks.map((one) => Object.fromEntries(breakColumns.map(({ name }) => [name, one[name as keyof SeriesBreak]])));

function coverageFiles(rowsByTable: Tables): DataFile[] {
  const rows = coverageRows(rowsByTable);
  return tableFiles("coverage", rows, coverageColumns, withReasons(rows));
}
