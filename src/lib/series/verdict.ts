/** Target against result: met, missed, by how much, or why nobody can say. */
import { agree, decimalsOf, intervalOf, rounded } from "./agreement.js";
import { type Better, betterOf } from "./better.js";
import { finalPoints } from "./marks.js";
import type { SeriesPoint, Timeline } from "./types.js";

export const reasons = [
  "estimate-only",
  "early",
  "draft",
  "unclear",
  "year-inferred",
  "part-year",
  "as-of",
  "other-period",
  "other-scope",
  "bounds",
  "rough-target",
  "no-better-side",
] as const;
export type Reason = (typeof reasons)[number];

/** `disputed`: by one source the target was met, by another missed. */
export type Outcome = "met" | "missed" | "disputed" | "not-comparable";

/**
 * How far the result lies beyond the target, on its good side; below zero: short of it. Both ends are the same for one
 * exact result; a null end is open ("by more than 664").
 */
export interface Margin {
  readonly low: number | null;
  readonly high: number | null;
}

export interface Verdict {
  readonly year: number;
  readonly target: SeriesPoint;
  /** What the target is measured against; of `not-comparable`: the figures nearest to it. Never empty. */
  readonly results: readonly SeriesPoint[];
  readonly outcome: Outcome;
  /** Null where nothing can be said. */
  readonly by: Margin | null;
  /** The unit of `by`: two percentages are percentage points apart. */
  readonly unit: string;
  /** Why not comparable; empty otherwise. */
  readonly reasons: readonly Reason[];
}

/**
 * The verdict on each target of a timeline that a report stands beside: of its year, or ending with it. Several targets
 * of one figure (one of the plan, one of another publication) are one verdict each; equal ones of one kind are one.
 * @example targetAgainstResult(timeline)[0].outcome // "missed"
 */
export function targetAgainstResult({ marks, points }: Pick<Timeline, "marks" | "points">): Verdict[] {
  const finals = new Set(finalPoints(marks));
  return marks
    .map(({ lead }) => lead)
    .filter(({ kind, value }) => (kind === "plan-target" || kind === "target") && value !== null)
    .flatMap((target) => {
      const reports = points.filter(
        ({ kind, year, area_id }) =>
          (kind === "result" || kind === "estimate") && year === target.year && area_id === target.area_id,
      );
      return reports.length === 0 ? [] : [verdictOn(target, reports, finals)];
    });
}

function verdictOn(target: SeriesPoint, reports: readonly SeriesPoint[], finals: ReadonlySet<SeriesPoint>): Verdict {
  const verdict = { year: target.year, target, unit: target.unit === "percent" ? "percentage point" : target.unit };
  const against = reports.map((report) => ({
    report,
    obstacles: obstaclesBetween(target, report, finals.has(report)),
  }));
  const comparable = against.filter(({ obstacles }) => obstacles.length === 0).map(({ report }) => report);
  if (comparable.length === 0) {
    const least = Math.min(...against.map(({ obstacles }) => distance(obstacles)));
    const nearest = against.filter(({ obstacles }) => distance(obstacles) === least);
    const found = new Set(nearest.flatMap(({ obstacles }) => obstacles));
    return {
      ...verdict,
      results: nearest.map(({ report }) => report),
      outcome: "not-comparable",
      by: null,
      reasons: reasons.filter((reason) => found.has(reason)),
    };
  }
  return { ...verdict, ...judged(target, exactest(comparable)) };
}

/** How far an obstacle sets a report from a target; the nearest reports are told with a target that has no other. */
const weights: Readonly<Record<Reason, number>> = {
  early: 1,
  "estimate-only": 1,
  draft: 1,
  "year-inferred": 2,
  unclear: 3,
  "as-of": 4,
  "part-year": 5,
  "other-scope": 8,
  "other-period": 12,
  bounds: 0,
  "rough-target": 0,
  "no-better-side": 0,
};

const distance = (obstacles: readonly Reason[]): number => obstacles.reduce((sum, one) => sum + weights[one], 0);

