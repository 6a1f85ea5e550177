/** The faces pictures are drawn with where no browser is: TTF files out of npm packages, never the machine's. */
import { createRequire } from "node:module";
import { fontWeights } from "../../lib/fonts.js";
import { fontFile } from "../web-font.js";

const require = createRequire(import.meta.url);

/** The site's own face, a file a weight. (Of WOFF files resvg draws no letter and says nothing.) */
export const ownFaces: readonly string[] = fontWeights.map(fontFile);

/** For signs that the own face lacks, as "→" in a sentence of a plan. */
export const spareFaces: readonly string[] = [
  "pdfjs-dist/standard_fonts/LiberationSans-Regular.ttf",
  "pdfjs-dist/standard_fonts/LiberationSans-Bold.ttf",
].map((file) => require.resolve(file));

/**
 * The characters that a TTF file has a glyph for, by the first Unicode table of its `cmap`.
 * @throws {RangeError} for a file without such a table in format 4 or 12
 */
export function charactersOf(bytes: Buffer): ReadonlySet<number> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const cmap = tableStart(view, "cmap");
  const found = new Set<number>();
  let tables = 0;
  for (let at = 0; cmap !== null && at < view.getUint16(cmap + 2); at++) {
    const start = cmap + view.getUint32(cmap + 4 + at * 8 + 4);
    const format = view.getUint16(start);
    if (format === 4) addSegments(view, start, found);
    else if (format === 12) addGroups(view, start, found);
    else continue;
    tables++;
  }
  if (tables === 0) throw new RangeError("the TTF file has no table of characters that is known here");
  return found;
}

function tableStart(view: DataView, name: string): number | null {
  for (let at = 0; at < view.getUint16(4); at++) {
    const record = 12 + at * 16;
    const tag = String.fromCharCode(...[0, 1, 2, 3].map((place) => view.getUint8(record + place)));
    if (tag === name) return view.getUint32(record + 8);
  }
  return null;
}

/** Format 4: segments of 16-bit characters, whose glyphs are counted on or listed. */
function addSegments(view: DataView, start: number, found: Set<number>): void {
  const size = view.getUint16(start + 6);
  for (let at = 0; at < size; at += 2) {
    const end = view.getUint16(start + 14 + at);
    const first = view.getUint16(start + 16 + size + at);
    const delta = view.getUint16(start + 16 + 2 * size + at);
    const place = start + 16 + 3 * size + at;
    const offset = view.getUint16(place);
    for (let character = first; character <= end && character < 0xffff; character++) {
      const listed = offset === 0 ? character : view.getUint16(place + offset + (character - first) * 2);
      const glyph = offset !== 0 && listed === 0 ? 0 : (listed + delta) & 0xffff;
      if (glyph !== 0) found.add(character);
    }
  }
}

/** Format 12: groups of characters of any size. */
function addGroups(view: DataView, start: number, found: Set<number>): void {
  for (let at = 0; at < view.getUint32(start + 12); at++) {
    const group = start + 16 + at * 12;
    for (let character = view.getUint32(group); character <= view.getUint32(group + 4); character++)
      found.add(character);
  }
}
