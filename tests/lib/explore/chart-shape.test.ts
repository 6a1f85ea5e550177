import { describe, expect, it } from "vitest";
import { resultChart } from "../../../src/charts/result-chart.js";
import { chartShape, mostBars } from "../../../src/lib/explore/chart-shape.js";
import { newDocument } from "../../../src/node/document.js";
import { resultOf } from "./rows.js";

describe("what is drawn", () => {
  it("one text and one number: bars, rows without a number counted", () => {
    const shape = chartShape(resultOf({ "area:text": ["a", "b", "c"], "count:integer": [3, 1, null] }));
    expect(shape).toMatchObject({ kind: "bars", measure: "count", left: 1 });
    expect(shape.kind === "bars" && shape.rows.map(({ label, value }) => [label, value])).toEqual([
      ["a", 3],
      ["b", 1],
    ]);
  });

  it("a year and a number: points, the figure's column before any other", () => {
    const shape = chartShape(
      resultOf({
        "id:text": ["x", "y"],
        "name:text": ["a", "a"],
        "year:integer": [2023, 2024],
        "start:integer": [1, 2],
        "value:number": [7, 8],
        "comparator:text": [">=", "="],
        "value_high:number": [null, null],
        "unit:text": ["percent", "percent"],
      }),
    );
    expect(shape).toMatchObject({ kind: "years", measure: "value", unit: "percent", left: 0 });
    expect(shape.kind === "years" && shape.rows[0]).toEqual({
      label: "a",
      year: 2023,
      value: 7,
      high: null,
      comparator: ">=",
    });
  });

  it.each([
    ["other units", { "a:text": ["a", "b"], "value:number": [1, 2], "unit:text": ["percent", "count"] }, "unlike"],
    ["other scopes", { "a:text": ["a", "b"], "value:number": [1, 2], "scope:text": ["", "x"] }, "unlike"],
    [
      "other levels",
      { "a:text": ["a", "b"], "value:number": [1, 2], "level:text": ["province", "district"] },
      "unlike",
    ],
    ["words alone", { "a:text": ["a", "b"] }, "shape"],
    ["a name twice", { "a:text": ["a", "a"], "n:number": [1, 2] }, "shape"],
    ["no rows", { "a:text": [], "n:number": [] }, "shape"],
    [
      "too many",
      {
        "a:text": Array.from({ length: mostBars + 1 }, (_, row) => String(row)),
        "n:number": Array(mostBars + 1).fill(1),
      },
      "many",
    ],
  ])("nothing for %s", (_, columns, why) => {
    expect(chartShape(resultOf(columns))).toEqual({ kind: "none", why });
  });

  it("counts of whatever kind, the kind being the name", () => {
    const shape = chartShape(resultOf({ "unit:text": ["percent", ""], "count_star():integer": [31, 5] }));
    expect(shape.kind === "bars" && shape.rows.map(({ label, value }) => [label, value])).toEqual([
      ["percent", 31],
      ["–", 5],
    ]);
    expect(shape.kind === "bars" && shape.unit).toBeNull();
    expect(chartShape(resultOf({ "unit:text": ["percent", "count"], "avg(value):number": [3, 5] })).kind).toBe("none");
    const comparators = chartShape(resultOf({ "comparator:text": [">="], "count:integer": [14] }));
    expect(comparators.kind === "bars" && comparators.rows[0]?.comparator).toBeNull();
  });

  it("nothing of a result that was cut: its first rows are no sample", () => {
    expect(chartShape(resultOf({ "a:text": ["a"], "n:number": [1] }, false))).toEqual({ kind: "none", why: "many" });
  });
});

describe("the picture", () => {
  const draw = (columns: Parameters<typeof resultOf>[0], width = 680): SVGSVGElement => {
    const shape = chartShape(resultOf(columns));
    if (shape.kind === "none") throw new Error(shape.why);
    return resultChart(shape, { document: newDocument(), width, lang: "vi", id: "x", title: "T", description: "D" });
  };
  const texts = (svg: SVGSVGElement): (string | null)[] =>
    [...svg.querySelectorAll("text")].map((text) => text.textContent);

  it("writes how the plan put each figure", () => {
    const svg = draw({
      "a:text": ["x", "y", "z"],
      "value:number": [7.5, 15, 3],
      "value_high:number": [null, 35, null],
      "comparator:text": [">=", "range", "="],
    });
    expect(texts(svg)).toEqual(["x", "≥ 7,5", "y", "15–35", "z", "3"]);
    const bars = [...svg.querySelectorAll("rect")].map((bar) => Number(bar.getAttribute("width")));
    expect(bars[0]).toBeCloseTo((bars[3] ?? 0) * 2.5, 0);
  });

  it("keeps everything inside the picture, with long names and numbers below zero", () => {
    for (const width of [300, 680]) {
      const svg = draw({ "a:text": ["Một tên rất dài ".repeat(12), "b"], "n:number": [-1234567, 7654321] }, width);
      for (const bar of svg.querySelectorAll("rect")) {
        expect(Number(bar.getAttribute("x"))).toBeGreaterThanOrEqual(0);
        expect(Number(bar.getAttribute("x")) + Number(bar.getAttribute("width"))).toBeLessThanOrEqual(width);
      }
    }
  });

  it("tells points of several names by colour and a key", () => {
    const svg = draw({ "a:text": ["x", "y"], "year:integer": [2020, 2024], "n:number": [1, 2] });
    expect(texts(svg)).toEqual(expect.arrayContaining(["2020", "2024", "x", "y"]));
    expect(svg.querySelectorAll("circle").length).toBe(4);
  });

  it("has room for the open end of a floor at the top and of a ceiling at the bottom", () => {
    const svg = draw({
      "a:text": ["x", "y"],
      "year:integer": [2020, 2024],
      "value:number": [10, 1],
      "comparator:text": [">=", "<="],
    });
    const ends = [...svg.querySelectorAll("g path")].map((path) =>
      Number(/V(-?[\d.]+)/u.exec(path.getAttribute("d") ?? "")?.[1]),
    );
    expect(ends.length).toBe(2);
    for (const end of ends) expect(end).toBeGreaterThan(4);
    for (const end of ends) expect(end).toBeLessThan(Number(svg.getAttribute("height")));
  });
});
