/** A figure that somebody entered, as a row of the published table. */
import type { SeriesBreak, SeriesRow } from "../model.js";
import type { GivenFigure } from "./check.js";
import { measureOf } from "./measure.js";

/** Adds what follows from the scope and the dates: period, first year, segment, flags. */
export function seriesRow(given: GivenFigure, breaks: readonly SeriesBreak[]): SeriesRow {
  const { period, year_from, segment, flags } = measureOf(given, breaks);
  return { ...given, period, year_from, segment, flags, from_targets: [] };
}
