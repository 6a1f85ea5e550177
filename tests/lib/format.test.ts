import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  byName,
  type Figure,
  formatDate,
  formatFigure,
  formatList,
  formatNumber,
  formatTick,
  formatValue,
  statedDecimals,
  unitSubtitle,
} from "../../src/lib/format.js";
import { comparators } from "../../src/lib/model.js";

const figure = (over: Partial<Figure>): Figure => ({
  comparator: "=",
  value: 10,
  value_high: null,
  unit: "percent",
  indicator: "grdp_growth",
  ...over,
});

describe("numbers", () => {
  test.each([
    [6872.5, undefined, "6.872,5", "6,872.5"],
    [8, 1, "8,0", "8.0"],
    [1300000, undefined, "1.300.000", "1,300,000"],
    [-0.35, undefined, "−0,35", "−0.35"],
    [0, undefined, "0", "0"],
  ])("%d with %s decimals", (value, decimals, vi, en) => {
    expect(formatNumber(value, "vi", decimals)).toBe(vi);
    expect(formatNumber(value, "en", decimals)).toBe(en);
  });

  test("are never compact, whatever their size", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1000, max: 1e12 }), (value) => {
        expect(Number(formatNumber(value, "vi").replaceAll(".", ""))).toBe(value);
      }),
    );
  });
});

describe("decimals as the plan wrote them", () => {
  test.each([
    ["8,0%", 8, 1],
    ["4%/năm", 4, 0],
    ["63,12%", 63.12, 2],
    ["50 nghìn tỷ đồng", 50000, undefined],
    ["2,5 triệu lượt khách", 2500000, undefined],
    ["1.300.000 lượt khách", 1300000, 0],
    ["10 bác sĩ/1 vạn dân", 10, 0],
    ["05 xã", 5, 0],
    ["15 - 35 tập thể, cá nhân", 35, 0],
    ["", 3, undefined],
  ])("%s", (stated, value, decimals) => expect(statedDecimals(stated, value)).toBe(decimals));
});

describe("figures with their comparator", () => {
  test.each([
    [figure({ comparator: ">=" }), "từ 10% trở lên", "at least 10%", "≥ 10%"],
    [
      figure({ comparator: ">", value: 57, unit: "million VND", indicator: "grdp_per_capita" }),
      "trên 57 triệu đồng",
      "more than 57 million VND",
      "> 57 triệu đồng",
    ],
    [figure({ comparator: "<=" }), "không quá 10%", "at most 10%", "≤ 10%"],
    [figure({ comparator: "<" }), "dưới 10%", "less than 10%", "< 10%"],
    [figure({ comparator: "~" }), "khoảng 10%", "about 10%", "≈ 10%"],
    [
      figure({ comparator: "range", value: 7, value_high: 7.5, stated: "7% - 7,5%" }),
      "7,0–7,5%",
      "7.0–7.5%",
      "7,0–7,5%",
    ],
    [figure({ comparator: "qualitative", value: null }), "chỉ nêu bằng lời", "in words only", "chỉ nêu bằng lời"],
    [figure({ value: 8, stated: "8,0%" }), "8,0%", "8.0%", "8,0%"],
    [
      figure({ comparator: ">=", value: 0.6, unit: "percentage point", indicator: "poverty_reduction" }),
      "từ 0,6 điểm % trở lên",
      "at least 0.6 percentage points",
      "≥ 0,6 điểm %",
    ],
    [
      figure({ value: 1, unit: "percentage point", indicator: "poverty_reduction" }),
      "1 điểm %",
      "1 percentage point",
      "1 điểm %",
    ],
    [
      figure({ comparator: ">=", value: 50000, unit: "billion VND", stated: "50 nghìn tỷ đồng" }),
      "từ 50.000 tỷ đồng trở lên",
      "at least 50,000 billion VND",
      "≥ 50.000 tỷ đồng",
    ],
    [figure({ value: 1, unit: "count", indicator: "nrm_communes_new" }), "1 xã", "1 commune", "1 xã"],
    [
      figure({ value: 10, unit: "per 10 000 people", indicator: "doctors_per_10k" }),
      "10 bác sĩ/1 vạn dân",
      "10 doctors per 10,000 people",
      "10 bác sĩ/1 vạn dân",
    ],
    [
      figure({
        comparator: "range",
        value: 15,
        value_high: 35,
        unit: "count",
        indicator: null,
        stated: "15 - 35 tập thể, cá nhân",
      }),
      "15–35 tập thể, cá nhân",
      "15–35 tập thể, cá nhân",
      "15–35 tập thể, cá nhân",
    ],
  ])("%o", (row, vi, en, short) => {
    expect(formatFigure(row, "vi")).toBe(vi);
    expect(formatFigure(row, "en")).toBe(en);
    expect(formatFigure(row, "vi", "short")).toBe(short);
  });

  test("every comparator has its own words in both languages and styles", () => {
    for (const lang of ["vi", "en"] as const) {
      for (const style of ["words", "short"] as const) {
        const written = comparators.map((comparator) =>
          formatFigure(figure({ comparator, value_high: comparator === "range" ? 12 : null }), lang, style),
        );
        expect(new Set(written).size).toBe(comparators.length);
      }
    }
  });

  test("a dollar sign in the words of a count stays a dollar sign", () => {
    const row = figure({ comparator: ">", value: 5, unit: "count", indicator: null, stated: "5 mặt hàng $& lớn" });
    expect(formatFigure(row, "vi")).toBe("trên 5 mặt hàng $& lớn");
  });

  test("a unit nobody has named yet is written as it is", () => {
    expect(formatValue({ value: 3, unit: "megawatt", indicator: null }, "vi")).toBe("3 megawatt");
  });
});

