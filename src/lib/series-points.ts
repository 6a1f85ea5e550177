/** What may be drawn beside what: figures of the whole and of a full year are the measure, the others stand apart. */
import type { Lang } from "./format.js";
import type { SeriesMark, SeriesPoint, Timeline } from "./series/types.js";

/** What a segment may say of a figure that is the indicator's own: a full year or an average, a standard by its years. */
const plainPart = /^(?:year|average|total|\d{4}-\d{4})$/u;

/**
 * Whether a figure measures something else than the indicator says: a part, a day within the year, an average over
 * years that nobody names, a doubtful measure. The first part of a segment is its area.
 * @example isApart({ segment: "kon-tum|2016-2020|ethnic-minorities|year", period: "year", yearFrom: null }) // true
 */
export const isApart = ({ segment, period, yearFrom }: Pick<SeriesPoint, "segment" | "period" | "yearFrom">): boolean =>
  (period === "average" && yearFrom === null) ||
  segment
    .split("|")
    .slice(1)
    .some((part) => part !== "" && !plainPart.test(part));

/** What a reader must be told of a figure, in one phrase. */
export const remarksOf = ({ remarks }: Pick<SeriesPoint, "remarks">, lang: Lang): string =>
  [...new Set(remarks.map((words) => words[lang]))].join("; ");

/** Figures that have a place on the scale of single years: all but goals in words and sums over several years. */
export const onScale = ({ lead }: SeriesMark): boolean => lead.value !== null && lead.period !== "total";

/** An average over years that its source names. */
export const isBar = ({ period, yearFrom }: SeriesPoint): boolean => period === "average" && yearFrom !== null;

/** The marks of a timeline by whose they are: the area's own, and those of what it became. */
export function byArea({ area, marks }: Pick<Timeline, "area" | "marks">): Map<string, SeriesMark[]> {
  const found = new Map<string, SeriesMark[]>([[area.area_id, []]]);
  for (const mark of marks) {
    const own = found.get(mark.lead.area_id);
    if (own) own.push(mark);
    else found.set(mark.lead.area_id, [mark]);
  }
  return found;
}
