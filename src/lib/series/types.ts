/** One indicator of one area across years. */
import type { Words } from "../format.js";
import type { Area, Comparator, Period, SeriesKind, SeriesRow, Target } from "../model.js";
import type { SeriesFlag } from "./scope-rule.js";

/** `plan-target`: of a plan read here; `target`: told by another publication. */
export type PointKind = "plan-target" | SeriesKind;

/** Where a figure comes from, for the reader. */
export interface PointSource {
  readonly title: string | null;
  readonly publisher: string | null;
  readonly url: string | null;
  /** ISO date, `YYYY-MM`, `YYYY`, or null where the source gives none. */
  readonly date: string | null;
  readonly tier: "official" | "press" | null;
}

/** One figure of a timeline. */
export interface SeriesPoint {
  /** Whose figure it is: the timeline's area, or what it became in a merger. */
  readonly area_id: string;
  readonly indicator: string;
  readonly year: number;
  /** Of an average or total: its first year, so that it is a bar from there to `year`; null where the source gives none. */
  readonly yearFrom: number | null;
  /** Only `year` is a point; `average` and `total` are bars, the others stand apart from a year's figures. */
  readonly period: Period;
  readonly kind: PointKind;
  readonly comparator: Comparator;
  /** Null only for a goal that a plan states in words. */
  readonly value: number | null;
  readonly value_high: number | null;
  readonly unit: string;
  readonly scope: string;
  /** What the reader must be told beside the figure, in both languages; says all that `scope` does. */
  readonly remarks: readonly Words[];
  /** This source reported it before the year ended. */
  readonly early: boolean;
  readonly flags: readonly SeriesFlag[];
  /** Only points of one segment are alike. */
  readonly segment: string;
  readonly source: PointSource | null;
  /** Of a `plan-target`. */
  readonly target: Target | null;
  /** Of a `derived` figure: the targets it follows from. */
  readonly fromTargets: readonly string[];
  readonly note: string;
}

/** Equal figures of one kind: drawn as one mark, told with all their sources. */
export interface SeriesMark {
  /** The one that speaks for all: an official source before the press, the later before the earlier. */
  readonly lead: SeriesPoint;
  readonly points: readonly SeriesPoint[];
  /** Told before the year ended, and confirmed by no source that is dated after it: an undated one proves nothing. */
  readonly early: boolean;
  /** Another source gives another figure for the same thing. */
  readonly disputed: boolean;
}

/** Where figures before and after may not be joined or compared. */
export interface TimelineBreak {
  /** `measure`: counted otherwise from then on; `area`: another area. */
  readonly kind: "measure" | "area";
  /** ISO dates. `endsOn`: the last day of a time in which both were in use. */
  readonly startsOn: string;
  readonly endsOn: string | null;
  /** The last year wholly before it: the break is drawn between it and the next. */
  readonly afterYear: number;
  readonly reason: Words;
}

export interface Timeline {
  readonly indicator: string;
  readonly area: Area;
  /** Every figure, by year, then kind. */
  readonly points: readonly SeriesPoint[];
  readonly marks: readonly SeriesMark[];
  /** Results that a line may join: final, of one segment, years that follow each other. Each at least two. */
  readonly runs: readonly (readonly SeriesPoint[])[];
  readonly breaks: readonly TimelineBreak[];
  /** Results, estimates and derived figures of the same thing and year that differ by more than rounding. */
  readonly conflicts: readonly (readonly SeriesPoint[])[];
  /** Targets for the same thing and year that are not the same. */
  readonly targetsDiffer: readonly (readonly SeriesPoint[])[];
}

export type { SeriesRow };
