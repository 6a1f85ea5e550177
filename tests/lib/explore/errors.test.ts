import { describe, expect, it } from "vitest";
import { errorKinds, errorStarts, lineAndColumn, queryError } from "../../../src/lib/explore/errors.js";
import { exploreWords } from "../../../src/lib/messages/explore/index.js";

it.each(errorStarts)("$example is of kind $kind", ({ kind, example }) => {
  expect(queryError(example, "").kind).toBe(kind);
});

it("has words for every kind in both languages", () => {
  for (const words of [exploreWords.vi, exploreWords.en]) expect(Object.keys(words.errors)).toEqual([...errorKinds]);
});

describe("where a query fails", () => {
  it("reads the caret, and leaves the drawing out", () => {
    const sql = "select a.name_vi,\n  t.vale\nfrom targets t";
    const message = 'Binder Error: Table "t" does not have a column named "vale"\n\nLINE 2:   t.vale\n          ^';
    const { words, at } = queryError(message, sql);
    expect(words).toBe('Binder Error: Table "t" does not have a column named "vale"');
    expect(sql.slice(at ?? 0)).toMatch(/^t\.vale/u);
    expect(lineAndColumn(sql, at ?? 0)).toEqual({ line: 2, column: 3 });
  });

  it("finds the place in a line that DuckDB shows a piece of", () => {
    const sql = `select ${"plan_id, ".repeat(20)}nope, ${"plan_id, ".repeat(20)}1 from plans`;
    const piece = sql.slice(150, 210);
    const message = `Binder Error: no nope\n\nLINE 1: ...${piece}...\n${" ".repeat(8 + 3 + piece.indexOf("nope"))}^`;
    expect(queryError(message, sql).at).toBe(sql.indexOf("nope"));
  });

  it("reads what comes as JSON", () => {
    const message = JSON.stringify({
      exception_type: "Parser",
      exception_message: 'syntax error at or near "selec"\n\nLINE 1: selec 1\n        ^',
      position: "0",
    });
    expect(queryError(message, "selec 1")).toEqual({
      kind: "parser",
      words: 'Parser Error: syntax error at or near "selec"',
      at: 0,
    });
  });

  it("says nothing of a place where DuckDB does not", () => {
    expect(queryError("Out of Memory Error: x", "select 1").at).toBeNull();
    expect(queryError("{not json", "select 1")).toEqual({ kind: "other", words: "{not json", at: null });
  });
});
