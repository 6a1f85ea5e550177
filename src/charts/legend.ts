/** The words around a chart: a legend of the marks that occur in it, and notes on what may not be compared. */
import { type Absence, absenceCodes, absenceWords, isAbsence } from "../lib/absence.js";
import { aboutDocument, differenceWords } from "../lib/compare.js";
import { formatList, type Lang, type Words } from "../lib/format.js";
import { type IndicatorData, type IndicatorRow, indicatorRows } from "../lib/indicator-rows.js";
import { areaName } from "../lib/labels.js";
import { type Comparator, comparators, type Target } from "../lib/model.js";
import { upperFirst } from "../lib/print-text.js";
import { absenceMark, absenceSize } from "./absence-marks.js";
import { drawGlyph, glyphReach, hatchPattern } from "./glyphs.js";
import { role } from "./palette.js";
import { svgElement } from "./svg.js";

export interface LegendItem {
  /** A small picture of the mark, hidden from screen readers: the words beside it say all. */
  readonly mark: SVGSVGElement;
  readonly words: string;
}

type MarkKind = Exclude<Comparator, "qualitative"> | "apart" | Absence;

const markWords: Readonly<Record<Exclude<MarkKind, Absence>, Words>> = {
  "=": { vi: "đúng con số nêu ra", en: "the figure as stated" },
  ">=": { vi: "mức sàn: từ đó trở lên", en: "a floor: this or more" },
  ">": { vi: "mức sàn: phải trên con số đó", en: "a floor: more than this" },
  "<=": { vi: "mức trần: không quá con số đó", en: "a ceiling: this or less" },
  "<": { vi: "mức trần: phải dưới con số đó", en: "a ceiling: less than this" },
  "~": { vi: "con số ước chừng", en: "a rough figure" },
  range: { vi: "trong khoảng hai con số", en: "between two figures" },
  apart: { vi: "nét đứt: không so trực tiếp", en: "broken line: not directly comparable" },
};

/**
 * The legend of a dot chart: only what occurs in it, marks first, then the kinds of nothing.
 * @param options.id begins the ids inside the marks
 * @example legendItems(growth, { document, lang: "vi", id: "growth" }).map(({ words }) => words)
 * // ["đúng con số nêu ra", "mức sàn: từ đó trở lên", "nét đứt: không so trực tiếp", "không áp dụng"]
 */
export function legendItems(
  data: IndicatorData,
  { document, lang, id }: { readonly document: Document; readonly lang: Lang; readonly id: string },
): LegendItem[] {
  const rows = indicatorRows(data).rows;
  const figures = rows.flatMap(({ target }) => (target === null || target.value === null ? [] : [target.comparator]));
  const marks: MarkKind[] = [
    ...comparators.filter((comparator) => comparator !== "qualitative" && figures.includes(comparator)),
    ...(rows.some((row) => row.target !== null && row.differences.length > 0) ? (["apart"] as const) : []),
    ...absenceCodes.filter((code) => rows.some((row) => row.absence === code)),
  ] as MarkKind[];
  return marks.map((kind) => ({
    mark: markPicture(document, kind, `${id}-legend-hatch`),
    words: isAbsence(kind) ? absenceWords[kind][lang] : markWords[kind][lang],
  }));
}

/** The small picture of a legend; with `hatch` for marks that are unlike the others. */
export function legendPicture(
  document: Document,
  { width, height }: { readonly width: number; readonly height: number },
  parts: readonly SVGElement[],
  hatch?: string,
): SVGSVGElement {
  const box = { class: "legend-mark", width, height, viewBox: `0 0 ${width} ${height}`, "aria-hidden": "true" };
  const defs = hatch === undefined ? [] : [svgElement(document, "defs", {}, hatchPattern(document, hatch))];
  return svgElement(document, "svg", box, ...defs, ...parts) as SVGSVGElement;
}

function markPicture(document: Document, kind: MarkKind, hatch: string): SVGSVGElement {
  const height = 20;
  const comparator = kind === "apart" || isAbsence(kind) ? "=" : kind;
  const [left, right] = isAbsence(kind) ? [0, absenceSize.width] : glyphReach(comparator);
  const x2 = kind === "range" ? left + 24 : left;
  const width = (isAbsence(kind) ? absenceSize.width : x2 + right) + 2;
  const style = { colour: role("ink"), apart: kind === "apart", hatch };
  const parts = isAbsence(kind)
    ? [absenceMark(document, kind, 1, (height - absenceSize.height) / 2)]
    : drawGlyph(document, comparator, { x: left + 1, x2: x2 + 1, y: height / 2 }, style);
  return legendPicture(document, { width, height }, parts, kind === "apart" ? hatch : undefined);
}

/**
 * The notes under a chart, one sentence each: what is not comparable and why, who says nothing, and the notes of doubtful
 * rows. What the axis needs said stands in the picture.
 * @example chartNotes(forest, "vi")[0] // "Không so trực tiếp: Kon Tum (có tính cây cao su)."
 */
export function chartNotes(data: IndicatorData, lang: Lang): string[] {
  const all = indicatorRows(data).rows;
  return [...unlikeNotes(all, lang), ...absenceNotes(all, lang)];
}

function unlikeNotes(rows: readonly IndicatorRow[], lang: Lang): string[] {
  const unlike = rows.filter((row) => row.target !== null && row.differences.length > 0);
  if (unlike.length === 0) return [];
  const named = unlike.map((row) => `${areaName(row.area, lang)} (${differenceWords(row.differences, lang)})`);
  const lead = lang === "vi" ? "Không so trực tiếp" : "Not directly comparable";
  const comments = unlike.flatMap(({ target, area }) =>
    target === null || target.note === "" || lang !== "vi" || isOfDocument(target)
      ? []
      : [`${areaName(area, lang)}: ${target.note}`],
  );
  return [`${lead}: ${named.join(", ")}.`, ...new Set(comments)];
}

/** Whether a note tells nothing of the figure itself; one without a flag tells how the figure came about. */
const isOfDocument = ({ flags }: Target): boolean => flags.length > 0 && flags.every((flag) => aboutDocument.has(flag));

function absenceNotes(rows: readonly IndicatorRow[], lang: Lang): string[] {
  return absenceCodes.flatMap((code) => {
    const names = rows.filter((row) => row.absence === code).map((row) => areaName(row.area, lang));
    const words = absenceWords[code];
    const lead = upperFirst(words[lang]);
    return names.length === 0 ? [] : [`${lead}: ${formatList(names, lang)}. ${words.meaning[lang]}`];
  });
}
