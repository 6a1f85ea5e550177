/** What the page of comparison shows for a choice: which figures are like, which stand apart, and where none is. */
import { type AreaIndex, areaIndex, differences, levelOf } from "./compare.js";
import type { IndicatorData, IndicatorRow } from "./indicator-rows.js";
import { indicatorRows } from "./indicator-rows.js";
import type { Area, Level, SeriesRow, Tables } from "./model.js";
import { type RankSpan, rankSpans } from "./ranking.js";
import type { Choices, CompareState, Order } from "./url-state.js";

/** The tables a comparison is made from. */
export type CompareTables = Pick<Tables, "areas" | "indicators" | "plans" | "targets">;

/** Shown where nobody chose, if the vocabulary has it: what every plan is first asked for. */
const usualIndicator = "grdp_growth";

/**
 * What may be chosen from these tables.
 * @param series figures of other publications, whose years may be chosen too
 * @example choicesOf(tables).usual.areas // ["ha-giang", "son-la", …], the areas with a plan
 */
export function choicesOf(
  { areas, indicators, plans, targets }: CompareTables,
  series: readonly Pick<SeriesRow, "year">[] = [],
): Choices {
  const withPlan = new Set(plans.map(({ area_id }) => area_id));
  const local = areas.filter(({ level }) => level === "province" || level === "district");
  const years = [...new Set([...plans, ...targets, ...series].map(({ year }) => year))].sort((a, b) => a - b);
  const codes = indicators.map(({ code }) => code);
  const successors = new Map(local.map((area) => [area.area_id, area.merged_into]));
  const today = (area: Area): string | null =>
    (area.level === "district" ? successors.get(area.parent_id ?? "") : area.merged_into) ?? null;
  const merged = new Map<string, string[]>();
  for (const area of local) {
    const successor = today(area);
    if (successor !== null && withPlan.has(area.area_id))
      merged.set(successor, [...(merged.get(successor) ?? []), area.area_id]);
  }
  const silent = local.flatMap((area): [string, string][] => {
    const successor = today(area);
    return successor !== null && merged.has(successor) && !withPlan.has(area.area_id)
      ? [[area.area_id, successor]]
      : [];
  });
  const first = codes.find((code) => code === usualIndicator) ?? codes[0];
  return {
    indicators: codes,
    areas: local.map(({ area_id }) => area_id),
    years,
    merged,
    successors: new Map(silent),
    usual: {
      indicators: first === undefined ? [] : [first],
      areas: local.map(({ area_id }) => area_id).filter((id) => withPlan.has(id)),
      years,
      order: "place",
    },
  };
}

/** A line of the table. */
export interface CompareRow extends IndicatorRow {
  /** Among the like figures; null for all others. */
  readonly rank: RankSpan | null;
}

/** One indicator of a comparison. */
export interface Comparison {
  /** As charts take it. */
  readonly data: IndicatorData;
  /** Figures that may stand side by side. */
  readonly like: readonly CompareRow[];
  /** Figures that may not; each names what differs. */
  readonly apart: readonly CompareRow[];
  /** Goals in words, silence, no document, no such goal. */
  readonly absent: readonly CompareRow[];
  /** What the like figures share; null where there are none. */
  readonly shared: { readonly year: number; readonly level: Level; readonly scope: string } | null;
}

/** The chosen indicators, each with its rows in the chosen order. */
export function comparisonsOf(state: CompareState, tables: CompareTables): Comparison[] {
  const [areaIds, years] = [new Set(state.areas), new Set(state.years)];
  const areas = tables.areas.filter(({ area_id }) => areaIds.has(area_id));
  const plans = tables.plans.filter((plan) => areaIds.has(plan.area_id) && years.has(plan.year));
  const targets = tables.targets.filter((target) => areaIds.has(target.area_id) && years.has(target.year));
  return state.indicators.flatMap((code) => {
    const indicator = tables.indicators.find((one) => one.code === code);
    if (indicator === undefined) return [];
    const own = targets.filter((target) => target.indicator === code);
    return [comparisonOf({ indicator, areas, plans, targets: own }, state.order)];
  });
}

function comparisonOf(data: IndicatorData, order: Order): Comparison {
  const found = indicatorRows(data);
  const { reference } = found;
  const index = areaIndex(data.areas);
  const rows = found.rows.map((row) => withDoubts(row, index));
  const like = rows.filter(({ target, differences }) => hasFigure(target) && differences.length === 0);
  const ranks = rankSpans(like.flatMap(({ target }) => target ?? []));
  const ranked = like.map((row, at) => ({ ...row, rank: ranks[at] ?? null }));
  const unranked = (row: IndicatorRow): CompareRow => ({ ...row, rank: null });
  const { year, scope } = reference ?? { year: 0, scope: "" };
  return {
    data,
    like: order === "value" ? ranked.toSorted(fromHighToLow) : ranked,
    apart: rows.filter(({ target, differences }) => hasFigure(target) && differences.length > 0).map(unranked),
    absent: rows.filter(({ target }) => !hasFigure(target)).map(unranked),
    shared: reference === null ? null : { year, scope, level: levelOf(reference, index) },
  };
}

/** A figure that is in doubt by itself is like no other, also where it is the only one. */
function withDoubts(row: IndicatorRow, index: AreaIndex): IndicatorRow {
  if (row.target === null || row.differences.length > 0) return row;
  return { ...row, differences: differences(row.target, row.target, index) };
}

const hasFigure = (target: IndicatorRow["target"]): boolean => target !== null && target.value !== null;

const mark = ({ target }: CompareRow): number => target?.value_high ?? target?.value ?? 0;

/** By the figure named; where two name the same, the one that surely stands higher first. */
const fromHighToLow = (a: CompareRow, b: CompareRow): number =>
  mark(b) - mark(a) || (a.rank?.best ?? 0) - (b.rank?.best ?? 0) || (a.rank?.worst ?? 0) - (b.rank?.worst ?? 0);
