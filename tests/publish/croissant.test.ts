import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { loadEdition } from "../../src/node/edition.js";
import { dataFiles } from "../../src/node/tables.js";
import { citationsMaker } from "../../src/publish/citations.js";
import { croissantOf } from "../../src/publish/croissant.js";
import { dataMaker } from "../../src/publish/data.js";
import { faultsBy } from "./schema-faults.js";

const site = "https://example.org/chi-tieu/";
const edition = { ...loadEdition(), stamp: { number: 1, date: "2026-11-21", draft: false } };
const context = { siteUrl: site };
const files = dataFiles(edition, site);
const made = [...dataMaker(edition, context), ...citationsMaker(edition, context)];

const address = { type: "string", format: "uri", pattern: "^https?://" };
const named = { type: "object", required: ["@type", "name"] };
const reference = { type: "object", required: ["@id"], additionalProperties: false, properties: { "@id": {} } };

/**
 * The required properties of the specification (https://mlcommons.org/croissant/1.1), and those of the recommended that
 * we promise; MLCommons publish no JSON Schema.
 */
const rules = {
  type: "object",
  required: "@context @type conformsTo description license name url creator datePublished distribution recordSet"
    .split(" ")
    .concat("keywords", "publisher", "version", "inLanguage", "citeAs"),
  properties: {
    "@type": { const: "sc:Dataset" },
    conformsTo: { const: "http://mlcommons.org/croissant/1.1" },
    name: { type: "string", minLength: 1 },
    description: { type: "string", minLength: 50 },
    url: address,
    license: address,
    creator: named,
    publisher: named,
    datePublished: { type: "string", format: "date" },
    version: { type: "string", pattern: "^\\d+\\.\\d+\\.\\d+(?:-[0-9a-z]+)?$" },
    citeAs: { type: "string", pattern: "^@" },
    distribution: {
      type: "array",
      minItems: 1,
      items: {
        type: "object",
        required: ["@type", "@id", "name", "contentUrl", "contentSize", "encodingFormat", "sha256"],
        properties: {
          "@type": { const: "cr:FileObject" },
          contentUrl: address,
          contentSize: { pattern: "^\\d+ B$" },
          encodingFormat: { pattern: "^[a-z]+/[a-z0-9.+-]+$" },
          sha256: { pattern: "^[0-9a-f]{64}$" },
        },
      },
    },
    recordSet: {
      type: "array",
      minItems: 1,
      items: {
        type: "object",
        required: ["@type", "@id", "name", "field"],
        properties: {
          "@type": { const: "cr:RecordSet" },
          key: reference,
          field: {
            type: "array",
            minItems: 1,
            items: {
              type: "object",
              required: ["@type", "@id", "name", "description", "dataType", "source"],
              properties: {
                "@type": { const: "cr:Field" },
                dataType: { enum: ["sc:Text", "sc:Integer", "sc:Float", "sc:Date", "sc:Boolean"] },
                source: {
                  type: "object",
                  required: ["fileObject", "extract"],
                  properties: { fileObject: reference, extract: { type: "object", required: ["column"] } },
                },
              },
              dependentRequired: { arrayShape: ["isArray"] },
            },
          },
        },
      },
    },
  },
};

interface Croissant {
  distribution: { "@id": string; contentUrl: string; sha256: string }[];
  recordSet: { "@id": string; key?: { "@id": string }; field: { "@id": string; source: Source }[] }[];
}
interface Source {
  fileObject: { "@id": string };
  extract: { column: string };
}

describe("croissant.json", () => {
  const croissant = croissantOf(files, edition, context) as Croissant;

  it("keeps the rules of the specification", () => {
    expect(faultsBy(rules, croissant)).toEqual([]);
  });

  it("uses an id once, and refers only to what is there", () => {
    const objects = croissant.distribution.map((file) => file["@id"]);
    const fields = croissant.recordSet.flatMap((set) => set.field.map((field) => field["@id"]));
    const ids = [...objects, ...fields, ...croissant.recordSet.map((set) => set["@id"])];
    expect(new Set(ids).size).toBe(ids.length);
    for (const { key, field } of croissant.recordSet) {
      if (key) expect(fields).toContain(key["@id"]);
      for (const { source } of field) expect(objects).toContain(source.fileObject["@id"]);
    }
  });

  it("names every data file by its address and SHA-256", () => {
    expect(croissant.distribution.map(({ contentUrl, sha256 }) => [contentUrl, sha256])).toEqual(
      files.map(({ path, bytes }) => [`${site}data/${path}`, createHash("sha256").update(bytes).digest("hex")]),
    );
  });

  it("has no date where no edition has been declared", () => {
    const stamp = { number: 0, date: "", draft: true };
    expect(croissantOf(files, { ...edition, stamp }, context)).not.toHaveProperty("datePublished");
  });
});

describe("sha256sums.txt", () => {
  const sums = new TextDecoder().decode(made.find(({ path }) => path === "data/sha256sums.txt")?.bytes);
  const lines = sums.trimEnd().split("\n");

  it("has a line for every other file that is made for /data/, sorted by path", () => {
    const paths = lines.map((line) => line.slice(66));
    const others = made.map(({ path }) => path.slice("data/".length)).filter((path) => path !== "sha256sums.txt");
    expect(paths).toEqual([...files.map(({ path }) => path), ...others].sort());
  });

  it("is written as sha256sum -c reads it, and right", () => {
    for (const line of lines) {
      expect(line).toMatch(/^[0-9a-f]{64} {2}\S+$/u);
      const path = line.slice(66);
      const bytes = [...files, ...made].find((file) => file.path === path || file.path === `data/${path}`)?.bytes;
      expect(line.slice(0, 64)).toBe(
        createHash("sha256")
          .update(bytes ?? "")
          .digest("hex"),
      );
    }
  });
});
