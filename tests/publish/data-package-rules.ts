/**
 * What the Data Package standard, version 2, asks of the parts that we use, in our own words (https://datapackage.org/standard/,
 * read in November 2026). The profile that the standard publishes is not copied here; `PUBLISHED_SCHEMAS` names a folder that has it
 * (see docs/development.md), and the tests then ask it, too.
 */
const text = { type: "string", minLength: 1 };
const texts = { type: "array", minItems: 1, uniqueItems: true, items: text };
/** A path is relative and stays within the package, or is a whole address. */
const path = { type: "string", pattern: "^(?=^[^./~])(?!.*\\.\\.)[^\\\\]+$" };
const link = { type: "string", pattern: "^https?://" };

const missingValues = {
  anyOf: [
    { type: "array", uniqueItems: true, items: { type: "string" } },
    {
      type: "array",
      minItems: 1,
      items: { type: "object", required: ["value"], properties: { value: { type: "string" }, label: text } },
    },
  ],
};

/** Those of the published profile; the prose of the standard also has `list`. */
const fieldTypes = ["string", "number", "integer", "date", "time", "datetime", "year", "yearmonth", "boolean"].concat([
  "object",
  "geopoint",
  "geojson",
  "array",
  "duration",
  "any",
]);

const field = {
  type: "object",
  required: ["name", "type", "description", "description_vi"],
  properties: {
    name: text,
    type: { enum: fieldTypes },
    missingValues,
    categories: {
      type: "array",
      minItems: 1,
      items: { type: "object", required: ["value"], properties: { value: { type: "string" }, label: text } },
    },
    constraints: {
      type: "object",
      properties: {
        required: { type: "boolean" },
        unique: { type: "boolean" },
        enum: { type: "array", minItems: 1, uniqueItems: true },
        minimum: { type: "number" },
        maximum: { type: "number" },
      },
      additionalProperties: false,
    },
  },
};

const schema = {
  type: "object",
  required: ["fields"],
  properties: {
    $schema: { const: "https://datapackage.org/profiles/2.0/tableschema.json" },
    fields: { type: "array", minItems: 1, items: field },
    missingValues,
    primaryKey: texts,
    foreignKeys: {
      type: "array",
      minItems: 1,
      items: {
        type: "object",
        required: ["fields", "reference"],
        properties: {
          fields: texts,
          reference: { type: "object", required: ["fields"], properties: { resource: text, fields: texts } },
        },
      },
    },
  },
};

const resource = {
  type: "object",
  required: ["name", "path", "format", "mediatype", "bytes", "hash"],
  properties: {
    name: { type: "string", pattern: "^[a-z0-9._-]+$" },
    path,
    title: text,
    title_vi: text,
    format: text,
    mediatype: { type: "string", pattern: "^[a-z]+/[a-z0-9.+-]+$" },
    encoding: { const: "utf-8" },
    bytes: { type: "integer", minimum: 0 },
    hash: { type: "string", pattern: "^sha256:[0-9a-f]{64}$" },
    type: { const: "table" },
    dialect: { type: "object" },
    schema,
  },
  dependentRequired: { schema: ["type", "dialect", "title", "title_vi"] },
};

export const dataPackageRules = {
  type: "object",
  required: ["$schema", "name", "id", "title", "description", "version", "licenses", "contributors", "resources"],
  properties: {
    $schema: { const: "https://datapackage.org/profiles/2.0/datapackage.json" },
    name: { type: "string", pattern: "^[a-z0-9._-]+$" },
    id: link,
    homepage: link,
    title: text,
    description: text,
    version: { type: "string", pattern: "^\\d+\\.\\d+\\.\\d+(?:-[0-9a-z]+)?$" },
    created: { type: "string", format: "date-time" },
    keywords: texts,
    licenses: {
      type: "array",
      minItems: 1,
      items: { type: "object", anyOf: [{ required: ["name"] }, { required: ["path"] }], properties: { path: link } },
    },
    contributors: {
      type: "array",
      minItems: 1,
      items: { type: "object", required: ["title"], properties: { title: text, roles: texts } },
    },
    sources: {
      type: "array",
      minItems: 1,
      items: { type: "object", properties: { title: text, path: link, version: text } },
    },
    resources: { type: "array", minItems: 1, items: resource },
  },
} as const;
