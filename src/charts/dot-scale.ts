/** The scale of a dot chart: from zero where it can be, closer where all figures lie near each other. */
import { formatTick, type Lang } from "../lib/format.js";
import type { IndicatorRows } from "../lib/indicator-rows.js";
import type { Target } from "../lib/model.js";
import { nice, ticks } from "./ticks.js";

export interface DotScale {
  readonly domain: readonly [number, number];
  /** False when the axis begins elsewhere: the picture must say so. */
  readonly fromZero: boolean;
}

/** Figures nearer to each other than this share of the largest would sit on one spot of an axis from zero. */
const near = 0.12;

/**
 * The domain that holds all figures; dots show places and no lengths, so it may leave zero when they are close together.
 * @param most the largest value the unit allows (100 for a share)
 * @example dotScale([58.9, 63.12], 100) // { domain: [56, 66], fromZero: false }
 */
export function dotScale(values: readonly number[], most = Number.POSITIVE_INFINITY): DotScale {
  const [min, max] = values.length === 0 ? [0, 1] : [Math.min(...values), Math.max(...values)];
  const span = max - min;
  if (min > 0 && span > 0 && span / max < near) {
    const [low, high] = nice([min - span * 0.6, max + span * 0.6], 4);
    return { domain: [Math.max(0, low), Math.min(Math.max(max, most), high)], fromZero: low <= 0 };
  }
  const [low, high] = nice(min === 0 && max === 0 ? [0, 1] : [Math.min(0, min), Math.max(0, max)], 4);
  return { domain: [low, max > 0 ? Math.min(Math.max(max, most), high) : high], fromZero: true };
}

/** The targets that have a place on the scale: those with a figure in its unit. */
export const placedTargets = ({ rows, unit }: IndicatorRows): (Target & { value: number })[] =>
  rows.flatMap(({ target }) =>
    target === null || target.value === null || target.unit !== unit ? [] : [{ ...target, value: target.value }],
  );

/** Where values of a domain stand. */
export interface Placing {
  (value: number): number;
  readonly domain: readonly [number, number];
}

/** The domain on pixels. */
export function placeOn({ domain }: DotScale, [left, right]: readonly [number, number]): Placing {
  const [low, high] = domain;
  const place = (value: number): number => left + ((value - low) / (high - low)) * (right - left);
  return Object.assign(place, { domain });
}

export interface Tick {
  /** On the scale it was made for, whichever way that runs. */
  readonly x: number;
  readonly text: string;
}

/**
 * At most `count` or so round ticks; a percentage carries its sign.
 * @example axisTicks(placeOn(dotScale([8, 10]), [0, 400]), "percent", 4, "vi") // 0%, 2%, …
 */
export function axisTicks(x: Placing, unit: string, count: number, lang: Lang): Tick[] {
  const values = ticks(...x.domain, count);
  const step = (values[1] ?? 1) - (values[0] ?? 0);
  const sign = unit === "percent" ? "%" : "";
  return values.map((value) => ({ x: x(value), text: `${formatTick(value, step, lang)}${sign}` }));
}
