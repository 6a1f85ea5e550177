/** Figures that a plan implies: the year before's level, where it states a level and its change. */
import { doubtOf } from "../compare.js";
import { formatFigure } from "../format.js";
import type { Comparator, Plan, SeriesBreak, SeriesRow, Target } from "../model.js";
import { intervalOf, rounded, type Stated } from "./agreement.js";
import { measureOf } from "./measure.js";

/** `sign`: what the change must be multiplied with and added to the level to give the level before. */
interface Implied {
  readonly level: string;
  readonly change: string;
  readonly sign: 1 | -1;
}

/** A fall is added to the level it led to, a rise taken away. */
export const implied: readonly Implied[] = [
  { level: "poverty_rate", change: "poverty_reduction", sign: 1 },
  { level: "near_poverty_rate", change: "near_poverty_reduction", sign: 1 },
  { level: "nrm_communes_total", change: "nrm_communes_new", sign: -1 },
];

/** Targets of one plan that tell level and change of one thing in one year. */
interface Pair {
  readonly plan: Plan;
  readonly level: Target;
  readonly change: Target;
  readonly rule: Implied;
}

/**
 * The rows of kind `derived` that follow from the plans' own sentences, each with its arithmetic and both targets.
 * Bounds go along honestly (a floor less an exact rise is a floor); where they say nothing together, there is no row.
 * @example derivedRows(plans, targets, breaks)[0].from_targets // the level's target_id, the change's
 */
export function derivedRows(
  plans: readonly Plan[],
  targets: readonly Target[],
  breaks: readonly SeriesBreak[],
): SeriesRow[] {
  return plans.flatMap((plan) => {
    const own = targets.filter((target) => target.plan_id === plan.plan_id && doubtOf(target) === undefined);
    return implied.flatMap((rule) => pairsOf(plan, own, rule)).flatMap((pair) => rowOf(pair, breaks));
  });
}

function pairsOf(plan: Plan, own: readonly Target[], rule: Implied): Pair[] {
  const changes = own.filter(({ indicator }) => indicator === rule.change);
  return own
    .filter(({ indicator }) => indicator === rule.level)
    .flatMap((level) => {
      const [change, ...others] = changes.filter((one) => one.year === level.year && sameThing(level, one));
      return change && others.length === 0 ? [{ plan, level, change, rule }] : [];
    });
}

/** One clause tells both, or both are narrowed by the same words. */
const sameThing = (level: Target, change: Target): boolean =>
  (level.start < change.end && change.start < level.end) || level.scope === change.scope;

function rowOf({ plan, level, change, rule }: Pair, breaks: readonly SeriesBreak[]): SeriesRow[] {
  const figure = before(level, change, rule.sign);
  const year = change.base_year ?? level.year - 1;
  if (figure === null || year >= level.year) return [];
  const given = {
    area_id: level.area_id,
    year,
    indicator: rule.level,
    kind: "derived",
    scope: level.scope,
    ...figure,
    unit: level.unit,
    source_title: plan.title,
    source_publisher: plan.issuer,
    source_url: null,
    source_date: plan.issued_on,
    source_type: "plan",
    source_tier: "official",
    from_targets: [level.target_id, change.target_id],
    note: arithmetic(level, change, rule, figure),
  } as const;
  const { period, year_from, segment } = measureOf(given, breaks);
  return [{ ...given, from_targets: [...given.from_targets], period, year_from, segment, flags: [] }];
}

interface Bounded extends Stated {
  readonly comparator: Comparator;
  readonly value: number;
  readonly value_high: number | null;
}

/** Level before = level + sign × change, in whatever bounds both leave; null where they leave none or no figure can be. */
function before(level: Target, change: Target, sign: 1 | -1): Bounded | null {
  const [to, by] = [intervalOf(level), intervalOf(change)];
  if (to === null || by === null) return null;
  const rough = level.comparator === "~" || change.comparator === "~";
  if (rough) return roughly(level, change, sign);
  const low = rounded(to.low + sign * (sign === 1 ? by.low : by.high));
  const high = rounded(to.high + sign * (sign === 1 ? by.high : by.low));
  const openLow = to.openLow || (sign === 1 ? by.openLow : by.openHigh);
  const openHigh = to.openHigh || (sign === 1 ? by.openHigh : by.openLow);
  if (low === high) return low < 0 ? null : { comparator: "=", value: low, value_high: null };
  if (Number.isFinite(low) && Number.isFinite(high))
    return openLow || openHigh || low < 0 ? null : { comparator: "range", value: low, value_high: high };
  if (Number.isFinite(low)) return low < 0 ? null : { comparator: openLow ? ">" : ">=", value: low, value_high: null };
  if (Number.isFinite(high))
    return high < 0 ? null : { comparator: openHigh ? "<" : "<=", value: high, value_high: null };
  return null;
}

/** About one with an exact other is about their sum; with a bound it says too little. */
function roughly(level: Target, change: Target, sign: 1 | -1): Bounded | null {
  const plain = [level, change].every(({ comparator }) => comparator === "~" || comparator === "=");
  const value = rounded((level.value ?? 0) + sign * (change.value ?? 0));
  return plain && value >= 0 ? { comparator: "~", value, value_high: null } : null;
}

function arithmetic(level: Target, change: Target, { sign }: Implied, figure: Bounded): string {
  const bare = (stated: Stated): string => formatFigure({ ...stated, unit: "", indicator: null }, "vi", "short");
  const before = formatFigure({ ...figure, unit: level.unit, indicator: level.indicator }, "vi", "short");
  const after = formatFigure({ ...level, stated: "" }, "vi", "short");
  const by = formatFigure({ ...change, stated: "" }, "vi", "short");
  const sum = `${bare(level)} ${sign === 1 ? "+" : "−"} ${bare(change)} = ${bare(figure)}`;
  const verb = sign === 1 ? "giảm" : "tăng thêm";
  const year = change.base_year ?? level.year - 1;
  return `${sum}: văn bản nêu mức năm ${level.year} là ${after} sau khi ${verb} ${by}, nên mức năm ${year} là ${before}.`;
}
