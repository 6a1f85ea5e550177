/** The main chart: one indicator, an area a row, each figure drawn with its comparator. */
import { altText } from "../lib/alt-text.js";
import { formatFigure } from "../lib/format.js";
import { type IndicatorData, indicatorRows } from "../lib/indicator-rows.js";
import { areaName, indicatorLabel } from "../lib/labels.js";
import { quoted } from "../lib/print-text.js";
import { absenceMark } from "./absence-marks.js";
import { type DotLayout, type LaidBand, layoutDots } from "./dot-layout.js";
import type { LaidRow } from "./dot-row-layout.js";
import { drawGlyph, hatchPattern } from "./glyphs.js";
import { drawMark, hitArea } from "./mark.js";
import type { ChartOptions } from "./options.js";
import { areaColour, role } from "./palette.js";
import { drawText, drawTexts, svgElement, svgRoot } from "./svg.js";

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
    description: altText(data, lang, options),
  });
  const hatch = `${id}-hatch`;
  const apart = rows.bands.some((band) => band.rows.some((row) => row.differences.length > 0));
  if (apart) svg.append(svgElement(document, "defs", {}, hatchPattern(document, hatch)));
  svg.append(...axis(layout, document));
  for (const band of layout.bands) svg.append(drawBand(band, layout, options, hatch));
  svg.append(...drawTexts(layout.foot, document));
  return svg;
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
    ...drawTexts(band.heading, document, true),
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
    ...drawTexts(laid.words, document, true),
  ];
  const names = drawTexts(laid.name, document, true);
  if (row.target === null) return svgElement(document, "g", { class: "row" }, ...names, ...marks);
  const words = spoken(laid, options);
  const told = { words, title: `${words}. ${quoted(row.target.quote)}`, href: href?.(row.target) };
  const mark = drawMark(document, told, { "data-target": row.target.target_id }, hitArea(document, laid.hit), ...marks);
  return svgElement(document, "g", { class: "row" }, ...names, mark);
}

/** What a mark says of itself: "Phú Thọ: từ 7,5% trở lên; năm 2024". */
function spoken({ row }: LaidRow, { lang }: ChartOptions): string {
  if (row.target === null) return "";
  const area = areaName(row.area, lang);
  const differences = row.differences.map((difference) => `; ${difference[lang]}`).join("");
  return `${area}: ${formatFigure(row.target, lang)}${differences}`;
}
