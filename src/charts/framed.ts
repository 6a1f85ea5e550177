/**
 * A chart that leaves the site: title, unit, legend, notes and source inside the picture, so that none is lost on the way.
 * For downloads, embeds and cards.
 */
import type { LegendItem } from "./legend.js";
import { paletteCss, role, type Theme, themeColours } from "./palette.js";
import { drawText, drawTexts, fontFamily, serialise, svgElement } from "./svg.js";
import { type Block, block, lineHeight, type Paragraph, placeBlock } from "./text-box.js";
import { textWidth } from "./text-metrics.js";

export interface Frame {
  /** The finding. */
  readonly title: string;
  /** What is measured, in which unit. */
  readonly subtitle: string;
  readonly legend?: readonly LegendItem[];
  /** Below the marks, each a paragraph: what differs, the source, the address. */
  readonly notes: readonly string[];
}

const margin = 20;

/**
 * Puts a chart into a frame of words. The chart is taken over: draw it anew for another use.
 * @param chart drawn with `width` = width of the frame minus 40
 * @example framed(targetDots(data, { …options, width: 680 }), { title, subtitle, notes }, document)
 */
export function framed(chart: SVGSVGElement, frame: Frame, document: Document): SVGSVGElement {
  const inner = Number(chart.getAttribute("width"));
  const width = inner + 2 * margin;
  const parts: SVGElement[] = [];
  let y = margin - 4;
  const put = (set: Block, space: number) => {
    parts.push(...drawTexts(placeBlock(set, margin, y), document));
    y += set.height + space;
  };
  put(block([{ text: frame.title, size: inner < 520 ? 17 : 20, weight: 600 }], inner), 2);
  put(block([{ text: frame.subtitle, size: 13, tone: "muted" }], inner), 12);
  const drawing = svgElement(document, "g", { transform: `translate(${margin} ${y})` });
  drawing.append(...[...chart.childNodes].filter((node) => !words.has(node.nodeName.toLowerCase())));
  parts.push(drawing);
  y += Number(chart.getAttribute("height")) + 12;
  y = putLegend(frame.legend ?? [], parts, { document, inner, y });
  const small = (text: string): Paragraph => ({ text, size: 12, tone: "muted" });
  put(block(frame.notes.map(small), inner), margin - 6);
  return outer(chart, parts, { width, height: Math.ceil(y) }, document);
}

/** The name and description stay at the root. */
const words: ReadonlySet<string> = new Set(["title", "desc"]);

function outer(chart: SVGSVGElement, parts: SVGElement[], size: { width: number; height: number }, document: Document) {
  const attributes = [...chart.attributes].map(({ name, value }) => [name, value] as const);
  const { width, height } = size;
  const own = { width, height, viewBox: `0 0 ${width} ${height}`, class: `${chart.getAttribute("class")} framed` };
  const root = svgElement(document, "svg", { ...Object.fromEntries(attributes), ...own, "font-family": fontFamily });
  root.append(...[...chart.childNodes].filter((node) => words.has(node.nodeName.toLowerCase())));
  root.append(svgElement(document, "rect", { width, height, fill: role("ground") }), ...parts);
  return root as SVGSVGElement;
}

/** Sets the items of a legend in lines; returns where the next part begins. */
function putLegend(
  items: readonly LegendItem[],
  parts: SVGElement[],
  at: { readonly document: Document; readonly inner: number; readonly y: number },
): number {
  if (items.length === 0) return at.y;
  const { document, inner } = at;
  const size = 12;
  let { y } = at;
  let x = margin;
  for (const { mark, words: text } of items) {
    const markWidth = Number(mark.getAttribute("width"));
    const width = markWidth + 6 + textWidth(text, size) + 18;
    if (x > margin && x + width > margin + inner + 18) {
      x = margin;
      y += 22;
    }
    mark.setAttribute("x", String(x));
    mark.setAttribute("y", String(y));
    const label = {
      text,
      x: x + markWidth + 6,
      y: y + 14.2,
      size,
      weight: 400,
      anchor: "start",
      tone: "muted",
    } as const;
    parts.push(mark, drawText(label, document));
    x += width;
  }
  return y + lineHeight(size) + 14;
}

/**
 * The text of a picture as a file: in the colours of one theme without custom properties, for renderers that know none
 * and for print; or with both themes inside ("auto"), following the reader's.
 * @param fontCss `@font-face` rules with the face inside; without them the reader's own sans-serif shows
 * @example pictureText(framed(chart, frame, document), "light")
 */
export function pictureText(svg: SVGSVGElement, theme: Theme | "auto", fontCss = ""): string {
  const css = `${fontCss}${theme === "auto" ? paletteCss("svg.framed") : ""}`;
  const text = serialise(svg);
  const styled = css === "" ? text : text.replace(/<title/, () => `<style>${escapeCss(css)}</style><title`);
  if (theme === "auto") return styled;
  const colours = themeColours(theme);
  return styled.replace(
    /var\((--[\w-]+), ([^)]+)\)/g,
    (_, property: string, fallback: string) => colours[property] ?? fallback,
  );
}

/** Style is text in XML. */
const escapeCss = (css: string): string => css.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
