/** One area's targets, a small panel each, with the like figures of the other areas for a measure. */
import { scaleLinear } from "d3";
import { formatFigure, formatList, type Lang } from "../lib/format.js";
import { type IndicatorRow, indicatorRows } from "../lib/indicator-rows.js";
import { areaName, indicatorLabel } from "../lib/labels.js";
import type { Area, Indicator, Plan, Target } from "../lib/model.js";
import { quoted } from "../lib/print-text.js";
import { scopeWords } from "../lib/scope-words.js";
import { absenceMark, absenceSize } from "./absence-marks.js";
import { drawGlyph, glyphReach, hatchPattern } from "./glyphs.js";
import { drawMark, hitArea } from "./mark.js";
import { type ChartOptions, narrowBelow } from "./options.js";
import { areaColour, role } from "./palette.js";
import { drawTexts, svgElement, svgRoot } from "./svg.js";
import { block, type Paragraph, placeBlock, type } from "./text-box.js";

export interface AreaMultiplesData {
  readonly area: Area;
  readonly indicators: readonly Indicator[];
  /** All areas, plans and targets to measure against, this area's among them. */
  readonly areas: readonly Area[];
  readonly plans: readonly Plan[];
  readonly targets: readonly Target[];
  /** Leave out the targets that have no like. */
  readonly comparedOnly?: boolean;
}

/** A panel: one target of the area, and what it may be measured against. */
interface Panel {
  readonly indicator: Indicator;
  readonly row: IndicatorRow & { readonly target: Target };
  readonly others: readonly (IndicatorRow & { readonly target: Target & { value: number } })[];
}

const gutter = 28;
/** Length of open ends, in px: short, the panels are small. */
const arrow = 22;

/**
 * Draws the panels in the order of the indicators: name, figure, and a strip from zero on which the area's own mark stands
 * among grey ones, the comparable figures of the others. A figure that has no like stands alone and says so.
 * @example areaMultiples({ area, indicators, areas, plans, targets }, { document, width: 680, lang: "vi", id: "all" })
 */
export function areaMultiples(data: AreaMultiplesData, options: ChartOptions): SVGSVGElement {
  const { document, lang, id, width } = options;
  const panels = comparablePanels(data);
  const columns = width < narrowBelow ? 1 : 3;
  const room = (width - gutter * (columns - 1)) / columns;
  const parts: SVGElement[] = [];
  let y = 0;
  for (let start = 0; start < panels.length; start += columns) {
    const line = panels.slice(start, start + columns);
    const height = Math.max(...line.map((panel) => headOf(panel, room, lang).height));
    for (const [at, panel] of line.entries()) {
      parts.push(drawPanel(panel, { x: at * (room + gutter), y, room, height }, options));
    }
    y += height + 50;
  }
  const svg = svgRoot(
    { document, id, interactive: options.href !== undefined, className: "area-multiples" },
    { width, height: Math.max(y, 1) },
    describe(data.area, panels, lang),
  );
  if (panels.some(({ row }) => row.differences.length > 0)) {
    svg.append(svgElement(document, "defs", {}, hatchPattern(document, `${id}-hatch`)));
  }
  svg.append(...parts);
  return svg;
}

const comparablePanels = (data: AreaMultiplesData): Panel[] =>
  data.indicators
    .flatMap((indicator) => panelsOf(indicator, data))
    .filter(({ others }) => !data.comparedOnly || others.length > 0);

/** Whether the picture would show anything. */
export const hasPanels = (data: AreaMultiplesData): boolean => comparablePanels(data).length > 0;

function panelsOf(indicator: Indicator, { area, areas, plans, targets }: AreaMultiplesData): Panel[] {
  const rows = indicatorRows({ indicator, areas, plans, targets }).rows;
  return rows.flatMap((row) => {
    const { target } = row;
    if (target === null || row.area.area_id !== area.area_id) return [];
    const like = row.differences.length > 0 || target.value === null ? [] : rows.filter((other) => other !== row);
    const others = like.flatMap((other) =>
      other.target === null || other.target.value === null || other.differences.length > 0
        ? []
        : [{ ...other, target: { ...other.target, value: other.target.value } }],
    );
    return [{ indicator, row: { ...row, target }, others }];
  });
}

/** Name, scope or difference, and figure of a panel. */
function headOf({ indicator, row, others }: Panel, room: number, lang: Lang) {
  const { scope } = row.target;
  const told = row.differences.map((one) => one[lang]);
  const named = row.differences.some(({ kind }) => kind === "scope" || kind === "definition");
  const notes = [...(scope === "" || named ? [] : [scopeWords(scope)[lang]]), ...told];
  const paragraphs: Paragraph[] = [
    { text: indicatorLabel(indicator, lang), size: 13 },
    ...(notes.length === 0 ? [] : [{ text: notes.join("; "), size: type.tick, tone: "muted" as const }]),
  ];
  const figure: Paragraph = {
    text: formatFigure(row.target, lang),
    size: 15,
    weight: row.target.value === null ? 400 : 600,
  };
  const name = block(paragraphs, room);
  const figures = block([figure], room - (row.target.value === null ? absenceSize.width + 8 : 0));
  return { name, figures, others, height: name.height + figures.height + 6 };
}

