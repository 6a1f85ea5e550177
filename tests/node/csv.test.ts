import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toCsv } from "../../src/lib/files/csv.js";
import type { Row } from "../../src/lib/files/rows.js";
import type { Column } from "../../src/lib/model.js";
import { parseCsv } from "../../src/node/csv.js";
import { testColumns, testRow } from "./rows.js";

const cells = (source: string, columns: readonly Column[]): Row[] =>
  parseCsv(source, columns, "x.csv").map((row) => row.cells);

describe("toCsv(rows, columns) and parseCsv(source, columns, path)", () => {
  it("gives back every row, whatever its texts hold", () => {
    fc.assert(
      fc.property(fc.array(testRow), (rows) => {
        expect(cells(toCsv(rows, testColumns), testColumns)).toEqual(rows);
      }),
    );
  });

  it("writes RFC 4180 with a byte order mark, ISO dates, a point for decimals and lists by |", () => {
    const row: Row = {
      id: 'a "b", c',
      note: "",
      maybe: null,
      year: 2023,
      big: -5,
      value: 7.5,
      on: "2024-01-15",
      flags: ["ocr", "b"],
    };
    expect(toCsv([row], testColumns)).toBe(
      '\uFEFFid,note,maybe,year,big,value,on,flags\r\n"a ""b"", c","",,2023,-5,7.5,2024-01-15,ocr|b\r\n',
    );
  });

  it("keeps a cell that looks like a formula, letter for letter", () => {
    const row: Row = { id: "=1+1", note: "@x", maybe: "-2+3", year: 1, big: 1, value: null, on: null, flags: [] };
    expect(cells(toCsv([row], testColumns), testColumns)).toEqual([row]);
  });
});

describe("parseCsv complains by line and mend", () => {
  const columns: Column[] = testColumns.filter(({ name }) => ["id", "year", "on"].includes(name));
  it.each([
    ["id,year\nx,1\n", 'x.csv:1: column "on" must be there once. The columns are id,year,on'],
    ["id,year,on,more\n", 'x.csv:1: unknown column "more". The columns are id,year,on'],
    ["id,year,on\nx,1,\ny,MMXX,\n", 'x.csv:3: year "MMXX" is no number. Write digits'],
    ["id,year,on\nx,7.5,\n", 'x.csv:2: year "7.5" is no whole number.'],
    ["id,year,on\nx,,\n", 'x.csv:2: year "" is empty. This column must be filled'],
    ["id,year,on\nx,1,1/7/2025\n", 'x.csv:2: on "1/7/2025" is no date. Write it like 2025-07-01'],
    ["id,year,on\nx,1\n", "x.csv:2: "],
    ['id,year,on\n"x,1,\n', "x.csv:"],
    ["", "x.csv:1: the file is empty. It needs the header id,year,on"],
  ])("%j", (source, message) => {
    expect(() => parseCsv(source, columns, "x.csv")).toThrow(message);
  });
});
