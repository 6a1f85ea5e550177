/** Which results a line may join. */
import { agree, decimalsOf } from "./agreement.js";
import { finalPoints } from "./marks.js";
import type { SeriesMark, SeriesPoint } from "./types.js";

/** Marks of a row that forbid a line: nobody can say that it is the year's figure. */
const forbidding = new Set(["year-inferred", "draft", "unclear"]);

const mayJoin = (point: SeriesPoint): boolean =>
  point.period === "year" && point.comparator === "=" && !point.flags.some((flag) => forbidding.has(flag));

/**
 * The results that a line may join: final figures of single years, of one segment, in years without a gap. A year whose
 * final results contradict each other breaks the line; of those that differ by rounding, the most exact is on it.
 * An estimate is never joined: its mark says that it is one.
 * @example runsOf(marks).map((run) => run.map(({ year }) => year)) // [[2022, 2023, 2024]]
 */
export function runsOf(marks: readonly SeriesMark[]): SeriesPoint[][] {
  const points = finalPoints(marks).filter(({ period }) => period === "year");
  const segments = new Set(points.filter(mayJoin).map(({ segment }) => segment));
  return [...segments].flatMap((segment) => runsWithin(points.filter((point) => point.segment === segment)));
}

function runsWithin(finals: readonly SeriesPoint[]): SeriesPoint[][] {
  const years = [...new Set(finals.map(({ year }) => year))].toSorted((a, b) => a - b);
  const runs: SeriesPoint[][] = [];
  let previous: SeriesPoint | null = null;
  for (const year of years) {
    const point = settled(finals.filter((one) => one.year === year));
    if (point === null) continue;
    if (previous?.year === year - 1) runs.at(-1)?.push(point);
    else runs.push([point]);
    previous = point;
  }
  return runs.filter((run) => run.length > 1);
}

/** The one figure of a year that all its final results allow; null where there is none. */
function settled(finals: readonly SeriesPoint[]): SeriesPoint | null {
  if (finals.some((a) => finals.some((b) => !agree(a, b)))) return null;
  const exact = finals.filter(mayJoin);
  return exact.toSorted((a, b) => precision(b) - precision(a) || trust(b) - trust(a))[0] ?? null;
}

const precision = ({ value }: SeriesPoint): number => decimalsOf(value ?? 0);
const trust = ({ source }: SeriesPoint): number => (source?.tier === "official" ? 1 : 0);
