import { expect, test } from "vitest";
import { pairTargets } from "../../src/lib/pair-targets.js";
import { area, indicators, makePlan, makeTarget, targets } from "../charts/sample.js";

const side = (id: string, year = 2023) => ({ area: area(id), plan: makePlan(id, year) });
const pairsOf = (left: string, right: string, rightYear = 2023) =>
  pairTargets(indicators, { left: side(left), right: side(right, rightYear) }, targets);
const values = (pairs: ReturnType<typeof pairTargets>, code: string) =>
  pairs
    .filter(({ indicator }) => indicator.code === code)
    .map(({ target: { left, right }, differences }) => [
      left?.value ?? null,
      right?.value ?? null,
      ...differences.map(({ of, vi }) => `${of}: ${vi}`),
    ]);

test("like goes with like, and what is left stands alone", () => {
  const pairs = pairsOf("ha-giang", "kon-tum");
  expect(values(pairs, "poverty_reduction")).toEqual([
    [4, 4],
    [null, 6],
  ]);
  expect(values(pairs, "forest_cover")).toEqual([[58.9, 63.12, "right: có tính cây cao su"]]);
  expect(values(pairs, "rice_output")).toEqual([]);
});

test("two areas of two years are never alike", () => {
  const pairs = pairsOf("kon-tum", "phu-tho", 2024);
  expect(values(pairs, "grdp_growth")).toEqual([[10, 7.5, "right: năm 2024"]]);
});

test("between two plans of one area the year is no difference", () => {
  const plans = { left: side("son-la"), right: side("son-la", 2024) };
  const rows = [2023, 2024].map((year) =>
    makeTarget({ area_id: "son-la", year, indicator: "grdp_growth", value: year === 2023 ? 7.5 : 8 }),
  );
  expect(values(pairTargets(indicators, plans, rows), "grdp_growth")).toEqual([[7.5, 8]]);
});

test("a doubtful figure is named with its side, also alone", () => {
  const pairs = pairsOf("soc-trang-my-tu", "ha-giang");
  expect(values(pairs, "industrial_output")).toEqual([[789.53, null, "left: đơn vị trong văn bản có vẻ thiếu"]]);
});

test("every target of both plans appears exactly once", () => {
  const pairs = pairsOf("ha-giang", "kon-tum");
  const own = targets.filter(
    ({ plan_id, indicator }) => indicator && ["ha-giang-2023", "kon-tum-2023"].includes(plan_id),
  );
  const seen = pairs.flatMap(({ target: { left, right } }) => [left, right]).filter((one) => one !== null);
  expect(new Set(seen).size).toBe(seen.length);
  expect(seen.length).toBe(own.length);
});
