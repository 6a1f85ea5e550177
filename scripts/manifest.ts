import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { filesBelow } from "./site-files.js";

export const manifestName = "manifest.sha256";

/**
 * Writes the SHA-256 of every file of a finished site into `manifest.sha256`, as `sha256sum` writes and checks them: nothing may be
 * written into the site afterwards.
 */
export function writeManifest(folder: string): void {
  const lines = filesBelow(folder)
    .filter((path) => path !== manifestName)
    .map((path) => `${sha256(readFileSync(join(folder, path)))}  ${path}\n`);
  writeFileSync(join(folder, manifestName), lines.join(""));
}

const sha256 = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");
