/** Figures across years as CSV: one line a figure and source, values as in the tables `series` and `targets`. */
import { plainCsv } from "./files/csv.js";
import { areaName, indicatorLabel } from "./labels.js";
import type { Language } from "./links.js";
import type { Area, Indicator } from "./model.js";
import type { SeriesPoint } from "./series/types.js";
import { remarksOf } from "./series-points.js";

const columns = [
  "indicator",
  "label",
  "area_id",
  "area",
  "year",
  "year_from",
  "period",
  "kind",
  "comparator",
  "value",
  "value_high",
  "unit",
  "scope",
  "segment",
  "flags",
  "remarks",
  "source_publisher",
  "source_title",
  "source_date",
  "source_tier",
  "url",
  "target_id",
  "note",
] as const;

/**
 * The points of timelines as CSV. `remarks` says in the language of the file what a reader must be told of a figure; only
 * lines of one `segment` measure the same thing.
 * @param addressOf the full address of a target's sentence; other figures have that of their publication
 */
export function seriesCsv(
  indicator: Indicator,
  points: readonly SeriesPoint[],
  areas: readonly Area[],
  language: Language,
  addressOf: (target: NonNullable<SeriesPoint["target"]>) => string,
): string {
  const names = new Map(areas.map((area) => [area.area_id, areaName(area, language)]));
  const lines = points.map((point) => ({
    ...point,
    label: indicatorLabel(indicator, language),
    area: names.get(point.area_id) ?? point.area_id,
    year_from: point.yearFrom,
    flags: point.flags.join("|"),
    remarks: remarksOf(point, language),
    source_publisher: point.source?.publisher ?? null,
    source_title: point.source?.title ?? null,
    source_date: point.source?.date ?? null,
    source_tier: point.source?.tier ?? null,
    url: point.target === null ? (point.source?.url ?? null) : addressOf(point.target),
    target_id: point.target?.target_id ?? null,
  }));
  return plainCsv(columns, lines);
}
