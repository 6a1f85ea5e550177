/** One indicator of one area across years: what was promised, what was reported, and what may be joined. */
import type { Area, Tables, Target } from "../model.js";
import { breaksOf } from "./breaks.js";
import { conflictsOf, marksOf, targetsDiffer } from "./marks.js";
import { pointOfRow, pointOfTarget } from "./points.js";
import { runsOf } from "./runs.js";
import type { PointKind, SeriesPoint, Timeline } from "./types.js";

type Needed = Pick<Tables, "areas" | "plans" | "targets" | "series" | "breaks">;

const kindOrder: readonly PointKind[] = ["plan-target", "target", "result", "estimate", "derived"];

/**
 * The timeline of an indicator in an area: its plans' targets and the rows of `series`, with those of the unit that the
 * area became in a merger (another segment, beyond a break).
 * @throws {RangeError} for an area that is not in the table of areas
 * @example timelineOf("grdp_growth", "ha-giang", tables).runs[0].map(({ year }) => year) // years that follow each other
 */
export function timelineOf(indicator: string, area_id: string, tables: Needed): Timeline {
  const area = tables.areas.find((one) => one.area_id === area_id);
  if (area === undefined) throw new RangeError(`no area "${area_id}" in data/reference/areas.csv`);
  const points = pointsOf(indicator, area, tables).toSorted(
    (a, b) => a.year - b.year || kindOrder.indexOf(a.kind) - kindOrder.indexOf(b.kind),
  );
  const marks = marksOf(points);
  return {
    indicator,
    area,
    points,
    marks,
    runs: runsOf(marks),
    breaks: breaksOf(points, indicator, area, tables.areas, tables.breaks),
    conflicts: conflictsOf(points),
    targetsDiffer: targetsDiffer(points),
  };
}

function pointsOf(indicator: string, area: Area, { plans, targets, series, breaks }: Needed): SeriesPoint[] {
  const own = new Set([area.area_id, area.merged_into]);
  const plansById = new Map(plans.map((plan) => [plan.plan_id, plan]));
  const isOwn = (target: Target): target is Target & { indicator: string } =>
    target.indicator === indicator && own.has(target.area_id);
  return [
    ...targets.filter(isOwn).map((target) => pointOfTarget(target, plansById.get(target.plan_id), breaks)),
    ...series
      .filter((row) => row.indicator === indicator && own.has(row.area_id))
      .map((row) => pointOfRow(row, breaks)),
  ];
}

/**
 * The indicators of an area that a timeline is worth drawing for: those with a row in `series`, in the order of the
 * table of indicators.
 * @example timelinesOf("soc-trang", tables).includes("grdp_growth") // true
 */
export function timelinesOf(area_id: string, tables: Pick<Tables, "areas" | "indicators" | "series">): string[] {
  const area = tables.areas.find((one) => one.area_id === area_id);
  const own = new Set([area_id, area?.merged_into]);
  const codes = new Set(tables.series.filter((row) => own.has(row.area_id)).map(({ indicator }) => indicator));
  return tables.indicators.map(({ code }) => code).filter((code) => codes.has(code));
}
