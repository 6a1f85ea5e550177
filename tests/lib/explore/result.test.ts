import { describe, expect, it } from "vitest";
import { cellText, countsYears, resultCsv, sortedRows } from "../../../src/lib/explore/result.js";
import { parseCsv } from "../../../src/node/csv.js";
import { resultOf } from "./rows.js";

describe("cells", () => {
  const number = { kind: "number", plain: false } as const;
  it.each([
    [6872.5, number, "6.872,5", "6,872.5"],
    [-0.00001234, number, "−0,0000123", "−0.0000123"],
    [2023, { kind: "integer", plain: true }, "2023", "2023"],
    [
      12345678901234567890n,
      { kind: "integer", plain: false },
      "12.345.678.901.234.567.890",
      "12,345,678,901,234,567,890",
    ],
    [Number.POSITIVE_INFINITY, number, "Infinity", "Infinity"],
    ["2024-01-15", { kind: "date", plain: false }, "15/1/2024", "15 January 2024"],
    ["12024-01-15", { kind: "date", plain: false }, "12024-01-15", "12024-01-15"],
    [["a", null], { kind: "list", plain: false }, "a, ", "a, "],
    [false, { kind: "boolean", plain: false }, "false", "false"],
    [null, number, "", ""],
  ] as const)("case %#", (cell, column, vi, en) => {
    expect([cellText(cell, column, "vi"), cellText(cell, column, "en")]).toEqual([vi, en]);
  });

  it.each([
    ["year", true],
    ["base_year", true],
    ["năm", true],
    ["years", true],
    ["name_vi", false],
    ["nam_nu", true],
    ["yearly", false],
  ])("%s counts years: %s", (name, expected) => {
    expect(countsYears(name)).toBe(expected);
  });
});

describe("sorting", () => {
  const result = resultOf({
    "t:text": ["Sơn La", "Đắk Lắk", null, "Điện Biên", "An Giang"],
    "n:number": [2, null, 10, 1, 2],
  });
  it("goes by the alphabet of the language, nulls last either way, alike rows in their order", () => {
    expect([...sortedRows(result, 0, 1, "vi")]).toEqual([4, 1, 3, 0, 2]);
    expect([...sortedRows(result, 0, -1, "vi")]).toEqual([0, 3, 1, 4, 2]);
    expect([...sortedRows(result, 1, 1, "vi")]).toEqual([3, 0, 4, 2, 1]);
    expect([...sortedRows(result, 1, -1, "vi")]).toEqual([2, 0, 4, 3, 1]);
    expect([...sortedRows(result, 9, 1, "vi")]).toEqual([0, 1, 2, 3, 4]);
  });
});

it("writes CSV that the project's own reader takes back, null and the empty text apart", () => {
  const csv = resultCsv(
    resultOf({ "a:text": ['x "y", z\r\n', "", null], "n:number": [1.5, null, -2], "l:list": [["a", "b"], [], ["c"]] }),
  );
  const column = (name: string, type: "text" | "double" | "text[]") =>
    ({ name, type, required: false, meaning: { vi: "", en: "" } }) as const;
  const rows = parseCsv(csv, [column("a", "text"), column("n", "double"), column("l", "text[]")], "x.csv");
  expect(rows.map(({ cells }) => cells)).toEqual([
    { a: 'x "y", z\r\n', n: 1.5, l: ["a", "b"] },
    { a: "", n: null, l: [] },
    { a: null, n: -2, l: ["c"] },
  ]);
});
