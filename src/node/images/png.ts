/** Pictures as PNG files: drawn by resvg with the project's own faces, the same bytes on every day and in every folder. */
import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type ResvgRenderOptions, renderAsync } from "@resvg/resvg-js";
import { projectRoot } from "../paths.js";
import { charactersOf, ownFaces, spareFaces } from "./faces.js";
import { indexedPng } from "./indexed-png.js";

/** Where drawn pictures are kept between builds; `npm run clean` empties it. */
export const pngCache = join(projectRoot, ".cache/png");

/** Raise it when the same picture comes out as other bytes: another resvg, or a change of `indexed-png.ts`. */
const encoding = "resvg-js 2.6.2, palette 1";

/** Faces are read anew for each picture: the spare ones only for pictures that need them. */
function fontFor(svg: string): NonNullable<ResvgRenderOptions["font"]> {
  own ??= charactersOf(readFileSync(ownFaces[0] ?? ""));
  const spare = [...new Set(svg)].some((sign) => !own?.has(sign.codePointAt(0) ?? 0) && sign.trim() !== "");
  return {
    // What is installed on a machine must not show in the picture.
    loadSystemFonts: false,
    fontFiles: spare ? [...ownFaces, ...spareFaces] : [...ownFaces],
    defaultFontFamily: "Be Vietnam Pro",
    sansSerifFamily: "Be Vietnam Pro",
  };
}

let own: ReadonlySet<number> | undefined;

/**
 * Draws an SVG picture as PNG. Drawing runs beside the main thread: begin several before waiting for the first.
 * @param svg with width and height in px, a ground that covers all, and no custom properties
 * @param scale pixels a px: 2 for screens of twice the density
 * @param cache folder of pictures drawn before; null draws anew
 * @throws Error of resvg when the text is no SVG
 */
export async function png(svg: string, scale: number, cache: string | null = pngCache): Promise<Uint8Array> {
  const kept = cache === null ? null : join(cache, `${keyOf(svg, scale)}.png`);
  const known = kept === null ? null : readIfThere(kept);
  if (known !== null) return known;
  const { width, height, pixels } = await renderAsync(svg, {
    font: fontFor(svg),
    fitTo: { mode: "zoom", value: scale },
  });
  const bytes = indexedPng({ width, height, pixels });
  if (kept !== null) keep(kept, bytes);
  return bytes;
}

/**
 * Draws many pictures, a few at a time, and gives them in order.
 * @example for (const bytes of await pngs([{ svg, scale: 2 }])) …
 */
export async function pngs(
  pictures: readonly { readonly svg: string; readonly scale: number }[],
  cache: string | null = pngCache,
): Promise<Uint8Array[]> {
  const drawn: Uint8Array[] = new Array(pictures.length);
  let next = 0;
  const worker = async (): Promise<void> => {
    while (next < pictures.length) {
      const at = next++;
      const picture = pictures[at];
      if (picture) drawn[at] = await png(picture.svg, picture.scale, cache);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  return drawn;
}

/** As many as libuv has threads by default. */
const atOnce = 4;

let facesDigest: string | undefined;

function keyOf(svg: string, scale: number): string {
  facesDigest ??= [...ownFaces, ...spareFaces]
    .reduce((hash, file) => hash.update(readFileSync(file)), createHash("sha256"))
    .digest("hex");
  const { zlib } = process.versions;
  return createHash("sha256")
    .update(JSON.stringify([encoding, zlib, process.arch, facesDigest, scale, svg]))
    .digest("hex");
}

function readIfThere(path: string): Uint8Array | null {
  try {
    return readFileSync(path);
  } catch {
    return null;
  }
}

/** Written beside and moved, so that a build that is stopped leaves no half picture. */
function keep(path: string, bytes: Uint8Array): void {
  mkdirSync(join(path, ".."), { recursive: true });
  const unfinished = `${path}.${process.pid}`;
  writeFileSync(unfinished, bytes);
  renameSync(unfinished, path);
}
