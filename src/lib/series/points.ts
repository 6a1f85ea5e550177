/** Rows of `series` and targets of plans as points of a timeline. */

import { doubtOf } from "../compare.js";
import type { Plan, SeriesBreak, SeriesRow, Target } from "../model.js";
import { scopeWords } from "../scope-words.js";
import { measureOf } from "./measure.js";
import { type SeriesFlag, seriesFlags } from "./scope-rule.js";
import type { PointKind, SeriesPoint } from "./types.js";

const segmentIn = (area_id: string, segment: string): string => `${area_id}|${segment}`;

/** A figure of another publication. */
export function pointOfRow(row: SeriesRow, breaks: readonly SeriesBreak[]): SeriesPoint {
  const flags = seriesFlags.filter((flag) => row.flags.includes(flag));
  return {
    area_id: row.area_id,
    indicator: row.indicator,
    year: row.year,
    yearFrom: row.year_from,
    period: row.period,
    kind: row.kind,
    comparator: row.comparator,
    value: row.value,
    value_high: row.value_high,
    unit: row.unit,
    scope: row.scope,
    remarks: measureOf(row, breaks).remarks,
    early: flags.includes("early"),
    flags,
    segment: segmentIn(row.area_id, row.segment),
    source: {
      title: row.source_title,
      publisher: row.source_publisher,
      url: row.source_url,
      date: row.source_date,
      tier: row.source_tier,
    },
    target: null,
    fromTargets: row.from_targets,
    note: row.note,
  };
}

/** A goal of a plan that has been read, with the plan as its source. */
export function pointOfTarget(
  target: Target & { indicator: string },
  plan: Plan | undefined,
  breaks: readonly SeriesBreak[],
): SeriesPoint {
  const kind: PointKind = "plan-target";
  const measure = measureOf({ ...target, kind, source_date: plan?.issued_on ?? null }, breaks);
  const doubt = doubtOf(target);
  const unit = target.value === null ? "" : target.unit;
  const flags: SeriesFlag[] =
    doubt === undefined || measure.flags.includes("unclear") ? measure.flags : [...measure.flags, "unclear"];
  return {
    area_id: target.area_id,
    indicator: target.indicator,
    year: target.year,
    yearFrom: measure.year_from,
    period: measure.period,
    kind,
    comparator: target.comparator,
    value: target.value,
    value_high: target.value_high,
    unit,
    scope: target.scope,
    remarks: measure.reading.unknown === "" ? measure.remarks : [scopeWords(target.scope)],
    early: false,
    flags,
    segment: segmentIn(target.area_id, doubt === undefined ? measure.segment : `${measure.segment}|${doubt}`),
    source: {
      title: plan?.title ?? null,
      publisher: plan?.issuer ?? null,
      url: null,
      date: plan?.issued_on ?? null,
      tier: "official",
    },
    target,
    fromTargets: [],
    note: target.note,
  };
}