interface PanelPlace {
  readonly x: number;
  readonly y: number;
  readonly room: number;
  /** Height of the tallest head in the line: strips of a line stand at one height. */
  readonly height: number;
}

function drawPanel(panel: Panel, { x, y, room, height }: PanelPlace, options: ChartOptions): SVGElement {
  const { document, lang, href } = options;
  const { row } = panel;
  const { name, figures } = headOf(panel, room, lang);
  const words = row.target.value === null;
  const shift = words ? absenceSize.width + 8 : 0;
  const texts = [...placeBlock(name, x, y + 8), ...placeBlock(figures, x + shift, y + 10 + name.height)];
  const colour = areaColour(row.area);
  const marks = words
    ? [absenceMark(document, "words-only", x, y + 13 + name.height, colour)]
    : strip(panel, x, y + height + 22, room, options);
  const spoken = `${indicatorLabel(panel.indicator, lang)}: ${formatFigure(row.target, lang)}`;
  const told = { words: spoken, title: `${spoken}. ${quoted(row.target.quote)}`, href: href?.(row.target) };
  return drawMark(
    document,
    told,
    { "data-target": row.target.target_id },
    hitArea(document, { left: x - 4, right: x + room + 4, top: y + 4, bottom: y + height + 42 }),
    svgElement(document, "path", { d: `M${x},${y + 2}H${x + room}`, stroke: role("rule"), fill: "none" }),
    ...drawTexts(texts, document),
    ...marks,
  );
}

/** The scale from zero, the others in grey, the area's own mark over them; without others the mark alone, and why. */
function strip(panel: Panel, left: number, y: number, room: number, options: ChartOptions): SVGElement[] {
  const { document, id, lang } = options;
  const { row, others } = panel;
  const draw = (one: IndicatorRow & { readonly target: Target }, colour: string, x: (value: number) => number) => {
    const { comparator, value, value_high } = one.target;
    const place = { x: x(value ?? 0), y, ...(value_high === null ? {} : { x2: x(value_high) }) };
    return drawGlyph(document, comparator, place, {
      colour,
      apart: one.differences.length > 0,
      hatch: `${id}-hatch`,
      arrow,
    });
  };
  const own = areaColour(row.area);
  if (others.length === 0) {
    const { comparator } = row.target;
    const from = left + Math.min(glyphReach(comparator)[0], arrow) + 2;
    const far = row.target.value;
    const mark = draw(row, own, (value) => (value === far ? from : from + 24));
    const note = placeBlock(
      block([{ text: nothingLike[lang], size: type.tick, tone: "muted" }], room - 54),
      left + 54,
      y - 8,
    );
    return [...mark, ...drawTexts(note, document)];
  }
  const x = scaleOf(panel, left, room);
  const axis = svgElement(document, "path", { d: `M${left},${y}H${left + room}`, stroke: role("grid"), fill: "none" });
  const zero = svgElement(document, "path", { d: `M${x(0)},${y - 5}V${y + 5}`, stroke: role("rule"), fill: "none" });
  const greys = others.map((other) => {
    const title = `${areaName(other.area, lang)}: ${formatFigure(other.target, lang)}`;
    return svgElement(
      document,
      "g",
      { opacity: 0.7 },
      svgElement(document, "title", {}, title),
      ...draw(other, role("muted"), x),
    );
  });
  return [axis, zero, ...greys, ...draw(row, own, x)];
}

const nothingLike = { vi: "không có số để so", en: "nothing to compare with" } as const;

/** From zero (or the lowest figure below it) to the highest figure, with room for open ends. */
function scaleOf({ row, others }: Panel, left: number, room: number): (value: number) => number {
  const targets = [row.target, ...others.map(({ target }) => target)];
  const ends = targets.flatMap(({ value, value_high }) => [value ?? 0, value_high ?? 0]);
  const reach = (side: 0 | 1) =>
    Math.max(8, ...targets.map((one) => Math.min(glyphReach(one.comparator)[side], arrow)));
  const domain = [Math.min(0, ...ends), Math.max(0, ...ends) || 1];
  return scaleLinear(domain, [left + Math.min(reach(0), 12), left + room - reach(1) - 2]);
}

function describe(area: Area, panels: readonly Panel[], lang: Lang): { title: string; description: string } {
  const name = areaName(area, lang);
  const items = panels.map(
    ({ indicator, row }) => `${indicatorLabel(indicator, lang)} ${formatFigure(row.target, lang)}`,
  );
  const title = lang === "vi" ? `Chỉ tiêu của ${name}` : `Targets of ${name}`;
  const kind =
    lang === "vi"
      ? `${panels.length} ô nhỏ, mỗi ô một chỉ tiêu; dấu xám là con số so được của nơi khác`
      : `${panels.length} small panels, a target each; grey marks are comparable figures of other areas`;
  return { title, description: items.length === 0 ? `${kind}.` : `${kind}. ${formatList(items, lang)}.` };
}
