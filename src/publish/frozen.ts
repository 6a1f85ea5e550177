/** Editions at addresses that never change: what an archive holds, and how it stands in the site. */
import { editionFolder, unknownSite } from "../lib/editions.js";
import type { Edition } from "../node/edition.js";
import { archivedFiles } from "../node/editions.js";
import { projectRoot } from "../node/paths.js";
import { dataFiles } from "../node/tables.js";
import { editionIndex } from "../pages/edition-index.js";
import { chartCsvMaker } from "./chart-csv.js";
import { chartPictures } from "./chart-pictures.js";
import { citationsMaker } from "./citations.js";
import { checksums } from "./data.js";
import { embedFiles } from "./embeds.js";
import { type Maker, type PublishContext, type PublishedFile, textFile } from "./types.js";

const sumsPath = "data/sha256sums.txt";

/**
 * What an edition keeps, by path below its folder: tables, texts and citations, embeds, pictures and their rows, and a page that
 * lists them. Links to pages lead out to the living site. The checksums are not among them: they depend on the address of
 * the site, and are written with the rest.
 *
 * @param site with the site's address, or {@link unknownSite}
 */
export async function frozenFiles(edition: Edition, site: PublishContext): Promise<PublishedFile[]> {
  const folder = editionFolder(edition.stamp);
  const below = (file: PublishedFile): PublishedFile => ({ ...file, path: file.path.slice(folder.length) });
  const data = dataFiles(edition, site.siteUrl).map(({ path, bytes }) => ({ path: `data/${path}`, bytes }));
  const embeds = (await embedFiles(edition, site, folder)).map(below);
  const files = [
    ...data,
    ...citationsMaker(edition, site),
    ...embeds,
    ...(await chartPictures(edition, site)),
    ...(await chartCsvMaker(edition, site)),
  ];
  return [...files, textFile("index.html", editionIndex(edition))];
}

const texts = /\.(?:html|json|csv|txt|bib|ris|svg)$/u;

/** The files as they stand in the site: at the edition's folder, with the address that the site has, and their checksums. */
export function placedFiles(
  number: number,
  files: Iterable<readonly [path: string, bytes: Uint8Array]>,
  siteUrl: string,
): PublishedFile[] {
  const placed = Array.from(files, ([path, bytes]) => ({
    path,
    bytes: texts.test(path) && siteUrl !== unknownSite ? withAddress(bytes, siteUrl) : bytes,
  }));
  const data = placed.flatMap(({ path, bytes }) =>
    path.startsWith("data/") ? [{ path: path.slice("data/".length), bytes }] : [],
  );
  const folder = editionFolder({ number }).slice(1);
  return [...placed, textFile(sumsPath, checksums(data))].map(({ path, bytes }) => ({
    path: `${folder}/${path}`,
    bytes,
  }));
}

function withAddress(bytes: Uint8Array, siteUrl: string): Uint8Array {
  // Byte-order marks are kept: a CSV begins with one.
  const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
  return text.includes(unknownSite) ? new TextEncoder().encode(text.replaceAll(unknownSite, siteUrl)) : bytes;
}

/**
 * `/editions/<n>/…` of every edition: those that were frozen from their archives, and the present one, where it is no draft and
 * not frozen yet, from the makers of today.
 */
export const editionsMaker: Maker = async (edition, site) => {
  const kept = await Promise.all(
    edition.frozen.map(async ({ number }) =>
      placedFiles(number, await archivedFiles(projectRoot, number), site.siteUrl),
    ),
  );
  const { number, draft } = edition.stamp;
  if (draft || edition.frozen.some((known) => known.number === number)) return kept.flat();
  const files = await frozenFiles(edition, site);
  return [
    ...kept.flat(),
    ...placedFiles(
      number,
      files.map(({ path, bytes }) => [path, bytes] as const),
      site.siteUrl,
    ),
  ];
};
