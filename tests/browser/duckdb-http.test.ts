/**
 * DuckDB reads the Parquet of the served site over HTTP, from a page of another origin. The DuckDB that the site runs has to load its
 * reader of Parquet from a host of its own; the last that brings it (DuckDB 0.9.1 inside @duckdb/duckdb-wasm 1.28.0) needs nobody.
 */
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "esbuild";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { type Serving, serve } from "../../scripts/server.js";
import { recipes } from "../../src/lib/recipes.js";
import { loadEdition } from "../../src/node/edition.js";
import { projectRoot } from "../../src/node/paths.js";

const packaged = "duckdb-wasm-parquet";
const dist = join(projectRoot, "node_modules", packaged, "dist");

/** A page that answers SQL. */
const script = `import * as duckdb from ${JSON.stringify(packaged)};
globalThis.ask = async (sql) => {
  const db = new duckdb.AsyncDuckDB(new duckdb.VoidLogger(), new Worker("duckdb-browser-eh.worker.js"));
  await db.instantiate(new URL("duckdb-eh.wasm", location.href).href);
  const table = await (await db.connect()).query(sql);
  return table.toArray().map((row) => row.toJSON());
};`;

const folder = mkdtempSync(join(tmpdir(), "chi-tieu-duckdb-"));
let host: Serving;
let browser: Browser;
let page: Page;
const asked: { method: string; range: string | undefined; status: number }[] = [];

beforeAll(async () => {
  const bundled = await build({
    stdin: { contents: script, resolveDir: projectRoot },
    bundle: true,
    format: "esm",
    write: false,
  });
  writeFileSync(join(folder, "duck.js"), bundled.outputFiles[0]?.contents ?? "");
  writeFileSync(
    join(folder, "index.html"),
    '<!doctype html><title>x</title><script type="module" src="duck.js"></script>',
  );
  for (const file of ["duckdb-browser-eh.worker.js", "duckdb-eh.wasm"])
    copyFileSync(join(dist, file), join(folder, file));
  host = await serve({ folder, port: 0 });
  browser = await chromium.connect(inject("browserEndpoint"));
  page = await browser.newPage();
  page.on("response", async (response) => {
    if (!response.url().endsWith(".parquet")) return;
    const request = response.request();
    asked.push({ method: request.method(), range: request.headers().range, status: response.status() });
  });
  await page.goto(host.url);
  await page.waitForFunction("globalThis.ask");
});

afterAll(async () => {
  await page.close();
  await browser.close();
  await host.close();
  rmSync(folder, { recursive: true });
});

const ask = (sql: string): Promise<unknown> => page.evaluate(`globalThis.ask(${JSON.stringify(sql)})`);

describe("DuckDB, over HTTP from the served site", () => {
  const { targets } = loadEdition().tables;

  it("answers the recipe of the data page", async () => {
    const recipe = recipes(inject("siteUrl")).find(({ tool }) => tool === "DuckDB")?.code ?? "";
    const rows = (await ask(recipe)) as { target_id: string; value: number; quote: string }[];
    const growth = targets.filter(({ indicator }) => indicator === "grdp_growth");
    expect(rows.map(({ target_id, value, quote }) => [target_id, value, quote])).toEqual(
      growth.map(({ target_id, value, quote }) => [target_id, value, quote]),
    );
  });

  it("asks for parts of the file, and gets them", () => {
    const parts = asked.filter(({ method, range }) => method === "GET" && range !== undefined);
    expect(parts.length).toBeGreaterThan(0);
    for (const { status } of parts) expect(status).toBe(206);
  });

  it.each(["plans", "targets", "series", "areas", "indicators", "coverage"])("counts the rows of %s", async (table) => {
    const json = (await (await fetch(`${inject("siteUrl")}data/${table}.json`)).json()) as unknown[];
    const sql = `SELECT count(*)::INTEGER AS n FROM '${inject("siteUrl")}data/${table}.parquet'`;
    expect(await ask(sql)).toEqual([{ n: json.length }]);
  });
});
