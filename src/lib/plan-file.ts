import { LineCounter, parseDocument } from "yaml";
import { type Level, levels, type Plan } from "./model.js";
import { normalizeText } from "./text.js";

/** What a plan's file says of the document; null where the document itself leaves a blank. */
export interface FrontMatter
  extends Pick<
    Plan,
    "area_id" | "year" | "document_type" | "number" | "issued_on" | "issuer" | "signer" | "title" | "slogan"
  > {
  /** Null: the level that data/reference/areas.csv gives the area. */
  level: Level | null;
  /** Where the text was taken from and what it lacks, in a sentence. */
  source: string | null;
}

export interface PlanFile {
  /** Null when the file is the bare text of a plan. */
  front: FrontMatter | null;
  /** The line of the file on which each key of the front matter stands; empty without one. */
  lines: ReadonlyMap<string, number>;
  /** The document, normalised: every offset of its targets points into this string. */
  text: string;
}

/** The keys of the front matter, in the order they are written. */
export const frontMatterKeys = [
  "area_id",
  "level",
  "year",
  "document_type",
  "number",
  "issued_on",
  "issuer",
  "signer",
  "title",
  "slogan",
  "source",
] as const satisfies readonly (keyof FrontMatter)[];
const keys: readonly string[] = frontMatterKeys;
const fence = /^---[ \t]*\r?\n([\s\S]*?)^---[ \t]*(?:\r?\n|$)/mu;

/** A mistake in the lines above a plan's text; whoever knows the file's name puts it in front. */
export class FrontMatterError extends Error {
  override readonly name = "FrontMatterError";

  constructor(
    /** 1-based, in the file; null where the whole file is meant. */
    readonly line: number | null,
    readonly what: string,
    readonly mend: string,
  ) {
    super(`${what}. ${mend}`);
  }
}

/**
 * Splits a plan's file into its front matter and the document's text.
 *
 * The text is everything after the closing `---` line, normalised once by `normalizeText`; without front matter it is
 * the whole file. Keys that the front matter leaves out are null.
 *
 * @throws FrontMatterError naming line and mend, when the front matter is not what {@link FrontMatter} says
 * @example splitPlanFile("---\narea_id: son-la\nyear: 2023\n---\nCHỈ THỊ\n")
 * // { front: { area_id: "son-la", year: 2023, number: null, … }, text: "CHỈ THỊ\n" }
 */
export function splitPlanFile(source: string): PlanFile {
  const body = source.replace(/^\uFEFF/u, "");
  const match = fence.exec(body);
  if (match === null || match.index !== 0) return { front: null, lines: new Map(), text: normalizeText(source) };
  const entries = readYaml(match[1] ?? "");
  const front = frontOf(entries);
  const text = normalizeText(body.slice(match[0].length));
  if (text.trim() === "")
    throw new FrontMatterError(null, "there is no text below the front matter", "Put the document's text after it");
  return { front, lines: new Map([...entries].map(([key, { line }]) => [key, line])), text };
}

function frontOf(entries: ReadonlyMap<string, Entry>): FrontMatter {
  const text = (key: string): string | null => textOf(entries.get(key), key);
  const area_id = text("area_id");
  if (area_id === null)
    throw new FrontMatterError(1, "the front matter has no area_id", "Add a line like area_id: son-la");
  return {
    area_id,
    level: levelOf(text("level"), lineOf(entries, "level")),
    year: yearOf(entries),
    document_type: text("document_type"),
    number: text("number"),
    issued_on: dateOf(text("issued_on"), lineOf(entries, "issued_on")),
    issuer: text("issuer"),
    signer: text("signer"),
    title: text("title"),
    slogan: text("slogan"),
    source: text("source"),
  };
}

interface Entry {
  value: unknown;
  line: number;
}

/** The front matter's top level as key → value and line (1-based in the file: the opening `---` is line 1). */
function readYaml(yaml: string): Map<string, Entry> {
  const counter = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: counter, prettyErrors: false });
  const lineAt = (offset: number): number => counter.linePos(offset).line + 1;
  const [problem] = document.errors;
  if (problem)
    throw new FrontMatterError(
      lineAt(problem.pos[0]),
      `the front matter is not valid YAML (${problem.message})`,
      "Put quotes around values that hold a colon, a quote or a leading sign",
    );
  const shape = document.toJS() as unknown;
  if (typeof shape !== "object" || shape === null || Array.isArray(shape))
    throw new FrontMatterError(2, "the front matter holds no keys", "Write lines like area_id: son-la and year: 2023");
  const entries = new Map<string, Entry>();
  for (const [key, value] of Object.entries(shape)) {
    const line = lineAt(Math.max(0, yaml.search(new RegExp(`^["']?${escapePattern(key)}["']?\\s*:`, "mu"))));
    if (!keys.includes(key))
      throw new FrontMatterError(
        line,
        `the front matter has an unknown key "${key}"`,
        `Known keys: ${keys.join(", ")}`,
      );
    entries.set(key, { value, line });
  }
  return entries;
}

const escapePattern = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/gu, "\\$&");

const lineOf = (entries: ReadonlyMap<string, Entry>, key: string): number => entries.get(key)?.line ?? 1;

function textOf(entry: Entry | undefined, key: string): string | null {
  if (entry === undefined || entry.value === null || entry.value === "") return null;
  if (typeof entry.value === "string") return normalizeText(entry.value).trim();
  throw new FrontMatterError(entry.line, `${key} is not text`, `Put it in quotes: ${key}: "…"`);
}

function yearOf(entries: ReadonlyMap<string, Entry>): number {
  const year = entries.get("year")?.value;
  if (typeof year === "number" && Number.isInteger(year) && year >= 1900 && year <= 2100) return year;
  throw new FrontMatterError(
    lineOf(entries, "year"),
    year === undefined ? "the front matter has no year" : `year "${String(year)}" is no year`,
    "Write the year of the plan in four digits: year: 2023",
  );
}

function levelOf(stated: string | null, line: number): Level | null {
  if (stated === null) return null;
  const level = levels.find((known) => known === stated);
  if (level === undefined)
    throw new FrontMatterError(
      line,
      `level "${stated}" is unknown`,
      `Write one of ${levels.join(", ")}, or leave it out`,
    );
  return level;
}

function dateOf(stated: string | null, line: number): string | null {
  if (stated === null || isDate(stated)) return stated;
  throw new FrontMatterError(
    line,
    `issued_on "${stated}" is no date`,
    "Write it like 2024-01-15, or null where the document leaves it blank",
  );
}

/** True for a day that exists, written like 2024-01-15. */
export function isDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return Number.isFinite(time) && new Date(time).toISOString().slice(0, 10) === text;
}
