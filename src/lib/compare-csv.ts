/** What a comparison or a chart shows, as CSV: one line a figure or an absence, with its unit, its scope and what sets it apart. */
import { differenceWords } from "./compare.js";
import type { CompareRow, Comparison } from "./comparison.js";
import { areaName, indicatorLabel } from "./labels.js";
import type { Language } from "./links.js";
import type { Indicator, Target } from "./model.js";

type Cell = string | number | null;

/** What Excel needs to read UTF-8. */
const byteOrderMark = "\uFEFF";

/** A line: a figure of an indicator in an area, or why there is none. */
export interface FigureLine extends Pick<CompareRow, "area" | "target" | "absence" | "differences"> {
  readonly indicator: Indicator;
}

/**
 * The rows of comparisons as {@link figuresCsv} writes them.
 * @param addressOf the full address of a target's sentence
 */
export function compareCsv(
  comparisons: readonly Comparison[],
  language: Language,
  addressOf: (target: Target) => string,
): string {
  const lines = comparisons.flatMap((comparison) =>
    (["like", "apart", "absent"] as const).flatMap((group) =>
      comparison[group].map((row) =>
        cellsOf({ ...row, indicator: comparison.data.indicator }, comparable[group], language, addressOf),
      ),
    ),
  );
  return written(lines);
}

/**
 * Figures as CSV with a byte order mark: a point for decimals, CRLF, quotes doubled. `comparable` is `yes` among like
 * figures, `no` for a figure set apart, empty where there is no figure.
 * @param addressOf the full address of a target's sentence
 */
export function figuresCsv(
  lines: readonly FigureLine[],
  language: Language,
  addressOf: (target: Target) => string,
): string {
  const groupOf = ({ target, differences }: FigureLine) =>
    target === null || target.value === null ? "absent" : differences.length === 0 ? "like" : "apart";
  return written(lines.map((line) => cellsOf(line, comparable[groupOf(line)], language, addressOf)));
}

const comparable = { like: "yes", apart: "no", absent: null } as const;

const columns = [
  "indicator",
  "label",
  "area_id",
  "area",
  "year",
  "scope",
  "comparator",
  "value",
  "value_high",
  "unit",
  "stated",
  "direction",
  "base_year",
  "basis",
  "comparable",
  "differs",
  "absence",
  "flags",
  "note",
  "plan_id",
  "target_id",
  "url",
  "quote",
] as const;

function cellsOf(
  { indicator, area, target, absence, differences }: FigureLine,
  isComparable: "yes" | "no" | null,
  language: Language,
  addressOf: (target: Target) => string,
): Line {
  const own = target && {
    ...target,
    flags: target.flags.join("|"),
    url: addressOf(target),
  };
  return {
    ...own,
    indicator: indicator.code,
    label: indicatorLabel(indicator, language),
    area_id: area.area_id,
    area: areaName(area, language),
    unit: own?.unit ?? indicator.unit,
    comparable: isComparable,
    differs: differenceWords(differences, language),
    absence,
  };
}

type Line = Partial<Record<(typeof columns)[number], Cell>>;

const written = (lines: readonly Line[]): string => csvText(columns, lines);

/** Lines as CSV: a byte order mark, a point for decimals, CRLF, quotes doubled; what a line lacks is empty. */
export function csvText<Name extends string>(
  names: readonly Name[],
  lines: readonly Readonly<Partial<Record<Name, Cell>>>[],
): string {
  const rows = [names, ...lines.map((line) => names.map((name) => line[name] ?? null))];
  return `${byteOrderMark}${rows.map((cells) => cells.map(cellText).join(",")).join("\r\n")}\r\n`;
}

function cellText(cell: Cell): string {
  const text = cell === null ? "" : String(cell);
  return /[",\r\n]|^\s|\s$/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
