import { createHash } from "node:crypto";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import type { EditionStamp } from "../lib/edition-stamp.js";
import type { FrozenEdition } from "../lib/editions.js";
import { readPlan } from "../lib/extract.js";
import type { Area, Plan, Tables } from "../lib/model.js";
import type { FrontMatter } from "../lib/plan-file.js";
import type { Reading } from "../lib/reading.js";
import { derivedRows } from "../lib/series/derived.js";
import { withDisputes } from "../lib/series/disputed.js";
import { slugOf } from "../lib/text.js";
import { editionStamp } from "./edition-number.js";
import { frozenEditions } from "./editions.js";
import { asInputError, InputError } from "./input-error.js";
import { projectRoot } from "./paths.js";
import { readPlanFile } from "./plan-file.js";
import { loadReference } from "./reference.js";
import { orphanReviews, reviewedTargets } from "./reviews.js";
import { loadSeries } from "./series.js";

/** Everything that is published, read from the files of `data/`. */
export interface Edition {
  tables: Tables;
  /** The number and date that everything made from these tables bears. */
  stamp: EditionStamp;
  /** The editions that stay as they were, oldest first. */
  frozen: FrozenEdition[];
  /** By plan_id, in the order of `tables.plans`; targets as reviewed, like those of the table. */
  readings: Map<string, Reading>;
  /** The text of each plan, by plan_id: what `start` and `end` of its targets point into. */
  texts: Map<string, string>;
  /** Files that were left out, each with what is wrong, where, and how to mend it. */
  problems: InputError[];
}

interface ReadPlan {
  plan: Plan;
  reading: Reading;
  text: string;
}

/**
 * Reads `data/` below `root`: the one door from files to rows for loaders, pages, command line and tests.
 *
 * A plan that cannot be read is left out and named in `problems`, and so is a row of `data/series/`; the others go on.
 * Plans are sorted by plan_id, targets by plan and place in its text, series as in their file, derived rows last.
 *
 * @throws InputError when `data/reference/` or `data/edition.yaml` is broken: nothing can be published without them
 * @example loadEdition().tables.targets.filter(({ indicator }) => indicator === "grdp_growth")
 */
export function loadEdition(root: string = projectRoot): Edition {
  const { areas, indicators } = loadReference(root);
  const areaById = new Map(areas.map((area) => [area.area_id, area]));
  const read: ReadPlan[] = [];
  const files = planFiles(root);
  const problems = orphanReviews(root, new Set(files.map((file) => file.slice(0, -3))));
  for (const file of files) {
    const path = `data/plans/${file}`;
    try {
      const { plan, reading, text } = readOne(root, path, file.slice(0, -3), areaById);
      const { targets, problems: stale } = reviewedTargets(root, plan.plan_id, reading.targets, indicators);
      read.push({ plan, reading: { ...reading, targets }, text });
      problems.push(...stale);
    } catch (error) {
      problems.push(asInputError(error, path, "This is a fault of the program: please report it with the file"));
    }
  }
  const { series, breaks, problems: refused } = loadSeries(root, { areas, indicators });
  problems.push(...refused);
  const plans = read.map(({ plan }) => plan);
  const targets = read.flatMap(({ reading }) => reading.targets);
  const tables: Tables = {
    plans,
    targets,
    series: withDisputes([...series, ...derivedRows(plans, targets, breaks)], breaks),
    breaks,
    areas,
    indicators,
  };
  return {
    tables,
    stamp: editionStamp(root, tables),
    frozen: frozenEditions(root),
    readings: new Map(read.map(({ plan, reading }) => [plan.plan_id, reading])),
    texts: new Map(read.map(({ plan, text }) => [plan.plan_id, text])),
    problems,
  };
}

/** Names of the files in `data/plans/`, sorted by code unit so that no locale of a machine changes the order. */
function planFiles(root: string): string[] {
  return readdirSync(join(root, "data/plans"))
    .filter((name) => name.endsWith(".md") && !name.startsWith("."))
    .sort();
}

function readOne(root: string, path: string, plan_id: string, areas: ReadonlyMap<string, Area>): ReadPlan {
  const { front, lines, text } = readPlanFile(join(root, path), path);
  if (front === null)
    throw new InputError(path, 1, "there is no front matter", "Begin the file with --- area_id: … year: … --- lines");
  const area = areaOf(front, lines, path, areas);
  const expected = `${front.area_id}-${front.year}`;
  if (plan_id !== expected && !plan_id.startsWith(`${expected}-`))
    throw new InputError(path, null, "the name does not fit area_id and year", `Rename the file to ${expected}.md`);
  const reading = readPlan(text, { plan_id, area_id: front.area_id, year: front.year, level: area.level });
  return { plan: planRow(plan_id, front, text, reading), reading, text };
}

function areaOf(
  front: FrontMatter,
  lines: ReadonlyMap<string, number>,
  path: string,
  areas: ReadonlyMap<string, Area>,
): Area {
  const area = areas.get(front.area_id);
  if (area === undefined)
    throw new InputError(
      path,
      lines.get("area_id") ?? 1,
      `area_id "${front.area_id}" is not in data/reference/areas.csv`,
      suggestion(front.area_id, areas),
    );
  if (front.level !== null && front.level !== area.level)
    throw new InputError(
      path,
      lines.get("level") ?? 1,
      `level "${front.level}" disagrees with data/reference/areas.csv, where ${area.area_id} is a ${area.level}`,
      "Mend one of the two",
    );
  return area;
}

/** Finds the slug for an area written by its name ("Sơn La"), the usual mistake. */
function suggestion(written: string, areas: ReadonlyMap<string, Area>): string {
  const slug = slugOf(written);
  const meant = [...areas.values()].find(
    ({ area_id, name_vi, name_en }) => area_id === slug || slugOf(name_vi) === slug || slugOf(name_en) === slug,
  );
  return meant ? `Use its slug (${meant.area_id})` : "Add a row for it there, or mend the spelling";
}

function planRow(plan_id: string, front: FrontMatter, text: string, reading: Reading): Plan {
  return {
    plan_id,
    area_id: front.area_id,
    year: front.year,
    document_type: front.document_type,
    number: front.number,
    issued_on: front.issued_on,
    issuer: front.issuer,
    signer: front.signer,
    title: front.title,
    slogan: front.slogan,
    text_sha256: createHash("sha256").update(text, "utf8").digest("hex"),
    characters: text.length,
    flags: reading.flags,
    note: reading.note,
  };
}
