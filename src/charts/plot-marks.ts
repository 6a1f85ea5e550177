/** Marks of Observable Plot inside charts of ours. For charts drawn at build time only: no browser should load Plot. */
import { type PlotOptions, plot } from "@observablehq/plot";

/**
 * Draws a plot without axes and gives its marks, to be put into a root from `svgRoot`. Plot's style sheet stays behind
 * (the site has its own), and so do its names for groups ("rect", "text"): they are in English and mean nothing to a
 * reader, and a group without a role may have no name.
 * @example svg.append(...plotMarks({ document, width: 90, height: 24, marks: [cell(areas, { x: "column" })] }))
 */
export function plotMarks(options: PlotOptions): Element[] {
  const drawn = plot({ axis: null, ...options });
  for (const group of drawn.querySelectorAll("g[aria-label]")) group.removeAttribute("aria-label");
  return [...drawn.children].filter(({ localName }) => localName !== "style");
}
