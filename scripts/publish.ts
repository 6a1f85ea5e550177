import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { newDocument } from "../src/node/document.js";
import type { Edition } from "../src/node/edition.js";
import { siteUrl } from "../src/node/site-url.js";
import { makers } from "../src/publish/makers.js";
import type { PublishContext } from "../src/publish/types.js";

/**
 * Writes the files beside the pages into the built site.
 *
 * @param folder the built site, its pages mended
 * @param pages made of this edition, by their paths
 * @returns how many files were written
 * @throws {Error} naming a path that two makers, or a maker and Framework, both want
 */
export async function publish(folder: string, edition: Edition, pages: ReadonlyMap<string, string>): Promise<number> {
  const context: PublishContext = { siteUrl: siteUrl(), newDocument, pages };
  let written = 0;
  for (const make of makers)
    for (const { path, bytes } of await make(edition, context)) {
      const file = join(folder, path);
      if (existsSync(file)) throw new Error(`${path} is made twice: give one of the two another address`);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, bytes);
      written += 1;
    }
  return written;
}
