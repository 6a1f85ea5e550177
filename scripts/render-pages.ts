import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { newDocument } from "../src/node/document.js";
import type { Edition } from "../src/node/edition.js";
import { pageContext } from "../src/pages/context.js";
import { sitePages } from "../src/pages/site.js";

/**
 * Makes all pages at once and lays them where Framework keeps the output of page loaders.
 *
 * Framework would start one process a page (0.4 s and more each); this takes a few milliseconds a page, so that a site
 * of 500 plans builds in minutes less. The loaders make the very same pages one by one for the preview.
 *
 * @returns the pages by their path with language: `/en/plans/ha-giang-2023`
 */
export function renderPages(root: string, edition: Edition): ReadonlyMap<string, string> {
  const cache = join(root, "src/.observablehq/cache");
  const made = new Map<string, string>();
  for (const { path, language, make } of sitePages(edition)) {
    const file = join(cache, `${path.endsWith("/") ? `${path}index` : path}.md`);
    mkdirSync(dirname(file), { recursive: true });
    const page = make(pageContext(edition, language, newDocument()));
    made.set(path, page);
    writeFileSync(file, page);
  }
  return made;
}
