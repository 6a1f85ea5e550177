import type { SeriesRow } from "../lib/model.js";
import { disputesOf, repeatedRows } from "../lib/series/disputed.js";
import { readScope } from "../lib/series/read-scope.js";
import type { ReadSeries } from "./series.js";
import { textTable } from "./text-table.js";

/**
 * What `chi-tieu check` says of a file of figures: lines left out, lines that repeat or contradict each other, scopes
 * with words that no rule knows. Nothing here is an error but the first.
 */
export function seriesReport({ series, lines, breaks, problems }: ReadSeries, path: string): string {
  const lineOf = new Map(series.map((row, index) => [row, lines[index] ?? 0]));
  const unknown = series.filter((row) => readScope(row.scope, row.indicator, row.year).unknown !== "");
  const parts: [title: string, groups: readonly (readonly SeriesRow[])[]][] = [
    ["Lines that say the same from the same page (one is enough)", repeatedRows(series)],
    ["Lines that contradict each other (all are published and flagged)", disputesOf(series, breaks)],
    ["Scopes with words that no rule knows (these figures stand alone)", unknown.map((row) => [row])],
  ];
  const listed = parts.flatMap(([title, groups]) => [
    `${title}: ${groups.length}`,
    ...groups.map((group) => textTable(group.map((row) => cells(row, lineOf)))),
  ]);
  const refused = problems.map(({ message }) => message);
  const count = `${path}: ${series.length} lines good, ${refused.length} left out.`;
  return `${[...refused, ...listed, count].join("\n")}\n`;
}

function cells(row: SeriesRow, lineOf: ReadonlyMap<SeriesRow, number>): string[] {
  const figure = `${row.comparator} ${row.value}${row.value_high === null ? "" : `–${row.value_high}`}`;
  const early = row.flags.includes("early") ? "early" : "";
  return [
    `  line ${lineOf.get(row)}`,
    row.area_id,
    String(row.year),
    row.indicator,
    row.kind,
    figure,
    early,
    row.source_publisher ?? "",
    row.scope,
  ];
}
