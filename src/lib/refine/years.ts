/** The year a figure is for, and the year it is measured from. */
import type { Clause } from "../clauses.js";
import type { Draft, Source } from "../draft.js";
import { compared, scopeLeads } from "../wording.js";
import type { Refiner } from "./refiner.js";

/** Sets `year` where the clause names one and `base_year` for "so với năm …". */
export const setYears: Refiner = (drafts, source) => {
  for (const draft of drafts) {
    const { figure, clause } = draft;
    if (!figure) continue;
    const before = yearsIn(source, clause, stretch(draft, source), figure.outer).filter(({ use }) => use === "plain");
    const after = yearsIn(source, clause, figure.to, reach(source, figure.outerEnd, clause.to));
    const own = before.at(-1)?.year ?? after.find(({ use, near }) => use === "plain" && near)?.year ?? null;
    draft.year = figure.year ?? own ?? clause.block.year;
    draft.base_year = after.find(({ use }) => use === "base")?.year ?? baseBefore(source, clause, draft);
  }
  return [...drafts];
};

const baseBefore = (source: Source, clause: Clause, { figure }: Draft): number | null =>
  yearsIn(source, clause, Math.max(clause.from, (figure?.outer ?? 0) - 10), figure?.outer ?? 0).findLast(
    ({ use }) => use === "base",
  )?.year ?? null;

interface YearNamed {
  year: number;
  use: "plain" | "base" | "scope";
  /** Right behind the figure, with words like "vào", "đến", "trong" only. */
  near: boolean;
}

/** The year may stand anywhere in the clause before the figure, but not before another figure. */
function stretch({ figure, clause }: Draft, source: Source): number {
  const to = figure?.outer ?? clause.from;
  for (let place = to - 1; place >= clause.from; place--) {
    const other = source.figures.get(place);
    if (other && other.from !== figure?.from) return other.to;
  }
  return clause.from;
}

/** A year behind a figure belongs to it up to the next figure, comma or bracket's end. */
function reach(source: Source, from: number, to: number): number {
  for (let place = from; place < to; place++) {
    if (source.figures.has(place) || source.tokens[place]?.text === "," || source.tokens[place]?.text === ")")
      return place;
  }
  return to;
}

const yearPattern = /(?:19|20)\d\d/g;
const nearWords = new Set([
  "vào",
  "đến",
  "năm",
  "trong",
  "cuối",
  "hết",
  "cho",
  "của",
  "(",
  "giai",
  "đoạn",
  "/",
  "cả",
  "từ",
]);

function yearsIn(source: Source, clause: Clause, from: number, to: number): YearNamed[] {
  const years: YearNamed[] = [];
  let near = true;
  let seen = -1;
  for (let place = from; place < Math.min(to, clause.to); place++) {
    const token = source.tokens[place];
    const span = source.classified.get(place);
    if (!token || span?.kind !== "date") {
      if (token && !nearWords.has(token.text.toLowerCase())) near = false;
      continue;
    }
    if (span.start === seen) continue;
    seen = span.start;
    const year = yearOfDate(source.text.slice(span.start, span.end));
    if (year !== null) years.push({ year, use: useOf(source, clause, place), near });
  }
  return years;
}

/** The year a date ends; what is due by 31 January closes the year before. */
function yearOfDate(date: string): number | null {
  const named = date.match(yearPattern)?.at(-1);
  if (named === undefined) return null;
  return Number(named) - (/\d\s?[/-]\s?0?1\s?[/-]\s?\d{4}/.test(date) ? 1 : 0);
}

const lookBack = 9;

/** What a year is there for, by the words before it. */
function useOf(source: Source, clause: Clause, place: number): YearNamed["use"] {
  for (let before = place; before >= Math.max(clause.from, place - lookBack); before--) {
    const token = source.tokens[before];
    if (before < place && (token?.text === "," || source.figures.has(before))) break;
    if (compared.longestAt(source.tokens, before, place)) return "base";
    if (scopeLeads.longestAt(source.tokens, before, place)) return "scope";
    if (source.classified.get(before)?.kind === "legal-reference") return "scope";
  }
  return "plain";
}
