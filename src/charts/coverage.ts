/** Who states what: indicators down, areas across, each cell the figure as stated or the sign of why there is none. */
import type { CoverageCell, CoverageRow } from "../lib/coverage.js";
import { formatFigure } from "../lib/format.js";
import { areaName, indicatorLabel, indicatorUnit } from "../lib/labels.js";
import type { Area, Indicator, Plan, Target } from "../lib/model.js";
import { absenceMark, absenceSize } from "./absence-marks.js";
import { drawMark } from "./mark.js";
import { type ChartOptions, narrowBelow } from "./options.js";
import { role } from "./palette.js";
import { drawTexts, svgElement, svgRoot } from "./svg.js";
import { type Block, block, type Paragraph, placeBlock, type } from "./text-box.js";

export interface CoverageData {
  readonly areas: readonly Area[];
  readonly plans: readonly Pick<Plan, "area_id" | "year">[];
  /** Rows under a heading each; a heading of no letters is not drawn. */
  readonly groups: readonly { readonly heading: string; readonly rows: readonly CoverageRow[] }[];
  /** Ids of the targets that are not like the others of their row: they carry an asterisk. */
  readonly unlike: ReadonlySet<string>;
  /** Name of the picture, and what a reader who cannot see it should hear. */
  readonly title: string;
  readonly description: string;
}

/** A column is never narrower, in px: a picture of many areas is wider than asked for. */
const narrowestColumn = 60;
const nameColumn = 236;
const gap = 10;
const padding = 6;

interface Grid {
  readonly data: CoverageData;
  readonly options: ChartOptions;
  readonly width: number;
  /** Names above their cells, for want of room beside them. */
  readonly stacked: boolean;
  /** Where the cells begin, and how wide each is. */
  readonly left: number;
  readonly column: number;
}

/**
 * Draws the grid. Of several figures in a cell the first is written and the others are counted ("+2").
 * @example coverageGrid({ areas, plans, groups, unlike, title, description }, { document, width: 680, lang: "vi", id: "all" })
 */
export function coverageGrid(data: CoverageData, options: ChartOptions): SVGSVGElement {
  const stacked = options.width < narrowBelow;
  const left = stacked ? 0 : nameColumn + gap;
  const width = Math.max(options.width, left + narrowestColumn * data.areas.length);
  const column = (width - left) / Math.max(1, data.areas.length);
  const grid: Grid = { data, options, width, stacked, left, column };
  const parts: SVGElement[] = [];
  let y = head(grid, parts);
  for (const { heading, rows } of data.groups) {
    if (heading !== "") y = groupHeading(heading, y, grid, parts);
    for (const row of rows) y = drawRow(row, y, grid, parts);
  }
  const { document, id, href } = options;
  const size = { width, height: Math.ceil(y + 2) };
  const svg = svgRoot({ document, id, interactive: href !== undefined, className: "coverage-grid" }, size, data);
  svg.append(...parts);
  return svg;
}

const rule = (y: number, { options, width }: Grid, colour: "grid" | "rule"): SVGElement =>
  svgElement(options.document, "path", { d: `M0,${y}H${width}`, stroke: role(colour), fill: "none" });

function texts(set: Block, x: number, y: number, { options }: Grid): SVGElement[] {
  return drawTexts(placeBlock(set, x, y), options.document);
}

/** The areas with the years of their plans; returns where the rows begin. */
function head(grid: Grid, parts: SVGElement[]): number {
  const { data, options, column, left } = grid;
  const heads = data.areas.map((area) => {
    const years = data.plans.filter(({ area_id }) => area_id === area.area_id).map(({ year }) => year);
    const lines: Paragraph[] = [
      { text: areaName(area, options.lang), size: 13, weight: 600 },
      { text: years.join(", "), size: type.tick, tone: "muted" },
    ];
    return block(lines, column - gap);
  });
  const height = Math.max(0, ...heads.map((one) => one.height));
  for (const [at, one] of heads.entries()) parts.push(...texts(one, left + at * column, height - one.height, grid));
  return height + padding;
}

function groupHeading(heading: string, y: number, grid: Grid, parts: SVGElement[]): number {
  const set = block([{ text: heading, size: 14, weight: 600 }], grid.width);
  parts.push(rule(y, grid, "rule"), ...texts(set, 0, y + 12, grid));
  return y + 12 + set.height + padding;
}

function drawRow({ indicator, cells }: CoverageRow, y: number, grid: Grid, parts: SVGElement[]): number {
  const { options, stacked, left, column, width } = grid;
  const { lang } = options;
  const label = indicatorLabel(indicator, lang);
  const unit = indicatorUnit(indicator, lang);
  const name = block(
    stacked
      ? [{ text: `${label} · ${unit}`, size: 13 }]
      : [
          { text: label, size: 13 },
          { text: unit, size: type.tick, tone: "muted" },
        ],
    stacked ? width : nameColumn,
  );
  const figures = cells.map((cell) => block(cellLines(cell, indicator, grid), column - gap));
  const tallest = Math.max(absenceSize.height + 4, ...figures.map((one) => one.height));
  const top = y + padding;
  const cellTop = stacked ? top + name.height + 2 : top;
  parts.push(rule(y, grid, "grid"), ...texts(name, 0, top, grid));
  for (const [at, cell] of cells.entries()) {
    const x = left + at * column;
    const set = figures[at];
    if (cell.kind !== "stated") parts.push(absenceMark(options.document, cell.kind, x, cellTop + 3));
    else if (set) parts.push(figureMark(cell, indicator, texts(set, x, cellTop, grid), grid));
  }
  return Math.max(top + name.height, cellTop + tallest) + padding;
}

/** The whole before its parts, figures before words. */
export function inOrder(targets: readonly Target[]): Target[] {
  const rank = ({ value, scope }: Target): number => (value === null ? 2 : 0) + (scope === "" ? 0 : 1);
  return targets.toSorted((a, b) => rank(a) - rank(b));
}

/** A figure as short as its row allows, which names the unit: "≥ 57" in a row of commune counts. */
export function cellFigure(target: Target, indicator: Indicator, lang: ChartOptions["lang"]): string {
  const inRow = target.unit === indicator.unit && target.unit !== "percent";
  return formatFigure(inRow ? { ...target, unit: "" } : target, lang, "short").replace(/^([≥>≤<≈]) /u, "$1\u00a0");
}

function cellLines({ targets }: CoverageCell, indicator: Indicator, { data, options }: Grid): Paragraph[] {
  const [first, ...others] = inOrder(targets);
  if (first === undefined || first.value === null) return [];
  const figure = cellFigure(first, indicator, options.lang);
  const star = data.unlike.has(first.target_id) ? "*" : "";
  const more = others.length > 0 ? [{ text: `+${others.length}`, size: type.tick, tone: "muted" as const }] : [];
  return [{ text: `${figure}${star}`, size: 13 }, ...more];
}

function figureMark(cell: CoverageCell, indicator: Indicator, drawn: readonly SVGElement[], grid: Grid): SVGElement {
  const { document, href, lang } = grid.options;
  const [first] = inOrder(cell.targets);
  if (first === undefined) return svgElement(document, "g");
  const spoken = `${areaName(cell.area, lang)}: ${formatFigure(first, lang)}`;
  const label = indicatorLabel(indicator, lang);
  const told = { words: spoken, title: `${label}, ${spoken}`, href: href?.(first) };
  return drawMark(document, told, { "data-target": first.target_id }, ...drawn);
}
