/** One row of the slope chart: a name, two figures, their marks on a scale of their own, and a line if they are alike. */
import { absenceOf, absenceWords } from "../lib/absence.js";
import { formatFigure } from "../lib/format.js";
import { areaName, indicatorLabel } from "../lib/labels.js";
import type { Area, Plan, Target } from "../lib/model.js";
import type { Pair } from "../lib/pair-targets.js";
import { quoted } from "../lib/print-text.js";
import { scopeWords } from "../lib/scope-words.js";
import { absenceMark, absenceSize } from "./absence-marks.js";
import { drawUpright, uprightReach } from "./glyphs.js";
import { drawMark } from "./mark.js";
import { type ChartOptions, narrowBelow } from "./options.js";
import { areaColour, role } from "./palette.js";
import { drawTexts, svgElement } from "./svg.js";
import { type Block, block, type Paragraph, placeBlock, type } from "./text-box.js";

export interface SlopeSide {
  readonly area: Area;
  readonly plan: Plan;
}

export type Side = "left" | "right";
const sides = ["left", "right"] as const;

/** Columns of the picture in px: right end of the names, and the two places of marks. */
export interface SlopeColumns {
  readonly width: number;
  readonly narrow: boolean;
  readonly name: number;
  readonly left: number;
  readonly right: number;
}

/** @example slopeColumns(680).left // 385 */
export function slopeColumns(width: number): SlopeColumns {
  if (width < narrowBelow) return { width, narrow: true, name: width, left: width * 0.41, right: width * 0.59 };
  const name = Math.round(width * 0.29);
  const rest = width - name;
  return { width, narrow: false, name: name - 16, left: name + rest * 0.39, right: name + rest * 0.61 };
}

/** Height of a row's scale, in px: from zero at its foot to the larger of its two figures. */
const rise = 28;

/** Everything a row is drawn from. */
export interface SlopeContext {
  readonly sides: Readonly<Record<Side, SlopeSide>>;
  readonly columns: SlopeColumns;
  readonly options: ChartOptions;
}

/** Draws a row with its top at `top`; tells where it ends. */
export function drawSlopeRow(pair: Pair, top: number, context: SlopeContext): { parts: SVGElement[]; bottom: number } {
  const { columns, options } = context;
  const words = {
    left: block([wordsOf(pair, "left", context)], columns.left - (columns.narrow ? 0 : columns.name + 16) - 26),
    right: block([wordsOf(pair, "right", context)], columns.width - columns.right - 26),
  };
  const name = block(nameOf(pair, context), columns.name);
  const first = top + (columns.narrow ? 6 + name.height : 0);
  const half = scaled(pair) ? rise / 2 : 0;
  const texts = Math.max(words.left.height, words.right.height, columns.narrow ? 0 : name.height) / 2;
  const up = Math.max(half + Math.max(...sides.map((side) => reachAbove(pair, side))), texts) + 6;
  const down = Math.max(half + 10, texts) + 6;
  const middle = first + up;
  const foot = middle + half;
  const nameTop = columns.narrow ? top + 6 : middle - name.height / 2;
  const parts = [
    ...(scaled(pair) ? lines(pair, foot, context) : []),
    ...sides.flatMap((side) => drawSide(pair, side, words[side], { foot, middle }, context)),
    ...drawTexts(placeBlock(name, 0, nameTop), options.document),
  ];
  return { parts, bottom: middle + down };
}

/** Both figures stand on one scale. */
const scaled = ({ target: { left, right }, otherUnit }: Pair): boolean =>
  left?.value != null && right?.value != null && !otherUnit;

const reachAbove = (pair: Pair, side: Side): number => {
  const target = pair.target[side];
  return target === null || target.value === null ? 6 : uprightReach(target.comparator);
};