test.each([
  [1500000, 500000, "1,5 triệu", "1.5 million"],
  [100000, 100000, "100.000", "100,000"],
  [7.5, 0.5, "7,5", "7.5"],
  [0, 0.5, "0", "0"],
  [8, 2, "8", "8"],
])("the tick %d at a step of %d", (value, step, vi, en) => {
  expect(formatTick(value, step, "vi")).toBe(vi);
  expect(formatTick(value, step, "en")).toBe(en);
});

test("dates are written as the language does, and nothing else passes for a date", () => {
  expect(formatDate("2024-01-15", "vi")).toBe("15/1/2024");
  expect(formatDate("2024-01-15", "en")).toBe("15 January 2024");
  expect(() => formatDate("15/1/2024", "vi")).toThrow(/YYYY-MM-DD/);
});

test("lists are joined as a sentence does", () => {
  expect(formatList([], "vi")).toBe("");
  expect(formatList(["Hà Giang"], "vi")).toBe("Hà Giang");
  expect(formatList(["Hà Giang", "Sơn La", "Kon Tum"], "vi")).toBe("Hà Giang, Sơn La và Kon Tum");
});

test("names follow the Vietnamese alphabet", () => {
  expect(["Đắk Lắk", "Đà Nẵng", "Cà Mau", "Ea Kar", "Dĩ An"].sort(byName("vi"))).toEqual([
    "Cà Mau",
    "Dĩ An",
    "Đà Nẵng",
    "Đắk Lắk",
    "Ea Kar",
  ]);
});

test.each([
  ["percent", "grdp_growth", "%", "%"],
  ["percentage point", "poverty_reduction", "Điểm %", "Percentage points"],
  ["count", "nrm_communes_new", "Xã", "Communes"],
  ["count", null, "Số lượng", "Count"],
  ["per 10 000 people", "beds_per_10k", "Giường", "Beds"],
])("the subtitle of %s (%s)", (unit, indicator, vi, en) => {
  expect(unitSubtitle({ unit, indicator }, "vi")).toBe(vi);
  expect(unitSubtitle({ unit, indicator }, "en")).toBe(en);
});
