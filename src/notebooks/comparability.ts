/** Are these plans comparable? Every pair of figures for one indicator, what differs, and what is left. */
import * as aq from "arquero";
import type { Tables, Target } from "../lib/model.js";
import { tableOf } from "./table.js";

/** Flags that leave open what a figure means. */
const openTargets = ["level-or-change", "unit-missing", "subject-unclear", "area-unit-unstated"];

export const query = `-- Each two plans: pairs of figures for one indicator, and what differs in them
WITH figures AS (
  SELECT t.*, a.level,
         list_has_any(flags, [${openTargets.map((flag) => `'${flag}'`).join(", ")}]) AS doubtful
  FROM targets t JOIN areas a USING (area_id)
  WHERE value IS NOT NULL AND indicator IS NOT NULL
)
SELECT x.plan_id AS plan_a, y.plan_id AS plan_b, count(*) AS pairs,
       count(*) FILTER (x.year <> y.year) AS year,
       count(*) FILTER (x.level <> y.level) AS level,
       count(*) FILTER (x.scope <> y.scope) AS scope,
       count(*) FILTER (x.unit <> y.unit) AS unit,
       count(*) FILTER (x.basis <> y.basis) AS basis,
       count(*) FILTER (x.doubtful OR y.doubtful) AS doubt,
       count(*) FILTER (x.year = y.year AND x.level = y.level AND x.scope = y.scope AND x.unit = y.unit
                        AND x.basis = y.basis AND NOT x.doubtful AND NOT y.doubtful) AS alike
FROM figures x JOIN figures y ON x.indicator = y.indicator AND x.plan_id < y.plan_id
GROUP BY plan_a, plan_b
ORDER BY plan_a, plan_b`;

/** What may differ, in the order of the table. */
export const differenceNames = ["year", "level", "scope", "unit", "basis", "doubt"] as const;
export type DifferenceName = (typeof differenceNames)[number];

/** Two figures for one indicator, with what differs in them; 1 where it does. */
export type FigurePair = Readonly<Record<DifferenceName | "alike", 0 | 1>> & {
  readonly indicator: string;
  readonly plan_a: string;
  readonly plan_b: string;
  readonly target_a: string;
  readonly target_b: string;
};

type Needed = Pick<Tables, "targets" | "areas">;

/** Every pair of figures of two plans for one indicator. */
export const figurePairs = (tables: Needed): FigurePair[] => pairTable(tables).objects() as FigurePair[];

function pairTable({ targets, areas }: Needed): aq.ColumnTable {
  const isOpen = ({ flags }: Target): number => (flags.some((flag) => openTargets.includes(flag)) ? 1 : 0);
  const figures = tableOf("targets", targets)
    .filter(aq.escape((t: Target) => t.value !== null && t.indicator !== null))
    .derive({ doubt: aq.escape(isOpen) })
    .join(tableOf("areas", areas).select("area_id", "level"), "area_id")
    .select("target_id", "plan_id", "indicator", "year", "level", "scope", "unit", "basis", "doubt");
  type Side<Name extends string> = Readonly<
    Record<`${"plan_id" | "target_id" | "year" | "level" | "scope" | "unit" | "basis" | "doubt"}_${Name}`, string>
  >;
  type Both = Side<"1"> & Side<"2">;
  const differs = (name: "year" | "level" | "scope" | "unit" | "basis") =>
    aq.escape((d: Both) => (d[`${name}_1`] === d[`${name}_2`] ? 0 : 1));
  return figures
    .join(figures, "indicator")
    .filter(aq.escape((d: Both) => d.plan_id_1 < d.plan_id_2))
    .derive({
      plan_a: aq.escape((d: Both) => d.plan_id_1),
      plan_b: aq.escape((d: Both) => d.plan_id_2),
      target_a: aq.escape((d: Both) => d.target_id_1),
      target_b: aq.escape((d: Both) => d.target_id_2),
      year: differs("year"),
      level: differs("level"),
      scope: differs("scope"),
      unit: differs("unit"),
      basis: differs("basis"),
      doubt: aq.escape((d: Both) => (d.doubt_1 || d.doubt_2 ? 1 : 0)),
    })
    .derive({
      alike: aq.escape((d: Record<DifferenceName, number>) => (differenceNames.every((name) => d[name] === 0) ? 1 : 0)),
    })
    .select("indicator", "plan_a", "plan_b", "target_a", "target_b", ...differenceNames, "alike")
    .orderby("indicator", "target_a", "target_b");
}

/** Two plans with the number of their pairs, by what differs; a pair may differ in several ways. */
export type PlanPair = Readonly<Record<DifferenceName | "pairs" | "alike", number>> & {
  readonly [column: string]: string | number | null;
  readonly plan_a: string;
  readonly plan_b: string;
};

/** The main table. */
export function planPairs(tables: Needed): PlanPair[] {
  return pairTable(tables)
    .groupby("plan_a", "plan_b")
    .rollup({
      pairs: aq.op.count(),
      ...Object.fromEntries([...differenceNames, "alike"].map((name) => [name, aq.op.sum(name)])),
    })
    .orderby("plan_a", "plan_b")
    .objects() as PlanPair[];
}

/** The indicators of which some pair is alike, with the number of such pairs. */
export function whatRemains(tables: Needed): { indicator: string; pairs: number }[] {
  return pairTable(tables)
    .filter(aq.escape(({ alike }: FigurePair) => alike === 1))
    .groupby("indicator")
    .rollup({ pairs: aq.op.count() })
    .orderby("indicator")
    .objects() as { indicator: string; pairs: number }[];
}
