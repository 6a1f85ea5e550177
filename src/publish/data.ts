/** What describes the files below `/data/`, and the checksums of them all. */
import { createHash } from "node:crypto";
import { keepOf } from "../lib/keep.js";
import type { DataFile } from "../node/datapackage.js";
import type { Edition } from "../node/edition.js";
import { dataFiles } from "../node/tables.js";
import { annotationsMaker } from "./annotations.js";
import { citationsMaker } from "./citations.js";
import { croissantOf, croissantPath } from "./croissant.js";
import { type PublishedFile, type Site, textFile } from "./types.js";

export const checksumsPath = "data/sha256sums.txt";

/** Annotations of each plan, the Croissant description, and the checksums of these, the citations and every data file. */
export function dataMaker(edition: Edition, site: Site): readonly PublishedFile[] {
  return keepOf(made, edition, site.siteUrl, () => makeFiles(edition, site));
}

/** Both data pages list them. */
const made = new WeakMap<Edition, Map<string, PublishedFile[]>>();

function makeFiles(edition: Edition, site: Site): PublishedFile[] {
  const files = dataFiles(edition, site.siteUrl);
  const croissant = croissantOf(files, edition, site);
  const made = [textFile(croissantPath, `${JSON.stringify(croissant, null, 1)}\n`), ...annotationsMaker(edition, site)];
  const below = [...made, ...citationsMaker(edition, site)].map(({ path, bytes }) => ({
    path: path.slice("data/".length),
    bytes,
  }));
  return [...made, textFile(checksumsPath, checksums([...files, ...below]))];
}

/**
 * As `sha256sum` writes them, so that `sha256sum -c sha256sums.txt` checks a folder of downloads.
 * @example checksums([{ path: "a.csv", bytes }]) // "9f86…  a.csv\n"
 */
export function checksums(files: readonly DataFile[]): string {
  return [...files]
    .sort((a, b) => (a.path < b.path ? -1 : 1))
    .map(({ path, bytes }) => `${createHash("sha256").update(bytes).digest("hex")}  ${path}\n`)
    .join("");
}
