/** The words that narrow a figure. */
import { type ClauseView, type Draft, type Source, textOf } from "./draft.js";
import type { Figure } from "./figures.js";
import type { Rule } from "./grammar/rule.js";

import { segmentStart } from "./mention-place.js";
import { contains } from "./names.js";
import { isLight, type PhraseSet, phraseSet } from "./phrases.js";
import { fillers, partWords, scopeLeads } from "./scope-wording.js";
import { aimWords, compared, directions, levelWords, measureWords, resultWords } from "./wording.js";

const sameIndexes = new Map<Rule, PhraseSet>();

function sameIndex(rule: Rule): PhraseSet {
  let index = sameIndexes.get(rule);
  if (!index) {
    index = phraseSet(rule.same ?? []);
    sameIndexes.set(rule, index);
  }
  return index;
}

/** The words that narrow a draft's figure, joined by commas when they stand in several places; "" for the whole. */
export function scopeOf(source: Source, view: ClauseView, draft: Draft): string {
  const { figure, rule } = draft;
  if (!figure) return "";
  if (!rule) return countedScope(source, view, draft);
  if (draft.relation === "part") return partScope(source, view, draft);
  if (draft.relation === "bracket") return "";
  const pieces = draft.name ? aroundName(source, view, draft) : [];
  const led = [...afterFigure(source, view, draft), ...bracketScopes(source, view, draft)];
  const words = [...pieces, ...led, periodOf(source, view, figure)].filter((piece) => piece !== "");
  return [...new Set(words)].join(", ");
}

const periods = phraseSet(["giai đoạn", "thời kỳ"]);

/** "giai đoạn 2021 - 2025" before the figure: its total or average, never alike with a year's. */
function periodOf(source: Source, { clause }: ClauseView, figure: Figure): string {
  for (let place = figure.outer - 1; place >= clause.from && !source.figures.has(place); place--) {
    const span = source.classified.get(place);
    if (span?.kind !== "date") continue;
    if (!/\d{4}\s?[-–]\s?\d{4}$/u.test(source.text.slice(span.start, span.end))) return "";
    let lead = place;
    while (lead > clause.from && source.classified.get(lead - 1) === span) lead--;
    const named = periods.longestAt(source.tokens, lead, place) ?? periods.longestAt(source.tokens, lead - 2, place);
    if (!named || contains(scopeLeads, source, Math.max(clause.from, named.from - 3), named.from)) return "";
    return source.text.slice(source.tokens[named.from]?.start, span.end);
  }
  return "";
}

type Range = readonly [from: number, to: number];

/** Words in braces or gaps of the name, between name and figure, or between a figure and the name after it. */
function aroundName(source: Source, view: ClauseView, draft: Draft): string[] {
  const { name, figure, rule } = draft;
  if (!name || !figure || !rule) return [];
  const ranges: Range[] = name.braced.map((place) => [place, place + 1]);
  for (const [index, place] of name.words.entries()) {
    const next = name.words[index + 1];
    if (next === undefined || next === place + 1 || onlyLight(source, place + 1, next)) continue;
    ranges.push(...outside([place + 1, next], figure));
  }
  if (name.to <= figure.outer) ranges.push([name.to, draft.until ?? figure.outer]);
  else if (name.from >= figure.outerEnd) ranges.push([figure.outerEnd, draft.until ?? name.from]);
  const left = ranges.flatMap((range) => leftOver(source, view, draft, range));
  return merged(source, left)
    .filter(([from, to]) => joints.longestAt(source.tokens, from, to)?.to !== to)
    .map(([from, to]) => textOf(source, from, to));
}

function onlyLight(source: Source, from: number, to: number): boolean {
  return source.tokens.slice(from, to).every(isLight);
}

/** Alone they join two figures ("12 bác sĩ và 34 giường bệnh trên 1 vạn dân") and narrow nothing. */
const joints = phraseSet(["và"]);

/** Ranges with nothing but fillers between them are one. */
function merged(source: Source, ranges: readonly Range[]): Range[] {
  const joined: Range[] = [];
  for (const range of [...ranges].sort(([a], [b]) => a - b)) {
    const last = joined.at(-1);
    const between = last ? trimmed(source, [fillers, joints], last[1], range[0]) : null;
    if (last && between && between[0] >= between[1]) joined.splice(-1, 1, [last[0], Math.max(last[1], range[1])]);
    else joined.push(range);
  }
  return joined;
}

