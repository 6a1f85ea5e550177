/** Round values of an axis, as `ticks` and `nice` of D3 give them, but a kilobyte lighter: embeds fetch them within a bound. */

interface Steps {
  /** One, two or five times a power of ten; a step below one comes as its inverse, negative, so that it is exact. */
  readonly step: number;
  /** Of the round values inside: so many steps from zero. */
  readonly first: number;
  readonly last: number;
}

function stepsOf(low: number, high: number, count: number): Steps {
  const rough = (high - low) / Math.max(0, count);
  const power = Math.floor(Math.log10(rough));
  const error = rough / 10 ** power;
  const factor = error >= Math.sqrt(50) ? 10 : error >= Math.sqrt(10) ? 5 : error >= Math.sqrt(2) ? 2 : 1;
  const step = power < 0 ? -(10 ** -power / factor) : 10 ** power * factor;
  let first = Math.round(indexOf(low, step));
  let last = Math.round(indexOf(high, step));
  if (times(first, step) < low) first += 1;
  if (times(last, step) > high) last -= 1;
  // One value was asked for and none is round enough.
  return last < first && count >= 0.5 && count < 2 ? stepsOf(low, high, count * 2) : { step, first, last };
}

const times = (index: number, step: number): number => (step > 0 ? index * step : index / -step);
const indexOf = (value: number, step: number): number => (step > 0 ? value / step : value * -step);

/** Round values from `low` to `high`, about `count` of them. @example ticks(0, 10, 4) // [0, 2, 4, 6, 8, 10] */
export function ticks(low: number, high: number, count: number): number[] {
  if (low === high) return [low];
  if (!(low < high)) return [];
  const { step, first, last } = stepsOf(low, high, count);
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => times(first + at, step));
}

/** The domain moved out to round values. @example nice([0, 9.3], 4) // [0, 10] */
export function nice([from, to]: readonly [number, number], count: number): [number, number] {
  let [low, high] = [from, to];
  let last = 0;
  for (let tries = 0; tries < 10; tries++) {
    const { step } = stepsOf(low, high, count);
    if (step === last) return [low, high];
    if (!Number.isFinite(step)) break;
    low = times(Math.floor(indexOf(low, step)), step);
    high = times(Math.ceil(indexOf(high, step)), step);
    last = step;
  }
  return [from, to];
}
