/** The one face of the site, Be Vietnam Pro, cut into the subsets and weights that pages need. */

/** A file of the face; `name` is its address under `/fonts/`. */
export interface FontFile {
  readonly subset: "latin" | "vietnamese" | "latin-ext";
  readonly weight: 400 | 600;
}

// The ranges of the npm package (unicode.json) without their overlaps, so that no page asks for two files where one
// would do; a test compares them.
export const unicodeRanges: Record<FontFile["subset"], string> = {
  vietnamese:
    "U+0102-0103,U+0110-0111,U+0128-0129,U+0168-0169,U+01A0-01A1,U+01AF-01B0,U+0300-0301,U+0303,U+0309,U+0323,U+1EA0-1EF9,U+20AB",
  "latin-ext":
    "U+0100-0101,U+0104-010F,U+0112-0127,U+012A-0130,U+0132-0151,U+0154-0167,U+016A-019F,U+01A2-01AE,U+01B1-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+1D00-1DBF,U+1E00-1E9F,U+1EFA-1EFF,U+20A0-20AA,U+20AD-20C0,U+2113,U+2C60-2C7F,U+A720-A7FF",
  latin:
    "U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0304,U+0308,U+0329,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD",
};

export const fontFiles: readonly FontFile[] = ([400, 600] as const).flatMap((weight) =>
  (["latin-ext", "vietnamese", "latin"] as const).map((subset) => ({ subset, weight })),
);

/** `be-vietnam-pro-latin-400.woff2`: the file under `/fonts/`. */
export const fontName = ({ subset, weight }: FontFile): string => `be-vietnam-pro-${subset}-${weight}.woff2`;

/** The file inside the npm package. */
export const fontSource = ({ subset, weight }: FontFile): string =>
  `@fontsource/be-vietnam-pro/files/be-vietnam-pro-${subset}-${weight}-normal.woff2`;

/** The paths to publish, for `dynamicPaths`. */
export const fontPaths: readonly string[] = fontFiles.map((file) => `/fonts/${fontName(file)}`);

/**
 * The `@font-face` rules, with addresses relative to a page (`root` is the way up: `../`), and a fallback that takes
 * the room the face takes. `optional`: a face that is late waits for the next page, so that nothing moves under a reader.
 */
export function fontFaces(root: string): string {
  const faces = fontFiles.map(
    (file) =>
      `@font-face{font-family:"Be Vietnam Pro";font-style:normal;font-display:optional;font-weight:${file.weight};src:url(${root}fonts/${fontName(file)}) format("woff2");unicode-range:${unicodeRanges[file.subset]}}`,
  );
  return [...faces, ...fallbackFaces].join("");
}

// Width of the face over width of Arial on Vietnamese prose, regular and bold (Liberation Sans and Helvetica share
// Arial's widths); ascent and descent are the face's own (1 and 0.265 em), divided by the adjustment.
const fallbackFaces = [
  fallback(400, 1.1, 'local("Arial"),local("Liberation Sans"),local("Helvetica")'),
  fallback(600, 1.05, 'local("Arial Bold"),local("Arial"),local("Liberation Sans Bold"),local("Helvetica Bold")'),
];

function fallback(weight: number, adjust: number, source: string): string {
  const percent = (value: number): string => `${(value * 100).toFixed(1)}%`;
  return `@font-face{font-family:"Be Vietnam Pro Fallback";font-weight:${weight};src:${source};size-adjust:${percent(adjust)};ascent-override:${percent(1 / adjust)};descent-override:${percent(0.265 / adjust)};line-gap-override:0%}`;
}
