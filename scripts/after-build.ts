import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { headers } from "./headers.js";
import { inlineStyles } from "./inline-styles.js";
import { mendPage } from "./mend-page.js";
import { addressAt, filesBelow } from "./site-files.js";

/** From a page's address and its HTML to markup for its head, or nothing. */
export type ShareTags = (address: string, page: string) => string;

/** The last of the tags that pages write of themselves for sharing. */
const lastOwnTag = /<meta property="og:locale"[^>]*>/u;

/**
 * Mends every page below `folder`, puts its stylesheet inside, drops Framework's client scripts when no page loads them, and writes `_headers`.
 *
 * @param shared the tags of a page's head that name the picture it is shared with
 * @throws {Error} naming the page that Framework broke or wrote otherwise than expected
 */
export function afterBuild(folder: string, shared: ShareTags): void {
  const files = new Set(filesBelow(folder).filter((name) => name.endsWith(".html")));
  const pages = new Map<string, string>();
  for (const path of files) {
    const file = join(folder, path);
    const styled = inlineStyles(readFileSync(file, "utf8"), (href) => readFileSync(join(dirname(file), href), "utf8"));
    const tags = shared(addressAt(path), styled);
    const mended = mendPage(tags === "" ? styled : styled.replace(lastOwnTag, (tag) => `${tag}\n${tags}`), path, files);
    pages.set(path, mended);
    writeFileSync(file, mended);
  }
  if (![...pages.values()].some((page) => page.includes("_observablehq/client")))
    rmSync(join(folder, "_observablehq"), { recursive: true, force: true });
  writeFileSync(join(folder, "_headers"), headers(pages));
}
