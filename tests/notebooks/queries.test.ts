/** The query of each notebook gives, by DuckDB over the published files, the rows that Arquero gave for its main table. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { toParquet } from "../../src/lib/files/parquet.js";
import { checkedRows } from "../../src/lib/files/rows.js";
import { tables as model, type TableName } from "../../src/lib/model.js";
import { loadEdition } from "../../src/node/edition.js";
import * as ambition from "../../src/notebooks/ambition.js";
import * as comparability from "../../src/notebooks/comparability.js";
import * as measures from "../../src/notebooks/measures.js";
import { notebookSlugs, type ResultRow } from "../../src/notebooks/types.js";
import * as wording from "../../src/notebooks/wording.js";

const { tables } = loadEdition();
const main: Readonly<Record<(typeof notebookSlugs)[number], { query: string; rows: readonly ResultRow[] }>> = {
  ambition: { query: ambition.query, rows: ambition.asks(tables) },
  measures: { query: measures.query, rows: measures.measures(tables) },
  wording: { query: wording.query, rows: wording.phraseCounts(tables) },
  comparability: { query: comparability.query, rows: comparability.planPairs(tables) },
};

const folder = mkdtempSync(join(tmpdir(), "chi-tieu-notebooks-"));
let run: (sql: string) => Promise<ResultRow[]>;

beforeAll(async () => {
  const connection = await (await DuckDBInstance.create(":memory:")).connect();
  for (const name of Object.keys(model) as TableName[]) {
    const file = join(folder, `${name}.parquet`);
    writeFileSync(file, toParquet(checkedRows(name, tables[name]), model[name]));
    await connection.run(`create view ${name} as select * from read_parquet('${file}')`);
  }
  run = async (sql) => (await connection.runAndReadAll(sql)).getRowObjectsJS().map(plain);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Counts come as big integers. */
const plain = (row: Record<string, unknown>): ResultRow =>
  Object.fromEntries(
    Object.entries(row).map(([name, value]) => [name, typeof value === "bigint" ? Number(value) : (value as string)]),
  );
/** Twelve digits: sums may be taken in another order. */
const rounded = (rows: readonly ResultRow[]): ResultRow[] =>
  rows.map((row) =>
    Object.fromEntries(
      Object.entries(row).map(([name, value]) => [
        name,
        typeof value === "number" ? Number(value.toPrecision(12)) : value,
      ]),
    ),
  );

describe.each(notebookSlugs)("the query of %s", (slug) => {
  test("gives the main table, row by row and column by column", async () => {
    const { query, rows } = main[slug];
    const found = await run(query);
    expect(found.length).toBeGreaterThan(3);
    expect(rounded(found)).toEqual(rounded(rows));
    expect(Object.keys(found[0] ?? {})).toEqual(Object.keys(rows[0] ?? {}));
  });
});
