/** A chart as a picture that can leave the site: title, unit, legend, what differs, source and address inside it. */
import { type Frame, framed, pictureText } from "../charts/framed.js";
import { legendItems } from "../charts/legend.js";
import { targetDots } from "../charts/target-dots.js";
import type { IndicatorData } from "../lib/indicator-rows.js";
import type { Language } from "../lib/links.js";

/** Of the chart inside its frame, in px. */
const width = 680;

/**
 * The picture as the text of an SVG file, in the plain colours of the light theme: it prints well wherever it goes.
 * @param fontCss `@font-face` rules with the face inside, or nothing: a picture may load no other file
 */
export function picture(
  data: IndicatorData,
  frame: Omit<Frame, "legend">,
  options: { document: Document; language: Language; fontCss: string },
): string {
  const { document, language: lang, fontCss } = options;
  const chart = targetDots(data, { document, width, lang, id: "picture", alone: true });
  const legend = legendItems(data, { document, lang, id: "picture" });
  return pictureText(framed(chart, { ...frame, legend }, document), "light", fontCss);
}
