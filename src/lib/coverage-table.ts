/** What every plan says, or why it says nothing, of every indicator: a table made from the five for who needs the gaps, too. */
import { absenceWords } from "./absence.js";
import { plannedAreas } from "./chart-catalogue.js";
import { coverage, type coverageKinds } from "./coverage.js";
import type { Row } from "./files/rows.js";
import type { Words } from "./format.js";
import { type Column, type Tables, tables } from "./model.js";

const targetColumn = (name: string): Column => {
  const found = tables.targets.find((column) => column.name === name);
  if (found === undefined) throw new Error(`table targets has no column ${name}`);
  return { ...found, required: false };
};

/**
 * A row a figure, a goal in words, or a nothing. In CSV an empty `value` bears the kind of nothing in its place, since
 * the data package can then label it; Parquet and JSON hold null beside `answer`.
 */
export const coverageColumns: readonly Column[] = [
  {
    name: "area_id",
    type: "text",
    required: true,
    meaning: { vi: "Địa phương (bảng areas)", en: "Area (table areas)" },
  },
  {
    name: "indicator",
    type: "text",
    required: true,
    meaning: { vi: "Chỉ số (bảng indicators)", en: "Indicator (table indicators)" },
  },
  {
    name: "answer",
    type: "text",
    required: true,
    meaning: {
      vi: "stated (nêu con số), hoặc vì sao không có con số",
      en: "stated, or why there is no figure",
    },
  },
  targetColumn("value"),
  targetColumn("value_high"),
  {
    name: "unit",
    type: "text",
    required: true,
    meaning: { vi: "Đơn vị của con số, hoặc của chỉ số", en: "Unit of the figure, or of the indicator" },
  },
  targetColumn("comparator"),
  targetColumn("year"),
  targetColumn("scope"),
  {
    name: "target_id",
    type: "text",
    required: false,
    meaning: { vi: "Chỉ tiêu (bảng targets)", en: "Target (table targets)" },
  },
];

/** What each answer means, in a sentence; all but `stated` stand in place of a value. */
export const answerWords: Readonly<Record<(typeof coverageKinds)[number], Words>> = {
  stated: { vi: "Văn bản nêu con số.", en: "The plan states a figure." },
  "words-only": absenceWords["words-only"].meaning,
  "not-stated": absenceWords["not-stated"].meaning,
  "no-document": absenceWords["no-document"].meaning,
  "not-applicable": absenceWords["not-applicable"].meaning,
};

/**
 * Every indicator in every area with a plan: the coverage page as rows.
 * @example coverageRows(tables)[0] // { area_id: "ha-giang", indicator: "grdp_growth", answer: "stated", value: 8, … }
 */
export function coverageRows(rows: Pick<Tables, "areas" | "indicators" | "plans" | "targets">): Row[] {
  return coverage(rows, plannedAreas(rows)).flatMap(({ indicator, cells }) =>
    cells.flatMap(({ area, kind, targets }): Row[] => {
      const place = { area_id: area.area_id, indicator: indicator.code };
      if (targets.length === 0) return [row({ ...place, answer: kind, unit: indicator.unit })];
      return targets.map((target) => {
        const { value, value_high, unit, comparator, year, scope, target_id } = target;
        const answer = value === null ? "words-only" : "stated";
        return row({ ...place, answer, value, value_high, unit, comparator, year, scope, target_id });
      });
    }),
  );
}

const row = (cells: Row): Row => Object.fromEntries(coverageColumns.map(({ name }) => [name, cells[name] ?? null]));

/** The rows as the CSV holds them: the kind of nothing in place of the value that is not there. */
export const withReasons = (rows: readonly Row[]): Row[] =>
  rows.map((cells) => (cells.value === null ? { ...cells, value: cells.answer ?? null } : cells));
