/** Equal figures as one mark, and which of the rest contradict each other. */
import { agree } from "./agreement.js";
import type { PointKind, SeriesMark, SeriesPoint } from "./types.js";

/** Groups in the order in which each key first comes. */
export function grouped<T>(items: readonly T[], keyOf: (item: T) => string): T[][] {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return [...groups.values()];
}

/** What two figures must share to say something about the same thing. */
const thingOf = ({ indicator, segment, year, yearFrom }: SeriesPoint): string =>
  JSON.stringify([indicator, segment, year, yearFrom]);

const reported = new Set<PointKind>(["result", "estimate", "derived"]);

/** @example conflictsOf(points)[0].map(({ value }) => value) // two figures that cannot both be right */
export const conflictsOf = <P extends SeriesPoint>(points: readonly P[]): P[][] =>
  grouped(
    points.filter(({ kind }) => reported.has(kind)),
    thingOf,
  ).filter((group) => group.some((a) => group.some((b) => !agree(a, b))));

/** Targets for the same thing that are not the same: set by others, or changed. */
export const targetsDiffer = (points: readonly SeriesPoint[]): SeriesPoint[][] =>
  grouped(
    points.filter(({ kind }) => !reported.has(kind)),
    thingOf,
  ).filter((group) => new Set(group.map(figureOf)).size > 1);

const figureOf = ({ comparator, value, value_high, unit }: SeriesPoint): string =>
  JSON.stringify([comparator, value, value_high, unit]);

/** Results that may be the last word on a year; an early figure is overtaken by such a one. */
export const finalPoints = (marks: readonly SeriesMark[]): SeriesPoint[] =>
  marks.filter(({ lead, early }) => lead.kind === "result" && !early).flatMap(({ points }) => points);

const datedAfter = ({ source, year }: SeriesPoint): boolean => Number(source?.date?.slice(0, 4) ?? 0) > year;

/** The marks of a timeline, in the order of its points. */
export function marksOf(points: readonly SeriesPoint[]): SeriesMark[] {
  const disputed = new Set(conflictsOf(points).flat());
  const keyOf = (point: SeriesPoint): string => JSON.stringify([point.kind, thingOf(point), figureOf(point)]);
  return grouped(points, keyOf).map((group) => {
    const [lead] = group.toSorted(byTrust) as [SeriesPoint, ...SeriesPoint[]];
    return {
      lead,
      points: group,
      early: group.some(({ early }) => early) && !group.some(datedAfter),
      disputed: group.some((point) => disputed.has(point)),
    };
  });
}

/** Final before early, official before the press, the later before the earlier. */
function byTrust(a: SeriesPoint, b: SeriesPoint): number {
  const rank = ({ early, source }: SeriesPoint): number => (early ? 2 : 0) + (source?.tier === "official" ? 0 : 1);
  return rank(a) - rank(b) || (b.source?.date ?? "").localeCompare(a.source?.date ?? "", "en");
}