function outside([from, to]: Range, figure: { outer: number; outerEnd: number }): Range[] {
  if (to <= figure.outer || from >= figure.outerEnd) return [[from, to]];
  const parts: Range[] = [
    [from, figure.outer],
    [figure.outerEnd, to],
  ];
  return parts.filter(([first, last]) => last > first);
}

const isStop = (source: Source, view: ClauseView, place: number, to: number, base: number): boolean => {
  if ((view.depth.get(place) ?? 0) > base) return true;
  const { tokens } = source;
  if (source.classified.has(place)) return true;
  return [directions, levelWords, compared, aimWords].some((index) => index.longestAt(tokens, place, to) !== null);
};

/** What is left of a range once fillers and words that only repeat the name are gone. */
function leftOver(source: Source, view: ClauseView, { rule, name, figure }: Draft, [from, to]: Range): Range[] {
  if (name?.braced.includes(from)) return [[from, to]];
  const lead = findLead(source, view, from, to, figure?.from ?? from);
  if (lead !== null) return [[lead, leadEnd(source, view, lead, to)]];
  let end = from;
  const base = view.depth.get(figure?.from ?? from) ?? 0;
  while (end < to && !source.figures.has(end) && !isStop(source, view, end, to, base)) end++;
  const [first, last] = trimmed(source, rule ? [sameIndex(rule), fillers] : [fillers], from, end);
  return first < last ? [[first, last]] : [];
}

/** Cuts phrases of the indexes, commas and marks off both ends of a range. */
function trimmed(source: Source, indexes: readonly PhraseSet[], from: number, to: number): Range {
  let first = from;
  let last = to;
  const cut = (): boolean => {
    if (first >= last) return false;
    if (source.tokens[first]?.kind === "mark") return ++first > 0;
    if (source.tokens[last - 1]?.kind === "mark") return --last >= 0;
    for (const index of indexes) {
      const lead = index.longestAt(source.tokens, first, last);
      if (lead) {
        first = lead.to;
        return true;
      }
      for (let start = Math.max(first, last - 8); start < last; start++) {
        if (index.longestAt(source.tokens, start, last)?.to !== last) continue;
        last = start;
        return true;
      }
    }
    return false;
  };
  while (cut());
  return [first, last];
}

function findLead(source: Source, view: ClauseView, from: number, to: number, level: number): number | null {
  const depth = view.depth.get(level) ?? 0;
  for (let place = from; place < to; place++) {
    if ((view.depth.get(place) ?? 0) === depth && scopeLeads.longestAt(source.tokens, place, to)) return place;
  }
  return null;
}

/** A led scope goes on, years included, to a verb, a comma or a bracket. */
function leadEnd(source: Source, view: ClauseView, from: number, to: number): number {
  const depth = view.depth.get(from) ?? 0;
  const lead = scopeLeads.longestAt(source.tokens, from, to);
  for (let place = lead?.to ?? from + 1; place < to; place++) {
    const mark = source.tokens[place]?.text ?? "";
    if ((view.depth.get(place) ?? 0) !== depth || mark === "," || mark === ":") return place;
    if (directions.longestAt(source.tokens, place, to) || levelWords.longestAt(source.tokens, place, to)) return place;
    if (source.figures.has(place) || aimWords.longestAt(source.tokens, place, to)) return place;
  }
  return to;
}

/** Words behind the figure that open with "không tính …", "theo giá …", "ở vùng …". */
function afterFigure(source: Source, view: ClauseView, draft: Draft): string[] {
  const { figure, name } = draft;
  if (!figure) return [];
  const from = Math.max(figure.outerEnd, name && name.from >= figure.from ? name.to : 0);
  if (from >= view.clause.to || (view.depth.get(from) ?? 0) !== (view.depth.get(figure.from) ?? 0)) return [];
  if (!scopeLeads.longestAt(source.tokens, from, view.clause.to)) return [];
  const end = leadEnd(source, view, from, view.clause.to);
  const [first, last] = trimmed(source, [fillers], from, end);
  return first < last ? [textOf(source, from, end)] : [];
}

