/** Checks on the reference tables: areas, indicators and units must agree among themselves and with the model. */
import { readdirSync, readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import { describe, expect, test } from "vitest";
import { levels, themes } from "../src/lib/model.js";

type Row = Record<string, string>;

const rowsOf = (file: string): Row[] => parse(readFileSync(`data/reference/${file}`, "utf8"), { columns: true });
const areas = rowsOf("areas.csv");
const indicators = rowsOf("indicators.csv");
const units = rowsOf("units.csv");
const column = (rows: readonly Row[], name: string): string[] => rows.map((row) => row[name] ?? "");
const filled = (rows: readonly Row[], name: string): string[] => column(rows, name).filter((value) => value !== "");
const repeated = (values: readonly string[]): string[] => values.filter((value, at) => values.indexOf(value) !== at);

const provinces = areas.filter((area) => area.level === "province");
const isNew = (area: Row): boolean => (area.area_id ?? "").endsWith("-2025");
const before = provinces.filter((area) => !isNew(area));
const unchanged = before.filter((area) => area.merged_into === "");
const after = [...unchanged, ...provinces.filter(isNew)];

const regions = new Set([
  "Trung du và miền núi phía Bắc",
  "Đồng bằng sông Hồng",
  "Bắc Trung Bộ và Duyên hải miền Trung",
  "Tây Nguyên",
  "Đông Nam Bộ",
  "Đồng bằng sông Cửu Long",
  // From 1 July 2025 on:
  "Bắc Trung Bộ",
  "Duyên hải Nam Trung Bộ và Tây Nguyên",
]);

describe("areas.csv", () => {
  test("has the 63 provinces before 1 July 2025 and the 34 after, 11 of them the same", () => {
    expect([before.length, after.length, unchanged.length]).toEqual([63, 34, 11]);
  });

  test("names each area once and each code once at any one time", () => {
    expect(repeated(column(areas, "area_id"))).toEqual([]);
    for (const time of [before, after]) expect(repeated(column(time, "gso_code"))).toEqual([]);
    expect(repeated(filled(areas, "iso_3166_2"))).toEqual([]);
    expect(repeated(column(before, "name_vi"))).toEqual([]);
    expect(repeated(column(after, "name_vi"))).toEqual([]);
  });

  test("writes codes as their registers do", () => {
    for (const code of column(provinces, "gso_code")) expect(code).toMatch(/^\d{2}$/);
    for (const code of column(before, "iso_3166_2")) expect(code).toMatch(/^VN-([0-9]{2}|[A-Z]{2})$/);
    for (const id of column(areas, "area_id")) expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
  });

  test("leads each merged province to one that exists, on the day of the merger", () => {
    const ids = new Set(column(areas, "area_id"));
    for (const area of areas) {
      if (area.merged_into === "") {
        expect(area.merged_on).toBe("");
      } else {
        expect(ids).toContain(area.merged_into);
        expect(area.merged_on).toBe("2025-07-01");
        expect(isNew(area)).toBe(false);
      }
    }
    // Nobody is new without having been made of at least two, one of them of the same name.
    for (const area of provinces.filter(isNew)) {
      const parts = before.filter((old) => old.merged_into === area.area_id);
      expect(parts.length).toBeGreaterThanOrEqual(2);
      expect(column(parts, "name_vi")).toContain(area.name_vi);
    }
  });

  test("places each area: level, parent, region, colour", () => {
    const ids = new Set(column(areas, "area_id"));
    for (const area of areas) {
      expect(levels).toContain(area.level);
      if (area.level === "country") expect(area.parent_id).toBe("");
      else expect(ids).toContain(area.parent_id);
      if (area.level !== "country") expect(regions).toContain(area.region);
      expect(["1", "2", "3", "4", "5", "6", "7", "8"]).toContain(area.colour);
    }
    for (const district of areas.filter((area) => area.level === "district")) {
      expect(district.colour).toBe(areas.find((area) => area.area_id === district.parent_id)?.colour);
    }
  });

  test("gives a merged province the colour of the one whose name it bears", () => {
    for (const area of provinces.filter(isNew)) {
      expect(area.colour).toBe(before.find((old) => old.name_vi === area.name_vi)?.colour);
    }
  });

  test("knows the area of every plan, and gives them different colours", () => {
    const used = readdirSync("data/plans").map((file) => {
      const id = /^area_id: (.+)$/m.exec(readFileSync(`data/plans/${file}`, "utf8"))?.[1];
      const area = areas.find((row) => row.area_id === id);
      expect(area, `data/plans/${file}: area_id ${id} is not in areas.csv`).toBeDefined();
      expect(file).toMatch(new RegExp(`^${id}-\\d{4}\\.md$`));
      return area;
    });
    const first = ["ha-giang", "son-la", "kon-tum", "soc-trang-my-tu", "phu-tho"];
    const colours = used.filter((area) => first.includes(area?.area_id ?? "")).map((area) => area?.colour ?? "");
    expect(repeated(colours)).toEqual([]);
  });
});

describe("indicators.csv", () => {
  test("has one row a code, each with a known theme, a known unit and both languages", () => {
    const known = new Set(column(units, "unit"));
    expect(repeated(column(indicators, "code"))).toEqual([]);
    for (const indicator of indicators) {
      expect(themes).toContain(indicator.theme);
      expect(known).toContain(indicator.unit);
      for (const name of ["label_vi", "label_en", "definition", "definition_vi"]) {
        expect(indicator[name], `${indicator.code} has no ${name}`).not.toBe("");
      }
    }
  });
});

describe("units.csv", () => {
  test("has one row a unit, with a factor, and no word that names two units of one dimension", () => {
    expect(repeated(column(units, "unit"))).toEqual([]);
    for (const unit of units) expect(Number(unit.factor)).toBeGreaterThan(0);
    const words = units.flatMap((unit) => (unit.words ?? "").split("|").map((word) => `${unit.dimension}: ${word}`));
    expect(repeated(words)).toEqual([]);
  });
});
