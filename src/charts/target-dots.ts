/** The main chart: one indicator, an area a row, each figure drawn with its comparator. */
import { altText } from "../lib/alt-text.js";
import { formatFigure } from "../lib/format.js";
import { type IndicatorData, indicatorRows } from "../lib/indicator-rows.js";
import { areaName, indicatorLabel } from "../lib/labels.js";
import { absenceMark } from "./absence-marks.js";
import { type DotLayout, type LaidBand, layoutDots } from "./dot-layout.js";
import type { LaidRow } from "./dot-row-layout.js";
import { drawGlyph, hatchPattern } from "./glyphs.js";
import type { ChartOptions } from "./options.js";
import { areaColour, role } from "./palette.js";
import { svgElement, svgRoot } from "./svg.js";
import type { TextBox } from "./text-box.js";

/**
 * Draws the targets of one indicator, an area a row in its fixed place. What cannot be compared stands in a band of its
 * own on the same scale with the difference named at the mark; an area without a figure has the sign of its absence.
 * With `href` every mark links to its sentence; hovering or focusing tells area, figure and clause.
 * @example targetDots({ indicator, areas, plans, targets }, { document, width: 680, lang: "vi", id: "growth-wide" })
 */
export function targetDots(data: IndicatorData, options: ChartOptions): SVGSVGElement {
  const { document, width, lang, id } = options;
  const rows = indicatorRows(data);
  const layout = layoutDots(rows, width, lang);
  const svg = svgRoot({ document, id, interactive: options.href !== undefined, className: "target-dots" }, layout, {
    title: indicatorLabel(data.indicator, lang),
    description: altText(data, lang),
  });
  const hatch = `${id}-hatch`;
  const apart = rows.bands.some((band) => band.rows.some((row) => row.differences.length > 0));
  if (apart) svg.append(svgElement(document, "defs", {}, hatchPattern(document, hatch)));
  svg.append(...axis(layout, document));
  for (const band of layout.bands) svg.append(drawBand(band, layout, options, hatch));
  svg.append(...layout.foot.map((text) => drawText(text, document)));
  return svg;
}

/** Draws a text; `halo` keeps it readable where a grid line passes behind it. */
export function drawText(text: TextBox, document: Document, halo = false): SVGElement {
  const { x, y, size, weight, anchor, tone } = text;
  return svgElement(
    document,
    "text",
    {
      x,
      y,
      "font-size": size === 14 ? undefined : size,
      "font-weight": weight === 400 ? undefined : weight,
      "text-anchor": anchor === "start" ? undefined : anchor,
      fill: tone === "ink" ? undefined : role(tone),
      ...(halo
        ? { stroke: role("ground"), "stroke-width": 4, "stroke-linejoin": "round", "paint-order": "stroke" }
        : {}),
    },
    text.text,
  );
}

/** Tick labels above, grid lines down to the last row with a mark. */
function axis(layout: DotLayout, document: Document): SVGElement[] {
  const marked = layout.bands.flatMap((band) => band.rows).filter((row) => row.at !== null);
  const last = marked.at(-1);
  if (layout.ticks.length === 0 || last === undefined) return [];
  const lines = layout.ticks.map(({ x }) =>
    svgElement(document, "path", { d: `M${Math.round(x * 10) / 10},20V${Math.round(last.bottom)}` }),
  );
  return [
    svgElement(document, "g", { "aria-hidden": "true", stroke: role("grid"), fill: "none" }, ...lines),
    svgElement(document, "g", { "aria-hidden": "true" }, ...layout.ticks.map(({ label }) => drawText(label, document))),
  ];
}

function drawBand(band: LaidBand, layout: DotLayout, options: ChartOptions, hatch: string): SVGElement {
  const { document } = options;
  const rule = (y: number, colour: string) =>
    svgElement(document, "path", { d: `M0,${y}H${layout.width}`, stroke: colour, fill: "none" });
  const rules = band.rows.slice(1).flatMap(({ row, top }) => (row.second ? [] : [rule(top, role("grid"))]));
  return svgElement(
    document,
    "g",
    { class: `band ${band.kind}` },
    ...(band.kind === "main" ? [] : [rule(band.top, role("rule"))]),
    ...rules,
    ...band.heading.map((text) => drawText(text, document, true)),
    ...band.rows.map((row) => drawRow(row, options, hatch)),
  );
}

function drawRow(laid: LaidRow, options: ChartOptions, hatch: string): SVGElement {
  const { document, href } = options;
  const { row, at, sign } = laid;
  const colour = areaColour(row.area);
  const style = { colour, apart: row.differences.length > 0, hatch };
  const marks = [
    ...(sign && row.absence ? [absenceMark(document, row.absence, sign.x, sign.y, colour)] : []),
    ...(at && row.target ? drawGlyph(document, row.target.comparator, at, style) : []),
    ...laid.words.map((text) => drawText(text, document, true)),
  ];
  const names = laid.name.map((text) => drawText(text, document, true));
  if (row.target === null) return svgElement(document, "g", { class: "row" }, ...names, ...marks);
  const words = spoken(laid, options);
  const title = svgElement(document, "title", {}, `${words}. “${plainQuote(row.target.quote)}”`);
  const link = href?.(row.target);
  const { left, right, top, bottom } = laid.hit;
  const hit = svgElement(document, "rect", {
    class: "hit",
    x: left,
    y: top,
    width: right - left,
    height: bottom - top,
    rx: 3,
    fill: "none",
    "pointer-events": "all",
  });
  const mark =
    link === undefined
      ? svgElement(document, "g", { class: "mark" }, title, hit, ...marks)
      : svgElement(document, "a", { class: "mark", href: link, "aria-label": words }, title, hit, ...marks);
  mark.setAttribute("data-target", row.target.target_id);
  return svgElement(document, "g", { class: "row" }, ...names, mark);
}

/** The clause without the asterisks that mark italics in the plans' text. */
const plainQuote = (quote: string): string => quote.replaceAll("*", "").replace(/\s+/g, " ");

/** What a mark says of itself: "Phú Thọ: từ 7,5% trở lên; năm 2024". */
function spoken({ row }: LaidRow, { lang }: ChartOptions): string {
  if (row.target === null) return "";
  const area = areaName(row.area, lang);
  const differences = row.differences.map((difference) => `; ${difference[lang]}`).join("");
  return `${area}: ${formatFigure(row.target, lang)}${differences}`;
}
