/** Figures across years: what was promised, what was reported, from which kind of source; a panel an area. */
import { areaName, indicatorLabel } from "../../lib/labels.js";
import { quoted } from "../../lib/print-text.js";
import type { SeriesMark, SeriesPoint } from "../../lib/series/types.js";
import { timelineAltText } from "../../lib/series-finding.js";
import { isApart } from "../../lib/series-points.js";
import { pointWords, pointYears } from "../../lib/series-words.js";
import { hatchPattern } from "../glyphs.js";
import { drawMark, hitArea } from "../mark.js";
import type { ChartOptions } from "../options.js";
import { areaColour, role } from "../palette.js";
import { drawTexts, svgElement, svgRoot } from "../svg.js";
import { drawBar, drawPoint, earlyRing, unequal } from "./glyphs.js";
import { type LaidPanel, layoutPanels } from "./layout.js";
import type { LaidMark } from "./marks.js";
import { panelsOf, type TimelineData } from "./panels.js";

export interface TimelineOptions extends Omit<ChartOptions, "href"> {
  /** Where a mark leads: to its sentence in the plan, or to its source. */
  readonly href?: (mark: SeriesMark) => string | undefined;
}

/**
 * Draws one indicator across years. Lines join the results of `runs` alone; a break is an upright with its reason; an
 * average is a bar over its years; unlike figures have broken outlines. Areas without a figure on the scale are left out.
 * @example timeline({ indicator, timelines: [timelineOf(code, "phu-tho", tables)], areas }, options)
 */
export function timeline(data: TimelineData, options: TimelineOptions): SVGSVGElement {
  const { document, width, lang, id } = options;
  const { indicator } = data;
  const layout = layoutPanels(panelsOf(data, lang), width, lang);
  const svg = svgRoot({ document, id, interactive: options.href !== undefined, className: "timeline" }, layout, {
    title: indicatorLabel(indicator, lang),
    description: timelineAltText(data, lang, options),
  });
  const hatch = `${id}-hatch`;
  const hatched = layout.panels.some(
    ({ marks, breaks }) => marks.some(({ apart }) => apart) || breaks.some(({ from, to }) => from < to),
  );
  if (hatched) svg.append(svgElement(document, "defs", {}, hatchPattern(document, hatch)));
  for (const panel of layout.panels) svg.append(drawPanel(panel, options, { hatch, radius: layout.radius }));
  svg.append(...drawTexts(layout.foot, document));
  return svg;
}

interface PanelStyle {
  readonly hatch: string;
  readonly radius: number;
}

function drawPanel(panel: LaidPanel, options: TimelineOptions, style: PanelStyle): SVGElement {
  const { document } = options;
  const colour = areaColour(panel.panel.area);
  const texts = [...panel.ticks.map(({ label }) => label), ...panel.years];
  return svgElement(
    document,
    "g",
    { class: "panel" },
    ...(panel.title.length === 0
      ? []
      : [svgElement(document, "rect", { x: 0, y: panel.top + 2, width: 5, height: 14, fill: colour })]),
    ...drawTexts(panel.title, document),
    grid(panel, document),
    svgElement(document, "g", { "aria-hidden": "true" }, ...drawTexts(texts, document)),
    ...panel.breaks.flatMap((one) => drawBreak(one, style.hatch, document)),
    ...panel.lines.map((line, at) => drawLine(line, { colour, apart: isUnlike(panel.panel.runs[at]) }, document)),
    ...panel.marks.toSorted(barsFirst).map((mark) => drawFigure(mark, panel, options, { ...style, colour })),
    ...panel.conflicts.map(({ x, y }) => unequal(document, x, y)),
    svgElement(
      document,
      "g",
      { "pointer-events": "none", "aria-hidden": "true" },
      ...drawTexts(panel.labels, document, true),
    ),
  );
}

const barsFirst = (a: LaidMark, b: LaidMark): number =>
  Number(a.span === null) - Number(b.span === null) || a.at.x - b.at.x || b.at.y - a.at.y;

