import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Indicator, Target } from "../../src/lib/model.js";
import { applyReview } from "../../src/lib/review.js";
import { cellText, correctable, type ReviewEntry, readingOf, seenMark } from "../../src/lib/review-check.js";

const indicator = (code: string, unit: string): Indicator => ({
  code,
  theme: "growth",
  unit,
  label_vi: code,
  label_en: code,
  definition: code,
  definition_vi: code,
});
const indicators = [indicator("grdp_growth", "percent"), indicator("exports", "million USD")];

const target: Target = {
  target_id: "x-2023.grdp_growth",
  plan_id: "x-2023",
  area_id: "x",
  year: 2023,
  indicator: "grdp_growth",
  scope: "",
  comparator: ">=",
  value: 7.5,
  value_high: null,
  unit: "percent",
  stated: "7,5%",
  direction: "",
  base_year: null,
  basis: "stated",
  quote: "GRDP tăng 7,5%",
  start: 10,
  end: 24,
  section: "I › 1",
  flags: ["ocr"],
  note: "Chữ quét sai.",
  review: "machine",
};
const other: Target = { ...target, target_id: "x-2023.exports", indicator: "exports", unit: "million USD" };

const says = (field: string, value: string, more: Partial<ReviewEntry> = {}): ReviewEntry => ({
  target: target.target_id,
  field,
  value,
  reason: "in nhầm",
  who: "Lan",
  date: "2024-02-01",
  line: 2,
  ...more,
});
const review = (...entries: ReviewEntry[]): ReturnType<typeof applyReview> =>
  applyReview([target, other], entries, indicators);
const fault = (...entries: ReviewEntry[]): string => {
  const { targets, faults } = review(...entries);
  expect(targets).toEqual([target, other]);
  return faults.map(({ line, what, mend }) => `${line}: ${what}. ${mend}`).join("\n");
};

describe("a review", () => {
  test("confirms a row and changes nothing else", () => {
    const { targets, faults } = review(says("review", "confirmed", { reason: "" }));
    expect(targets).toEqual([{ ...target, review: "confirmed" }, other]);
    expect(faults).toEqual([]);
  });

  test("corrects fields in their types and keeps the machine's reading and the reason in the note", () => {
    const before = structuredClone(target);
    const { targets, faults } = review(
      says("comparator", "range", { line: 2 }),
      says("value_high", "8.25", { line: 3 }),
      says("flags", "ocr|level-or-change", { line: 4 }),
      says("base_year", "2022", { line: 5 }),
    );
    expect(faults).toEqual([]);
    expect(targets[0]).toMatchObject({
      review: "corrected",
      comparator: "range",
      value: 7.5,
      value_high: 8.25,
      flags: ["ocr", "level-or-change"],
      base_year: 2022,
      quote: target.quote,
    });
    expect(targets[0]?.note).toMatch(
      /^Chữ quét sai\. Sửa comparator: máy đọc “>=”, sửa thành “range”; lý do: in nhầm \(Lan, 2024-02-01\)\./u,
    );
    expect(target).toEqual(before);
  });

  test("takes a goal's number and indicator away", () => {
    const { targets, faults } = review(says("comparator", "qualitative"), says("value", ""), says("indicator", ""));
    expect(faults).toEqual([]);
    expect(targets[0]).toMatchObject({ comparator: "qualitative", value: null, indicator: null });
  });

  test("of two corrections of a field the later holds, and one back to the machine's reading confirms it", () => {
    expect(review(says("value", "8"), says("value", "9", { line: 3 })).targets[0]?.value).toBe(9);
    const back = review(says("value", "8"), says("value", "7.5", { line: 3 })).targets[0];
    expect(back).toEqual({ ...target, review: "confirmed" });
  });

  test("a confirmation that says what was seen holds as long as it is read so", () => {
    const seen = (text: string): ReviewEntry => says("review", "confirmed", { reason: seenMark + text });
    expect(review(seen(readingOf(target))).faults).toEqual([]);
    expect(fault(seen("grdp_growth >= 7 percent 2023"))).toBe(
      '2: target "x-2023.grdp_growth" was confirmed as "grdp_growth >= 7 percent 2023" and is now read as "grdp_growth >= 7.5 percent 2023". Look at the row again, and delete this line or bring its reason up to date',
    );
  });
});

