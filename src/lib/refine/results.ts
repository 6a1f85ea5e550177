/** What was reached is no goal: results, estimates, baselines, figures of the nation. */
import type { Clause } from "../clauses.js";
import { type Draft, drop, type Source } from "../draft.js";
import { contains } from "../names.js";
import { compared, fulfilment, goalWords, national, resultWords, strive } from "../wording.js";
import type { Refiner } from "./refiner.js";

/** What the sentences of a block have said so far of time and mood. */
interface Mood {
  block: Clause["block"] | null;
  result: boolean;
}

export const dropResults: Refiner = (drafts, source) => {
  const mood: Mood = { block: null, result: false };
  return drafts.filter((draft) => {
    if (!draft.figure) return true;
    const why = resultOf(draft, source, mood);
    return why === null || drop(source, draft, "dropResults", "result", why);
  });
};

function resultOf(draft: Draft, source: Source, mood: Mood): string | null {
  const { figure, clause } = draft;
  if (!figure) return null;
  if (mood.block !== clause.block) Object.assign(mood, { block: clause.block, result: clause.aim === "results" });
  const start = stretchStart(source, clause, figure.outer);
  const goal = hasGoal(source, clause.from, figure.outer);
  if (goal) mood.result = false;
  if (draft.year !== null && draft.year < source.context.year) {
    if (!goal && leads(source, clause, figure.outer)) mood.result = true;
    return `the figure is for ${draft.year}`;
  }
  if (draft.year !== null && draft.year >= source.context.year && !estimated(source, start, figure.outer)) {
    mood.result = false;
    return null;
  }
  if (estimated(source, start, figure.outer)) {
    if (clause.aim !== "targets") mood.result = true;
    return "the words tell a result";
  }
  if (comparedWithLastYear(source, figure.to, clause.to) && !goal && clause.aim !== "targets")
    return "compared with the same time of last year";
  if (fulfilment.longestAt(source.tokens, figure.to, clause.to) && figure.dimension === "percent")
    return "a share of a plan fulfilled";
  if (
    contains(national, source, start, Math.min(clause.to, figure.outerEnd + 3)) &&
    !ofArea(source, start, figure.outer)
  )
    return "a figure of the nation";
  if (mood.result && !goal) return "told among results";
  return null;
}

/** From the comma before the figure, or the figure before. */
function stretchStart(source: Source, clause: Clause, to: number): number {
  for (let place = to - 1; place >= clause.from; place--) {
    const mark = source.tokens[place]?.text;
    if (mark === "," || mark === "(" || source.figures.has(place)) return place + 1;
  }
  return clause.from;
}

function hasGoal(source: Source, from: number, to: number): boolean {
  return contains(goalWords, source, from, to) || contains(strive, source, from, to);
}

/** "ước đạt" tells a result, "so với ước thực hiện năm 2023" only what a goal is measured from. */
function estimated(source: Source, from: number, to: number): boolean {
  for (let place = from; place < to; place++) {
    const found = resultWords.longestAt(source.tokens, place, to);
    if (!found) continue;
    const base = contains(compared, source, Math.max(from, place - 3), place);
    if (!base) return true;
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
