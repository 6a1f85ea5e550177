import { parquetMetadata } from "hyparquet";
import { expect, it } from "vitest";
import { groupRows, type PartsList, partRows } from "../../src/lib/explore/parts.js";
import type { Row } from "../../src/lib/files/rows.js";
import { newDocument } from "../../src/node/document.js";
import { loadEdition } from "../../src/node/edition.js";
import { partsMaker, partsOf } from "../../src/publish/parts.js";

const row = (number: number): Row => ({
  area_id: "a",
  level: "province",
  parent_id: null,
  name_vi: "A",
  name_en: "A",
  gso_code: null,
  iso_3166_2: null,
  region: null,
  merged_into: null,
  merged_on: null,
  colour: number % 8,
});

it("parts a table into files of some rows, each in groups that can be left out, and lists them", () => {
  const rows = Array.from({ length: partRows + 10 }, (_, number) => row(number));
  const files = [...partsOf("areas", rows)];
  expect(files.map(({ path }) => path)).toEqual([
    "data/parts/areas-000.parquet",
    "data/parts/areas-001.parquet",
    "data/parts/areas.json",
  ]);
  const list = JSON.parse(new TextDecoder().decode(files[2]?.bytes)) as PartsList;
  expect(list.rows).toBe(rows.length);
  for (const [place, part] of list.parts.entries()) {
    const bytes = files[place]?.bytes ?? new Uint8Array();
    const { num_rows, row_groups } = parquetMetadata(bytes.slice().buffer);
    expect([part.bytes, part.rows]).toEqual([bytes.length, Number(num_rows)]);
    expect(row_groups.length).toBe(Math.ceil(part.rows / groupRows));
    expect(part.bounds).toEqual({ area_id: ["a", "a"] });
  }
});

it("parts none of today's tables", async () => {
  const edition = loadEdition();
  const files = await partsMaker(edition, { siteUrl: "http://x/", newDocument });
  expect([...files]).toEqual([]);
});
