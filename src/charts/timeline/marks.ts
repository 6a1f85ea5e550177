/** Where each mark of a panel stands: at its year and value; marks that would cover each other step aside within the year. */
import type { SeriesMark } from "../../lib/series/types.js";
import { isApart, isBar } from "../../lib/series-points.js";
import type { Placing } from "../dot-scale.js";
import { type Box, overlap } from "../text-box.js";
import { barHeight, boxOfPoint, type MarkPlace, ringWidth } from "./glyphs.js";

export interface LaidMark {
  readonly mark: SeriesMark;
  /** Not what the indicator measures: drawn broken. */
  readonly apart: boolean;
  readonly at: MarkPlace;
  /** Left and right end of a bar over several years. */
  readonly span: readonly [left: number, right: number] | null;
  readonly box: Box;
}

export interface Slots {
  /** Where the figures of a year stand, in px. */
  readonly middle: (year: number) => number;
  /** Where a year begins. */
  readonly start: (year: number) => number;
  /** Where the figures of a year end: at the next year, or at the day on which the area became another. */
  readonly end: (year: number) => number;
  readonly width: number;
  readonly y: Placing;
  readonly radius: number;
}

/** Who keeps the middle of a year when marks meet: what was done before what was promised. */
const order = { result: 0, derived: 1, "plan-target": 2, estimate: 3, target: 4 } as const;
const rank = ({ lead }: SeriesMark): number => order[lead.kind] + (isApart(lead) ? 10 : 0);
/** The side a kind steps to first. */
const side = { result: 1, derived: 1, "plan-target": -1, estimate: 1, target: -1 } as const;

/** Places every mark that has a value. */
export function placeMarks(marks: readonly SeriesMark[], slots: Slots): LaidMark[] {
  const laid: LaidMark[] = [];
  for (const mark of marks.toSorted((a, b) => rank(a) - rank(b))) {
    const { value, value_high } = mark.lead;
    if (value === null) continue;
    const heights: Heights = {
      y: half(slots.y(value)),
      ...(value_high === null ? {} : { y2: half(slots.y(value_high)) }),
    };
    laid.push(isBar(mark.lead) ? placeBar(mark, heights, slots, laid) : placePoint(mark, heights, slots, laid));
  }
  return laid;
}

/** On half pixels: finer places would only make the page heavier. */
export const half = (px: number): number => Math.round(px * 2) / 2;

type Heights = Pick<MarkPlace, "y" | "y2">;

function placePoint(mark: SeriesMark, heights: Heights, slots: Slots, laid: readonly LaidMark[]): LaidMark {
  const { kind, year, comparator } = mark.lead;
  const radius = slots.radius + (mark.early ? ringWidth : 0);
  const [left, right] = [slots.start(year) + slots.radius, slots.end(year) - slots.radius];
  const step = slots.radius + 1.5;
  const way = side[kind] * step;
  const aside = Array.from({ length: Math.ceil((right - left) / step) }, (_, at) => [
    (at + 1) * way,
    -(at + 1) * way,
  ]).flat();
  const places = [0, ...aside]
    .map((offset) => half(slots.middle(year) + offset))
    .filter((x, at) => at === 0 || (x >= left && x <= right))
    .map((x) => ({ at: { x, ...heights }, box: boxOfPoint(comparator, { x, ...heights }, radius) }));
  const hidden = ({ box }: { readonly box: Box }): number =>
    laid.reduce((sum, other) => sum + (other.span === null ? shared(box, other.box) : 0), 0);
  // Where no place is free, the one that hides least.
  const best = places.reduce((a, b) => (hidden(b) < hidden(a) - 0.5 ? b : a));
  return { mark, apart: isApart(mark.lead), ...best, span: null };
}

/** The area in which two boxes lie on each other, in square px. */
function shared(a: Box, b: Box): number {
  const width = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return width > 0 && height > 0 ? width * height : 0;
}

function placeBar(mark: SeriesMark, { y, y2 = y }: Heights, slots: Slots, laid: readonly LaidMark[]): LaidMark {
  const { year, yearFrom, comparator } = mark.lead;
  const span = [half(slots.start(yearFrom ?? year) + 2), half(slots.start(year) + slots.width - 2)] as const;
  const arrow = comparator === ">=" || comparator === ">" ? 17 : 0;
  const boxAt = (shift: number): Box => ({
    left: span[0],
    right: span[1],
    top: Math.min(y, y2) + shift - barHeight / 2 - arrow,
    bottom: Math.max(y, y2) + shift + barHeight / 2,
  });
  // Two bars of one value lie against each other, so that both are seen.
  const meets = (shift: number) => laid.some(({ span: other, box }) => other !== null && overlap(boxAt(shift), box));
  const shift = [0, barHeight, -barHeight].find((one) => !meets(one)) ?? 0;
  const at = { x: half((span[0] + span[1]) / 2), y: y + shift, ...(y2 === y ? {} : { y2: y2 + shift }) };
  return { mark, apart: isApart(mark.lead), at, span, box: boxAt(shift) };
}
