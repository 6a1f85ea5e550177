import { mkdirSync, writeFileSync } from "node:fs";
import { basename, dirname, relative } from "node:path";
import { factsOf, newPlan, sourceOfFile } from "../../lib/document/new-plan.js";
import { readPlan } from "../../lib/extract.js";
import type { Area } from "../../lib/model.js";
import type { FrontMatter } from "../../lib/plan-file.js";
import { normalizeText } from "../../lib/text.js";
import { InputError } from "../input-error.js";
import { parsePlanFile } from "../plan-file.js";
import { readDocumentFile } from "../read-document.js";
import { placePlan } from "./place.js";
import type { AddedPlan } from "./report.js";

export interface AddOptions {
  /** The document. */
  file: string;
  area: string | null;
  year: number | null;
  /** The folder of the new file. */
  out: string;
  force: boolean;
  /** Paths in messages are shown from here. */
  cwd: string;
}

/**
 * Reads a document, infers what it says of itself and writes it as a plan's file.
 *
 * Front matter that the document already has (a plan's file from elsewhere) is kept: it was written by a person.
 *
 * @throws InputError when the document cannot be read, its area or year is unknown, or the file is there already
 */
export async function addPlan(options: AddOptions, areas: readonly Area[]): Promise<AddedPlan> {
  const path = shown(options.cwd, options.file);
  const document = await readDocumentFile(options.file, path);
  const { front: given, text } = parsePlanFile(normalizeText(document.text), path);
  const facts = factsOf(text, given);
  const placed = placePlan(path, text, facts, toldBy(options, given), areas);
  const { area, year } = placed;
  const source = sourceOfFile(basename(options.file));
  const plan = newPlan({ text, facts, area, year, given, areas, source });
  const target = `${options.out}/${plan.name}`;
  writePlan(target, shown(options.cwd, target), plan.content, options.force);
  const context = { plan_id: `${area.area_id}-${year}`, area_id: area.area_id, year, level: area.level };
  return {
    path: shown(options.cwd, target),
    front: plan.front,
    placed,
    kind: document.kind,
    text,
    linesAbove: plan.above.split("\n").length - 1,
    reading: readPlan(text, context),
    doubts: document.doubts.map(({ en }) => en),
  };
}

function shown(cwd: string, path: string): string {
  const short = relative(cwd, path);
  return short.startsWith("..") ? path : short;
}

function toldBy({ area, year }: AddOptions, given: FrontMatter | null): Parameters<typeof placePlan>[3] {
  return {
    area_id: area ?? given?.area_id ?? null,
    year: year ?? given?.year ?? null,
    by: {
      area: area === null ? "the front matter" : "--area",
      year: year === null ? "the front matter" : "--year",
    },
  };
}

function writePlan(target: string, path: string, content: string, force: boolean): void {
  mkdirSync(dirname(target), { recursive: true });
  try {
    writeFileSync(target, content, { flag: force ? "w" : "wx" });
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "EEXIST")) throw error;
    throw new InputError(path, null, "this plan is there already", "Pass --force to replace it, or --out for a folder");
  }
}