describe("a line that cannot be applied is named with its mend and leaves the rows alone:", () => {
  test.each<[what: string, entry: ReviewEntry, says: RegExp]>([
    [
      "a target that is gone",
      says("value", "8", { target: "x-2023.grdp_grow" }),
      /no row of this plan any more\. Now there is x-2023\.grdp_growth/u,
    ],
    ["a target like none", says("value", "8", { target: "?" }), /any more\. Delete the line/u],
    ["an unknown field", says("valu", "8"), /field "valu" cannot be corrected\. Write review .* value, /u],
    ["the words of the plan", says("quote", "khác"), /field "quote" cannot be corrected/u],
    ["a property of every object", says("__proto__", "1"), /cannot be corrected/u],
    ["a decimal comma", says("value", "7,5"), /value "7,5" is no number\. .* 7\.5/u],
    ["an infinite number", says("value", "Infinity"), /is no number/u],
    ["an empty required cell", says("year", ""), /year "" is no number/u],
    ["a year of two digits", says("base_year", "22"), /base_year "22" is no year/u],
    ["an unknown comparator", says("comparator", "≥"), /comparator "≥" is unknown\. Write one of = >= /u],
    ["an unknown direction", says("direction", "up"), /direction "up" is unknown/u],
    ["spaces round a scope", says("scope", " huyện nghèo"), /Write "huyện nghèo"/u],
    ["an unknown state of review", says("review", "ok"), /review "ok" is unknown\. Write confirmed/u],
    ["no reason", says("value", "8", { reason: " " }), /gives no reason/u],
    ["nobody", says("value", "8", { who: "" }), /who is empty/u],
    [
      "a range without an end",
      says("comparator", "range"),
      /is "range" with 1 figure\. It needs value and value_high/u,
    ],
    ["a figure for words", says("comparator", "qualitative"), /is "qualitative" with 1 figure\. It needs no value/u],
    ["a number without a value", says("value", ""), /with 0 figures\. It needs value alone/u],
    [
      "an unknown indicator",
      says("indicator", "grdp_growht"),
      /unknown indicator "grdp_growht"\. Near it: grdp_growth\./u,
    ],
    [
      "another indicator's unit",
      says("indicator", "exports"),
      /unit "percent", but exports is measured in "million USD"/u,
    ],
  ])("%s", (_, entry, expected) => {
    expect(fault(entry)).toMatch(expected);
    expect(fault(entry)).toMatch(/^2: /u);
  });

  test("a range the wrong way round", () => {
    expect(fault(says("comparator", "range"), says("value_high", "7", { line: 3 }))).toMatch(/^3: .*wrong way round/u);
  });

  test("the lines beside it are applied", () => {
    const { targets, faults } = review(
      says("value", "x"),
      says("review", "confirmed", { target: other.target_id, line: 3 }),
    );
    expect(targets[1]?.review).toBe("confirmed");
    expect(faults).toHaveLength(1);
  });
});

test("whatever is written, each line is applied or named, and only correctable cells change", () => {
  const entry = fc.record({
    target: fc.constantFrom(target.target_id, "y"),
    field: fc.oneof(fc.constantFrom("review", ...correctable), fc.string()),
    value: fc.oneof(fc.constantFrom("confirmed", "range", "=", "8", "-3", "2022", ""), fc.string()),
    reason: fc.string(),
    who: fc.constantFrom("Lan", ""),
    date: fc.constant("2024-02-01"),
    line: fc.constant(2),
  });
  fc.assert(
    fc.property(fc.array(entry, { maxLength: 6 }), (entries) => {
      const { targets, faults } = applyReview([target], entries, indicators);
      const [row = target] = targets;
      expect(targets).toHaveLength(1);
      if (entries.length > 0 && row.review === "machine") expect(faults.length).toBeGreaterThan(0);
      for (const key of ["target_id", "quote", "start", "end", "section", "basis", "plan_id"] as const)
        expect(row[key]).toEqual(target[key]);
      for (const field of correctable)
        if (cellText(row[field]) !== cellText(target[field])) expect(row.note).toContain(`Sửa ${field}:`);
    }),
  );
});