/** Why a report cannot be held against a target. */
function obstaclesBetween(target: SeriesPoint, report: SeriesPoint, final: boolean): Reason[] {
  const found: Reason[] = [];
  const samePeriod = report.period === target.period && report.yearFrom === target.yearFrom;
  if (!samePeriod) found.push(periodReason(target, report));
  const inferred = report.flags.includes("year-inferred");
  if (inferred) found.push("year-inferred");
  const flags = new Set([...target.flags, ...report.flags]);
  if (flags.has("unclear")) found.push("unclear");
  if (samePeriod && !inferred && !flags.has("unclear") && report.segment !== target.segment) found.push("other-scope");
  if (report.flags.includes("draft")) found.push("draft");
  // A figure of a day or a part of a year is early by what it is; that is said once.
  if (report.kind === "estimate") found.push("estimate-only");
  else if (!final && report.period !== "as-of" && report.period !== "part-year") found.push("early");
  return found;
}

function periodReason(target: SeriesPoint, report: SeriesPoint): Reason {
  for (const period of ["part-year", "as-of"] as const)
    if (report.period === period || target.period === period) return period;
  return "other-period";
}

/** Results without those that a more exact one rounds to. */
function exactest(results: readonly SeriesPoint[]): SeriesPoint[] {
  const precision = ({ comparator, value }: SeriesPoint): number => (comparator === "=" ? decimalsOf(value ?? 0) : -99);
  return results.filter((one) => !results.some((other) => precision(other) > precision(one) && agree(one, other)));
}

type Judgement = Pick<Verdict, "results" | "outcome" | "by" | "reasons">;

function judged(target: SeriesPoint, results: readonly SeriesPoint[]): Judgement {
  const better = betterOf(target.indicator, target.comparator);
  if (better === null) return { results, outcome: "not-comparable", by: null, reasons: ["no-better-side"] };
  const single = results.map((result) => ({ result, ...judgedOne(target, result, better) }));
  const decided = single.filter(({ outcome }) => outcome !== "open");
  const outcomes = new Set(decided.map(({ outcome }) => outcome));
  if (outcomes.size === 0)
    return {
      results,
      outcome: "not-comparable",
      by: null,
      reasons: [target.comparator === "~" ? "rough-target" : "bounds"],
    };
  const margins = decided.map(({ margin }) => margin);
  return {
    results: decided.map(({ result }) => result),
    outcome: outcomes.size > 1 ? "disputed" : outcomes.has("met") ? "met" : "missed",
    by: { low: hull(margins, "low"), high: hull(margins, "high") },
    reasons: [],
  };
}

/** The outermost end of several margins; open as soon as one of them is. */
function hull(margins: readonly Margin[], end: keyof Margin): number | null {
  const ends = margins.map((margin) => margin[end]);
  const known = ends.filter((one) => one !== null);
  if (known.length < ends.length) return null;
  return end === "low" ? Math.min(...known) : Math.max(...known);
}

/** The value that is just good enough: of a range its easier end. */
function goalOf({ comparator, value, value_high }: SeriesPoint, better: Better): number {
  return comparator === "range" && better === "lower" ? (value_high ?? value ?? 0) : (value ?? 0);
}

function judgedOne(target: SeriesPoint, result: SeriesPoint, better: Better) {
  const goal = goalOf(target, better);
  const interval = intervalOf(result);
  const { low, high, openLow, openHigh } =
    better === "higher" || interval === null
      ? (interval ?? { low: Number.NEGATIVE_INFINITY, high: Number.POSITIVE_INFINITY, openLow: true, openHigh: true })
      : { low: -interval.high, high: -interval.low, openLow: interval.openHigh, openHigh: interval.openLow };
  const wanted = better === "higher" ? goal : -goal;
  const strict = target.comparator === ">" || target.comparator === "<";
  const [least, most] = [rounded(low - wanted), rounded(high - wanted)];
  const margin: Margin = { low: finite(least), high: finite(most) };
  if (least > 0 || (least === 0 && (!strict || openLow))) return { outcome: "met", margin } as const;
  const slack = target.comparator === "~" ? (intervalOf(target)?.high ?? goal) - goal : 0;
  const short = rounded(most + Math.abs(slack));
  if (short < 0 || (short === 0 && (strict || openHigh))) return { outcome: "missed", margin } as const;
  return { outcome: "open", margin } as const;
}

const finite = (value: number): number | null => (Number.isFinite(value) ? value : null);
