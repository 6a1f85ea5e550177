/** The one face of the site, Be Vietnam Pro: a file a weight, so that no word is ever drawn in two faces. */

export const fontWeights = [400, 600] as const;
export type FontWeight = (typeof fontWeights)[number];

/** The file of a weight under `/fonts/`: `be-vietnam-pro-400.woff2`. */
export const fontName = (weight: FontWeight): string => `be-vietnam-pro-${weight}.woff2`;

/** The paths to publish, for `dynamicPaths`. */
export const fontPaths: readonly string[] = fontWeights.map((weight) => `/fonts/${fontName(weight)}`);

/**
 * The letters and signs that the files keep, of those the face has, as ranges of code points: Latin of Western languages,
 * Vietnamese with its marks on their own too, letters of Vietnam's other languages, and the signs of our own pages.
 */
export const fontLetters: readonly (readonly [first: number, last: number])[] = [
  [0x20, 0x7e],
  [0xa0, 0xff],
  [0x102, 0x103],
  [0x10c, 0x10d],
  [0x110, 0x111],
  [0x128, 0x129],
  [0x168, 0x169],
  [0x1a0, 0x1a1],
  [0x1af, 0x1b0],
  [0x300, 0x304],
  [0x306, 0x309],
  [0x323, 0x323],
  [0x1ea0, 0x1ef9],
  [0x2010, 0x2026],
  [0x2030, 0x203a],
  [0x20ab, 0x20ac],
  [0x2122, 0x2122],
  [0x2212, 0x2212],
  [0x2248, 0x2248],
  [0x2264, 0x2265],
];

/**
 * The `@font-face` rules, with addresses relative to a page (`root` is the way up: `../`), and a fallback that takes
 * the room the face takes. `optional`: a face that is late waits for the next page, so that nothing moves under a reader.
 */
export function fontFaces(root: string): string {
  const faces = fontWeights.map(
    (weight) =>
      `@font-face{font-family:"Be Vietnam Pro";font-style:normal;font-display:optional;font-weight:${weight};src:url(${root}fonts/${fontName(weight)}) format("woff2")}`,
  );
  return faces.join("") + fallbackFaces;
}

/**
 * Faces of systems by their full names, and the width of ours over theirs on Vietnamese prose; Liberation Sans and Helvetica
 * share Arial's widths. Of rules for one family a browser takes the last whose face the system has.
 */
const systemFaces: readonly (readonly [weight: FontWeight, adjust: number, names: readonly string[]])[] = [
  [400, 0.963, ["DejaVu Sans", "Verdana"]],
  [600, 0.881, ["DejaVu Sans Bold", "Verdana Bold"]],
  [400, 1.054, ["Noto Sans Regular", "Open Sans Regular"]],
  [600, 1.007, ["Noto Sans Bold", "Open Sans Bold"]],
  [400, 1.1, ["Arial", "Liberation Sans", "Helvetica"]],
  [600, 1.05, ["Arial Bold", "Liberation Sans Bold", "Helvetica Bold"]],
];

/** The rules of a fallback that takes the room the face takes; embeds, which load no face, always show it. */
export const fallbackFaces: string = systemFaces.map(fallback).join("");

function fallback([weight, adjust, names]: (typeof systemFaces)[number]): string {
  const percent = (value: number): string => `${(value * 100).toFixed(1)}%`;
  const source = names.map((name) => `local("${name}")`);
  // Ascent and descent are the face's own (1 and 0.265 em), divided by the adjustment.
  return `@font-face{font-family:"Be Vietnam Pro Fallback";font-weight:${weight};src:${source};size-adjust:${percent(adjust)};ascent-override:${percent(1 / adjust)};descent-override:${percent(0.265 / adjust)};line-gap-override:0%}`;
}
