/** What a comparison or a chart shows, as CSV: a line a figure or an absence, with unit, scope and what sets it apart. */
import { differenceWords } from "./compare.js";
import type { CompareRow, Comparison } from "./comparison.js";
import { plainCsv } from "./files/csv.js";
import { areaName, indicatorLabel } from "./labels.js";
import type { Language } from "./links.js";
import type { Indicator, Target } from "./model.js";

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
  return plainCsv(columns, lines);
}

/**
 * Figures as CSV. `comparable` is `yes` among like figures, `no` for a figure set apart, empty where there is no figure.
 * @param addressOf the full address of a target's sentence
 */
export function figuresCsv(
  lines: readonly FigureLine[],
  language: Language,
  addressOf: (target: Target) => string,
): string {
  const groupOf = ({ target, differences }: FigureLine) =>
    target === null || target.value === null ? "absent" : differences.length === 0 ? "like" : "apart";
  return plainCsv(
    columns,
    lines.map((line) => cellsOf(line, comparable[groupOf(line)], language, addressOf)),
  );
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

type Line = Partial<Record<(typeof columns)[number], string | number | null>>;
