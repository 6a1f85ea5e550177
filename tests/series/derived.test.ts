import { describe, expect, it, test } from "vitest";
import type { Comparator, Plan, Target } from "../../src/lib/model.js";
import { derivedRows, implied } from "../../src/lib/series/derived.js";
import { tables } from "./tables.js";

describe("what the five plans imply", () => {
  const derived = tables.series.filter(({ kind }) => kind === "derived");

  it("is Sơn La's level of the year before, twice, with the arithmetic", () => {
    expect(
      derived.map(({ area_id, indicator, year, comparator, value }) => [area_id, indicator, year, comparator, value]),
    ).toEqual([
      ["son-la", "poverty_rate", 2022, "=", 19.66],
      ["son-la", "nrm_communes_total", 2022, "=", 59],
    ]);
    expect(derived.map(({ note }) => note.split(":")[0])).toEqual(["15,66 + 4 = 19,66", "64 − 5 = 59"]);
  });

  it("names both targets, of one plan and one clause", () => {
    for (const { from_targets } of derived) {
      const [level, change] = from_targets.map((id) => tables.targets.find(({ target_id }) => target_id === id));
      expect(level?.plan_id).toBe(change?.plan_id);
      expect(level?.quote).toBe(change?.quote);
    }
  });

  it("has the standard of the sentence it follows from", () => {
    expect(derived[0]?.segment).toBe("2022-2025|year");
  });
});

const plan = { plan_id: "p", issued_on: null, title: null, issuer: null } as unknown as Plan;

function target(indicator: string, text: string, more: Partial<Target> = {}): Target {
  const [, sign = "", value = "", high] = /^([=<>~]*)([\d.]+)(?:-([\d.]+))?$/u.exec(text) ?? [];
  return {
    target_id: `p.${indicator}`,
    plan_id: "p",
    area_id: "son-la",
    year: 2023,
    indicator,
    scope: "",
    comparator: (high ? "range" : sign || "=") as Comparator,
    value: Number(value),
    value_high: high ? Number(high) : null,
    unit: "percent",
    base_year: null,
    start: 0,
    end: 10,
    flags: [],
    ...more,
  } as Target;
}

const levelBefore = (level: string, change: string, more: Partial<Target> = {}): string => {
  const targets = [target("nrm_communes_total", level), target("nrm_communes_new", change, more)];
  return derivedRows([plan], targets, [])
    .map(({ comparator, value, value_high }) => `${comparator}${value}${value_high === null ? "" : `-${value_high}`}`)
    .join();
};

describe("bounds", () => {
  it.each([
    ["64", "5", "=59"],
    [">=64", "5", ">=59"],
    [">64", "5", ">59"],
    ["64", ">=5", "<=59"],
    ["64", ">5", "<59"],
    ["64", "5-7", "range57-59"],
    ["60-64", "5", "range55-59"],
    [">=64", ">=5", ""],
    ["~64", "5", "~59"],
    ["~64", ">=5", ""],
    ["3", "5", ""],
  ])("%s after %s more were %s", (level, change, expected) => {
    expect(levelBefore(level, change)).toBe(expected);
  });

  it("rates rise by what they fell, without the dust of binary numbers", () => {
    const rows = derivedRows([plan], [target("poverty_rate", "10.2"), target("poverty_reduction", ">=0.1")], []);
    expect(rows.map(({ comparator, value }) => [comparator, value])).toEqual([[">=", 10.3]]);
  });
});

describe("no row follows", () => {
  it("from another year, another scope elsewhere, a doubt, or two candidates", () => {
    expect(levelBefore("64", "5", { year: 2024 })).toBe("");
    expect(levelBefore("64", "5", { scope: "huyện nghèo", start: 50, end: 60 })).toBe("");
    expect(levelBefore("64", "5", { flags: ["level-or-change"] })).toBe("");
    const twice = [
      target("nrm_communes_total", "64"),
      target("nrm_communes_new", "5"),
      target("nrm_communes_new", "6"),
    ];
    expect(derivedRows([plan], twice, [])).toEqual([]);
  });

  it("but one of the year that the change counts from", () => {
    const [row] = derivedRows(
      [plan],
      [target("nrm_communes_total", "64"), target("nrm_communes_new", "5", { base_year: 2020 })],
      [],
    );
    expect(row?.year).toBe(2020);
  });
});

test("the pairs are of indicators that exist", () => {
  const codes = new Set(tables.indicators.map(({ code }) => code));
  for (const { level, change } of implied) expect([level, change].every((code) => codes.has(code))).toBe(true);
});
