import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import fc from "fast-check";
import { parquetReadObjects } from "hyparquet";
import { describe, expect, it } from "vitest";
import { toParquet } from "../../src/lib/files/parquet.js";
import type { Row } from "../../src/lib/files/rows.js";
import type { Column } from "../../src/lib/model.js";
import { testColumns, testRow } from "./rows.js";

/** Rows as hyparquet reads them, dates as ISO texts. */
async function readBack(bytes: Uint8Array): Promise<Row[]> {
  const file = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer;
  const rows = await parquetReadObjects({ file });
  return rows.map((row) =>
    Object.fromEntries(
      Object.entries(row).map(([name, cell]) => [name, cell instanceof Date ? cell.toISOString().slice(0, 10) : cell]),
    ),
  );
}

/** Rows and column types as DuckDB, which shares no code with the writer, reads them. */
async function asDuckdbReads(bytes: Uint8Array): Promise<{ types: string[]; rows: Row[] }> {
  const folder = mkdtempSync(join(tmpdir(), "chi-tieu-parquet-"));
  try {
    const file = join(folder, "x.parquet");
    writeFileSync(file, bytes);
    const connection = await (await DuckDBInstance.create()).connect();
    const result = await connection.runAndReadAll(`from read_parquet('${file}')`);
    return { types: result.columnTypes().map(String), rows: result.getRowObjectsJson() as Row[] };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

describe("toParquet(rows, columns)", () => {
  it("gives back every row through hyparquet", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(testRow, { maxLength: 20 }), async (rows) => {
        expect(await readBack(toParquet(rows, testColumns))).toEqual(rows);
      }),
      { numRuns: 50 },
    );
  });

  it("is read alike by DuckDB, types included", async () => {
    const rows = fc.sample(testRow, { numRuns: 200, seed: 7 });
    const read = await asDuckdbReads(toParquet(rows, testColumns));
    expect(read.types).toEqual(["VARCHAR", "VARCHAR", "VARCHAR", "SMALLINT", "INTEGER", "DOUBLE", "DATE", "VARCHAR[]"]);
    expect(read.rows).toEqual(rows);
  });

  it("keeps the types of a table without rows and of a column of nulls", async () => {
    const types = ["VARCHAR", "VARCHAR", "VARCHAR", "SMALLINT", "INTEGER", "DOUBLE", "DATE", "VARCHAR[]"];
    expect(await asDuckdbReads(toParquet([], testColumns))).toEqual({ types, rows: [] });
    const bare: Row = { id: "a", note: "", maybe: null, year: 1, big: 1, value: null, on: null, flags: [] };
    expect(await asDuckdbReads(toParquet([bare], testColumns))).toEqual({ types, rows: [bare] });
  });

  it("writes the same bytes again", () => {
    const rows = fc.sample(testRow, { numRuns: 50, seed: 3 });
    expect(toParquet(rows, testColumns)).toEqual(toParquet(rows, testColumns));
  });

  it("refuses null in a required column", () => {
    const columns: Column[] = testColumns.slice(0, 1);
    expect(() => toParquet([{ id: null }], columns)).toThrow();
  });
});
