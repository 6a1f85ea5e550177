import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { absenceCodes } from "../../src/lib/absence.js";
import { coverage } from "../../src/lib/coverage.js";
import { loadEdition } from "../../src/node/edition.js";
import { dataFiles } from "../../src/node/tables.js";
import { dataPackageRules } from "./data-package-rules.js";
import { faultsByPublished, publishedSchema } from "./published-schema.js";
import { faultsBy } from "./schema-faults.js";

interface Field {
  name: string;
  type: string;
  missingValues?: (string | { value: string; label: string; label_vi: string })[];
  constraints: { required?: boolean; enum?: string[] };
}
interface Resource {
  name: string;
  path: string;
  bytes: number;
  hash: string;
  schema?: { fields: Field[]; foreignKeys?: { reference: { resource?: string; fields: string[] } }[] };
}

const edition = loadEdition();
const files = dataFiles(edition, "https://example.org/chi-tieu/");
const bytesOf = (path: string): Uint8Array => files.find((file) => file.path === path)?.bytes ?? new Uint8Array();
const textOf = (path: string): string => new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytesOf(path));
const description = JSON.parse(textOf("datapackage.json")) as { resources: Resource[] };
const published = publishedSchema("datapackage.json");

describe("datapackage.json", () => {
  it("keeps the rules of the Data Package standard", () => {
    expect(faultsBy(dataPackageRules, description)).toEqual([]);
  });

  it.skipIf(published === null)("is valid by the profile that the standard publishes", () => {
    expect(faultsByPublished(published ?? "", description)).toEqual([]);
  });

  it.each([
    ["a type that the profile lacks", { type: "list" }],
    ["a kind of nothing that is a number", { missingValues: [{ value: -9 }] }],
  ])("would be refused with %s", (_name, wrong) => {
    const broken = structuredClone(description);
    const field = broken.resources.find(({ name }) => name === "targets")?.schema?.fields[0];
    if (field) Object.assign(field, wrong);
    expect(faultsBy(dataPackageRules, broken)).not.toEqual([]);
    if (published !== null) expect(faultsByPublished(published, broken)).not.toEqual([]);
  });

  it("gives the size and SHA-256 of every other file", () => {
    const listed = description.resources.map(({ path, bytes, hash }) => [path, bytes, hash]);
    const made = files
      .filter(({ path }) => path !== "datapackage.json")
      .map(({ path, bytes }) => [path, bytes.length, `sha256:${createHash("sha256").update(bytes).digest("hex")}`]);
    expect(listed).toEqual(made);
  });

  it("points only to columns that are there", () => {
    const columns = new Map(
      description.resources.flatMap(({ name, schema }) =>
        schema ? [[name, schema.fields.map((field) => field.name)] as const] : [],
      ),
    );
    for (const { name, schema } of description.resources)
      for (const { reference } of schema?.foreignKeys ?? [])
        expect(columns.get(reference.resource ?? name)).toEqual(expect.arrayContaining(reference.fields));
  });

  it("says in both languages why a cell may be empty, for every column that may be", () => {
    for (const { name, schema } of description.resources)
      for (const field of schema?.fields ?? [])
        if (!field.constraints.required)
          for (const missing of field.missingValues ?? [{ value: `${name}.${field.name}`, label: "", label_vi: "" }])
            expect(missing).toMatchObject({
              value: expect.any(String),
              label: expect.stringMatching(/./u),
              label_vi: expect.stringMatching(/./u),
            });
  });
});

describe("coverage, the table of answers", () => {
  const rows = JSON.parse(textOf("coverage.json")) as Record<string, string | number | null>[];

  it("names the four kinds of nothing as labelled missing values of `value`", () => {
    const fields = description.resources.find(({ name }) => name === "coverage")?.schema?.fields;
    const missing = fields?.find(({ name }) => name === "value")?.missingValues ?? [];
    expect(missing.map((one) => (typeof one === "string" ? one : one.value)).sort()).toEqual([...absenceCodes].sort());
  });

  it("has in CSV a number or one of the four kinds in every `value`, and a byte order mark before the header", () => {
    const [header = "", ...lines] = textOf("coverage.csv").trimEnd().split("\r\n");
    expect(header.startsWith("\uFEFFarea_id,indicator,answer,value,")).toBe(true);
    const values = lines.map((line) => line.split(",")[3] ?? "");
    expect(values.filter((value) => !/^-?\d/u.test(value) && !absenceCodes.some((code) => code === value))).toEqual([]);
    expect(values).toHaveLength(rows.length);
  });

  it("says what the coverage page says, cell by cell", () => {
    const areas = edition.tables.areas.filter(({ area_id }) =>
      edition.tables.plans.some((plan) => plan.area_id === area_id),
    );
    for (const { indicator, cells } of coverage(edition.tables, areas))
      for (const { area, kind, targets } of cells) {
        const own = rows.filter((row) => row.area_id === area.area_id && row.indicator === indicator.code);
        expect(own).toHaveLength(Math.max(1, targets.length));
        const answers = new Set(own.map(({ answer }) => answer));
        expect(kind === "stated" ? answers.has("stated") : [...answers]).toEqual(kind === "stated" ? true : [kind]);
      }
  });
});
