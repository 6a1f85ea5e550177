import { type AreaGuess, inferArea } from "../../lib/document/area.js";
import { planTime, planYears, type YearGuess } from "../../lib/document/year.js";
import type { DocumentFacts } from "../../lib/document.js";
import type { Area } from "../../lib/model.js";
import { nearest } from "../../lib/nearest.js";
import { slugOf } from "../../lib/text.js";
import { InputError } from "../input-error.js";

const areasFile = "data/reference/areas.csv";

/** Whom a plan binds and when, with how that is known. */
export interface Placed {
  area: Area;
  year: number;
  /** How area and year are known: `--area`, `the front matter`, `the text`; `--year`, `the title`, … */
  areaBy: string;
  yearBy: string;
  doubts: string[];
}

/** What a person, or the document's front matter, says before the text is asked. */
export interface Told {
  area_id: string | null;
  year: number | null;
  by: { area: string; year: string };
}

/**
 * Settles area and year: as told, else as the text says.
 * @throws InputError when the area is not in the table or not named, and when no year is named
 */
export function placePlan(
  path: string,
  text: string,
  facts: DocumentFacts,
  told: Told,
  areas: readonly Area[],
): Placed {
  const years = planYears(facts, text);
  const year = told.year ?? years[0]?.year;
  if (year === undefined)
    throw new InputError(path, null, "the text names no year that the plan could be for", "Pass it: --year 2024");
  const guess = inferArea(text, areas, planTime(facts, year));
  const area = told.area_id === null ? guessedArea(path, guess) : toldArea(path, told.area_id, told.by.area, areas);
  return {
    area,
    year,
    areaBy: told.area_id === null ? "named in the text" : `by ${told.by.area}`,
    yearBy: told.year === null ? yearWords(years[0]) : `by ${told.by.year}`,
    doubts: [...areaDoubts(area, guess, told, facts, year), ...yearDoubts(year, years, told)],
  };
}

function guessedArea(path: string, { area, unknownDistrict }: AreaGuess): Area {
  if (area !== null) return area;
  if (unknownDistrict === null)
    throw new InputError(path, null, "the text names no area that it could bind", "Pass its slug: --area lao-cai");
  const { name, lead, province } = unknownDistrict;
  const plain = name.normalize("NFD").replace(/\p{M}/gu, "").replaceAll("đ", "d").replaceAll("Đ", "D");
  const row =
    province === null
      ? `<province>-${slugOf(name)},district,<province>,${name},${plain},,,<region>,,,1`
      : `${province.area_id}-${slugOf(name)},district,${province.area_id},${name},${plain},,,${province.region ?? ""},,,${province.colour}`;
  throw new InputError(
    path,
    null,
    `this is the plan of ${lead} ${name}, which is not in ${areasFile}`,
    `Add this row there and run the command again: ${row}`,
  );
}

function toldArea(path: string, id: string, by: string, areas: readonly Area[]): Area {
  const area = areas.find(({ area_id }) => area_id === id);
  if (area) return area;
  const slug = slugOf(id);
  const byName = areas.filter(({ area_id, name_vi }) => area_id === slug || slugOf(name_vi) === slug);
  const ids = areas.map(({ area_id }) => area_id);
  const like = byName.length > 0 ? byName.map(({ area_id }) => area_id) : nearest(slug, ids, 3);
  const mend = like.length > 0 ? `Did you mean ${like.join(", ")}?` : "The slugs are in its first column, like lao-cai";
  throw new InputError(path, null, `${by} "${id}" is not in ${areasFile}`, mend);
}

function areaDoubts(area: Area, guess: AreaGuess, told: Told, facts: DocumentFacts, year: number): string[] {
  const doubts: string[] = [];
  if (told.area_id !== null && guess.area !== null && guess.area.area_id !== area.area_id)
    doubts.push(`area: ${told.by.area} says ${area.area_id}, the text speaks of ${guess.area.area_id}`);
  if (told.area_id !== null && guess.unknownDistrict !== null)
    doubts.push(
      `area: ${told.by.area} says ${area.area_id}, the text is that of ${guess.unknownDistrict.lead} ${guess.unknownDistrict.name}`,
    );
  if (told.area_id === null && guess.others.length > 0)
    doubts.push(`area: the text also names ${guess.others.map(({ area_id }) => area_id).join(", ")}`);
  if (area.merged_on !== null && planTime(facts, year) >= area.merged_on)
    doubts.push(`area: ${area.area_id} became ${area.merged_into} on ${area.merged_on}, before this plan`);
  return doubts;
}

const yearSources: Record<YearGuess["from"], string> = {
  title: "named in the title",
  slogan: "named in the slogan",
  goals: "the year most goals are said to be for",
  text: "named most in the text",
  date: "the year of issue",
};

const yearWords = (guess: YearGuess | undefined): string => (guess ? yearSources[guess.from] : "");

/** A year in the title settles it, unless the title names two. */
function yearDoubts(year: number, years: readonly YearGuess[], told: Told): string[] {
  const inTitle = years.filter(({ from }) => from === "title");
  const rivals = (inTitle.length > 0 ? inTitle : years).filter((guess) => guess.year !== year);
  if (rivals.length === 0) return [];
  const named = rivals.map((guess) => `${guess.year} (${yearWords(guess)})`).join(", ");
  return [
    told.year === null ? `year: it may also be ${named}` : `year: ${told.by.year} says ${year}, the text ${named}`,
  ];
}
