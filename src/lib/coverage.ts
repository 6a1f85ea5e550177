/** Who states what: each indicator in each area, and how often each answer is given. */
import { type Absence, absenceCodes, absenceOf } from "./absence.js";
import type { Area, Indicator, Plan, Target } from "./model.js";

/** `stated`: at least one figure; else the kind of nothing. */
export const coverageKinds = ["stated", ...absenceCodes] as const;
export type CoverageKind = (typeof coverageKinds)[number];

export interface CoverageCell {
  readonly area: Area;
  readonly kind: CoverageKind;
  /** Every target of the indicator in the area, goals in words too. */
  readonly targets: readonly Target[];
}

export interface CoverageRow {
  readonly indicator: Indicator;
  /** A cell an area, in the order given. */
  readonly cells: readonly CoverageCell[];
}

export type CoverageCounts = Readonly<Record<CoverageKind, number>>;

/**
 * The grid of indicators by areas.
 * @example coverage(tables, areasWithPlans)[0].cells[0].kind // "stated"
 */
export function coverage(
  tables: {
    readonly indicators: readonly Indicator[];
    readonly plans: readonly Plan[];
    readonly targets: readonly Target[];
  },
  areas: readonly Area[],
): CoverageRow[] {
  const byPlace = new Map<string, Target[]>();
  for (const target of tables.targets) {
    const place = `${target.area_id} ${target.indicator}`;
    const there = byPlace.get(place);
    if (there) there.push(target);
    else byPlace.set(place, [target]);
  }
  return tables.indicators.map((indicator) => ({
    indicator,
    cells: areas.map((area) => {
      const targets = byPlace.get(`${area.area_id} ${indicator.code}`) ?? [];
      return { area, targets, kind: absenceOf(indicator, area, tables.plans, targets) ?? "stated" };
    }),
  }));
}

/** How many cells are of each kind. */
export function countKinds(cells: readonly CoverageCell[]): CoverageCounts {
  const counts = { stated: 0, "words-only": 0, "not-stated": 0, "no-document": 0, "not-applicable": 0 };
  for (const { kind } of cells) counts[kind] += 1;
  return counts satisfies Record<"stated" | Absence, number>;
}
