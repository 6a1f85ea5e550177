/** A chart as a picture that can leave the site: title, unit, marks, what differs, source and address inside it. */
import { fontFamily, serialise, svgElement } from "../charts/svg.js";
import { drawText, targetDots } from "../charts/target-dots.js";
import { block, type Paragraph, placeBlock } from "../charts/text-box.js";
import type { IndicatorData } from "../lib/indicator-rows.js";
import type { Language } from "../lib/links.js";

export interface PictureWords {
  readonly title: string;
  readonly subtitle: string;
  /** Below the marks, each a paragraph: what differs, the source, the address. */
  readonly notes: readonly string[];
}

export const pictureWidth = 720;
const margin = 20;

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
  const { document, language, fontCss } = options;
  const inner = pictureWidth - 2 * margin;
  const head: Paragraph[] = [
    { text: words.title, size: 20, weight: 600 },
    { text: words.subtitle, size: 13, tone: "muted" },
  ];
  const foot: Paragraph[] = words.notes.map((text) => ({ text, size: 12.5, tone: "muted" }));
  const [above, below] = [block(head, inner), block(foot, inner)];
  const chart = targetDots(data, { document, width: inner, lang: language, id: "picture" });
  const chartTop = margin + above.height + 12;
  const chartHeight = Number(chart.getAttribute("height"));
  const height = chartTop + chartHeight + 12 + below.height + margin;
  chart.setAttribute("x", String(margin));
  chart.setAttribute("y", String(chartTop));
  const texts = [...placeBlock(above, margin, margin), ...placeBlock(below, margin, chartTop + chartHeight + 12)];
  const root = svgElement(
    document,
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      width: pictureWidth,
      height: Math.ceil(height),
      viewBox: `0 0 ${pictureWidth} ${Math.ceil(height)}`,
      "font-family": fontFamily,
      "font-size": 14,
      fill: "var(--ink, #1d1c1a)",
    },
    svgElement(document, "title", {}, words.title),
    ...(fontCss === "" ? [] : [svgElement(document, "style", {}, fontCss)]),
    svgElement(document, "rect", { width: "100%", height: "100%", fill: "var(--ground, #fdfcf9)" }),
    ...texts.map((text) => drawText(text, document)),
    chart,
  );
  return withPlainColours(serialise(root));
}

/** `var(--ink, #1d1c1a)` → `#1d1c1a`: every colour of a chart carries that of the light theme. */
export const withPlainColours = (svg: string): string => svg.replace(/var\(--[\w-]+,\s*([^()]+)\)/gu, "$1");
