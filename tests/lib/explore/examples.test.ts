import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { exampleSql, examples } from "../../../src/lib/explore/examples.js";
import { statements } from "../../../src/lib/explore/statements.js";
import { indicatorQuery } from "../../../src/lib/explore-query.js";
import { languages } from "../../../src/lib/links.js";
import { type TableName, tables } from "../../../src/lib/model.js";
import { loadEdition } from "../../../src/node/edition.js";
import { siteUrl } from "../../../src/node/site-url.js";
import { dataFiles } from "../../../src/node/tables.js";

const edition = loadEdition();
const folder = mkdtempSync(join(tmpdir(), "chi-tieu-examples-"));
const instance = await DuckDBInstance.create();
const connection = await instance.connect();
const rowsOf = async (sql: string): Promise<unknown[]> => (await connection.runAndReadAll(sql)).getRowObjectsJS();

beforeAll(async () => {
  for (const { path, bytes } of dataFiles(edition, siteUrl())) {
    const name = path.replace(".parquet", "");
    if (!Object.hasOwn(tables, name)) continue;
    writeFileSync(join(folder, path), bytes);
    await connection.run(`create table ${name} as from '${join(folder, path)}'`);
  }
});
afterAll(() => {
  connection.closeSync();
  instance.closeSync();
  rmSync(folder, { recursive: true });
});

it("has every table that queries can name", async () => {
  const names = await rowsOf("select table_name from duckdb_tables() order by 1");
  expect(names.map((row) => (row as { table_name: TableName }).table_name)).toEqual(Object.keys(tables).sort());
});

describe.each(languages)("the examples in %s", (language) => {
  it.each(examples)("$id answers its question", async (example) => {
    const sql = exampleSql(example, language);
    expect(sql).not.toMatch(/[{}]/u);
    for (const statement of statements(sql)) expect((await rowsOf(statement.sql)).length).toBeGreaterThan(0);
  });

  it("give the rows behind a chart", async () => {
    const rows = await rowsOf(indicatorQuery({ indicator: "grdp_growth", language }));
    expect(rows.length).toBe(edition.tables.targets.filter(({ indicator }) => indicator === "grdp_growth").length);
  });
});

it("are a dozen, each with its own id", () => {
  expect(new Set(examples.map(({ id }) => id)).size).toBeGreaterThanOrEqual(12);
});
