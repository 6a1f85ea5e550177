import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Column, SeriesBreak, SeriesRow } from "../lib/model.js";
import { breakColumns } from "../lib/series/breaks-table.js";
import { faultOfFigure, type GivenFigure, type Vocabulary } from "../lib/series/check.js";
import { seriesRow } from "../lib/series/row.js";
import { type CsvRow, parseCsv } from "./csv.js";
import { decodeText } from "./decode-text.js";
import { asInputError, InputError } from "./input-error.js";

/** Where figures from other publications are kept, below the project's folder. */
export const figuresPath = "data/series/figures.csv";
const breaksPath = "data/series/breaks.csv";

const column = (name: string, type: Column["type"] = "text", required = true): Column => ({
  name,
  type,
  required,
  meaning: { vi: "", en: "" },
});

/** The columns of `data/series/figures.csv`, as people fill them; what follows from them is added. */
export const figureColumns: readonly Column[] = [
  column("area_id"),
  column("year", "int16"),
  column("indicator"),
  column("kind"),
  column("comparator"),
  column("value", "double"),
  column("value_high", "double", false),
  column("unit"),
  column("scope"),
  column("source_title", "text", false),
  column("source_publisher", "text", false),
  column("source_url", "text", false),
  column("source_date", "text", false),
  column("source_type", "text", false),
  column("source_tier", "text", false),
  column("note"),
];

/** Figures of other publications with the line each stands on, and the lines that were left out. */
export interface ReadSeries {
  series: SeriesRow[];
  /** Of each row of `series`, its line in the file. */
  lines: number[];
  breaks: SeriesBreak[];
  problems: InputError[];
}

/**
 * Reads `data/series/` below `root`. A row that cannot be read or fails a check is left out and named in `problems`;
 * the others go on. Without the folder there are no figures.
 * @param other another file to read the figures from, and how messages call it
 */
export function loadSeries(
  root: string,
  vocabulary: Vocabulary,
  other: { file: string; path: string } = { file: join(root, figuresPath), path: figuresPath },
): ReadSeries {
  const { file, path } = other;
  const problems: InputError[] = [];
  const refuse = (fault: InputError): void => {
    problems.push(fault);
  };
  const breaks = read(join(root, breaksPath), breaksPath, breakColumns, refuse).flatMap(({ cells, line }) => {
    const one = cells as unknown as SeriesBreak;
    const fault = faultOfBreak(one, vocabulary);
    if (fault === null) return [one];
    refuse(new InputError(breaksPath, line, `${fault.column}: ${fault.what}`, fault.mend));
    return [];
  });
  const rows = read(file, path, figureColumns, refuse).flatMap(({ cells, line }) => {
    const given = cells as unknown as GivenFigure;
    const fault = faultOfFigure(given, vocabulary);
    if (fault === null) return [{ row: seriesRow(given, breaks), line }];
    refuse(new InputError(path, line, `${fault.column}: ${fault.what}`, fault.mend));
    return [];
  });
  return { series: rows.map(({ row }) => row), lines: rows.map(({ line }) => line), breaks, problems };
}

/** The rows of a file; none, and a problem, where the whole file cannot be read. */
function read(file: string, path: string, columns: readonly Column[], refuse: (fault: InputError) => void): CsvRow[] {
  if (!existsSync(file)) return [];
  try {
    return parseCsv(decodeText(readFileSync(file), path), columns, path, refuse);
  } catch (error) {
    refuse(asInputError(error, path, "Mend the file; until then none of its rows is published"));
    return [];
  }
}

function faultOfBreak(one: SeriesBreak, { areas, indicators }: Vocabulary) {
  const { indicator, area_id, starts_on, ends_on } = one;
  if (!indicators.some(({ code }) => code === indicator))
    return {
      column: "indicator",
      what: `"${indicator}" is no indicator`,
      mend: "Use a code of data/reference/indicators.csv",
    };
  if (area_id !== null && !areas.some((area) => area.area_id === area_id))
    return {
      column: "area_id",
      what: `"${area_id}" is no area`,
      mend: "Use an area_id of data/reference/areas.csv, or leave it empty",
    };
  if (ends_on !== null && ends_on < starts_on)
    return {
      column: "ends_on",
      what: `${ends_on} is before ${starts_on}`,
      mend: "Write the last day on which both measures were in use",
    };
  return null;
}
