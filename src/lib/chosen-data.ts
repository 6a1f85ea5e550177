/** One indicator in some of its areas and years. */
import type { IndicatorData } from "./indicator-rows.js";

export interface DataChoice {
  /** Ids; none, or none that is known: all. */
  readonly areas?: readonly string[] | undefined;
  readonly years?: readonly number[] | undefined;
}

/**
 * The data for a choice, to be laid out as if there were no other: what is like is judged anew among the chosen.
 * @example chosenData(growth, { areas: ["ha-giang", "kon-tum"] }).areas.length // 2
 */
export function chosenData(data: IndicatorData, { areas = [], years = [] }: DataChoice): IndicatorData {
  const chosen = data.areas.filter(({ area_id }) => areas.includes(area_id));
  const known = [...data.plans, ...data.targets].some(({ year }) => years.includes(year));
  const inYears = ({ year }: { readonly year: number }): boolean => !known || years.includes(year);
  return {
    indicator: data.indicator,
    areas: chosen.length > 0 ? chosen : data.areas,
    plans: data.plans.filter(inYears),
    targets: data.targets.filter(inYears),
  };
}