function nameOf(pair: Pair, { sides: both, options: { lang } }: SlopeContext): Paragraph[] {
  const { indicator, target, differences } = pair;
  const scope = (target.left ?? target.right)?.scope ?? "";
  const named = differences.some(({ kind }) => kind === "scope" || kind === "definition");
  const notes = sides.flatMap((side) => {
    const own = differences.filter(({ of }) => of === side).map((one) => one[lang]);
    return own.length === 0 ? [] : [`${areaName(both[side].area, lang)}: ${own.join("; ")}`];
  });
  if (scope !== "" && !named) notes.unshift(scopeWords(scope)[lang]);
  return [
    { text: indicatorLabel(indicator, lang), size: type.name },
    ...(notes.length === 0 ? [] : [{ text: notes.join("; "), size: type.note, tone: "muted" as const }]),
  ];
}

function wordsOf(pair: Pair, side: Side, { options: { lang }, ...context }: SlopeContext): Paragraph {
  const target = pair.target[side];
  if (target === null) return { text: absenceWords[silence(pair, side, context)][lang], size: 13, tone: "muted" };
  return { text: formatFigure(target, lang), size: type.name, weight: target.value === null ? 400 : 600 };
}

function silence({ indicator }: Pair, side: Side, { sides: both }: Pick<SlopeContext, "sides">) {
  const { area, plan } = both[side];
  return absenceOf(indicator, area, [plan], []) ?? "not-stated";
}

/** A value's place in px above the foot. */
function heightOf({ target: { left, right } }: Pair, value: number): number {
  const ends = [left, right].flatMap((target) => Math.abs(target?.value_high ?? target?.value ?? 0));
  const most = Math.max(...ends);
  return most === 0 ? 0 : (Math.max(0, value) / most) * rise;
}

/** The foot of the scale, and the line that joins two figures that may be compared. */
function lines(
  pair: Pair,
  foot: number,
  { columns: { left, right }, options: { document } }: SlopeContext,
): SVGElement[] {
  const base = svgElement(document, "path", {
    d: `M${left - 8},${foot}H${right + 8}`,
    stroke: role("grid"),
    fill: "none",
  });
  if (pair.differences.length > 0) return [base];
  const [y1, y2] = sides.map((side) => foot - heightOf(pair, pair.target[side]?.value ?? 0));
  const d = `M${left},${y1}L${right},${y2}`;
  return [
    base,
    svgElement(document, "path", { class: "join", d, stroke: role("muted"), "stroke-width": 1.5, fill: "none" }),
  ];
}

function drawSide(
  pair: Pair,
  side: Side,
  words: Block,
  { foot, middle }: { readonly foot: number; readonly middle: number },
  context: SlopeContext,
): SVGElement[] {
  const { document, id, lang } = context.options;
  const { area } = context.sides[side];
  const x = context.columns[side];
  const outward = side === "left" ? -1 : 1;
  const texts = drawTexts(
    placeBlock(words, x + outward * 22, middle - words.height / 2, side === "left" ? "end" : "start"),
    document,
    true,
  );
  const target = pair.target[side];
  const signAt = [x - absenceSize.width / 2 + outward * -4, middle - absenceSize.height / 2] as const;
  if (target === null) return [absenceMark(document, silence(pair, side, context), ...signAt), ...texts];
  const colour = areaColour(area);
  const style = { colour, apart: pair.differences.length > 0, hatch: `${id}-hatch` };
  if (target.value === null) {
    return [linked(target, area, [absenceMark(document, "words-only", ...signAt, colour), ...texts], context.options)];
  }
  const up = scaled(pair) ? heightOf(pair, target.value) : 0;
  const span = target.value_high === null ? 0 : scaled(pair) ? heightOf(pair, target.value_high) - up : 8;
  const mark = drawUpright(document, target.comparator, { x, y: foot - up, x2: x + span }, style);
  return [linked(target, area, [mark, ...texts], { ...context.options, lang })];
}

/** A mark and its words, led to their sentence. */
function linked(
  target: Target,
  area: Area,
  parts: readonly SVGElement[],
  { document, href, lang }: ChartOptions,
): SVGElement {
  const words = `${areaName(area, lang)}: ${formatFigure(target, lang)}`;
  const told = { words, title: `${words}. ${quoted(target.quote)}`, href: href?.(target) };
  return drawMark(document, told, { "data-target": target.target_id }, ...parts);
}
