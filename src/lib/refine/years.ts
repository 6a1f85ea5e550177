/** The year a figure is for, and the year it is measured from. */
import type { Clause } from "../clauses.js";
import { type Draft, type Source, viewOf } from "../draft.js";
import { contains } from "../names.js";
import { scopeLeads } from "../scope-wording.js";
import { compared, goalWords } from "../wording.js";
import type { Refiner } from "./refiner.js";

/** Sets `year` where the clause or its sentence names one, and `base_year` for "so với năm …". */
export const setYears: Refiner = (drafts, source) => {
  const leads = leadingYears(source);
  for (const draft of drafts) {
    const { figure, clause } = draft;
    if (!figure) continue;
    const after = yearsIn(source, clause, figure.to, reach(source, clause, figure.outerEnd));
    const own = ownYear(source, draft) ?? after.find(({ use, near }) => use === "plain" && near)?.year ?? null;
    draft.year = figure.year ?? own ?? leads.get(clause) ?? clause.block.year;
    draft.base_year = after.find(({ use }) => use === "base")?.year ?? baseBefore(source, clause, draft);
  }
  return [...drafts];
};

const baseBefore = (source: Source, clause: Clause, { figure }: Draft): number | null =>
  yearsIn(source, clause, Math.max(clause.from, (figure?.outer ?? 0) - 10), figure?.outer ?? 0).findLast(
    ({ use }) => use === "base",
  )?.year ?? null;

const leadLength = 8;

/** "Năm 2024, …; …; …": the year that opens a sentence holds for its later clauses. */
function leadingYears(source: Source): Map<Clause, number> {
  const years = new Map<Clause, number>();
  let sentence = -1;
  let year: number | null = null;
  for (const clause of source.clauses) {
    if (clause.sentence !== sentence) year = null;
    sentence = clause.sentence;
    if (year !== null) years.set(clause, year);
    const to = Math.min(clause.to, clause.from + leadLength);
    year =
      yearsIn(source, clause, clause.from, to).findLast(({ use, depth }) => use === "plain" && depth === 0)?.year ??
      year;
  }
  return years;
}

/** The last year before the figure; behind another figure only one that is still to come holds on. */
function ownYear(source: Source, draft: Draft): number | null {
  const { figure, clause } = draft;
  if (!figure) return null;
  const near = stretch(draft, source);
  const level = viewOf(source, clause).depth.get(figure.from) ?? 0;
  const before = yearsIn(source, clause, clause.from, figure.outer).filter(
    ({ use, depth, place }) => use === "plain" && depth <= level && (place >= near || depth === 0),
  );
  const last = before.at(-1);
  if (!last) return null;
  const holds = last.year >= source.context.year || !contains(goalWords, source, last.place, figure.outer);
  return last.place >= near || holds ? last.year : null;
}

interface YearNamed {
  year: number;
  /** Its token, and how deep in brackets it stands. */
  place: number;
  depth: number;
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

/** A year behind a figure belongs to it up to the next figure, comma, bracket's end or a bracket with a figure. */
function reach(source: Source, clause: Clause, from: number): number {
  for (let place = from; place < clause.to; place++) {
    const mark = source.tokens[place]?.text;
    if (source.figures.has(place) || mark === "," || mark === ")") return place;
    if (mark === "(" && opensFigure(source, place, clause.to)) return place;
  }
  return clause.to;
}

function opensFigure(source: Source, from: number, to: number): boolean {
  for (let place = from; place < to && source.tokens[place]?.text !== ")"; place++) {
    if (source.figures.has(place)) return true;
  }
  return false;
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
  const depths = viewOf(source, clause).depth;
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
    if (year !== null)
      years.push({ year, place, depth: depths.get(place) ?? 0, use: useOf(source, clause, place), near });
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
