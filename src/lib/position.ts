/** Where a figure stands among like ones, no surer than the comparators allow. */
import type { IndicatorRow } from "./indicator-rows.js";
import type { Target } from "./model.js";

type Figure = Pick<Target, "comparator" | "value" | "value_high">;

/**
 * `above`, `below`: whatever both turn out to be; `mark`: both name the same number, one of them perhaps as a floor;
 * `open`: a floor, a ceiling or a range leaves it undecided.
 */
export type Relation = "above" | "below" | "mark" | "open";

/**
 * How figure `a` stands to figure `b`; both must be comparable and have a number.
 * @example relationOf({ comparator: ">=", value: 10, … }, { comparator: "=", value: 8, … }) // "above"
 */
export function relationOf(a: Figure, b: Figure): Relation {
  if (surelyAbove(a, b)) return "above";
  if (surelyAbove(b, a)) return "below";
  return a.value === b.value && a.value_high === b.value_high ? "mark" : "open";
}

function surelyAbove(a: Figure, b: Figure): boolean {
  const [low] = bounds(a);
  const [, high] = bounds(b);
  return low > high || (low === high && (a.comparator === ">" || b.comparator === "<"));
}

/** Lowest and highest value that keeps the promise. */
function bounds({ comparator, value, value_high }: Figure): readonly [number, number] {
  const mark = value ?? Number.NaN;
  if (comparator === ">=" || comparator === ">") return [mark, Number.POSITIVE_INFINITY];
  if (comparator === "<=" || comparator === "<") return [Number.NEGATIVE_INFINITY, mark];
  return [mark, value_high ?? mark];
}

/** One figure among the like figures of other areas. */
export interface Position {
  readonly own: Target;
  /** The areas' ids by how the own figure stands to theirs: `above` holds those it is surely above. */
  readonly others: Readonly<Record<Relation, readonly string[]>>;
}

/**
 * The place of an area's figure among the rows that may be ranked: like in year, level, scope, definition and basis.
 * Null where the area has no such figure, or nobody else has one.
 * @param rows the rows of one indicator, as `indicatorRows` lays them out
 */
export function positionOf(areaId: string, rows: readonly IndicatorRow[]): Position | null {
  const like = rows.flatMap(({ target, differences }) =>
    target !== null && target.value !== null && differences.length === 0 ? [target] : [],
  );
  const own = like.find(({ area_id }) => area_id === areaId);
  const others = like.filter(({ area_id }) => area_id !== areaId);
  if (own === undefined || others.length === 0) return null;
  const related = (relation: Relation) =>
    others.filter((other) => relationOf(own, other) === relation).map(({ area_id }) => area_id);
  return {
    own,
    others: { above: related("above"), below: related("below"), mark: related("mark"), open: related("open") },
  };
}
