import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Row } from "../lib/files/rows.js";
import { type Area, type Indicator, levels, tables, themes } from "../lib/model.js";
import { parseCsv } from "./csv.js";
import { decodeText } from "./decode-text.js";
import { InputError } from "./input-error.js";

/** The areas and indicators of `data/reference/`, checked. */
export interface Reference {
  areas: Area[];
  indicators: Indicator[];
}

/**
 * Reads `data/reference/{areas,indicators}.csv` below `root`.
 * @throws InputError naming file, line and mend: a torn file, a key twice, a link to nothing, an unknown level or theme
 */
export function loadReference(root: string): Reference {
  return { areas: readAreas(root), indicators: readIndicators(root) };
}

function readAreas(root: string): Area[] {
  const path = "data/reference/areas.csv";
  const areas = readReference<Area>(root, path, tables.areas, "area_id");
  const ids = new Set(areas.map(({ row }) => row.area_id));
  for (const { row, line } of areas) {
    if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/u.test(row.area_id))
      throw new InputError(path, line, `area_id "${row.area_id}" is no slug`, "Write small letters a-z, digits and -");
    if (!levels.includes(row.level))
      throw new InputError(path, line, `level "${row.level}" is unknown`, `Write one of ${levels.join(", ")}`);
    for (const link of ["parent_id", "merged_into"] as const) {
      const id = row[link];
      if (id !== null && !ids.has(id))
        throw new InputError(path, line, `${link} "${id}" is no area_id of this file`, "Add that area or mend its id");
    }
    if (row.colour < 1 || row.colour > 8)
      throw new InputError(path, line, `colour ${row.colour} is no slot of the palette`, "Write a number from 1 to 8");
  }
  return areas.map(({ row }) => row);
}

function readIndicators(root: string): Indicator[] {
  const path = "data/reference/indicators.csv";
  const indicators = readReference<Indicator>(root, path, tables.indicators, "code");
  for (const { row, line } of indicators) {
    if (!themes.includes(row.theme))
      throw new InputError(path, line, `theme "${row.theme}" is unknown`, `Write one of ${themes.join(", ")}`);
    for (const name of ["code", "unit", "label_vi", "label_en", "definition", "definition_vi"] as const)
      if (row[name] === "") throw new InputError(path, line, `${name} is empty`, "Every indicator needs it");
  }
  return indicators.map(({ row }) => row);
}

/** Rows with the line each stands on; `key` must be unique. */
function readReference<T>(root: string, path: string, columns: (typeof tables)[keyof typeof tables], key: string) {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(join(root, path));
  } catch {
    throw new InputError(path, null, "the file is missing", "Restore it from the repository: git checkout -- data");
  }
  const seen = new Map<string, number>();
  return parseCsv(decodeText(bytes, path), columns, path).map(({ cells, line }) => {
    const id = String(cells[key]);
    const first = seen.get(id);
    if (first !== undefined)
      throw new InputError(path, line, `${key} "${id}" stands on line ${first} already`, "Keep one of the two rows");
    seen.set(id, line);
    return { row: cells as Row as unknown as T, line };
  });
}
