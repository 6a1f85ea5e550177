/** Two areas (or two plans of one area) target by target: a line joins only what may be compared. */
import { formatFigure, type Lang } from "../lib/format.js";
import { areaName, indicatorLabel } from "../lib/labels.js";
import type { Indicator, Target } from "../lib/model.js";
import { type Pair, pairTargets } from "../lib/pair-targets.js";
import { hatchPattern } from "./glyphs.js";
import type { ChartOptions } from "./options.js";
import { role } from "./palette.js";
import { drawSlopeRow, type SlopeColumns, type SlopeSide, slopeColumns } from "./slope-row.js";
import { drawTexts, svgElement, svgRoot } from "./svg.js";
import { block, placeBlock, type } from "./text-box.js";

export interface SlopeData {
  readonly left: SlopeSide;
  readonly right: SlopeSide;
  /** In the order of the rows; those that neither plan states are left out. */
  readonly indicators: readonly Indicator[];
  readonly targets: readonly Target[];
}

const groups = [
  { key: "like", vi: "So được", en: "Comparable" },
  { key: "unlike", vi: "Cả hai cùng nêu nhưng không so trực tiếp", en: "Stated by both, not directly comparable" },
  { key: "one", vi: "Chỉ một bên nêu", en: "Stated by one only" },
] as const;

const groupOf = ({ target: { left, right }, differences }: Pair): (typeof groups)[number]["key"] => {
  if (left === null || right === null) return "one";
  const figures = left.value !== null && right.value !== null;
  return figures && differences.length === 0 ? "like" : "unlike";
};

/**
 * Draws the pairs, each on a scale of its own from zero to the larger figure: lines show which of the two is higher and
 * by what share, never amounts of different units. Unlike pairs have their figures and the difference, and no line.
 * @example slope({ left, right, indicators, targets }, { document, width: 680, lang: "vi", id: "two" })
 */
export function slope(data: SlopeData, options: ChartOptions): SVGSVGElement {
  const { document, lang, id, width } = options;
  const pairs = pairTargets(data.indicators, data, data.targets);
  const columns = slopeColumns(width);
  const context = { sides: { left: data.left, right: data.right }, columns, options };
  const head = heads(data, columns, options);
  const parts = head.parts;
  const rule = (at: number, colour: string) =>
    svgElement(document, "path", { d: `M0,${at}H${width}`, stroke: colour, fill: "none" });
  let y = head.bottom;
  for (const group of groups) {
    const own = pairs.filter((pair) => groupOf(pair) === group.key);
    if (own.length === 0) continue;
    const heading = block([{ text: group[lang], size: type.note, weight: 600, tone: "muted" }], width);
    parts.push(rule(y, role("rule")), ...drawTexts(placeBlock(heading, 0, y + 6), document));
    y += heading.height + 10;
    for (const [at, pair] of own.entries()) {
      const row = drawSlopeRow(pair, y, context);
      parts.push(...(at === 0 ? [] : [rule(y, role("grid"))]), ...row.parts);
      y = row.bottom;
    }
    y += 10;
  }
  const svg = svgRoot(
    { document, id, interactive: options.href !== undefined, className: "slope" },
    { width, height: y },
    { title: titleOf(data, lang), description: describe(pairs, data, lang) },
  );
  if (pairs.some(({ differences }) => differences.length > 0)) {
    svg.append(svgElement(document, "defs", {}, hatchPattern(document, `${id}-hatch`)));
  }
  svg.append(...parts);
  return svg;
}

/** "Kon Tum 2023": the year tells two plans of one area apart, and says at once that two areas' years differ. */
const sideName = ({ area, plan }: SlopeSide, lang: Lang): string => `${areaName(area, lang)} ${plan.year}`;

const titleOf = ({ left, right }: SlopeData, lang: Lang): string =>
  `${sideName(left, lang)} ${lang === "vi" ? "và" : "and"} ${sideName(right, lang)}`;

/** The names over the two columns, and where the rows begin. */
function heads({ left, right }: SlopeData, columns: SlopeColumns, { document, lang }: ChartOptions) {
  const head = (side: SlopeSide, room: number) =>
    block([{ text: sideName(side, lang), size: type.name, weight: 600 }], room);
  const [one, two] = [head(left, columns.left), head(right, columns.width - columns.right)];
  const texts = [...placeBlock(one, columns.left + 6, 4, "end"), ...placeBlock(two, columns.right - 6, 4)];
  return { parts: drawTexts(texts, document), bottom: Math.max(one.height, two.height) + 12 };
}

function describe(pairs: readonly Pair[], data: SlopeData, lang: Lang): string {
  const like = pairs.filter((pair) => groupOf(pair) === "like");
  const lines = like.map(({ indicator, target: { left, right } }) => {
    const label = indicatorLabel(indicator, lang);
    return `${label}: ${left ? formatFigure(left, lang) : ""} – ${right ? formatFigure(right, lang) : ""}`;
  });
  const title = titleOf(data, lang);
  const lead =
    lang === "vi"
      ? `Biểu đồ dốc, ${title}: ${like.length} chỉ tiêu so được`
      : `Slope chart, ${title}: ${like.length} comparable targets`;
  return like.length === 0 ? `${lead}.` : `${lead}. ${lines.join("; ")}.`;
}
