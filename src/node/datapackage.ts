import { createHash } from "node:crypto";
import {
  type Column,
  type ColumnType,
  comparators,
  directions,
  levels,
  periods,
  seriesKinds,
  type TableName,
  tables,
  themes,
} from "../lib/model.js";

/** A published file below `/data/`. */
export interface DataFile {
  /** Below `data/`: `targets.csv`, `plans/son-la-2023.txt`. */
  path: string;
  bytes: Uint8Array;
}

const titles: Record<TableName, { vi: string; en: string }> = {
  plans: { vi: "Văn bản", en: "Plans" },
  targets: { vi: "Chỉ tiêu", en: "Targets" },
  series: { vi: "Số liệu từ các nguồn khác", en: "Figures from other publications" },
  areas: { vi: "Địa phương", en: "Areas" },
  indicators: { vi: "Chỉ số", en: "Indicators" },
};

const primaryKeys: Partial<Record<TableName, string>> = {
  plans: "plan_id",
  targets: "target_id",
  areas: "area_id",
  indicators: "code",
};

/** column → the table it points into, by that table's primary key. */
const links: Record<TableName, Readonly<Record<string, TableName>>> = {
  plans: { area_id: "areas" },
  targets: { plan_id: "plans", area_id: "areas", indicator: "indicators" },
  series: { area_id: "areas", indicator: "indicators" },
  areas: { parent_id: "areas", merged_into: "areas" },
  indicators: {},
};

const closedLists: Partial<Record<TableName, Readonly<Record<string, readonly string[]>>>> = {
  targets: {
    comparator: comparators,
    direction: directions,
    basis: ["stated", "derived"],
    review: ["machine", "confirmed", "corrected"],
  },
  series: { comparator: comparators, kind: seriesKinds, period: periods, source_tier: ["official", "press"] },
  areas: { level: levels },
  indicators: { theme: themes },
};

const mediaTypes: Readonly<Record<string, string>> = {
  csv: "text/csv",
  json: "application/json",
  parquet: "application/vnd.apache.parquet",
  txt: "text/plain",
};

/**
 * The Data Package (version 2) that describes `files`: what each column means in both languages, its type and limits,
 * which columns point to which table, and the size and SHA-256 of every file.
 *
 * The CSV of a table is the resource with the schema; the other formats hold the same columns and rows.
 */
export function dataPackage(files: readonly DataFile[]): string {
  const description = {
    $schema: "https://datapackage.org/profiles/2.0/datapackage.json",
    name: "chi-tieu",
    title: "Chỉ tiêu: what Vietnam's provinces promised, in the words they promised it",
    title_vi: "Chỉ tiêu: điều các tỉnh đã hứa, bằng chính lời của văn bản",
    description:
      "Targets read from plans of provinces and districts of Vietnam, each with the clause that states it and its place in the plan's text: text.slice(start, end) === quote, in UTF-16 code units.",
    description_vi:
      "Chỉ tiêu đọc từ văn bản của các tỉnh, huyện, mỗi chỉ tiêu kèm mệnh đề nêu nó và vị trí trong toàn văn: text.slice(start, end) === quote, tính theo đơn vị mã UTF-16.",
    version: "1.0.0",
    licenses: [{ name: "MIT", title: "MIT License", path: "https://opensource.org/license/mit" }],
    resources: files.map(resourceOf),
  };
  return `${JSON.stringify(description, null, 2)}\n`;
}

function resourceOf({ path, bytes }: DataFile): object {
  const [stem = "", format = ""] = path.split(/\.(?=[^.]*$)/u);
  const table = isTable(stem) ? stem : null;
  return {
    name: format === "csv" ? stem : `${stem}-${format}`.replaceAll("/", "-"),
    ...(table && { title: titles[table].en, title_vi: titles[table].vi }),
    path,
    format,
    mediatype: mediaTypes[format],
    ...(format !== "parquet" && { encoding: "utf-8" }),
    bytes: bytes.length,
    hash: `sha256:${createHash("sha256").update(bytes).digest("hex")}`,
    ...(table && format === "csv" && { type: "table", dialect: { lineTerminator: "\r\n" }, schema: schemaOf(table) }),
  };
}

const isTable = (name: string): name is TableName => Object.hasOwn(tables, name);

function schemaOf(table: TableName): object {
  const primaryKey = primaryKeys[table];
  return {
    fields: tables[table].map((column) => fieldOf(table, column)),
    missingValues: [""],
    ...(primaryKey && { primaryKey: [primaryKey] }),
    foreignKeys: Object.entries(links[table]).map(([column, to]) => ({
      fields: [column],
      reference: { ...(to !== table && { resource: to }), fields: [primaryKeys[to]] },
    })),
  };
}

const fieldTypes: Record<ColumnType, object> = {
  text: { type: "string" },
  int16: { type: "integer" },
  int32: { type: "integer" },
  double: { type: "number" },
  date: { type: "date" },
  "text[]": { type: "list", itemType: "string", delimiter: "|" },
};

function fieldOf(table: TableName, { name, type, required, meaning }: Column): object {
  const list = closedLists[table]?.[name];
  const constraints = {
    // An empty list is an empty cell, which readers take for a missing value.
    ...(required && type !== "text[]" && { required: true }),
    ...(name === primaryKeys[table] && { unique: true }),
    ...(list && { enum: list }),
    ...(type === "int16" && { minimum: -32768, maximum: 32767 }),
  };
  return {
    name,
    ...fieldTypes[type],
    description: meaning.en,
    description_vi: meaning.vi,
    // A required text may be empty, and empty is then its value: `scope` is empty for the whole.
    ...(type === "text" && required && { missingValues: [] }),
    constraints,
  };
}
