/** The data set as Croissant 1.1 describes one (https://mlcommons.org/croissant/1.1): files, and the tables in them. */
import { createHash } from "node:crypto";
import { plannedAreas } from "../lib/chart-catalogue.js";
import { citedSite } from "../lib/citation/cited.js";
import { citationList } from "../lib/citation/files.js";
import {
  datasetCreator,
  datasetDescription,
  datasetKeywords,
  datasetLicence,
  datasetTitle,
  yearsCovered,
} from "../lib/dataset.js";
import { stampVersion } from "../lib/edition-stamp.js";
import type { Column, ColumnType } from "../lib/model.js";
import { type DataFile, mediaTypes, packagedColumns } from "../node/datapackage.js";
import { type PackagedTable, primaryKeys, titles } from "../node/datapackage-words.js";
import type { Edition } from "../node/edition.js";
import type { Site } from "./types.js";

export const croissantPath = "data/croissant.json";

/** The aliases that the specification recommends; without them its tools do not find its terms. */
const terms = (
  "annotation arrayShape citeAs column containedIn equivalentProperty excludes extract field fileObject fileProperty fileSet " +
  "format includes isArray isLiveDataset jsonPath key md5 parentField path readLines recordSet references regex repeated " +
  "replace samplingRate sdVersion separator source subField transform unArchive value"
).split(" ");

const jsonLdContext = {
  "@language": "en",
  "@vocab": "https://schema.org/",
  sc: "https://schema.org/",
  cr: "http://mlcommons.org/croissant/",
  dct: "http://purl.org/dc/terms/",
  rai: "http://mlcommons.org/croissant/RAI/",
  ...Object.fromEntries(terms.map((term) => [term, `cr:${term}`])),
  conformsTo: "dct:conformsTo",
  data: { "@id": "cr:data", "@type": "@json" },
  dataType: { "@id": "cr:dataType", "@type": "@vocab" },
  examples: { "@id": "cr:examples", "@type": "@json" },
};

const dataTypes: Record<ColumnType, string> = {
  text: "sc:Text",
  int16: "sc:Integer",
  int32: "sc:Integer",
  double: "sc:Float",
  date: "sc:Date",
  "text[]": "sc:Text",
};

/**
 * The description of `files`, those below `/data/`; the fields of a record set are read from its Parquet file, which
 * alone says the types. Which column points into which table is left to the data package: the loader of MLCommons joins
 * the tables of a `references` and stops at the circles that ours form.
 */
export function croissantOf(
  files: readonly DataFile[],
  { tables, stamp }: Pick<Edition, "tables" | "stamp">,
  { siteUrl }: Site,
): object {
  const years = yearsCovered(tables);
  const citation = citationList([citedSite({ language: "en", stamp, siteUrl })], "bib").trim();
  return {
    "@context": jsonLdContext,
    "@type": "sc:Dataset",
    conformsTo: "http://mlcommons.org/croissant/1.1",
    name: datasetTitle.en,
    alternateName: datasetTitle.vi,
    description: datasetDescription.en,
    url: `${siteUrl}en/data`,
    license: datasetLicence.url,
    creator: { "@type": "Organization", name: datasetCreator, url: siteUrl },
    publisher: { "@type": "Organization", name: datasetCreator, url: siteUrl },
    ...(stamp.date !== "" && { datePublished: stamp.date, dateModified: stamp.date }),
    version: stampVersion(stamp),
    citeAs: citation,
    keywords: datasetKeywords.flatMap(({ en, vi }) => [en, vi]),
    inLanguage: ["vi", "en"],
    ...(years !== null && { temporalCoverage: years }),
    spatialCoverage: plannedAreas(tables).map(({ name_en }) => ({ "@type": "Place", name: `${name_en}, Vietnam` })),
    distribution: files.map((file) => fileObject(file, siteUrl)),
    recordSet: (Object.keys(packagedColumns) as PackagedTable[]).map(recordSet),
  };
}

function fileObject({ path, bytes }: DataFile, siteUrl: string): object {
  const format = path.slice(path.lastIndexOf(".") + 1);
  return {
    "@type": "cr:FileObject",
    "@id": path,
    name: path.slice(path.lastIndexOf("/") + 1),
    contentUrl: `${siteUrl}data/${path}`,
    contentSize: `${bytes.length} B`,
    // The registered name of Parquet is not yet the one that readers of Croissant know.
    encodingFormat: format === "parquet" ? "application/x-parquet" : mediaTypes[format],
    sha256: createHash("sha256").update(bytes).digest("hex"),
  };
}

function recordSet(table: PackagedTable): object {
  const key = primaryKeys[table];
  return {
    "@type": "cr:RecordSet",
    "@id": table,
    name: table,
    description: `${titles[table].en} / ${titles[table].vi}`,
    ...(key && { key: { "@id": `${table}/${key}` } }),
    field: packagedColumns[table].map((column) => fieldOf(table, column)),
  };
}

function fieldOf(table: PackagedTable, { name, type, meaning }: Column): object {
  return {
    "@type": "cr:Field",
    "@id": `${table}/${name}`,
    name: `${table}/${name}`,
    description: `${meaning.en} / ${meaning.vi}`,
    dataType: dataTypes[type],
    ...(type === "text[]" && { isArray: true, arrayShape: "-1" }),
    source: { fileObject: { "@id": `${table}.parquet` }, extract: { column: name } },
  };
}
