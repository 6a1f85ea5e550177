/** The years of a comparison: each chosen indicator in the chosen areas and years, and how we know. */
import { areasWithSeries, timelineData } from "../../charts/timeline/data.js";
import type { TimelineData } from "../../charts/timeline/panels.js";
import type { Area, Indicator, Tables } from "../../lib/model.js";
import type { CompareState } from "../../lib/url-state.js";
import type { SeriesContext } from "./context.js";
import { sourceBook } from "./sources.js";
import { seriesOf, type ThemeSeries } from "./theme-series.js";

/** What a comparison needs besides the tables of plans. */
export type SeriesPart = Pick<Tables, "series" | "breaks">;

/**
 * The years of the chosen indicators: figures of a chosen year, or of a time that reaches into one. A district stands
 * with its province, for which alone other publications give figures.
 */
export function compareSeries(
  state: CompareState,
  indicators: readonly Indicator[],
  context: SeriesContext,
): ThemeSeries {
  const { tables } = context;
  const years = new Set(state.years);
  const reaches = (last: number, first: number | null): boolean => {
    for (let year = first ?? last; year <= last; year++) if (years.has(year)) return true;
    return false;
  };
  const chosen = {
    ...tables,
    targets: tables.targets.filter(({ year }) => years.has(year)),
    series: tables.series.filter(({ year, year_from }) => reaches(year, year_from)),
  };
  const areas = areasWithSeries(tables).filter((area) => isChosen(area, state, tables.areas));
  const all: TimelineData[] = indicators.flatMap((indicator) => timelineData(indicator, areas, chosen) ?? []);
  return seriesOf(all, sourceBook(all.flatMap(({ timelines }) => timelines)), context);
}

const isChosen = ({ area_id }: Area, { areas }: CompareState, all: readonly Area[]): boolean =>
  areas.includes(area_id) ||
  all.some(
    (district) => district.level === "district" && district.parent_id === area_id && areas.includes(district.area_id),
  );
