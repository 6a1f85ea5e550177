/** The frame of the dot chart: columns, the span of its scale, and the axis. */
import { differenceWords } from "../lib/compare.js";
import { formatFigure, type Lang } from "../lib/format.js";
import type { IndicatorRow, IndicatorRows } from "../lib/indicator-rows.js";
import { areaName } from "../lib/labels.js";
import { absenceSize } from "./absence-marks.js";
import { axisTicks, type DotScale, placedTargets, placeOn } from "./dot-scale.js";
import { glyphReach } from "./glyphs.js";
import { narrowBelow } from "./options.js";
import { boxOf, lineHeight, type Paragraph, type TextBox, type } from "./text-box.js";
import { textWidth } from "./text-metrics.js";

/** What the layout of a single row needs to know of the whole. */
export interface Frame {
  readonly lang: Lang;
  readonly width: number;
  readonly narrow: boolean;
  /** Right end of the column of names. */
  readonly names: number;
  /** Left and right end of the plot. */
  readonly plot: readonly [number, number];
  /** Where the domain begins and ends; beside it is room for open marks and for words. */
  readonly span: readonly [number, number];
  readonly unit: string;
  readonly x: (value: number) => number;
}

/** Between a mark and its words, in px. */
export const gap = 10;

/** The widest a name may be beside its row before it wraps. */
const widestName = 150;

/** Places columns and scale for a width. @example frameOf(rows, scale, 680, "vi").plot // [98, 680] */
export function frameOf(rows: IndicatorRows, scale: DotScale, width: number, lang: Lang): Frame {
  const narrow = width < narrowBelow;
  const { rows: all } = rows;
  const widest = Math.max(60, ...all.map((row) => indentOf(row) + paragraphWidth(nameOf(row, lang))));
  const names = narrow ? 0 : Math.ceil(Math.min(widest, widestName)) + 14;
  const signs = !narrow && all.some((row) => row.absence !== null) ? absenceSize.width + gap : 0;
  const plot = [names + signs, width] as const;
  const share = placeOn(scale, [0, 1]);
  const words = (target: Parameters<typeof formatFigure>[0]) =>
    narrow ? 0 : gap + textWidth(formatFigure(target, lang), type.name, 600);
  const span = spanOf(rows, plot, share, words);
  return { lang, width, narrow, names, plot, span, unit: rows.unit, x: placeOn(scale, span) };
}

const paragraphWidth = ({ text, size }: Paragraph): number => textWidth(text, size);

/** A second figure stands in under the first. */
export const indentOf = (row: IndicatorRow): number => (row.second ? 12 : 0);

/** The name of a row: its area, or for a second figure what sets it apart from the one above. */
export function nameOf(row: IndicatorRow, lang: Lang): Paragraph {
  if (row.second) return { text: differenceWords(row.differences, lang), size: type.note, tone: "muted" };
  return { text: areaName(row.area, lang), size: type.name };
}

/**
 * Narrows the domain's span until every mark stays in the plot and, down to half of the plot, its words fit on the right.
 * @param share where on the domain a value is, 0 to 1
 * @param words the room a target's words want, in px
 */
function spanOf(
  rows: IndicatorRows,
  [left, right]: readonly [number, number],
  share: (value: number) => number,
  words: (target: Parameters<typeof formatFigure>[0]) => number,
): readonly [number, number] {
  const placed = placedTargets(rows);
  const starts = placed.map(({ comparator, value }) => {
    const behind = share(value) * (right - left) * 0.5;
    return left + Math.max(0, glyphReach(comparator)[0] - behind);
  });
  const from = Math.max(left + 10, ...starts);
  const ends = placed.map((target) => {
    const at = share(target.value_high ?? target.value);
    return at <= 0 ? right : from + (right - from - glyphReach(target.comparator)[1] - 2 - words(target)) / at;
  });
  return [from, Math.max(Math.min(right - 10, ...ends), from + (right - from) * 0.5)];
}

export interface LaidTick {
  readonly x: number;
  readonly label: TextBox;
}

/** The axis labels: as many round ticks as stand apart from each other. */
export function layTicks(frame: Frame, scale: DotScale): LaidTick[] {
  const x = placeOn(scale, frame.span);
  for (let count = frame.narrow ? 3 : 5; count > 1; count--) {
    const ticks = axisTicks(x, frame.unit, count, frame.lang).map((tick) => labelTick(tick.x, tick.text, frame));
    const crowded = ticks.some(({ label }, at) => {
      const next = ticks[at + 1];
      return next !== undefined && boxOf(label).right + 8 > boxOf(next.label).left;
    });
    if (!crowded) return ticks;
  }
  return axisTicks(x, frame.unit, 1, frame.lang)
    .slice(0, 1)
    .map((tick) => labelTick(tick.x, tick.text, frame));
}

/** A label under its tick, pushed inside the picture at its edges. */
function labelTick(x: number, text: string, { width }: Frame): LaidTick {
  const y = lineHeight(type.tick) * 0.5 + type.tick * 0.35;
  const label: TextBox = { text, x, y, size: type.tick, weight: 400, anchor: "middle", tone: "muted" };
  const { left, right } = boxOf(label);
  return { x, label: { ...label, x: x + Math.max(0, -left) - Math.max(0, right - width) } };
}
