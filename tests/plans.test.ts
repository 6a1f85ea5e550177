/** The gold rows of tests/plans were written by reading each plan; the program must find these rows and no others. */
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { Target } from "../src/lib/model.js";
import { loadEdition } from "../src/node/edition.js";

const compared = [
  "indicator",
  "scope",
  "comparator",
  "value",
  "value_high",
  "unit",
  "year",
  "direction",
  "base_year",
  "stated",
  "quote",
  "section",
  "flags",
] as const;
type Gold = Pick<Target, (typeof compared)[number]>;

const goldOf = (plan: string): Gold[] => JSON.parse(readFileSync(`tests/plans/${plan}.json`, "utf8"));
const only = (row: Gold): Record<string, unknown> =>
  Object.fromEntries(compared.map((field) => [field, field === "flags" ? [...row.flags].sort() : row[field]]));
/** What a person would call the row: where it stands, what it is of, its figure. */
const name = (row: Gold): string =>
  [row.section, row.indicator ?? "-", row.stated === "" ? row.quote : row.stated, row.scope].join(" | ");

/** Rows by name; where two rows have one name, the later gets a counter so that none hides another. */
function byName(rows: readonly Gold[]): Record<string, Record<string, unknown>> {
  const table: Record<string, Record<string, unknown>> = {};
  for (const row of rows) {
    let key = name(row);
    for (let count = 2; key in table; count++) key = `${name(row)} #${count}`;
    table[key] = only(row);
  }
  return table;
}

const plans = readdirSync("tests/plans").map((file) => file.replace(/\.json$/, ""));
const edition = loadEdition();

test.each(plans)("the gold rows of %s stand in its text and use the vocabulary", (plan) => {
  const units = new Map(edition.tables.indicators.map((indicator) => [indicator.code, indicator.unit]));
  for (const row of goldOf(plan)) {
    expect(edition.texts.get(plan)).toContain(row.quote);
    for (const words of [row.stated, row.scope]) expect(row.quote).toContain(words);
    if (row.indicator !== null && !row.flags.includes("unit-missing")) expect(row.unit).toBe(units.get(row.indicator));
    expect(row.value === null).toBe(row.comparator === "qualitative");
    expect(row.value_high !== null).toBe(row.comparator === "range");
  }
});

describe.each(plans)("%s", (plan) => {
  const found = edition.readings.get(plan)?.targets ?? [];
  const gold = goldOf(plan);

  test("every goal is read and nothing else is", () => {
    expect(Object.keys(byName(found)).sort()).toEqual(Object.keys(byName(gold)).sort());
  });

  test("each row says what the sentence says", () => {
    const rows = byName(found);
    for (const [key, expected] of Object.entries(byName(gold))) {
      if (key in rows) expect.soft(rows[key], `${plan}: ${key}`).toEqual(expected);
    }
  });

  test("each quote is the text between its offsets, each figure inside its quote", () => {
    const text = edition.texts.get(plan) ?? "";
    const reading = edition.readings.get(plan);
    for (const row of found) {
      expect(text.slice(row.start, row.end)).toBe(row.quote);
      const figure = reading?.figures[row.target_id];
      if (row.comparator === "qualitative") expect(figure).toBeUndefined();
      else expect(row.quote).toContain(text.slice(figure?.start, figure?.end));
    }
    expect(new Set(found.map((row) => row.target_id)).size).toBe(found.length);
  });

  test("no numeral of the text is left without an explanation", () => {
    const unknown = edition.readings.get(plan)?.ledger.filter((entry) => entry.kind === "not-understood");
    expect(unknown?.map((entry) => entry.text)).toEqual([]);
  });
});

test("what is odd about a document is flagged with a note", () => {
  const flags = (plan: string): string[] => edition.readings.get(plan)?.flags ?? [];
  expect(flags("kon-tum-2023")).toContain("list-numbering");
  expect(flags("phu-tho-2024")).toContain("year-mismatch");
  expect(edition.readings.get("phu-tho-2024")?.note).toContain("năm 2023");
  expect(flags("ha-giang-2023")).toEqual([]);
});
