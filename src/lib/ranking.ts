/** The rank of a figure among like figures, as far as the comparators fix it. */
import type { Target } from "./model.js";
import { relationOf } from "./position.js";

/** Best and worst place that a figure can have; equal where its place is certain. */
export interface RankSpan {
  readonly best: number;
  readonly worst: number;
}

type Ranked = Pick<Target, "comparator" | "value" | "value_high">;

/**
 * Places from the highest down, one a row, null for a goal without a number.
 *
 * A floor ("từ 7,5% trở lên") says nothing of where it ends, so beside a plain 8% either may be higher: both then have
 * a span of places. Rough figures count as their number. Rows must be comparable; that is for the caller to see to.
 *
 * @example rankSpans([{ comparator: ">=", value: 10, value_high: null }, { comparator: "=", value: 8, value_high: null }])
 * // [{ best: 1, worst: 1 }, { best: 2, worst: 2 }]
 */
export function rankSpans(rows: readonly Ranked[]): (RankSpan | null)[] {
  const figures = rows.filter(({ value }) => value !== null);
  return rows.map((own) => {
    if (own.value === null) return null;
    const others = figures.filter((other) => other !== own);
    const above = others.filter((other) => relationOf(own, other) === "below").length;
    const notAbove = others.filter((other) => relationOf(own, other) === "above" || isTie(own, other)).length;
    return { best: above + 1, worst: others.length - notAbove + 1 };
  });
}

const isPoint = ({ comparator }: Ranked): boolean => comparator === "=" || comparator === "~";

/** Two plain figures of one value share a place; a floor at that value may still end above it. */
const isTie = (a: Ranked, b: Ranked): boolean => isPoint(a) && isPoint(b) && a.value === b.value;
