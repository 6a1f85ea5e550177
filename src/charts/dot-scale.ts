/** The scale of a dot chart: from zero where it can be, closer where all figures lie near each other. */
import { extent, type ScaleLinear, scaleLinear } from "d3";
import { formatTick, type Lang } from "../lib/format.js";
import type { IndicatorRows } from "../lib/indicator-rows.js";
import type { Target } from "../lib/model.js";

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
  const [min = 0, max = 1] = extent(values);
  const span = max - min;
  if (min > 0 && span > 0 && span / max < near) {
    const [low, high] = scaleLinear([min - span * 0.6, max + span * 0.6], [0, 1])
      .nice(4)
      .domain() as [number, number];
    return { domain: [Math.max(0, low), Math.min(Math.max(max, most), high)], fromZero: low <= 0 };
  }
  const ends = min === 0 && max === 0 ? [0, 1] : [Math.min(0, min), Math.max(0, max)];
  const [low, high] = scaleLinear(ends, [0, 1]).nice(4).domain() as [number, number];
  return { domain: [low, max > 0 ? Math.min(Math.max(max, most), high) : high], fromZero: true };
}

/** The targets that have a place on the scale: those with a figure in its unit. */
export const placedTargets = ({ bands, unit }: IndicatorRows): (Target & { value: number })[] =>
  bands
    .flatMap((band) => band.rows)
    .flatMap(({ target }) =>
      target === null || target.value === null || target.unit !== unit ? [] : [{ ...target, value: target.value }],
    );

/** The domain on pixels. */
export const placeOn = ({ domain }: DotScale, range: readonly [number, number]): ScaleLinear<number, number> =>
  scaleLinear(domain, range);

export interface Tick {
  readonly x: number;
  readonly text: string;
}

/**
 * At most `count` or so round ticks; a percentage carries its sign.
 * @example axisTicks(placeOn(dotScale([8, 10]), [0, 400]), "percent", 4, "vi") // 0%, 2%, …
 */
export function axisTicks(x: ScaleLinear<number, number>, unit: string, count: number, lang: Lang): Tick[] {
  const values = x.ticks(count);
  const step = (values[1] ?? 1) - (values[0] ?? 0);
  const sign = unit === "percent" ? "%" : "";
  return values.map((value) => ({ x: x(value), text: `${formatTick(value, step, lang)}${sign}` }));
}
