import fc from "fast-check";
import { expect, test } from "vitest";
import { agree } from "../../src/lib/series/agreement.js";
import { faultOfFigure, type GivenFigure } from "../../src/lib/series/check.js";
import { withDisputes } from "../../src/lib/series/disputed.js";
import { seriesRow } from "../../src/lib/series/row.js";
import { timelineOf } from "../../src/lib/series/timeline.js";
import { targetAgainstResult } from "../../src/lib/series/verdict.js";
import { tables } from "./tables.js";

const scopes = [...new Set(tables.series.map(({ scope }) => scope)), "only on Sundays", "6 tháng"];

/** A figure such as people enter: any scope of the edition, any year, any kind. */
const figure: fc.Arbitrary<GivenFigure> = fc.record({
  area_id: fc.constantFrom("phu-tho", "phu-tho-2025"),
  year: fc.integer({ min: 2016, max: 2026 }),
  indicator: fc.constant("poverty_rate"),
  kind: fc.constantFrom("result", "result", "estimate", "target"),
  comparator: fc.constantFrom("=", "=", "=", ">", "~", ">="),
  value: fc.integer({ min: 0, max: 60 }).map((value) => value / 4),
  value_high: fc.constant(null),
  unit: fc.constant("percent"),
  scope: fc.constantFrom(...scopes),
  source_title: fc.constant(null),
  source_publisher: fc.constant("Báo"),
  source_url: fc.constant("https://example.vn/1"),
  source_date: fc.constantFrom(null, "2020", "2021-12", "2022-12-30", "2024-01-15"),
  source_type: fc.constant("press"),
  source_tier: fc.constantFrom("official", "press"),
  note: fc.constant(""),
});

const timeline = (figures: readonly GivenFigure[]) =>
  timelineOf("poverty_rate", "phu-tho", {
    ...tables,
    targets: [],
    series: figures.map((one) => seriesRow(one, tables.breaks)),
  });

test("a line joins results of one segment in years without a gap, early or doubtful ones never", () => {
  fc.assert(
    fc.property(fc.array(figure, { maxLength: 40 }), (figures) => {
      for (const run of timeline(figures).runs) {
        expect(run.length).toBeGreaterThan(1);
        expect(new Set(run.map(({ segment }) => segment)).size).toBe(1);
        for (const [index, point] of run.entries()) {
          expect(point).toMatchObject({
            kind: "result",
            period: "year",
            yearFrom: null,
            early: false,
            comparator: "=",
          });
          expect(point.flags).not.toContain("year-inferred");
          if (index > 0) expect(point.year - (run[index - 1]?.year ?? 0)).toBe(1);
        }
      }
    }),
  );
});

test("no line passes a year whose final results contradict each other", () => {
  fc.assert(
    fc.property(fc.array(figure, { maxLength: 40 }), (figures) => {
      const { runs, marks } = timeline(figures);
      for (const joined of runs.flat()) {
        const rivals = marks.filter(
          ({ lead, early }) =>
            lead.kind === "result" && !early && lead.segment === joined.segment && lead.year === joined.year,
        );
        for (const { lead } of rivals) expect(agree(lead, joined)).toBe(true);
      }
    }),
  );
});

test("no figure is lost: every row is a point and every point is in one mark", () => {
  fc.assert(
    fc.property(fc.array(figure, { maxLength: 30 }), (figures) => {
      const { points, marks } = timeline(figures);
      expect(points.length).toBe(figures.length);
      expect(marks.flatMap((mark) => mark.points).toSorted()).toEqual([...points].toSorted());
    }),
  );
});

test("a verdict is of one segment and year, or says why not", () => {
  fc.assert(
    fc.property(fc.array(figure, { maxLength: 30 }), (figures) => {
      for (const { target, results, outcome, reasons } of targetAgainstResult(timeline(figures))) {
        expect(results.length).toBeGreaterThan(0);
        if (outcome === "not-comparable") expect(reasons.length).toBeGreaterThan(0);
        else
          for (const result of results)
            expect(result).toMatchObject({ segment: target.segment, year: target.year, kind: "result" });
      }
    }),
  );
});

test("to agree is the same both ways, and with itself", () => {
  fc.assert(
    fc.property(figure, figure, (a, b) => {
      expect(agree(a, a)).toBe(true);
      expect(agree(a, b)).toBe(agree(b, a));
    }),
  );
});

test("flags of dispute change nothing else, whatever the order of the rows", () => {
  fc.assert(
    fc.property(fc.array(figure, { maxLength: 20 }), (figures) => {
      const rows = figures.map((one) => seriesRow(one, tables.breaks));
      const flagged = withDisputes(rows, tables.breaks);
      expect(flagged.map((row) => ({ ...row, flags: row.flags.filter((flag) => flag !== "disputed") }))).toEqual(rows);
      expect(withDisputes(rows.toReversed(), tables.breaks).toReversed()).toEqual(flagged);
    }),
  );
});

test("a scope of any words is checked without harm", () => {
  fc.assert(
    fc.property(figure, fc.string(), (given, scope) => {
      const fault = faultOfFigure({ ...given, scope }, tables);
      expect(fault === null || fault.mend.length > 0).toBe(true);
    }),
  );
});
