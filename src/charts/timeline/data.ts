/** What timelines are drawn from: the areas and indicators of which other publications tell. */
import type { Area, Indicator, Tables } from "../../lib/model.js";
import { timelineOf, timelinesOf } from "../../lib/series/timeline.js";
import type { TimelineData } from "./panels.js";

export type SeriesTables = Pick<Tables, "areas" | "indicators" | "plans" | "targets" | "series" | "breaks">;

/** The areas with a figure of another publication, in the order of the table of areas; what they became is told with them. */
export function areasWithSeries(tables: SeriesTables): Area[] {
  const ids = new Set(tables.series.map(({ area_id }) => area_id));
  return tables.areas.filter(
    ({ area_id, level }) => ids.has(area_id) && level === "province" && !isSuccessor(area_id, tables),
  );
}

/** A unit made of others has no timeline of its own: its figures stand with those of its parts. */
const isSuccessor = (areaId: string, { areas }: SeriesTables): boolean =>
  areas.some(({ merged_into }) => merged_into === areaId);

/** The timelines of an indicator in some areas; null where no other publication is known to give a figure of it. */
export function timelineData(indicator: Indicator, areas: readonly Area[], tables: SeriesTables): TimelineData | null {
  const own = areas.filter(({ area_id }) => timelinesOf(area_id, tables).includes(indicator.code));
  if (own.length === 0) return null;
  return {
    indicator,
    areas: tables.areas,
    timelines: own.map(({ area_id }) => timelineOf(indicator.code, area_id, tables)),
  };
}
