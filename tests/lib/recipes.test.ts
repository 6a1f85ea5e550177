/** The lines of the data page, run against a served site; a tool that is not at hand is skipped and says so. */
import { execFile, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { DuckDBInstance } from "@duckdb/node-api";
import * as aq from "arquero";
import { asyncBufferFromUrl, parquetReadObjects } from "hyparquet";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Serving, serve } from "../../scripts/server.js";
import { quotationCheck, recipes } from "../../src/lib/recipes.js";
import { loadEdition } from "../../src/node/edition.js";
import { dataFiles } from "../../src/node/tables.js";

const run = promisify(execFile);
const python = process.env.PYTHON ?? "python3";
const has = (command: string, ...args: string[]): boolean => spawnSync(command, args).status === 0;
const duckdbOverHttp = await canLoadHttpfs();

const edition = loadEdition();
const folder = mkdtempSync(join(tmpdir(), "chi-tieu-recipes-"));
let site: Serving;
beforeAll(async () => {
  site = await serve({ folder, port: 0 });
  for (const { path, bytes } of dataFiles(edition, site.url)) {
    mkdirSync(dirname(join(folder, "data", path)), { recursive: true });
    writeFileSync(join(folder, "data", path), bytes);
  }
});
afterAll(async () => {
  await site.close();
  rmSync(folder, { recursive: true });
});

const codeFor = (tool: string): string => {
  const recipe = recipes(site.url).find((one) => one.tool === tool);
  if (recipe === undefined) throw new Error(`no recipe for ${tool}`);
  return recipe.code;
};

const { targets } = edition.tables;
const growth = targets.filter(({ indicator }) => indicator === "grdp_growth");
/** What every tool must find: how many rows, and the sum of their values to four decimals. */
const found = [targets.length, targets.reduce((sum, { value }) => sum + (value ?? 0), 0).toFixed(4)].join(" ");

/** DuckDB brings the reader of Parquet, and loads that of HTTP from a folder or its own server; we contact none. */
async function canLoadHttpfs(): Promise<boolean> {
  const connection = await (await DuckDBInstance.create()).connect();
  await connection.run("SET autoinstall_known_extensions = false");
  return connection.run("LOAD httpfs").then(
    () => true,
    () => false,
  );
}

async function asDuckdbReads(code: string): Promise<unknown[]> {
  const connection = await (await DuckDBInstance.create()).connect();
  const reader = await connection.runAndReadAll(code);
  return reader.getRowObjectsJson().map((row) => row.target_id);
}

/** Runs a line of JavaScript that declares `targets`. */
async function declared(code: string, names: Record<string, unknown> = {}): Promise<unknown> {
  const AsyncFunction = (async () => undefined).constructor as new (
    ...texts: string[]
  ) => (...values: unknown[]) => Promise<unknown>;
  return new AsyncFunction(...Object.keys(names), `${code}; return targets;`)(...Object.values(names));
}

describe("one-line recipes", () => {
  const ids = growth.map(({ target_id }) => target_id);

  it.skipIf(!duckdbOverHttp)("DuckDB, over HTTP", async () => {
    expect(await asDuckdbReads(codeFor("DuckDB"))).toEqual(ids);
  });

  it("DuckDB, on the file as served (its reader of HTTP is an extension of its own)", async () => {
    const [, address = ""] = /'(http[^']*)'/u.exec(codeFor("DuckDB")) ?? [];
    const file = join(folder, "downloaded.parquet");
    writeFileSync(file, new Uint8Array(await (await fetch(address)).arrayBuffer()));
    expect(await asDuckdbReads(codeFor("DuckDB").replace(address, file))).toEqual(ids);
  });

  it("a reader of Parquet that asks for parts of the file, over HTTP", async () => {
    const file = await asyncBufferFromUrl({ url: `${site.url}data/targets.parquet` });
    const rows = await parquetReadObjects({ file, columns: ["target_id", "value"] });
    expect(rows).toEqual(targets.map(({ target_id, value }) => ({ target_id, value })));
  });

  const say = "print(len(targets), format(targets['value'].sum(), '.4f'))";
  it.skipIf(!has(python, "-c", "import pandas, pyarrow"))("Python, pandas", async () => {
    expect((await run(python, ["-c", `${codeFor("Python, pandas")}\n${say}`])).stdout.trim()).toBe(found);
  });

  it.skipIf(!has(python, "-c", "import polars"))("Python, polars", async () => {
    expect((await run(python, ["-c", `${codeFor("Python, polars")}\n${say}`])).stdout.trim()).toBe(found);
  });

  it.skipIf(!has("Rscript", "-e", "library(arrow)"))("R, arrow", async () => {
    const sum = 'cat(nrow(targets), sprintf("%.4f", sum(targets$value, na.rm = TRUE)))';
    expect((await run("Rscript", ["-e", `${codeFor("R, arrow")}; ${sum}`])).stdout.trim()).toBe(found);
  });

  it.skipIf(!has("Rscript", "-e", "1"))("R", async () => {
    const names = 'cat(names(coverage)[1], sum(coverage$answer == "stated"))';
    const stated = targets.filter(({ indicator, value }) => indicator !== null && value !== null).length;
    expect((await run("Rscript", ["-e", `${codeFor("R")}; ${names}`])).stdout.trim()).toBe(`area_id ${stated}`);
  });

  it("JavaScript, Arquero", async () => {
    const table = (await declared(codeFor("JavaScript, Arquero"), { aq })) as aq.ColumnTable;
    expect(table.columnNames()[0]).toBe("target_id");
    const sum = (table.array("value") as (number | null)[]).reduce<number>((all, value) => all + (value ?? 0), 0);
    expect(`${table.numRows()} ${sum.toFixed(4)}`).toBe(found);
  });

  it("JavaScript, and the check of every quotation", async () => {
    const code = codeFor("JavaScript");
    expect(await declared(code)).toEqual(targets);
    const refused: unknown[] = [];
    const console = { assert: (holds: boolean) => holds || refused.push(holds) };
    await declared(`${code}; ${quotationCheck(site.url)}`, { console });
    expect(refused).toEqual([]);
  });
});
