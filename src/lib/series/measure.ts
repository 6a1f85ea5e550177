/** What a row measures, put beside it as columns: period, first year, segment, flags. */
import type { Words } from "../format.js";
import type { SeriesBreak, SeriesRow } from "../model.js";
import { readScope, type ScopeReading } from "./read-scope.js";
import type { SeriesFlag } from "./scope-rule.js";

/** What a figure is before it is measured: enough of a series row or of a target. */
export interface Measurable {
  readonly area_id: string;
  readonly indicator: string;
  readonly year: number;
  readonly scope: string;
  readonly kind: string;
  readonly source_date: string | null;
}

export interface Measure extends Pick<SeriesRow, "period" | "year_from" | "segment"> {
  readonly flags: SeriesFlag[];
  readonly remarks: readonly Words[];
  readonly reading: ScopeReading;
}

/**
 * What a figure measures.
 * @example measureOf({ …, indicator: "poverty_rate", year: 2019, scope: "" }, breaks).segment // "2016-2020|year"
 */
export function measureOf(row: Measurable, breaks: readonly SeriesBreak[]): Measure {
  const reading = readScope(row.scope, row.indicator, row.year);
  const standard = standardOf(row, reading, breaks);
  const inferred = reading.flags.includes("year-inferred");
  const period = reading.period === "as-of" ? `as-of ${reading.at}` : reading.period;
  const segment = [standard, ...reading.parts.toSorted(), period, inferred && "year-inferred"];
  const early = row.kind !== "target" && row.kind !== "plan-target" && isEarly(row, reading);
  return {
    period: reading.period,
    year_from: reading.yearFrom,
    segment: segment.filter((part) => part !== null && part !== false).join("|"),
    flags: [...(early ? (["early"] as const) : []), ...reading.flags.filter((flag) => flag !== "early")],
    remarks: standard === unstated ? [...reading.remarks, unstatedWords] : reading.remarks,
    reading,
  };
}

const unstated = "standard not stated";
const unstatedWords: Words = {
  vi: "nguồn không nói theo chuẩn cũ hay mới",
  en: "by the old or the new standard: not stated",
};

const namesOf = (names: string): string[] => names.split("|");

/** The measure in force, where an indicator changed its own; null for one that never did. */
function standardOf(row: Measurable, { standard, at }: ScopeReading, breaks: readonly SeriesBreak[]): string | null {
  const own = breaks
    .filter(({ indicator, area_id }) => indicator === row.indicator && (area_id === null || area_id === row.area_id))
    .toSorted((a, b) => (a.starts_on < b.starts_on ? -1 : 1));
  if (own.length === 0) return standard;
  if (standard === "?") return "standard in doubt";
  const day = at !== null && /^\d{4}/u.test(at) ? at : `${row.year}-12-31`;
  let current: string | null = null;
  for (const { before, after, starts_on, ends_on } of own) {
    const [earlier = before] = namesOf(before);
    const [later = after] = namesOf(after);
    if (standard !== null && namesOf(before).includes(standard)) return earlier;
    if (standard !== null && (standard === "new" || namesOf(after).includes(standard))) current = later;
    else if (day < starts_on) current ??= earlier;
    else current = ends_on !== null && day <= ends_on ? unstated : later;
    if (standard !== null && current === later) return later;
  }
  return standard ?? current;
}

/** Told by a source before the year it is for was over. */
function isEarly({ year, source_date }: Measurable, { flags, saidAt }: ScopeReading): boolean {
  if (flags.includes("early")) return true;
  return [source_date, saidAt].some((day) => day !== null && isBeforeEnd(day, year));
}

/** A month within the year is before its end; a year alone says nothing. */
function isBeforeEnd(day: string, year: number): boolean {
  if (Number(day.slice(0, 4)) !== year) return Number(day.slice(0, 4)) < year;
  if (day.length === 4) return false;
  return day.length === 7 || day < `${year}-12-31`;
}
