import { createHash } from "node:crypto";
import { coverageColumns } from "../lib/coverage-table.js";
import {
  datasetCreator,
  datasetDescription,
  datasetKeywords,
  datasetLicence,
  datasetTitle,
  documentName,
} from "../lib/dataset.js";
import { type EditionStamp, stampVersion, stampWords } from "../lib/edition-stamp.js";
import type { Words } from "../lib/format.js";
import { type Column, type ColumnType, type Tables, tables } from "../lib/model.js";
import { breakColumns } from "../lib/series/breaks-table.js";
import {
  categories,
  closedLists,
  links,
  missingOf,
  type PackagedTable,
  primaryKeys,
  titles,
} from "./datapackage-words.js";

/** A published file below `/data/`. */
export interface DataFile {
  /** Below `data/`: `targets.csv`, `plans/son-la-2023.txt`. */
  path: string;
  bytes: Uint8Array;
}

/** Of media types that have no registered name of their own, the one in use. */
export const mediaTypes: Readonly<Record<string, string>> = {
  csv: "text/csv",
  json: "application/json",
  jsonld: "application/ld+json",
  parquet: "application/vnd.apache.parquet",
  txt: "text/plain",
};

/** The columns of every table that is published: the five of the model, the one made from them, and the breaks. */
export const packagedColumns: Readonly<Record<PackagedTable, readonly Column[]>> = {
  ...tables,
  coverage: coverageColumns,
  breaks: breakColumns,
};

const units =
  "Offsets (start, end) count UTF-16 code units of the text in NFC: text.slice(start, end) === quote. / Vị trí (start, end) tính theo đơn vị mã UTF-16 của toàn văn ở dạng NFC.";

/**
 * The Data Package (version 2) that describes `files`: what each column means in both languages, its type and limits,
 * why a cell may be empty, which columns point to which table, and the size and SHA-256 of every file.
 *
 * The CSV of a table is the resource with the schema; the other formats hold the same columns and rows.
 *
 * @param site the site's address with a slash at its end
 */
export function dataPackage(files: readonly DataFile[], rows: Tables, stamp: EditionStamp, site: string): string {
  const description = {
    $schema: "https://datapackage.org/profiles/2.0/datapackage.json",
    name: "chi-tieu",
    id: `${site}data/datapackage.json`,
    title: datasetTitle.en,
    title_vi: datasetTitle.vi,
    description: `${datasetDescription.en}\n\n${units}`,
    description_vi: datasetDescription.vi,
    homepage: `${site}en/data`,
    homepage_vi: `${site}data`,
    version: stampVersion(stamp),
    edition: stampWords(stamp, "en"),
    edition_vi: stampWords(stamp, "vi"),
    ...(stamp.date !== "" && { created: `${stamp.date}T00:00:00Z` }),
    keywords: datasetKeywords.flatMap(({ en, vi }) => [en, vi]),
    licenses: [{ name: datasetLicence.name, title: datasetLicence.title, path: datasetLicence.url }],
    contributors: [{ title: datasetCreator, roles: ["creator", "publisher"] }],
    ...(rows.plans.length > 0 && { sources: sourcesOf(rows, site) }),
    resources: files.map(resourceOf),
  };
  return `${JSON.stringify(description, null, 2)}\n`;
}

/** The plans, each with the page that shows it; the date of a source is the day it was issued. */
function sourcesOf({ plans, areas }: Tables, site: string): object[] {
  return plans.map((plan) => ({
    title: documentName(plan, areas.find(({ area_id }) => area_id === plan.area_id)?.name_vi ?? plan.area_id),
    path: `${site}plans/${plan.plan_id}`,
    ...(plan.issued_on !== null && { version: plan.issued_on }),
  }));
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
    ...(table && format === "csv" && { type: "table", dialect: csvDialect, schema: schemaOf(table) }),
  };
}

const csvDialect = {
  $schema: "https://datapackage.org/profiles/2.0/tabledialect.json",
  delimiter: ",",
  lineTerminator: "\r\n",
  quoteChar: '"',
  doubleQuote: true,
  header: true,
};

const isTable = (name: string): name is PackagedTable => Object.hasOwn(packagedColumns, name);

function schemaOf(table: PackagedTable): object {
  const primaryKey = primaryKeys[table];
  const foreignKeys = Object.entries(links[table]).map(([column, to]) => ({
    fields: [column],
    reference: { ...(to !== table && { resource: to }), fields: [primaryKeys[to]] },
  }));
  return {
    $schema: "https://datapackage.org/profiles/2.0/tableschema.json",
    fields: packagedColumns[table].map((column) => fieldOf(table, column)),
    missingValues: [""],
    ...(primaryKey && { primaryKey: [primaryKey] }),
    ...(foreignKeys.length > 0 && { foreignKeys }),
  };
}

const fieldTypes: Record<ColumnType, object> = {
  text: { type: "string" },
  int16: { type: "integer" },
  int32: { type: "integer" },
  double: { type: "number" },
  date: { type: "date" },
  // The standard has lists; its published profile, which validators follow, does not.
  "text[]": { type: "string" },
};

const joined: Words = { vi: "các mục nối bằng |", en: "items joined by |" };

function fieldOf(table: PackagedTable, { name, type, required, meaning }: Column): object {
  const list = closedLists[table]?.[name];
  const labels = categories[table]?.[name];
  const constraints = {
    ...(required && { required: true }),
    ...(name === primaryKeys[table] && { unique: true }),
    ...(list && { enum: list }),
    ...(type === "int16" && { minimum: -32768, maximum: 32767 }),
  };
  return {
    name,
    ...fieldTypes[type],
    description: type === "text[]" ? `${meaning.en} (${joined.en})` : meaning.en,
    description_vi: type === "text[]" ? `${meaning.vi} (${joined.vi})` : meaning.vi,
    // A required text may be empty, and empty is then its value: `scope` is empty for the whole, `flags` without a flag.
    ...((type === "text" || type === "text[]") && required && { missingValues: [] }),
    ...(!required && {
      missingValues: missingOf(table, name).map(({ value, label }) => labelled(value, label)),
    }),
    ...(labels && { categories: Object.entries(labels).map(([value, label]) => labelled(value, label)) }),
    constraints,
  };
}

const labelled = (value: string, { vi, en }: Words): object => ({ value, label: en, label_vi: vi });
