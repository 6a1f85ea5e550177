import { describe, expect, it, test } from "vitest";
import { readScope, remarksIn, scopeRules } from "../../src/lib/series/read-scope.js";
import { tables } from "./tables.js";

describe("the rules for scopes", () => {
  const examples = scopeRules.flatMap((rule) => rule.examples.map((example): [string, typeof rule] => [example, rule]));

  it.each(examples)("understand %j", (example, rule) => {
    const indicator = rule.only?.source.startsWith("^nrm") ? "nrm_communes_total" : "grdp_growth";
    expect(rule.pattern.test(example)).toBe(true);
    const { unknown } = readScope(example, indicator, Number(/\d{4}(?!.*\d{4})/u.exec(example)?.[0] ?? 2023));
    expect(unknown).toBe("");
  });

  it("understand every scope of the edition's figures, so that none stands alone for want of a rule", () => {
    const unknown = tables.series
      .filter((row) => readScope(row.scope, row.indicator, row.year).unknown !== "")
      .map(({ scope }) => scope);
    expect(unknown).toEqual([]);
  });

  it("say in both languages what a reader must know, and leave no gap", () => {
    for (const row of tables.series) {
      const reading = readScope(row.scope, row.indicator, row.year);
      for (const lang of ["vi", "en"] as const) expect(remarksIn(reading, lang)).not.toMatch(/[{}$]|undefined|NaN/u);
    }
  });
});

test.each([
  ["annual average, party term 2020-2025", 2025, { period: "average", yearFrom: 2021 }],
  ["bình quân 5 năm 2015-2020", 2020, { period: "average", yearFrom: 2016 }],
  ["annual average over 3 years to the end of 2024", 2024, { period: "average", yearFrom: 2022 }],
  ["5-year total, party term 2020-2025", 2025, { period: "total", yearFrom: 2021 }],
  ["6 tháng (first half only), constant prices", 2018, { period: "part-year", yearFrom: null }],
  ["tính đến 31/5/2018", 2018, { period: "as-of", at: "2018-05-31" }],
  ["as of July 2022; of 225", 2022, { period: "as-of", at: "2022-07" }],
  ["as of 28 December 2021", 2021, { period: "as-of", at: "2021-12-28" }],
  ["đầu năm 2022, không phải cuối năm", 2022, { period: "as-of", at: "2022-01" }],
  ["party term 2015-2020; reported October 2020", 2020, { period: "year", saidAt: "2020-10" }],
  ["party term 2020-2025, year not stated", 2025, { period: "year", flags: ["year-inferred"] }],
  ["hộ Khmer; bình quân năm đến cuối 2023", 2023, { period: "average", yearFrom: null, parts: ["khmer"] }],
  ["annual average, standard 2021-2025 (party term 2020-2025)", 2025, { standard: "2021-2025", yearFrom: 2021 }],
  ["multidimensional: poor + near-poor households together", 2023, { parts: ["near-poor-included"] }],
  ["multidimensional; poor households only", 2023, { parts: [] }],
  ["three provinces before the merger; stated June 2025", 2025, { merged: true, saidAt: "2025-06" }],
  ["only on Sundays", 2023, { parts: ["only on Sundays"], unknown: "only on Sundays" }],
])("readScope(%j)", (scope, year, reading) => {
  const indicator = scope.includes("of 225") ? "nrm_communes_total" : "poverty_rate";
  const constant = scope.includes("constant") ? "grdp_growth" : indicator;
  expect(readScope(scope, constant, year)).toMatchObject(reading);
});

test("a price basis is nothing to a growth rate and everything to a value", () => {
  expect(readScope("giá so sánh 2010", "grdp_growth", 2023).parts).toEqual([]);
  expect(readScope("giá so sánh 2010", "grdp_value", 2023).parts).toEqual(["giá so sánh 2010"]);
});

test("words like regular expressions, markup or dates that are none do no harm", () => {
  for (const scope of ["$1 {at} {from}", "<b>x</b>", "đến 40/13/2018", "as of 31 February 2024", "((((", "–", "; ; ,"])
    for (const lang of ["vi", "en"] as const)
      expect(remarksIn(readScope(scope, "grdp_growth", 2023), lang)).toBeTypeOf("string");
});
