import { basename, relative, resolve } from "node:path";
import { inferArea } from "../lib/document/area.js";
import { planTime, planYears } from "../lib/document/year.js";
import { inferDocument } from "../lib/document.js";
import { readPlan } from "../lib/extract.js";
import type { Area, Level } from "../lib/model.js";
import type { FrontMatter } from "../lib/plan-file.js";
import type { PlanContext, Reading } from "../lib/reading.js";
import { InputError } from "./input-error.js";
import { readPlanFile } from "./plan-file.js";

/** What the person says of every file on the command line; null where the files are to say it themselves. */
export interface ToldOfFiles {
  area: string | null;
  year: number | null;
}

export interface FileRead {
  /** As messages show it. */
  path: string;
  text: string;
  context: PlanContext;
  reading: Reading;
  /** What had to be guessed, for stderr; the rows are good otherwise. */
  warnings: string[];
}

/**
 * Reads a plan's file, with or without front matter: area and year come from the command line, else from the front
 * matter, else from the text, else from the file's name (`lao-cai-2024.txt`), else they are guessed with a warning.
 *
 * @param today ISO date: its year is the last resort
 * @throws InputError for a file that cannot be read as text
 */
export function readFile(
  file: string,
  told: ToldOfFiles,
  areas: readonly Area[],
  cwd: string,
  today: string,
): FileRead {
  const full = resolve(cwd, file);
  const short = relative(cwd, full);
  const path = short.startsWith("..") ? full : short;
  const { front, text } = readPlanFile(full, path);
  const warnings: string[] = [];
  const name = /^(?<slug>[a-z0-9-]+?)(?:-(?<year>20\d\d))?$/u.exec(basename(path).replace(/\.[^.]*$/u, ""))?.groups;
  const facts = inferDocument(text);
  const year =
    told.year ??
    front?.year ??
    planYears(facts, text)[0]?.year ??
    yearOf(name?.year) ??
    lastResort(today, path, warnings);
  const given = told.area ?? front?.area_id;
  const found = given ? null : areaOf(text, areas, planTime(facts, year), name?.slug, path, warnings);
  const area_id = given ?? found?.area_id ?? "unknown";
  const context = {
    plan_id: `${area_id}-${year}`,
    area_id,
    year,
    level: found?.level ?? levelOf(area_id, front, areas, path, warnings),
  };
  return { path, text, context, reading: readPlan(text, context), warnings };
}

const yearOf = (digits: string | undefined): number | undefined => (digits === undefined ? undefined : Number(digits));

function lastResort(today: string, path: string, warnings: string[]): number {
  const year = Number(today.slice(0, 4));
  warnings.push(`${path}: the text names no year; ${year} is assumed. Pass the right one: --year ${year - 1}`);
  return year;
}

function areaOf(
  text: string,
  areas: readonly Area[],
  when: string,
  slug: string | undefined,
  path: string,
  warnings: string[],
): Pick<Area, "area_id" | "level"> {
  const { area, unknownDistrict } = inferArea(text, areas, when);
  const named = area ?? areas.find(({ area_id }) => area_id === slug);
  if (named) return named;
  const why = unknownDistrict
    ? `${unknownDistrict.lead} ${unknownDistrict.name} is not in data/reference/areas.csv`
    : "the text names no area it could bind";
  warnings.push(`${path}: ${why}; the rows carry area_id "unknown". Pass its slug: --area lao-cai`);
  return { area_id: "unknown", level: unknownDistrict ? "district" : "province" };
}

function levelOf(
  area_id: string,
  front: FrontMatter | null,
  areas: readonly Area[],
  path: string,
  warnings: string[],
): Level {
  const known = areas.find((area) => area.area_id === area_id);
  if (!known && area_id !== "unknown") {
    warnings.push(
      `${path}: area_id "${area_id}" is not in data/reference/areas.csv; it is taken for a ${front?.level ?? "province"}`,
    );
  }
  return known?.level ?? front?.level ?? "province";
}

/** Digits of `--year`. @throws InputError when they are none */
export function yearArgument(written: string | undefined): number | null {
  if (written === undefined) return null;
  if (/^(?:19|20)\d\d$/u.test(written)) return Number(written);
  throw new InputError("--year", null, `"${written}" is no year`, "Write four digits: --year 2024");
}

/** Slug of `--area`. @throws InputError when no area has it */
export function areaArgument(written: string | undefined, areas: readonly Area[]): string | null {
  if (written === undefined) return null;
  if (areas.some(({ area_id }) => area_id === written)) return written;
  throw new InputError(
    "--area",
    null,
    `"${written}" is not in data/reference/areas.csv`,
    "Use a slug of its first column, like lao-cai",
  );
}
