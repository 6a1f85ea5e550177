/** Verdicts gathered: one a promise, however many publications repeat it, and how many promises were kept. */
import type { SeriesPoint, Timeline } from "./series/types.js";
import { targetAgainstResult, type Verdict } from "./series/verdict.js";

/** One promise and what came of it. */
export interface Promised {
  readonly timeline: Timeline;
  readonly verdict: Verdict;
  /** The same target as the plan and other publications state it: the plan's first. */
  readonly targets: readonly [SeriesPoint, ...SeriesPoint[]];
}

/** The promises of timelines that a report stands beside, in their order; equal targets of one thing are one promise. */
export function promisesOf(timelines: readonly Timeline[]): Promised[] {
  return timelines.flatMap((timeline) => {
    const found = new Map<string, { verdict: Verdict; targets: [SeriesPoint, ...SeriesPoint[]] }>();
    for (const verdict of targetAgainstResult(timeline)) {
      const { segment, year, yearFrom, comparator, value, value_high } = verdict.target;
      const key = JSON.stringify([segment, year, yearFrom, comparator, value, value_high]);
      const own = found.get(key);
      if (own) own.targets.push(verdict.target);
      else found.set(key, { verdict, targets: [verdict.target] });
    }
    return [...found.values()].map((one) => ({ ...one, timeline }));
  });
}

/** How many promises can be held against a result, and how many of them were kept. */
export function tallyOf(promises: readonly Promised[]): { readonly kept: number; readonly all: number } {
  const outcomes = promises.map(({ verdict }) => verdict.outcome);
  const kept = outcomes.filter((outcome) => outcome === "met").length;
  return { kept, all: kept + outcomes.filter((outcome) => outcome === "missed").length };
}
