/** How ambitious is each plan? Targets against the area's own recent results, and against the other plans. */
import * as aq from "arquero";
import type { SeriesRow, Tables, Target } from "../lib/model.js";
import { tableOf } from "./table.js";

/** A result further back than so many years says little about what a plan asks for. */
export const recentYears = 3;

/** Fewer is better: here a goal below the last result asks for more. */
export const fewerIsBetter = ["poverty_rate", "near_poverty_rate", "child_malnutrition", "natural_population_growth"];

/** Flags of a target whose meaning is open, and of a result that is not clearly of its year. */
const openTargets = ["level-or-change", "unit-missing", "subject-unclear", "area-unit-unstated"];
const openResults = ["unclear", "year-inferred", "draft"];

const listed = (words: readonly string[]): string => `[${words.map((word) => `'${word}'`).join(", ")}]`;

export const query = `-- Each target beside the last result of its own area
SELECT t.target_id, t.plan_id, t.indicator, t.comparator, t.value, t.unit,
       s.value AS result, s.year AS result_year,
       t.value - s.value AS step,
       100 * (t.value - s.value) / s.value AS share,
       CAST(list_contains(s.flags, 'disputed') AS INTEGER) AS disputed
FROM targets t
JOIN series s USING (area_id, indicator, unit, scope)
WHERE t.value IS NOT NULL AND scope = '' AND s.value > 0
  AND s.kind = 'result' AND s.comparator = '=' AND s.period = 'year'
  AND s.year BETWEEN t.year - ${recentYears} AND t.year - 1
  AND NOT list_has_any(t.flags, ${listed(openTargets)})
  AND NOT list_has_any(s.flags, ${listed(openResults)})
QUALIFY row_number() OVER (
  PARTITION BY t.target_id
  ORDER BY s.year DESC, coalesce(s.source_tier, 'z'), s.value
) = 1
ORDER BY t.target_id`;

/** A target and the last result before its year, in one unit. */
export interface Ask {
  readonly [column: string]: string | number | null;
  readonly target_id: string;
  readonly plan_id: string;
  readonly indicator: string;
  readonly comparator: string;
  readonly value: number;
  readonly unit: string;
  readonly result: number;
  readonly result_year: number;
  /** Target minus result, in the unit. */
  readonly step: number;
  /** The same in percent of the result. */
  readonly share: number;
  /** 1 where another source gives another figure for that result. */
  readonly disputed: number;
}

const clear = (flags: readonly string[], open: readonly string[]): boolean =>
  !flags.some((flag) => open.includes(flag));

/** Targets with a number, for the whole, whose meaning is clear. */
const plainGoals = (targets: Target[]): aq.ColumnTable =>
  tableOf("targets", targets)
    .filter(aq.escape((t: Target) => t.value !== null && t.indicator !== null))
    .filter(aq.escape((t: Target) => t.scope === "" && clear(t.flags, openTargets)));

/** The main table: targets that have a recent result of their own area to stand beside. */
export function asks({ targets, series }: Pick<Tables, "targets" | "series">): Ask[] {
  const goals = plainGoals(targets).select(
    "target_id",
    "plan_id",
    "area_id",
    "indicator",
    "unit",
    "year",
    "comparator",
    "value",
  );
  const results = tableOf("series", series)
    .filter(aq.escape((s: SeriesRow) => s.kind === "result" && s.comparator === "=" && s.period === "year"))
    .filter(aq.escape((s: SeriesRow) => s.scope === "" && s.value > 0 && clear(s.flags, openResults)))
    .derive({
      tier: aq.escape((s: SeriesRow) => s.source_tier ?? "z"),
      disputed: aq.escape((s: SeriesRow) => (s.flags.includes("disputed") ? 1 : 0)),
    })
    .select("area_id", "indicator", "unit", "tier", "disputed", { year: "result_year", value: "result" });
  const alike = ["area_id", "indicator", "unit"];
  type Pair = Ask & { year: number };
  return goals
    .join(results, [alike, alike])
    .filter(aq.escape((d: Pair) => d.result_year < d.year && d.result_year >= d.year - recentYears))
    .orderby("target_id", aq.desc("result_year"), "tier", "result")
    .groupby("target_id")
    .slice(0, 1)
    .ungroup()
    .derive({
      step: aq.escape((d: Pair) => d.value - d.result),
      share: aq.escape((d: Pair) => (100 * (d.value - d.result)) / d.result),
    })
    .select(
      "target_id",
      "plan_id",
      "indicator",
      "comparator",
      "value",
      "unit",
      "result",
      "result_year",
      "step",
      "share",
      "disputed",
    )
    .orderby("target_id")
    .objects() as Ask[];
}

/** Whether a target asks for more than the last result, in the direction that is better. */
export function asksMore({ indicator, step }: Ask): boolean {
  return fewerIsBetter.includes(indicator) ? step < 0 : step > 0;
}

/** How a plan stands among the others where figures are alike. */
export interface Standing {
  readonly plan_id: string;
  /** Indicators that at least one other plan states alike. */
  readonly shared: number;
  /** Of these, so often nobody's figure is higher, or lower. */
  readonly highest: number;
  readonly lowest: number;
}

/** Each plan among the others: same indicator, year, level and unit, no scope. */
export function standings({ targets, areas }: Pick<Tables, "targets" | "areas">): Standing[] {
  return plainGoals(targets)
    .join(tableOf("areas", areas).select("area_id", "level"), "area_id")
    .groupby("indicator", "year", "level", "unit")
    .derive({ plans: aq.op.distinct("plan_id"), top: aq.op.max("value"), bottom: aq.op.min("value") })
    .ungroup()
    .filter(aq.escape((d: { plans: number }) => d.plans > 1))
    .derive({
      isTop: aq.escape((d: { value: number; top: number }) => (d.value === d.top ? 1 : 0)),
      isBottom: aq.escape((d: { value: number; bottom: number }) => (d.value === d.bottom ? 1 : 0)),
    })
    .groupby("plan_id")
    .rollup({ shared: aq.op.count(), highest: aq.op.sum("isTop"), lowest: aq.op.sum("isBottom") })
    .orderby("plan_id")
    .objects() as Standing[];
}
