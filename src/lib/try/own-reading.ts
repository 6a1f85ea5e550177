/** A document that a reader tries: what it says of itself, whom and when it binds, and what is read in it. */
import { inferArea } from "../document/area.js";
import { factsOf, type NewPlan, newPlan } from "../document/new-plan.js";
import { planTime, planYears, type YearGuess } from "../document/year.js";
import { readPlan } from "../extract.js";
import type { Area, Level } from "../model.js";
import { splitPlanFile } from "../plan-file.js";
import type { Reading } from "../reading.js";
import { normalizeText } from "../text.js";

/** What is given to the reader of documents. */
export interface OwnDocument {
  /** The text as it came; front matter above it is understood as that of a plan's file. */
  source: string;
  /** What the reader chose; null leaves it to the text. */
  told: { area_id: string | null; year: number | null };
  areas: readonly Area[];
  /** For the file to contribute: where the text comes from, in a sentence. */
  origin: string;
  /** The last resort where the text names no year. */
  thisYear: number;
}

/** How something is known: the reader said it, front matter said it, the text does, or nothing does. */
export type KnownBy = "told" | "front" | "text" | "nothing";

export interface OwnReading {
  /** Normalised: offsets of the rows point into it. */
  text: string;
  area: Area | null;
  areaBy: KnownBy;
  /** Other areas that the text names nearly as strongly. */
  otherAreas: Area[];
  /** The plan of a district that the table of areas lacks. */
  unknownDistrict: string | null;
  level: Level;
  /** The area was part of another when the document was made. */
  madeAfterMerger: boolean;
  year: number;
  yearBy: KnownBy;
  /** Where the text names the year, when `yearBy` is `text`. */
  yearFrom: YearGuess["from"] | null;
  otherYears: YearGuess[];
  /** The title the document gives itself. */
  title: string | null;
  reading: Omit<Reading, "trace">;
  /** As `chi-tieu add` would write it; null while nobody knows the area. */
  file: Pick<NewPlan, "name" | "content"> | null;
}

/**
 * Reads a document that is no part of the edition, by the same rules as the edition's.
 * @throws FrontMatterError when lines above the text cannot be understood
 * @example readOwn({ source: "Tỉnh Lào Cai … năm 2024 …", told: { area_id: null, year: null }, areas, … }).year // 2024
 */
export function readOwn({ source, told, areas, origin, thisYear }: OwnDocument): OwnReading {
  const { front, text } = splitPlanFile(normalizeText(source));
  const facts = factsOf(text, front);
  const years = planYears(facts, text);
  const year = told.year ?? front?.year ?? years[0]?.year ?? thisYear;
  const when = planTime(facts, year);
  const guess = inferArea(text, areas, when);
  const byId = (id: string | null | undefined): Area | null => areas.find(({ area_id }) => area_id === id) ?? null;
  const area = byId(told.area_id) ?? byId(front?.area_id) ?? guess.area;
  const level = area?.level ?? (guess.unknownDistrict ? "district" : "province");
  const plan_id = `${area?.area_id ?? "unknown"}-${year}`;
  const { trace, ...reading } = readPlan(text, { plan_id, area_id: area?.area_id ?? "unknown", year, level });
  return {
    text,
    area,
    areaBy: knownBy(byId(told.area_id), byId(front?.area_id), guess.area),
    otherAreas: guess.others.filter(({ area_id }) => area_id !== area?.area_id),
    unknownDistrict: guess.unknownDistrict && `${guess.unknownDistrict.lead} ${guess.unknownDistrict.name}`,
    level,
    madeAfterMerger: area !== null && area.merged_on !== null && when >= area.merged_on,
    year,
    yearBy: knownBy(told.year, front?.year, years[0]),
    yearFrom: years.find((one) => one.year === year)?.from ?? null,
    otherYears: rivals(years, year),
    title: facts.title,
    reading,
    file: area && newPlan({ text, facts, area, year, given: front, areas, source: origin }),
  };
}

function knownBy(...said: readonly [told: unknown, front: unknown, text: unknown]): KnownBy {
  const at = said.findIndex((one) => one !== null && one !== undefined);
  return (["told", "front", "text"] as const)[at] ?? "nothing";
}

/** A year in the title settles it, unless the title names two. */
function rivals(years: readonly YearGuess[], year: number): YearGuess[] {
  const inTitle = years.filter(({ from }) => from === "title");
  return (inTitle.length > 0 ? inTitle : years).filter((guess) => guess.year !== year);
}
