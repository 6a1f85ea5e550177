/** What a page weighs on the wire, compressed as the server sends it; fonts are counted apart, as they are kept. */
import type { Page } from "playwright-core";
import { expect, inject, test } from "vitest";
import { filesBelow } from "../../scripts/site-files.js";
import { visit } from "./visit.js";

/** Bytes of the page and of all that it asked for, without fonts. */
const bytes = (page: Page): Promise<{ url: string; size: number }[]> =>
  page.evaluate(() =>
    [...performance.getEntriesByType("navigation"), ...performance.getEntriesByType("resource")]
      .map((entry) => ({ url: entry.name, size: (entry as PerformanceResourceTiming).encodedBodySize }))
      .filter(({ url }) => !url.endsWith(".woff2")),
  );
const total = (parts: readonly { size: number }[]): number => parts.reduce((sum, { size }) => sum + size, 0);

const paths = filesBelow(inject("dist"))
  // Embeds have a measure of their own (embed.test.ts).
  .filter((path) => path.endsWith(".html") && !/^(?:en|embed|editions)\//u.test(path))
  .map((path) => path.replace(/(^|\/)index\.html$|\.html$/u, "$1"))
  .filter((path) => path !== "404");

test.each(paths)("/%s is complete within 60 kB with scripts off, 200 kB with scripts on", async (path) => {
  await visit(path, { javaScriptEnabled: false }, async (page) => {
    const parts = await bytes(page);
    expect(total(parts)).toBeGreaterThan(1000);
    expect(total(parts), JSON.stringify(parts)).toBeLessThan(60_000);
  });
  await visit(path, {}, async (page) => {
    const parts = await bytes(page);
    expect(total(parts), JSON.stringify(parts)).toBeLessThan(200_000);
    expect(parts.filter(({ url }) => /wasm|duckdb/u.test(url))).toEqual([]);
  });
});
