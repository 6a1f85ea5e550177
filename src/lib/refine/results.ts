/** What was reached is no goal: results, estimates, baselines, figures of the nation. */
import type { Clause } from "../clauses.js";
import { type Draft, drop, type Source } from "../draft.js";
import { contains } from "../names.js";
import { compared, fulfilment, goalWords, national, resultWords, strive } from "../wording.js";
import type { Refiner } from "./refiner.js";

/** What the sentences of a block have said so far: whether results are being told. */
interface Mood {
  block: Clause["block"] | null;
  sentence: number;
  result: boolean;
  /** A goal was set in this sentence. */
  goal: boolean;
}

export const dropResults: Refiner = (drafts, source) => {
  const mood: Mood = { block: null, sentence: -1, result: false, goal: false };
  const openings = new Map(source.clauses.toReversed().map((clause) => [clause.sentence, clause]));
  return drafts.filter((draft) => {
    if (!draft.figure) return true;
    const why = resultOf(draft, source, mood, openings);
    return why === null || drop(source, draft, "dropResults", "result", why);
  });
};

function resultOf(draft: Draft, source: Source, mood: Mood, openings: ReadonlyMap<number, Clause>): string | null {
  const { figure, clause } = draft;
  if (!figure) return null;
  if (mood.block !== clause.block) Object.assign(mood, { block: clause.block, result: clause.aim === "results" });
  if (mood.sentence !== clause.sentence) {
    Object.assign(mood, { sentence: clause.sentence, goal: false, result: mood.result || clause.aim === "results" });
  }
  const start = stretchStart(source, clause, figure.outer);
  const setsGoal = hasGoal(source, clause.from, figure.outer);
  const past = draft.year !== null && draft.year < source.context.year;
  const own = draft.name;
  if (!setsGoal && clause.aim !== "targets" && estimated(source, afterFigure(source, clause, figure.outer), start, own))
    mood.result = true;
  if (setsGoal) Object.assign(mood, { result: false, goal: true });
  if (estimated(source, start, figure.outer, own)) {
    if (clause.aim !== "targets") mood.result = true;
    return "the words tell a result";
  }
  const opening = openings.get(clause.sentence) ?? clause;
  if (past && !(mood.goal && clause.block.year === null && opensWithYear(source, opening, draft.year))) {
    if (!setsGoal && leads(source, clause, figure.outer)) mood.result = true;
    return `the figure is for ${draft.year}`;
  }
  if (!past && draft.year !== null && clause.aim !== "results") mood.result = false;
  return toldAsResult(draft, source, mood, start);
}

function toldAsResult({ figure, clause, rule }: Draft, source: Source, mood: Mood, start: number): string | null {
  if (!figure) return null;
  const goal = mood.goal || clause.aim === "targets";
  if (!goal && comparedWithLastYear(source, figure.to, clause.to)) return "compared with the same time of last year";
  const share = figure.dimension === "percent" && rule === null;
  if (!mood.goal && share && fulfilment.longestAt(source.tokens, figure.to, clause.to))
    return "a share of a plan fulfilled";
  const end = Math.min(clause.to, figure.outerEnd + 3);
  if (contains(national, source, start, end) && !ofArea(source, start, figure.outer)) return "a figure of the nation";
  return mood.result && !mood.goal ? "told among results" : null;
}

/** "Năm 2021, thành phố phấn đấu …" in a plan to 2025: a goal for an earlier year of its period. */
function opensWithYear(source: Source, opening: Clause, year: number | null): boolean {
  for (let place = opening.from; place < Math.min(opening.to, opening.from + 10); place++) {
    const span = source.classified.get(place);
    if (span?.kind !== "date" || !source.text.slice(span.start, span.end).includes(String(year))) continue;
    return hasGoal(source, place, Math.min(opening.to, place + 8));
  }
  return false;
}

/** Behind the figure before, or where the clause begins. */
function afterFigure(source: Source, clause: Clause, to: number): number {
  for (let place = to - 1; place >= clause.from; place--) if (source.figures.has(place)) return place + 1;
  return clause.from;
}

/** From the comma before the figure, or the figure before. */
function stretchStart(source: Source, clause: Clause, to: number): number {
  for (let place = to - 1; place >= clause.from; place--) {
    const mark = source.tokens[place]?.text;
    if (mark === "," || (source.figures.has(place) && source.tokens[to - 1]?.text !== "(")) return place + 1;
  }
  return clause.from;
}

function hasGoal(source: Source, from: number, to: number): boolean {
  return contains(goalWords, source, from, to) || contains(strive, source, from, to);
}

/**
 * "ước đạt" tells a result, "so với ước thực hiện năm 2023" only what a goal is measured from; and in "lao động đã qua
 * đào tạo" the word is the indicator's own.
 */
function estimated(source: Source, from: number, to: number, own: Draft["name"]): boolean {
  for (let place = from; place < to; place++) {
    const found = resultWords.longestAt(source.tokens, place, to);
    if (!found) continue;
    const base = contains(compared, source, Math.max(from, place - 3), place);
    const named = own !== null && own.from < found.from && found.to < own.to;
    const striven = hasGoal(source, Math.max(from, place - 2), place);
    if (!base && !named && !striven) return true;
    place = found.to - 1;
  }
  return false;
}

function comparedWithLastYear(source: Source, from: number, to: number): boolean {
  for (let place = from; place < Math.min(to, from + 6); place++) {
    if (source.tokens[place]?.text === ",") return false;
    if (source.tokens[place]?.text === "cùng" && source.tokens[place + 1]?.text === "kỳ") return true;
  }
  return false;
}

const ofArea = (source: Source, from: number, to: number): boolean => {
  for (let place = from; place < to; place++) {
    const text = source.tokens[place]?.text.toLowerCase();
    if (text === "tỉnh" || text === "huyện") return true;
  }
  return false;
};

/** The past year opens the sentence, so that it holds for what follows. */
function leads(source: Source, clause: Clause, to: number): boolean {
  for (let place = clause.from; place < Math.min(to, clause.from + 4); place++) {
    if (source.classified.get(place)?.kind === "date") return true;
  }
  return false;
}
