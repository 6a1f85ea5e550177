import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { type Serving, serve } from "../../scripts/server.js";
import { exampleSql, examples } from "../../src/lib/explore/examples.js";
import { statements } from "../../src/lib/explore/statements.js";
import type { Row } from "../../src/lib/files/rows.js";
import { partsOf } from "../../src/publish/parts.js";
import { at, run, write } from "./explorer.js";
import { visit } from "./visit.js";

/** The site with its table of targets published in parts alone, as it would be were it large. */
const folder = mkdtempSync(join(tmpdir(), "chi-tieu-large-"));
let site: Serving;
beforeAll(async () => {
  cpSync(inject("dist"), folder, {
    recursive: true,
    filter: (path) => !/\/(?:charts|cards|og|embed|editions)$/u.test(path),
  });
  const page = join(folder, "explore.html");
  writeFileSync(page, readFileSync(page, "utf8").replace('<div class="explore"', '$& data-large="targets"'));
  const rows = JSON.parse(readFileSync(join(folder, "data/targets.json"), "utf8")) as Row[];
  rmSync(join(folder, "data/targets.parquet"));
  for (const { path, bytes } of partsOf("targets", rows)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
  site = await serve({ folder, port: 0 });
});
afterAll(async () => {
  await site.close();
  rmSync(folder, { recursive: true });
});

/** What a query gives on the page, as text. */
async function answers(siteUrl: string, queries: readonly string[]): Promise<string[]> {
  const given: string[] = [];
  await visit(at("select 1"), { siteUrl }, async (page: Page) => {
    for (const sql of queries) {
      await write(page, sql);
      await run(page);
      const fault = await page.locator("#error").innerText();
      given.push(fault === "" ? (await page.locator(".result tbody tr").allInnerTexts()).join("\n") : fault);
    }
  });
  return given;
}

describe("a table read in parts", () => {
  const queries = [
    ...examples
      .filter(({ id }) => id !== "themes")
      .flatMap((example) => statements(exampleSql(example, "vi")).map(({ sql }) => sql)),
    "select count(*), max(value), min(year) from targets",
    "select count(*) from targets where indicator = 'grdp_growth' and year in (2023, 2025)",
    "select * exclude (flags) from targets where target_id in (select min(target_id) from targets)",
    "select count(*) from targets where year between 2023 and 2023 or indicator like 'forest%'",
    "select a.target_id, b.target_id from targets a join targets b using (indicator) where a.year = 2023 and b.year = 2024 order by all",
    "with t as (select * from targets where value > 50) select plan_id, count(*) from t group by all order by all",
    "select indicator, row_number() over (partition by plan_id order by start) as n from targets qualify n = 1 order by all",
    "select count(*) from query_table('targets') where unit = 'percent'",
    "select count(*) from targets where false",
    "create or replace view mine as from targets where comparator = '>='",
    "select count(*), sum(value) from mine",
    "create or replace table kept as select target_id, value from targets",
    "select count(value), count(distinct target_id) from kept",
    "select column_name, column_type from (describe targets) where column_name in ('year', 'flags')",
    "select quote from targets where quote ilike '%rừng%' order by target_id",
    "select nope from targets",
  ];

  it("gives the very rows that the whole table gives", async () => {
    const [whole, parts] = [await answers(inject("siteUrl"), queries), await answers(site.url, queries)];
    for (const [place, sql] of queries.entries()) expect([sql, parts[place]]).toEqual([sql, whole[place]]);
    expect(whole.filter((rows) => rows === "").length).toBeLessThan(3);
  });

  it("refuses what it could not answer rightly, with what to write instead", async () => {
    const [pivot, prepared, kind, after] = await answers(site.url, [
      "pivot targets on year using count(*)",
      "prepare p as select count(*) from targets",
      "create type t as enum (select distinct unit from targets)",
      "select count(*) > 80 from targets",
    ]);
    for (const refused of [pivot, prepared, kind])
      expect(refused).toMatch(/^Bảng targets quá lớn để dùng với câu lệnh này/u);
    expect(after).toBe("true");
  });

  it("fetches the columns that a query names, once", async () => {
    await visit(
      at("select avg(value) from targets where indicator = 'grdp_growth'"),
      { siteUrl: site.url },
      async (page) => {
        const ranges: string[] = [];
        page.on("request", (request) => {
          if (request.url().endsWith(".parquet") && request.url().includes("/parts/"))
            ranges.push(request.headers().range ?? "all");
        });
        await run(page);
        const first = ranges.length;
        expect(first).toBeGreaterThan(0);
        expect(ranges).not.toContain("all");
        await run(page);
        expect(ranges.length).toBe(first);
      },
    );
  });
});