function grid({ plot, ticks, years }: LaidPanel, document: Document): SVGElement {
  const lines = ticks.map(({ y }) => `M${round(plot.left)},${round(y)}H${round(plot.right)}`);
  const feet = years.map(({ x }) => `M${round(x)},${round(plot.bottom)}v3`);
  return svgElement(
    document,
    "g",
    { "aria-hidden": "true", fill: "none" },
    svgElement(document, "path", { d: lines.join(""), stroke: role("grid") }),
    svgElement(document, "path", {
      d: `M${round(plot.left)},${round(plot.bottom)}H${round(plot.right)}${feet.join("")}`,
      stroke: role("rule"),
    }),
  );
}

const round = (value: number): number => Math.round(value * 10) / 10;

function drawBreak({ from, to, top, bottom, label }: LaidPanel["breaks"][number], hatch: string, document: Document) {
  const both = to > from;
  const d = both
    ? `M${round(from)},${round(top)}V${round(bottom)}M${round(to)},${round(top)}V${round(bottom)}`
    : `M${round(from - 1.5)},${round(top)}V${round(bottom)}m3,0V${round(top)}`;
  const band = { x: from, y: top, width: to - from, height: bottom - top, fill: `url(#${hatch})`, opacity: 0.25 };
  return [
    ...(both ? [svgElement(document, "rect", band)] : []),
    svgElement(document, "path", { class: "break", d, stroke: role("muted"), fill: "none" }),
    ...drawTexts(label, document, true),
  ];
}

const isUnlike = (run: LaidPanel["panel"]["runs"][number] = []): boolean => run.some(isApart);

function drawLine(line: LaidPanel["lines"][number], style: { colour: string; apart: boolean }, document: Document) {
  return svgElement(document, "path", {
    class: "run",
    d: line.map(([x, y], at) => `${at === 0 ? "M" : "L"}${round(x)},${round(y)}`).join(""),
    stroke: style.colour,
    "stroke-width": 1.75,
    "stroke-dasharray": style.apart ? "4 3" : undefined,
    fill: "none",
  });
}

function drawFigure(
  { mark, at, span, box, apart }: LaidMark,
  { panel: { area } }: LaidPanel,
  { document, lang, href }: TimelineOptions,
  style: PanelStyle & { readonly colour: string },
): SVGElement {
  const { lead, points, early } = mark;
  const how = { ...style, apart };
  // Drawn around its own place, so that marks of one kind are the same letters and a page of them stays light.
  const origin = { x: 0, y: 0, ...(at.y2 === undefined ? {} : { y2: at.y2 - at.y }) };
  const drawn =
    span === null
      ? drawPoint(document, lead.kind, lead.comparator, origin, how)
      : drawBar(document, lead.kind, lead.comparator, { ...origin, left: span[0] - at.x, right: span[1] - at.x }, how);
  const ring = early && span === null ? [earlyRing(document, origin, style.colour, style.radius)] : [];
  const words = pointWords({ ...lead, early }, areaName(area, lang), lang);
  const sources = [...new Set(points.map(sourceOf))].filter((text) => text !== "");
  const told = { words, title: `${words}. ${sources.join("; ")}`.trim(), href: href?.(mark) };
  const [left, top] = [Math.floor(box.left - at.x) - 2, Math.floor(box.top - at.y) - 2];
  const right = left + Math.ceil(box.right - box.left) + 4;
  const bottom = top + Math.ceil(box.bottom - box.top) + 4;
  const attributes = {
    class: `mark ${lead.kind}`,
    transform: `translate(${at.x} ${at.y})`,
    "data-years": pointYears(lead),
    ...(lead.target === null ? {} : { "data-target": lead.target.target_id }),
  };
  const hit = hitArea(document, { left, right, top, bottom });
  return drawMark(document, told, attributes, hit, ...drawn, ...ring);
}

/** Who says so: the clause of the plan, or the publisher; the source's title stands in the list of sources. */
function sourceOf({ target, source }: SeriesPoint): string {
  if (target !== null) return quoted(target.quote);
  return source?.publisher ?? source?.title ?? "";
}
