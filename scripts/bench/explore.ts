import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { type Browser, chromium } from "playwright-core";
import type { PartsList } from "../../src/lib/explore/parts.js";
import { exploreAddress } from "../../src/lib/explore-query.js";
import { loadEdition } from "../../src/node/edition.js";
import { projectRoot } from "../../src/node/paths.js";
import { startBrowser } from "../../tests/browser/chromium.js";
import { build } from "../build-site.js";
import { serve } from "../server.js";
import { largeFiles } from "./large-tables.js";
import { type Check, kilobytes, line, megabytes, times } from "./report.js";
import { median } from "./time.js";

/** What analysts ask, each in a page of its own so that nothing is there from before. */
const questions: readonly (readonly [name: string, sql: string])[] = [
  [
    "one indicator in one year, ranked",
    "select a.name_vi, t.value, t.quote, t.target_id from targets t join areas a using (area_id) where t.indicator = 'grdp_growth' and t.year = 2023 order by t.value desc",
  ],
  [
    "an indicator's mean over the years",
    "select year, avg(value), count(*) from targets where indicator = 'forest_cover' group by year order by year",
  ],
  [
    "targets of each province and year",
    "select a.name_vi, t.year, count(*) from targets t join areas a using (area_id) where a.level = 'province' group by all order by 3 desc limit 20",
  ],
  ["how promises are worded", "select comparator, count(*) from targets group by all order by 2 desc"],
  [
    "sentences that hold a word",
    "select area_id, year, quote from targets where indicator in ('poverty_rate', 'near_poverty_rate') and quote ilike '%nghèo%' limit 50",
  ],
];

interface Answer {
  /** Of `/data/`, tables at the start included. */
  bytes: number;
  /** From pressing the button to the table, the engine being there. */
  millis: number;
  rows: number;
}

/**
 * Asks the same questions of today's tables and of large ones in a headless browser, and prints what each fetched and took.
 * @param rows targets of the large tables
 * @param rounds visits for each question; times are the median
 */
export async function benchExplore(rows: number, rounds: number, check: Check): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "chi-tieu-bench-"));
  const browser = await startBrowser();
  try {
    // As in tests: a site built before saves minutes.
    const small = process.env.SITE_DIST ?? (await build(projectRoot, join(folder, "small")));
    const whole = makeLarge(small, join(folder, "large"), rows);
    const [few, many] = [
      await serve({ folder: small, port: 0 }),
      await serve({ folder: join(folder, "large"), port: 0 }),
    ];
    const connection = await chromium.connect(browser.endpoint);
    line("targets, small", String(loadEdition().tables.targets.length));
    line("targets, large", String(whole.rows), `${megabytes(whole.bytes)} in ${whole.parts} parts`);
    for (const [name, sql] of questions) {
      const ask = async (url: string): Promise<Answer> => medianOf(await visits(connection, url, sql, rounds));
      const [least, most] = [await ask(few.url), await ask(many.url)];
      console.log(`\n${name}`);
      line("  fetched, small", kilobytes(least.bytes), `${least.rows} rows shown`);
      line("  fetched, large", kilobytes(most.bytes), `${most.rows} rows shown`);
      const share = most.bytes / whole.bytes;
      check(share < 0.25, "  of the large table's files", `${(share * 100).toFixed(2)} %`, "under a quarter");
      line(
        "  fetched, large over small",
        times(most.bytes / least.bytes),
        `for ${times(whole.rows / loadEdition().tables.targets.length)} the rows`,
      );
      line("  time, small and large", `${least.millis.toFixed(0)} ms`, `${most.millis.toFixed(0)} ms`);
      line("  time, large over small", times(most.millis / least.millis));
    }
    await connection.close();
    await Promise.all([few.close(), many.close()]);
  } finally {
    await browser.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The site with large tables in place of today's: nothing else of it is made anew. */
function makeLarge(small: string, large: string, rows: number): { rows: number; bytes: number; parts: number } {
  cpSync(small, large, { recursive: true });
  rmSync(join(large, "data/targets.parquet"));
  const page = join(large, "explore.html");
  writeFileSync(page, readFileSync(page, "utf8").replace('<div class="explore"', '$& data-large="targets"'));
  const { tables } = loadEdition();
  const [plan] = tables.plans;
  if (plan === undefined) throw new Error("no plan to make others like it");
  for (const { path, bytes } of largeFiles({ areas: tables.areas, indicators: tables.indicators, plan }, rows)) {
    mkdirSync(dirname(join(large, path)), { recursive: true });
    writeFileSync(join(large, path), bytes);
  }
  const list = JSON.parse(readFileSync(join(large, "data/parts/targets.json"), "utf8")) as PartsList;
  return { rows: list.rows, bytes: list.parts.reduce((sum, { bytes }) => sum + bytes, 0), parts: list.parts.length };
}

async function visits(browser: Browser, url: string, sql: string, rounds: number): Promise<Answer[]> {
  const answers: Answer[] = [];
  for (let round = 0; round < rounds; round++) {
    const context = await browser.newContext();
    try {
      const page = await context.newPage();
      await page.goto(new URL(exploreAddress("select 1", "vi").slice(1), url).href);
      const run = async (): Promise<void> => {
        await page.click("#run");
        await page.locator("#run:enabled").waitFor({ timeout: 300_000 });
      };
      await run();
      await page.click(".cm-content");
      await page.keyboard.press("Control+a");
      await page.keyboard.insertText(sql);
      await page.keyboard.press("Escape");
      const begun = performance.now();
      await run();
      const millis = performance.now() - begun;
      const fault = await page.locator("#error").innerText();
      if (fault !== "") throw new Error(`${sql}: ${fault}`);
      const bytes = await page.evaluate(() =>
        performance
          .getEntriesByType("resource")
          .filter(({ name }) => name.includes("/data/"))
          .reduce((sum, entry) => sum + (entry as PerformanceResourceTiming).encodedBodySize, 0),
      );
      const rows = await page.locator(".result tbody tr").count();
      answers.push({ bytes, millis, rows });
    } finally {
      await context.close();
    }
  }
  return answers;
}

const medianOf = (answers: readonly Answer[]): Answer => ({
  bytes: median(answers.map(({ bytes }) => bytes)),
  millis: median(answers.map(({ millis }) => millis)),
  rows: answers[0]?.rows ?? 0,
});
