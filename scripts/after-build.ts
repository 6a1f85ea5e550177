import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { headers } from "./headers.js";
import { inlineStyles } from "./inline-styles.js";
import { contentPolicy, mendPage } from "./mend-page.js";
import { filesBelow } from "./site-files.js";

/**
 * Mends every page below `folder`, puts its stylesheet inside, drops Framework's client scripts when no page loads them, and writes `_headers`.
 *
 * @throws {Error} naming the page that Framework broke or wrote otherwise than expected
 */
export async function afterBuild(folder: string): Promise<void> {
  const pages = filesBelow(folder).filter((name) => name.endsWith(".html"));
  const known = new Set(pages);
  const all: string[] = [];
  for (const path of pages) {
    const file = join(folder, path);
    const styled = inlineStyles(readFileSync(file, "utf8"), (href) => readFileSync(join(dirname(file), href), "utf8"));
    const mended = mendPage(styled, path, known);
    all.push(mended);
    writeFileSync(file, mended);
  }
  if (!all.some((page) => page.includes("_observablehq/client")))
    rmSync(join(folder, "_observablehq"), { recursive: true, force: true });
  writeFileSync(join(folder, "_headers"), headers(pages, contentPolicy(all)));
}
