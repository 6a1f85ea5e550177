/** Figures of several years in words: their kind, years, comparator, when they were told, and where they come from. */
import { comparatorSigns, formatFigure, formatNumber, type Lang, type Words } from "./format.js";
import type { PointKind, SeriesPoint } from "./series/types.js";
import { remarksOf } from "./series-points.js";

/** What each kind of figure is called, in legends and tables, in the order in which they are listed. */
export const kindWords: Readonly<Record<PointKind, Words>> = {
  "plan-target": { vi: "chỉ tiêu của kế hoạch", en: "the plan’s own target" },
  target: { vi: "chỉ tiêu theo nguồn khác", en: "target told by another source" },
  result: { vi: "kết quả", en: "result" },
  estimate: { vi: "ước thực hiện", en: "estimate" },
  derived: { vi: "suy ra", en: "worked out" },
};

export const earlyWords: Words = { vi: "công bố khi năm chưa hết", en: "published before the year ended" };
export const disputedWords: Words = { vi: "nguồn khác nêu con số khác", en: "another source says otherwise" };

/**
 * The figure as it stands at a mark: no unit, since the scale has it; empty for a goal in words.
 * @example markFigure({ comparator: ">=", value: 7.5, value_high: null }, "vi") // "≥ 7,5"
 */
export function markFigure(
  { comparator, value, value_high }: Pick<SeriesPoint, "comparator" | "value" | "value_high">,
  lang: Lang,
): string {
  if (value === null) return "";
  const number = formatNumber(value, lang);
  if (comparator === "range" && value_high !== null) return `${number}–${formatNumber(value_high, lang)}`;
  return `${comparatorSigns[comparator] ?? ""}${number}`;
}

/** The figure with its unit and comparator in words: "từ 7,5% trở lên". */
export const pointFigure = (point: SeriesPoint, lang: Lang): string =>
  formatFigure({ ...point, ...(point.target === null ? {} : { stated: point.target.stated }) }, lang);

/** The year or the years that a figure is for: "2022", "2016–2020". */
export const pointYears = ({ year, yearFrom }: Pick<SeriesPoint, "year" | "yearFrom">): string =>
  yearFrom === null ? String(year) : `${yearFrom}–${year}`;

/**
 * A figure in one line, as its mark says it aloud.
 * @example pointWords(point, "Phú Thọ", "vi") // "Phú Thọ, 2022: 7,97%, ước thực hiện"
 */
export function pointWords(point: SeriesPoint, area: string, lang: Lang): string {
  const remarks = remarksOf(point, lang);
  return [
    `${area}, ${pointYears(point)}: ${pointFigure(point, lang)}, ${kindWords[point.kind][lang]}`,
    ...(point.early ? [earlyWords[lang]] : []),
    ...(remarks === "" ? [] : [remarks]),
  ].join("; ");
}
