import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { filesBelow } from "./site-files.js";

/** Mends what Framework's own page template gets wrong, in every page below `folder`. */
export async function afterBuild(folder: string): Promise<void> {
  for (const path of filesBelow(folder).filter((name) => name.endsWith(".html"))) {
    const html = readFileSync(join(folder, path), "utf8");
    const language = path.startsWith("en/") ? "en" : "vi";
    const mended = html
      .replace("<html>", `<html lang="${language}">`)
      .replace(", maximum-scale=1", "")
      .replaceAll(/"lastModified":\d+(?:\.\d+)?,?/gu, "");
    writeFileSync(join(folder, path), mended);
  }
}