/** Brackets between name and figure or right behind the figure that open with a scope's words. */
function bracketScopes(source: Source, view: ClauseView, draft: Draft): string[] {
  const { figure, name } = draft;
  if (!figure) return [];
  const scopes: string[] = [];
  const from = name && name.from < figure.from ? name.from : figure.outerEnd;
  for (let place = from; place < view.clause.to; place++) {
    if (place === figure.outer) place = figure.outerEnd;
    if (place >= figure.outerEnd && place > endOfSubject(view, draft) + 1) break;
    if (source.tokens[place]?.text !== "(") continue;
    const leads = scopeLeads.longestAt(source.tokens, place + 1, view.clause.to) !== null;
    if (!leads && !(place < figure.outer && explains(source, place, figure.outer))) continue;
    const depth = view.depth.get(place) ?? 0;
    let end = place + 1;
    while (end < view.clause.to && (view.depth.get(end) ?? 0) >= depth && source.tokens[end]?.text !== ")") end++;
    scopes.push(textOf(source, place + 1, end));
  }
  return scopes;
}

const longestExplanation = 8;

/** "(cân nặng theo tuổi)": small letters alone, no abbreviation, no figure, no verb. */
function explains(source: Source, open: number, to: number): boolean {
  let place = open + 1;
  for (; place < to && source.tokens[place]?.text !== ")"; place++) {
    const token = source.tokens[place];
    if (token?.kind !== "word" ? token?.text !== "," : token.text !== token.text.toLowerCase()) return false;
    if (directions.longestAt(source.tokens, place, to) || levelWords.longestAt(source.tokens, place, to)) return false;
    if (resultWords.longestAt(source.tokens, place, to)) return false;
  }
  return place > open + 2 && place - open <= longestExplanation && place < to;
}

const endOfSubject = (_view: ClauseView, { figure, name }: Draft): number =>
  Math.max(figure?.outerEnd ?? 0, name?.to ?? 0);

/** "trong đó đào tạo nghề đạt 41%" → "đào tạo nghề"; the head's own first words are not said again. */
function partScope(source: Source, view: ClauseView, draft: Draft): string {
  const { figure, head } = draft;
  if (!figure || !head) return "";
  const start = partStart(source, view, figure.outer);
  let end = start;
  while (end < figure.outer && !isStop(source, view, end, figure.outer, view.depth.get(figure.from) ?? 0)) end++;
  const [first, last] = trimmed(source, [fillers, partWords], start, end);
  const words = withoutHead(source, head, first, last);
  if (words < last) return textOf(source, words, last);
  return countedScope(source, view, draft);
}

function partStart(source: Source, view: ClauseView, to: number): number {
  for (let place = to - 1; place >= view.clause.from && !source.figures.has(place); place--) {
    const part = partWords.longestAt(source.tokens, place, to);
    if (part) return part.to;
  }
  return segmentStart(source, view, to);
}

/** Leaves out the words that the head's name has said, unless less than two syllables would stay. */
function withoutHead(source: Source, head: Draft, from: number, to: number): number {
  const said = new Set(head.name?.words.map((place) => source.tokens[place]?.key));
  let first = from;
  while (first < to && (said.has(source.tokens[first]?.key) || measureWords.longestAt(source.tokens, first, to)))
    first++;
  return to - first >= 2 && source.tokens[first]?.text !== "từ" ? first : from;
}

/** For a figure of no indicator: the words behind what it counts, "01 xã [đạt trên 17 tiêu chí trở lên]". */
function countedScope(source: Source, view: ClauseView, { figure }: Draft): string {
  if (figure?.dimension !== "count") return "";
  let end = figure.outerEnd;
  const depth = view.depth.get(figure.from) ?? 0;
  while (end < view.clause.to && source.tokens[end]?.text !== "(" && (view.depth.get(end) ?? 0) >= depth) end++;
  const from = figure.to < figure.outerEnd ? figure.outerEnd : figure.to;
  for (let place = from; place < end; place++) {
    const turns = source.tokens[place]?.text === "," && directions.longestAt(source.tokens, place + 1, end) !== null;
    if (turns) end = place;
  }
  const [first, last] = trimmed(source, [], from, end);
  return textOf(source, first, last);
}
