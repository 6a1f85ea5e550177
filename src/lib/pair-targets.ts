/** Pairs the targets of two plans, indicator by indicator: like with like first, then what is left. */
import { type AreaIndex, areaIndex, type Difference, differences } from "./compare.js";
import type { Area, Indicator, Plan, Target } from "./model.js";

export interface PairSides {
  readonly left: { readonly area: Area; readonly plan: Plan };
  readonly right: { readonly area: Area; readonly plan: Plan };
}

export interface Pair {
  readonly indicator: Indicator;
  /** Null: that plan states no (further) figure of the indicator. */
  readonly target: { readonly left: Target | null; readonly right: Target | null };
  /** What forbids the comparison; beside a silent side only a doubt about the figure itself. */
  readonly differences: readonly (Difference & { readonly of: "left" | "right" })[];
  /** The two figures are in different units and share no scale. */
  readonly otherUnit: boolean;
}

/**
 * Pairs what two plans state. Between two plans of one area the year is what is compared and no difference.
 * @param indicators in the order of the pairs; those that neither plan states give none
 * @example pairTargets(indicators, { left, right }, targets)[0].target.left?.value // 8
 */
export function pairTargets(
  indicators: readonly Indicator[],
  { left, right }: PairSides,
  targets: readonly Target[],
): Pair[] {
  const index = areaIndex([left.area, right.area]);
  const sameArea = left.area.area_id === right.area.area_id;
  const unlike = (a: Target, b: Target): Pair["differences"] => [
    ...doubts(a, "left", index),
    ...differences(a, b, index)
      .filter(({ kind }) => !(sameArea && kind === "year"))
      .map((one) => ({ ...one, of: "right" as const })),
  ];
  const of = (plan: Plan, code: string) =>
    targets.filter((target) => target.plan_id === plan.plan_id && target.indicator === code);
  return indicators.flatMap((indicator) => {
    const pairs = pair(of(left.plan, indicator.code), of(right.plan, indicator.code), unlike);
    return pairs.map(({ a, b }) => ({
      indicator,
      target: { left: a, right: b },
      differences: a && b ? unlike(a, b) : [...doubts(a, "left", index), ...doubts(b, "right", index)],
      otherUnit: a !== null && b !== null && a.unit !== b.unit,
    }));
  });
}

/** A row differs from itself only by what is doubtful about it. */
const doubts = (row: Target | null, of: "left" | "right", index: AreaIndex): Pair["differences"] =>
  row === null ? [] : differences(row, row, index).map((one) => ({ ...one, of }));

interface Two {
  readonly a: Target | null;
  readonly b: Target | null;
}

function pair(
  lefts: readonly Target[],
  rights: readonly Target[],
  unlike: (a: Target, b: Target) => Pair["differences"],
): Two[] {
  const free = new Set(rights);
  const taken = new Map<Target, Target>();
  const take = (a: Target, b: Target | undefined) => {
    if (b === undefined) return;
    taken.set(a, b);
    free.delete(b);
  };
  for (const a of lefts)
    take(
      a,
      [...free].find((b) => unlike(a, b).length === 0),
    );
  for (const a of lefts) if (!taken.has(a)) take(a, [...free][0]);
  return [...lefts.map((a) => ({ a, b: taken.get(a) ?? null })), ...[...free].map((b) => ({ a: null, b }))];
}
