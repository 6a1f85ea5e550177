import { describe, expect, it } from "vitest";
import { checkedRows } from "../../src/lib/files/rows.js";
import { type SeriesRow, type Tables, tables } from "../../src/lib/model.js";
import { dataFiles, dataPaths } from "../../src/node/tables.js";

const figure: SeriesRow = {
  area_id: "son-la",
  year: 2023,
  indicator: "grdp_growth",
  kind: "result",
  scope: "",
  comparator: "=",
  value: 7.5,
  value_high: null,
  unit: "percent",
  year_from: null,
  period: "year",
  segment: "year",
  flags: [],
  source_title: null,
  source_publisher: null,
  source_url: null,
  source_date: null,
  source_type: null,
  source_tier: null,
  from_targets: [],
  note: "",
};
const empty: Tables = { plans: [], targets: [], series: [], breaks: [], areas: [], indicators: [] };

describe("checkedRows(table, rows)", () => {
  it("gives the model's columns in the model's order", () => {
    const shuffled = Object.fromEntries(Object.entries(figure).reverse()) as unknown as SeriesRow;
    const [row = {}] = checkedRows("series", [shuffled]);
    expect(Object.keys(row)).toEqual(tables.series.map(({ name }) => name));
  });

  it.each([
    [{ year: 70_000 }, "table series, row 2, column year: 70000 does not fit int16"],
    [{ year: 2023.5 }, "column year: 2023.5 is no whole number"],
    [{ value: Number.NaN }, "column value: NaN is no finite number"],
    [{ value: Number.POSITIVE_INFINITY }, "column value: Infinity is no finite number"],
    [{ scope: null }, "column scope: null in a required column"],
    [{ note: "a\ud800" }, "column note: the text holds half a character"],
    [{ value: "7.5" }, "column value: 7.5 is no finite number"],
    [{ more: 1 }, 'row 2: "more" is no column of it'],
  ])("refuses %j", (wrong, message) => {
    const rows = [figure, { ...figure, ...wrong } as unknown as SeriesRow];
    expect(() => checkedRows("series", rows)).toThrow(message);
  });
});

describe("dataFiles(edition)", () => {
  const stamp = { number: 1, date: "2026-11-21", draft: false };
  const texts = new Map([["x-2023", "Sơn La\n"]]);
  const files = dataFiles({ tables: { ...empty, series: [figure] }, texts, stamp }, "https://example.org/");
  const text = (path: string): string => Buffer.from(files.find((file) => file.path === path)?.bytes ?? []).toString();

  it("makes the files that dataPaths promises", () => {
    expect(files.map(({ path }) => path)).toEqual(dataPaths(["x-2023"]));
  });

  it("publishes the text of a plan as it is", () => {
    expect(text("plans/x-2023.txt")).toBe("Sơn La\n");
  });

  it("gives tables without rows their columns", () => {
    expect(text("targets.json")).toBe("[]\n");
    expect(text("targets.csv")).toBe(`\uFEFF${tables.targets.map(({ name }) => name).join(",")}\r\n`);
  });

  it("describes every file and column in both languages in the data package", () => {
    const { resources } = JSON.parse(text("datapackage.json")) as {
      resources: { path: string; bytes: number; schema?: { fields: Record<string, unknown>[] } }[];
    };
    expect(resources.map(({ path }) => path)).toEqual(dataPaths(["x-2023"]).slice(0, -1));
    for (const [name, columns] of Object.entries(tables)) {
      const fields = resources.find(({ path }) => path === `${name}.csv`)?.schema?.fields;
      expect(fields?.map(({ name, description, description_vi }) => [name, description, description_vi])).toEqual(
        columns.map(({ name, meaning, type }) =>
          type === "text[]"
            ? [name, `${meaning.en} (items joined by |)`, `${meaning.vi} (các mục nối bằng |)`]
            : [name, meaning.en, meaning.vi],
        ),
      );
    }
  });
});
