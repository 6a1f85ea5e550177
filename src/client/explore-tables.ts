/** The published Parquet files as Arrow, which the database takes in. */
import {
  type DataType,
  dateDay,
  dictionary,
  float64,
  int16,
  int32,
  list,
  tableFromArrays,
  tableToIPC,
  utf8,
} from "@uwdata/flechette";
import { parquetMetadata, parquetRead, parquetSchema } from "hyparquet";
import { type ColumnType, type TableName, tables } from "../lib/model.js";
import { download, FileError } from "./explore-download.js";
import { siteFile } from "./page.js";

/** A table that could not be read; the others are there all the same. */
export interface TableProblem {
  readonly table: TableName;
  readonly file: string;
  /** The host's answer, null when the file came but is damaged, or nothing came at all. */
  readonly status: number | null;
}

export interface LoadedTable {
  readonly name: TableName;
  /** Arrow IPC, stream format. */
  readonly arrow: Uint8Array;
  /** The ids of its rows, where it is the table of documents. */
  readonly planIds: readonly string[];
}

export interface LoadedTables {
  readonly loaded: readonly LoadedTable[];
  readonly problems: readonly TableProblem[];
  readonly plans: ReadonlySet<string>;
}

/**
 * All tables that can be read, and those that cannot.
 * @param large tables that are read in parts instead
 */
export async function loadTables(large: readonly TableName[]): Promise<LoadedTables> {
  const loaded: LoadedTable[] = [];
  const problems: TableProblem[] = [];
  const names = (Object.keys(tables) as TableName[]).filter((name) => !large.includes(name));
  const files = await Promise.allSettled(names.map(loadTable));
  for (const [place, name] of names.entries()) {
    const outcome = files[place];
    if (outcome?.status === "fulfilled") loaded.push(outcome.value);
    else problems.push({ table: name, file: fileOf(name), status: statusOf(outcome?.reason) });
  }
  return { loaded, problems, plans: new Set(loaded.flatMap(({ planIds }) => planIds)) };
}

const fileOf = (name: TableName): string => `data/${name}.parquet`;
const statusOf = (reason: unknown): number | null => (reason instanceof FileError ? reason.status : null);

async function loadTable(name: TableName): Promise<LoadedTable> {
  const blob = await download(siteFile(`/${fileOf(name)}`), fileOf(name));
  const columns = await columnsOf(await blob.arrayBuffer());
  return { name, arrow: arrowOf(name, columns), planIds: name === "plans" ? (columns.plan_id ?? []).map(String) : [] };
}

/** The columns of a Parquet file by name. */
async function columnsOf(file: ArrayBuffer): Promise<Record<string, unknown[]>> {
  const metadata = parquetMetadata(file);
  const columns: Record<string, unknown[]> = {};
  for (const { element } of parquetSchema(metadata).children) columns[element.name] = [];
  await parquetRead({
    file,
    metadata,
    onChunk: ({ columnName, columnData }) => {
      const column = columns[columnName];
      for (const cell of Array.from(columnData)) column?.push(cell);
    },
  });
  return columns;
}

/** Types are the model's, never guessed: a column of nulls keeps its own. */
const arrowTypes: Readonly<Record<ColumnType, () => DataType>> = {
  text: utf8,
  int16,
  int32,
  double: float64,
  date: dateDay,
  "text[]": () => list(utf8()),
};

/**
 * Columns of a table as an Arrow stream.
 * @param names which; all columns of the table by default
 * @param repeated whether texts that occur often are written once: quicker where there are many rows
 * @throws {Error} when a column is not there: the file is of another edition
 */
export function arrowOf(
  name: TableName,
  columns: Readonly<Record<string, unknown[]>>,
  names?: readonly string[],
  repeated = false,
): Uint8Array {
  const wanted = tables[name].filter((column) => names === undefined || names.includes(column.name));
  const cells = wanted.map((column): [string, unknown[]] => {
    const values = columns[column.name];
    if (values === undefined) throw new Error(`${fileOf(name)} has no column ${column.name}`);
    return [column.name, values];
  });
  const types = wanted.map(({ name: own, type }): [string, DataType] => {
    const often = repeated && type === "text" && occursOften(columns[own] ?? []);
    return [own, often ? dictionary(utf8()) : arrowTypes[type]()];
  });
  const bytes = tableToIPC(tableFromArrays(cells, { types: Object.fromEntries(types) }), { format: "stream" });
  if (bytes === null) throw new Error(`${fileOf(name)} cannot be written as Arrow`);
  return bytes;
}

/** Judged by the first values. */
function occursOften(values: readonly unknown[]): boolean {
  const some = values.slice(0, 2000);
  return new Set(some).size < some.length / 4;
}
