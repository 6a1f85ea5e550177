/** The rank of a figure among like figures, as far as the comparators fix it. */
import type { Target } from "./model.js";

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
  const spans = rows.map(spanOf);
  return spans.map((own) => {
    if (own === null) return null;
    const others = spans.filter((other) => other !== null && other !== own) as Span[];
    const surelyAbove = others.filter((other) => isAbove(other, own)).length;
    const surelyBelow = others.filter((other) => isAbove(own, other)).length;
    const same = others.filter((other) => isSamePoint(other, own)).length;
    return { best: surelyAbove + 1, worst: others.length - surelyBelow - same + 1 };
  });
}

/** What the figure leaves possible; an open end is one the wording excludes ("trên 57"). */
interface Span {
  readonly low: number;
  readonly lowOpen: boolean;
  readonly high: number;
  readonly highOpen: boolean;
}

function spanOf({ comparator, value, value_high }: Ranked): Span | null {
  if (value === null) return null;
  const [open, closed] = [true, false];
  switch (comparator) {
    case ">=":
    case ">":
      return { low: value, lowOpen: comparator === ">", high: Number.POSITIVE_INFINITY, highOpen: open };
    case "<=":
    case "<":
      return { low: Number.NEGATIVE_INFINITY, lowOpen: open, high: value, highOpen: comparator === "<" };
    case "range":
      return { low: value, lowOpen: closed, high: value_high ?? value, highOpen: closed };
    default:
      return { low: value, lowOpen: closed, high: value, highOpen: closed };
  }
}

const isAbove = (a: Span, b: Span): boolean => a.low > b.high || (a.low === b.high && (a.lowOpen || b.highOpen));

const isSamePoint = (a: Span, b: Span): boolean => a.low === a.high && b.low === b.high && a.low === b.low;
