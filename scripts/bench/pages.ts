import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Browser, chromium } from "playwright-core";
import { projectRoot } from "../../src/node/paths.js";
import { startBrowser } from "../../tests/browser/chromium.js";
import { build } from "../build-site.js";
import { serve } from "../server.js";
import { buildDefaultPage } from "./default-page.js";
import { type Check, kilobytes, line, times } from "./report.js";
import { median } from "./time.js";
import { type Visit, visit } from "./visits.js";

const ourPages = { "first page": "", "theme page": "themes/growth" } as const;

/**
 * Builds our site and a default Framework page with the same chart, visits both as a phone would, in turn, and prints
 * how they compare.
 * @param rounds visits to each page; times are the median of them
 */
export async function benchPages(rounds: number, check: Check): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "chi-tieu-bench-"));
  const dist = await build(projectRoot, join(folder, "site"));
  const rival = await buildDefaultPage(dist);
  const ours = await serve({ folder: dist, port: 0 });
  const theirs = await serve({ folder: join(rival, "dist"), port: 0 });
  const browser = await startBrowser();
  try {
    const connection = await chromium.connect(browser.endpoint);
    await compare(connection, ours.url, theirs.url, rounds, check);
    await connection.close();
  } finally {
    await browser.stop();
    await Promise.all([ours.close(), theirs.close()]);
    for (const made of [folder, rival]) rmSync(made, { recursive: true, force: true });
  }
}

async function compare(browser: Browser, ours: string, theirs: string, rounds: number, check: Check): Promise<void> {
  const urls = Object.entries(ourPages).map(([name, path]) => ({ name, url: new URL(path, ours).href }));
  const pages = [{ name: "default page", url: theirs }, ...urls];
  const visits = new Map<string, Visit[]>(pages.map(({ name }) => [name, []]));
  for (let round = 0; round < rounds; round++)
    for (const { name, url } of pages) visits.get(name)?.push(await visit(browser, url, { scripts: true }));
  const middle = (name: string, what: keyof Visit): number => median((visits.get(name) ?? []).map((one) => one[what]));
  for (const { name, url } of pages) {
    const of = (what: keyof Visit): number => middle(name, what);
    const over = (what: keyof Visit): number => of(what) / middle("default page", what);
    console.log(`\n${name}`);
    line("largest paint (text or image)", `${of("largest").toFixed(0)} ms`);
    line("chart drawn", `${of("chart").toFixed(0)} ms`);
    line("with scripts", kilobytes(of("bytes")), `${of("requests")} requests, and ${kilobytes(of("fonts"))} of fonts`);
    if (url === theirs) continue;
    const still = await visit(browser, url, { scripts: false });
    const all = of("bytes") + of("fonts");
    check(still.bytes <= 60_000, "scripts off, without fonts", kilobytes(still.bytes), "at most 60 kB");
    check(all <= 200_000, "scripts on, with fonts", kilobytes(all), "at most 200 kB");
    check(of("shift") === 0, "layout shift", of("shift").toFixed(4), "0");
    check(over("whole") <= 0.5, "largest paint with the chart, ratio", times(over("whole")), "at most 0.5 x");
    line("largest paint (text or image), ratio", times(over("largest")));
  }
}
