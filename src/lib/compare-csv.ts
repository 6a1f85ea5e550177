/** What a comparison shows, as CSV: one line a figure or an absence, with its unit, its scope and what sets it apart. */
import { areaName } from "./alt-text.js";
import type { CompareRow, Comparison } from "./comparison.js";
import type { Language } from "./links.js";
import type { Target } from "./model.js";

type Cell = string | number | null;

/** What Excel needs to read UTF-8. */
const byteOrderMark = "\uFEFF";

/**
 * The rows of comparisons as CSV with a byte order mark: a point for decimals, CRLF, quotes doubled. `comparable` is
 * `yes` among like figures, `no` for a figure set apart, empty where there is no figure.
 * @param addressOf the full address of a target's sentence
 */
export function compareCsv(
  comparisons: readonly Comparison[],
  language: Language,
  addressOf: (target: Target) => string,
): string {
  const lines = comparisons.flatMap((comparison) =>
    (["like", "apart", "absent"] as const).flatMap((group) =>
      comparison[group].map((row) => cellsOf(comparison, row, group, language, addressOf)),
    ),
  );
  const rows = [columns, ...lines.map((line) => columns.map((column) => line[column] ?? null))];
  return `${byteOrderMark}${rows.map((cells) => cells.map(written).join(",")).join("\r\n")}\r\n`;
}

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
  { data: { indicator } }: Comparison,
  { area, target, absence, differences }: CompareRow,
  group: "like" | "apart" | "absent",
  language: Language,
  addressOf: (target: Target) => string,
): Partial<Record<(typeof columns)[number], Cell>> {
  const own = target && {
    ...target,
    flags: target.flags.join("|"),
    url: addressOf(target),
  };
  return {
    ...own,
    indicator: indicator.code,
    label: language === "vi" ? indicator.label_vi : indicator.label_en,
    area_id: area.area_id,
    area: areaName(area, language),
    unit: own?.unit ?? indicator.unit,
    comparable: group === "absent" ? null : group === "like" ? "yes" : "no",
    differs: differences.map((one) => one[language]).join("; "),
    absence,
  };
}

function written(cell: Cell): string {
  const text = cell === null ? "" : String(cell);
  return /[",\r\n]|^\s|\s$/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
