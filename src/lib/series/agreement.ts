/** Whether two figures for the same thing can both be right. */
import type { Comparator } from "../model.js";

export interface Stated {
  readonly comparator: Comparator;
  readonly value: number | null;
  readonly value_high: number | null;
}

/** The values that a figure allows, both ends included unless `open`. */
export interface Interval {
  readonly low: number;
  readonly high: number;
  readonly openLow: boolean;
  readonly openHigh: boolean;
}

/** "About" and "nearly" are taken for one in the last digit either way, and for no more than two in a hundred. */
const about = 0.02;

/**
 * The values that a figure allows; null for a goal in words.
 * @example intervalOf({ comparator: ">", value: 10, value_high: null }) // 10 (open) to Infinity
 */
export function intervalOf({ comparator, value, value_high }: Stated): Interval | null {
  if (value === null || comparator === "qualitative") return null;
  const closed = (low: number, high: number): Interval => ({ low, high, openLow: false, openHigh: false });
  switch (comparator) {
    case "=":
      return closed(value, value);
    case ">=":
      return closed(value, Number.POSITIVE_INFINITY);
    case ">":
      return { ...closed(value, Number.POSITIVE_INFINITY), openLow: true };
    case "<=":
      return closed(Number.NEGATIVE_INFINITY, value);
    case "<":
      return { ...closed(Number.NEGATIVE_INFINITY, value), openHigh: true };
    case "~": {
      const slack = Math.min(Math.abs(value) * about, 10 ** -decimalsOf(value));
      return closed(value - slack, value + slack);
    }
    case "range":
      return closed(value, value_high ?? value);
  }
}

/**
 * True when two figures differ by no more than rounding, or one only bounds the other.
 * @example agree({ comparator: "=", value: 7, value_high: null }, { comparator: "=", value: 7.07, value_high: null }) // true
 */
export function agree(a: Stated, b: Stated): boolean {
  if (a.comparator === "=" && b.comparator === "=" && a.value !== null && b.value !== null)
    return isRoundingOf(a.value, b.value) || isRoundingOf(b.value, a.value);
  const [one, two] = [intervalOf(a), intervalOf(b)];
  if (one === null || two === null) return one === two;
  // "More than 1400" and "1400" are one figure, rounded.
  const apart = (left: Interval, right: Interval): boolean => left.high < right.low;
  return !apart(one, two) && !apart(two, one);
}

/** How many digits after the point a number has; negative where it ends in zeros: 50500 has −2. */
export function decimalsOf(value: number): number {
  const [whole = "", fraction = ""] = String(Math.abs(value)).split(".");
  if (fraction !== "" || value === 0) return fraction.length;
  return -(/0*$/u.exec(whole)?.[0].length ?? 0);
}

/**
 * True when `round` is `exact` written with fewer digits. Zeros at the end are taken for rounding from the second on and
 * up to two in a hundred: 50500 may be 50482, but 4000 is not 4400, and 10 is not 12.
 */
function isRoundingOf(round: number, exact: number): boolean {
  if (round === exact) return true;
  const written = decimalsOf(round);
  const decimals = written === -1 ? 0 : written;
  if (decimalsOf(exact) <= decimals) return false;
  const difference = Math.abs(round - exact);
  const step = 10 ** -decimals;
  return difference <= step / 2 + 1e-9 * step && (decimals >= 0 || difference <= about * Math.abs(exact));
}

/** Sums and differences of decimals without the dust of binary numbers. */
export const rounded = (value: number): number => (Number.isFinite(value) ? Number(value.toFixed(8)) : value);
