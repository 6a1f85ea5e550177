/** A chart as a picture that can leave the site: title, unit, marks and their key, what differs, source and address. */
import { framed, pictureText } from "../charts/framed.js";
import { legendItems } from "../charts/legend.js";
import { targetDots } from "../charts/target-dots.js";
import type { IndicatorData } from "../lib/indicator-rows.js";
import type { Language } from "../lib/links.js";

export interface PictureWords {
  readonly title: string;
  readonly subtitle: string;
  /** Below the marks, each a paragraph: what differs, the source, the address. */
  readonly notes: readonly string[];
}

/** Width of the drawing in px; the frame adds its margins. */
const drawing = 680;

/**
 * The picture as the text of an SVG file. Its colours are those of the light theme, plain, so that every program shows
 * them and it prints well wherever it goes.
 * @param fontCss `@font-face` rules with the face inside, or nothing
 */
export function picture(
  data: IndicatorData,
  words: PictureWords,
  options: { document: Document; language: Language; fontCss: string },
): string {
  const { document, language: lang, fontCss } = options;
  const chart = targetDots(data, { document, width: drawing, lang, id: "picture" });
  const legend = legendItems(data, { document, lang, id: "picture" });
  return pictureText(framed(chart, { ...words, legend }, document), "light", fontCss);
}
