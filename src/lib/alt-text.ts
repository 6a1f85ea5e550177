/** Sentences about one indicator's picture: what it finds, and what a reader who cannot see it should hear. */
import { absenceCodes, absenceWords } from "./absence.js";
import { differenceWords } from "./compare.js";
import { formatFigure, formatList, type Lang, type Words } from "./format.js";
import { type IndicatorData, type IndicatorRow, indicatorRows } from "./indicator-rows.js";
import { areaName, indicatorLabel, indicatorUnit } from "./labels.js";
import { upperFirst } from "./print-text.js";

export { finding } from "./finding.js";

/** More figures than this are summed up by their extremes; the table below has them all. */
const listed = 8;

/**
 * The alternative text of the dot chart: kind of chart, measure, unit, year, figures from high to low, what is set apart,
 * who has no figure, and where the table is.
 * @example altText(growth, "vi")
 * // "Biểu đồ điểm: Tốc độ tăng GRDP (%), mục tiêu năm 2023. Từ cao xuống thấp: Kon Tum từ 10% trở lên, …"
 */
export function altText(data: IndicatorData, lang: Lang, place: AltPlace = {}): string {
  const { rows, reference } = indicatorRows(data);
  const { indicator } = data;
  const unit = indicatorUnit(indicator, lang);
  const label = indicatorLabel(indicator, lang);
  const year = reference === null ? "" : lang === "vi" ? ` năm ${reference.year}` : ` for ${reference.year}`;
  const kind =
    lang === "vi"
      ? `Biểu đồ điểm: ${label} (${unit}), mục tiêu${year}.`
      : `Dot chart: ${label} (${unit}), targets${year}.`;
  const sentences = [kind, likeSentence(rows, lang), apartSentence(rows, lang), ...absenceSentences(rows, lang)];
  return [...sentences, tableSentence(lang, place)].filter((sentence) => sentence !== "").join(" ");
}

export interface AltPlace {
  /** The picture stands without the table that a page has below it. */
  readonly alone?: boolean;
}

const tableBelow: Words = { vi: "Bảng số liệu ở dưới.", en: "The table is below." };

/** The last sentence of an alternative text; empty for a picture that stands alone. */
export const tableSentence = (lang: Lang, { alone = false }: AltPlace): string => (alone ? "" : tableBelow[lang]);

const withFigure = ({ area, target }: IndicatorRow, lang: Lang): string =>
  target === null ? areaName(area, lang) : `${areaName(area, lang)} ${formatFigure(target, lang)}`;

function likeSentence(rows: readonly IndicatorRow[], lang: Lang): string {
  const like = rows
    .filter(({ target, differences }) => target !== null && target.value !== null && differences.length === 0)
    .toSorted((a, b) => (b.target?.value ?? 0) - (a.target?.value ?? 0));
  const [first, last] = [like.at(0), like.at(-1)];
  if (first === undefined || last === undefined) return "";
  if (like.length > listed) {
    const [high, low] = [withFigure(first, lang), withFigure(last, lang)];
    return lang === "vi"
      ? `${like.length} địa phương, mốc cao nhất: ${high}; thấp nhất: ${low}.`
      : `${like.length} areas; highest mark: ${high}; lowest: ${low}.`;
  }
  const lead = like.length === 1 ? "" : lang === "vi" ? "Từ cao xuống thấp: " : "From high to low: ";
  return `${lead}${like.map((row) => withFigure(row, lang)).join(", ")}.`;
}

function apartSentence(rows: readonly IndicatorRow[], lang: Lang): string {
  const apart = rows.filter(({ target, differences }) => target !== null && differences.length > 0);
  if (apart.length === 0) return "";
  const lead = lang === "vi" ? "Không so trực tiếp" : "Not directly comparable";
  const items = apart.map((row) => `${withFigure(row, lang)} (${differenceWords(row.differences, lang)})`);
  return `${lead}: ${items.join(", ")}.`;
}

function absenceSentences(rows: readonly IndicatorRow[], lang: Lang): string[] {
  return absenceCodes.flatMap((code) => {
    const names = rows.filter((row) => row.absence === code).map((row) => areaName(row.area, lang));
    if (names.length === 0) return [];
    return [`${upperFirst(absenceWords[code][lang])}: ${formatList(names, lang)}.`];
  });
}
