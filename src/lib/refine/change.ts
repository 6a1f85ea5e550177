/** Level or change: "tỷ lệ hộ nghèo còn 15%" is where it ends, "giảm 4%" is how far it goes. */
import { type Draft, flag, type Source } from "../draft.js";
import { ruleOf } from "../grammar/index.js";
import type { Rule } from "../grammar/rule.js";
import type { Direction } from "../model.js";
import { directions, levelWords, measureWords } from "../wording.js";
import type { Refiner } from "./refiner.js";

interface Verb {
  direction: Direction;
  /** "còn", "lên", "đạt" follows: the figure is a level. */
  level: boolean;
  place: "between" | "before";
}

/** Sets the direction, turns a level into its change where that has an indicator, and flags what can be both. */
export const readChange: Refiner = (drafts, source) => {
  let before: Draft | null = null;
  for (const draft of drafts) {
    if (!draft.figure) continue;
    decide(draft, source, before);
    before = draft;
  }
  return drafts.filter((draft) => draft.rule?.needs === undefined || moves(draft, source) || forget(draft));
};

/** A figure whose rule wants growth and finds none keeps its place as a goal of no indicator. */
function forget(draft: Draft): true {
  draft.rule = null;
  draft.indicator = null;
  draft.name = null;
  return true;
}

function decide(draft: Draft, source: Source, before: Draft | null): void {
  const verb = verbOf(draft, source) ?? shared(draft, source, before);
  draft.direction = verb?.direction ?? "";
  const { rule } = draft;
  if (!verb || !rule || rule.isChange || verb.direction === "keep" || verb.level) return;
  const companion = changeOf(rule, verb.direction);
  if (companion) {
    become(draft, companion.indicator, source);
    draft.rule = companion;
    return;
  }
  if (verb.place === "before") {
    if (verb.direction === "fall" || draft.figure?.dimension === "point") {
      flag(draft, "level-or-change", "Câu chữ cho phép hiểu con số là mức đạt được hoặc là mức thay đổi.");
    }
    return;
  }
  become(draft, null, source);
  draft.rule = null;
  draft.name = null;
}

function become(draft: Draft, indicator: string | null, source: Source): void {
  const { figure } = draft;
  const start = source.tokens[figure?.from ?? 0]?.start ?? 0;
  const end = source.tokens[(figure?.to ?? 1) - 1]?.end ?? start;
  const detail = `${draft.indicator} → ${indicator ?? "no indicator"}: the figure is a ${draft.direction}, not a level`;
  source.trace.push({ start, end, step: "readChange", action: "changed", detail });
  draft.indicator = indicator;
}

/** The verb of change that governs the figure, outside the indicator's own name. */
function verbOf(draft: Draft, source: Source): Verb | null {
  const { figure, name, clause } = draft;
  if (!figure) return null;
  const from = name && name.to <= figure.outer ? name.to : startOf(draft, source);
  const between = lastVerb(source, from, figure.from, name?.words ?? []);
  if (between) return { ...between, place: "between" };
  if (!name || name.from >= figure.from) return null;
  const before = lastVerb(source, Math.max(clause.from, name.from - 4), name.from, []);
  if (!before || !touches(source, before.to, name.from)) return null;
  const level = before.level || hasLevel(source, name.to, figure.outer) || figure.comparator === "<";
  return { direction: before.direction, level, place: "before" };
}

/** "Có thêm 05 xã …, 08 xã …; 01 huyện …": figures that open their part share the verb of the first. */
function shared(draft: Draft, source: Source, before: Draft | null): Verb | null {
  const { figure, clause } = draft;
  if (!figure || !before?.figure || before.clause.item !== clause.item || figure.dimension !== "count") return null;
  if (before.direction !== "rise" || before.figure.dimension !== "count") return null;
  const opens = figure.outer === clause.from || /^(?:,|và)$/u.test(source.tokens[figure.outer - 1]?.text ?? "");
  const lead = source.tokens[before.figure.outer - 1]?.text.toLowerCase();
  if (!opens || !(lead === "thêm" || before.sharesVerb)) return null;
  draft.sharesVerb = true;
  if (before.clause !== clause) draft.quoteFrom = before.quoteFrom ?? before.clause.start;
  return { direction: "rise", level: false, place: "between" };
}

/** Where to look for a verb when no name stands before the figure: its own stretch of the clause. */
function startOf({ figure, clause, name }: Draft, source: Source): number {
  let from = Math.max(clause.from, (figure?.outer ?? 0) - 12);
  if (name && name.from < (figure?.from ?? 0)) from = Math.max(from, name.from - 2, clause.from);
  for (let place = (figure?.outer ?? 0) - 1; place >= from; place--) {
    const other = source.figures.get(place);
    if (other) return other.to;
    if (/^[,)]$/.test(source.tokens[place]?.text ?? "")) return place + 1;
  }
  return from;
}

const touches = (source: Source, from: number, to: number): boolean => {
  for (let place = from; place < to; place++) {
    if (source.tokens[place]?.kind !== "word" || measureWords.longestAt(source.tokens, place, to) === null) {
      if (place > from + 1) return false;
    }
  }
  return true;
};

function lastVerb(
  source: Source,
  from: number,
  to: number,
  skip: readonly number[],
): { direction: Direction; level: boolean; to: number } | null {
  let last: { direction: Direction; level: boolean; to: number } | null = null;
  for (let place = from; place < to; place++) {
    const verb = directions.longestAt(source.tokens, place, to);
    if (!verb || verb.words.every((word) => skip.includes(word))) continue;
    last = { direction: verb.value, level: hasLevel(source, verb.from, to), to: verb.to };
    place = verb.to - 1;
  }
  return last;
}

function hasLevel(source: Source, from: number, to: number): boolean {
  for (let place = from; place < to; place++) if (levelWords.longestAt(source.tokens, place, to)) return true;
  return false;
}

/**
 * The change that a rule needs is said: by a verb, in the name, by the row of a table, or by the sentence so far
 * ("tốc độ tăng trưởng 10%, trong đó: nông nghiệp 4%; dịch vụ 9%").
 */
function moves({ direction, rule, name, clause, figure }: Draft, source: Source): boolean {
  if (direction === rule?.needs || clause.rows) return true;
  if (direction !== "" || !name) return false;
  const said = (from: number, to: number, word: string): boolean => {
    for (let place = from; place < to; place++) if (source.tokens[place]?.text.toLowerCase() === word) return true;
    return false;
  };
  const word = rule?.needs === "fall" ? "giảm" : "tăng";
  if (name.words.some((place) => said(place, place + 1, word))) return true;
  const from = Math.max(clause.sentence, clause.from - longestSentence);
  return rule?.unit === "percent" && said(from, figure?.from ?? from, word) && !said(from, name.from, "cấu");
}

/** Tokens of a sentence in which "tăng trưởng" still speaks for what is listed. */
const longestSentence = 80;

const changeOf = (rule: Rule, direction: Draft["direction"]): Rule | null => {
  const code = direction === "rise" ? rule.change?.rise : direction === "fall" ? rule.change?.fall : undefined;
  return (code && ruleOf.get(code)) || null;
};
