/** Pictures as files: the SVG, its PNG and the text for those who cannot see it lie at the same address but for the ending. */
import { pngs } from "../node/images/png.js";
import { type PublishedFile, textFile } from "./types.js";

/** PNG pixels a px of the SVG. */
export const pngScale = 2;

export interface Picture {
  readonly path: (type: "svg" | "png" | "txt") => string;
  /** A whole SVG file without custom properties. */
  readonly svg: string;
  readonly alt: string;
}

/** The three files of each picture. */
export async function asFiles(pictures: readonly Picture[]): Promise<PublishedFile[]> {
  const drawn = await pngs(pictures.map(({ svg }) => ({ svg, scale: pngScale })));
  return pictures.flatMap(({ path, svg, alt }, at) => {
    const bytes = drawn[at];
    if (bytes === undefined) throw new RangeError(`${path("png")} was not drawn`);
    return [textFile(path("svg"), `${svg}\n`), { path: path("png"), bytes }, textFile(path("txt"), `${alt}\n`)];
  });
}
