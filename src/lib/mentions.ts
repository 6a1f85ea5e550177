/** Joining figures with what they are figures of. */
import type { Clause } from "./clauses.js";
import { type ClauseView, type Draft, newDraft, type Relation, type Source, viewOf } from "./draft.js";
import type { Figure } from "./figures.js";
import { ruleOf } from "./grammar/index.js";
import type { Rule } from "./grammar/rule.js";
import { contains, type NameFound, namesIn } from "./names.js";
import { PhraseIndex } from "./phrases.js";
import { accepts } from "./unit.js";
import {
  aimWords,
  compared,
  directions,
  equivalents,
  fillers,
  goalWords,
  levelWords,
  measureWords,
  parts,
  partWords,
} from "./wording.js";

/** All figures of a text as drafts. */
export function findMentions(source: Source): Draft[] {
  const drafts: Draft[] = [];
  let item: Draft[] = [];
  for (const clause of source.clauses) {
    if (item[0]?.clause.item !== clause.item) item = [];
    const found = mentionsOf(source, clause, item);
    item = [...item.slice(-1), ...found];
    for (const draft of found) drafts.push(draft);
  }
  return drafts;
}

/**
 * The figures of a clause, with a rule where one fits; a figure may give several (PCI, PAPI, PAR).
 * @param earlier what the same list item stated before, for parts that go on behind ";"
 */
function mentionsOf(source: Source, clause: Clause, earlier: readonly Draft[]): Draft[] {
  const view = viewOf(source, clause);
  const names = view.figures.length > 0 ? namesIn(source, view) : [];
  const drafts: Draft[] = [];
  const taken = new Set<NameFound>();
  for (const [index, figure] of view.figures.entries()) {
    const found = choose(source, view, names, taken, index);
    for (const name of found) taken.add(name);
    if (found.length > 0)
      drafts.push(...found.map((name, of) => named(source, clause, figure, name, of < found.length - 1)));
    else drafts.push(inherited(source, view, earlier, drafts, index));
  }
  return sharePredicate(source, drafts);
}

function named(source: Source, clause: Draft["clause"], figure: Figure, name: NameFound, followed: boolean): Draft {
  const { rule } = name.value;
  const draft: Draft = {
    ...newDraft(clause, figure),
    rule,
    name,
    indicator: rule.indicator,
    until: followed ? name.to : null,
  };
  source.trace.push({
    ...spanOf(source, figure),
    step: "mentions",
    action: "made",
    detail: `${rule.indicator}: name "${wordsOf(source, name)}"`,
  });
  return draft;
}

const wordsOf = (source: Source, name: NameFound): string =>
  name.words.map((place) => source.tokens[place]?.text).join(" ");

export function spanOf(source: Source, figure: Figure): { start: number; end: number } {
  const start = source.tokens[figure.from]?.start ?? 0;
  return { start, end: source.tokens[figure.to - 1]?.end ?? start };
}

/** The names that a figure belongs to: one before it, around it or after it; several when they are coordinated. */
function choose(
  source: Source,
  view: ClauseView,
  names: readonly NameFound[],
  taken: ReadonlySet<NameFound>,
  index: number,
): NameFound[] {
  const figure = view.figures[index];
  if (!figure) return [];
  const open = names.filter((name) => !taken.has(name) && fits(name.value.rule, figure));
  const low = windowStart(source, view, index);
  const high = view.figures[index + 1]?.outer ?? view.clause.to;
  const said = view.figures[index - 1];
  const again = said && contains(equivalents, source, said.to, figure.outer) ? said.outer : figure.outer;
  const ahead = open.filter((name) => name.from >= low && name.to <= again);
  const before = ahead.filter((name) => belongs(source, view, name, figure));
  const nearest = best(before, (name) => name.to);
  const around = open.filter(
    (name) => name.from >= low && name.from < figure.outer && name.to > figure.outer && name.to <= high,
  );
  const widest = best(around, (name) => name.words.length);
  const after = best(
    open.filter((name) => isAfter(source, view, name, index, high)),
    (name) => name.words.length,
  );
  if (nearest && (!widest || nearest.from > widest.from || nearest.words.length >= widest.words.length)) {
    const grew = after && sameRule(nearest, after) ? null : replaces(source, nearest, after, figure);
    return grew ? [grew] : coordinated(source, ahead, nearest);
  }
  const chosen = widest && after && after.words.length > widest.words.length ? after : (widest ?? after);
  return chosen ? [chosen] : [];
}

const sameRule = (one: NameFound, other: NameFound): boolean => one.value.rule === other.value.rule;

/** A name after the figure wins over one before it when the figure opens its own phrase: "…, 08 xã đạt chuẩn". */
function replaces(source: Source, before: NameFound, after: NameFound | null, figure: Figure): NameFound | null {
  if (!after || after.from > figure.to) return null;
  return contains(levelWords, source, before.to, figure.outer) ? null : after;
}

function best(names: readonly NameFound[], score: (name: NameFound) => number): NameFound | null {
  let chosen: NameFound | null = null;
  for (const name of names) {
    if (chosen === null || isBetter(name, chosen, score)) chosen = name;
  }
  return chosen;
}

/** Of names alike in place the longer one, then the one whose rule asks for no change. */
function isBetter(name: NameFound, chosen: NameFound, score: (name: NameFound) => number): boolean {
  if (score(name) !== score(chosen)) return score(name) > score(chosen);
  if (name.words.length !== chosen.words.length) return name.words.length > chosen.words.length;
  return name.value.rule.needs === undefined && chosen.value.rule.needs !== undefined;
}

/** Whether the figure's unit is one of the rule's. */
export function fits(rule: Rule, figure: Figure): boolean {
  return accepts(rule.units, figure.dimension, figure.noun);
}

/**
 * Names are looked for behind the figure before, but not behind one in a bracket that has closed, nor behind a figure
 * that this one only says in another measure ("chiếm 30% GRDP, tương đương 215 nghìn tỷ đồng").
 */
function windowStart(source: Source, view: ClauseView, index: number): number {
  const figure = view.figures[index];
  const depth = view.depth.get(figure?.from ?? 0) ?? 0;
  for (let before = index - 1; before >= 0; before--) {
    const other = view.figures[before];
    if (!other || (view.depth.get(other.from) ?? 0) > depth) continue;
    if (!contains(equivalents, source, other.to, figure?.outer ?? other.to)) return other.to;
  }
  return view.clause.from;
}

/** The comma before the figure, outside brackets. */
export function segmentStart(source: Source, view: ClauseView, from: number): number {
  const depth = view.depth.get(from) ?? 0;
  for (let place = from - 1; place >= view.clause.from; place--) {
    const mark = source.tokens[place]?.text;
    if ((view.depth.get(place) ?? 0) < depth) return place + 1;
    if ((mark === "," || mark === ";") && (view.depth.get(place) ?? 0) === depth) return place + 1;
  }
  return view.clause.from;
}

/** A name before the last comma holds for the figure only if nothing else was named since. */
function belongs(source: Source, view: ClauseView, name: NameFound, figure: Figure): boolean {
  const start = segmentStart(source, view, figure.outer);
  if (hasStranger(source, name, figure)) return false;
  if (name.to > start) return true;
  if (figure.outer === start) return false;
  if (!hasSubject(source, start, figure.outer)) return true;
  // "lao động qua đào tạo có bằng cấp, chứng chỉ đạt 24%": no verb before the comma, so the subject goes on behind it.
  const opens = measureWords.longestAt(source.tokens, start, figure.outer) !== null;
  const verb = contains(levelWords, source, name.to, start) || contains(directions, source, name.to, start);
  return !opens && !verb && start - name.to < longestList;
}

/** A word that makes the name mean something else stands between it and the figure. */
function hasStranger(source: Source, name: NameFound, figure: Figure): boolean {
  const { not } = name.value.rule;
  if (!not) return false;
  const from = name.from;
  const to = Math.max(name.to, figure.outer);
  return not.some((words) => textHas(source, words, from, to, name.words));
}

function textHas(source: Source, words: string, from: number, to: number, skip: readonly number[]): boolean {
  const keys = words.split(" ").map((word) => word.toLowerCase());
  for (let place = from; place + keys.length <= to; place++) {
    if (skip.includes(place)) continue;
    if (keys.every((key, offset) => source.tokens[place + offset]?.text.toLowerCase() === key)) return true;
  }
  return false;
}

/** Whether tokens `from` to `to` name something to measure, beside verbs and fillers. */
function hasSubject(source: Source, from: number, to: number): boolean {
  for (let place = from; place < to; ) {
    if (measureWords.longestAt(source.tokens, place, to)) return true;
    const known =
      partWords.longestAt(source.tokens, place, to) ??
      directions.longestAt(source.tokens, place, to) ??
      levelWords.longestAt(source.tokens, place, to) ??
      aimWords.longestAt(source.tokens, place, to) ??
      compared.longestAt(source.tokens, place, to) ??
      equivalents.longestAt(source.tokens, place, to) ??
      fillers.longestAt(source.tokens, place, to);
    if (known) place = known.to;
    else if (source.tokens[place]?.text === "và") place++;
    else if (source.tokens[place]?.kind === "word" && !source.classified.has(place)) return true;
    else place++;
  }
  return false;
}

const levels = new PhraseIndex<true>([
  ["còn", true],
  ["xuống còn", true],
  ["còn lại", true],
  ["xuống", true],
]);

/** Tokens of a list that may stand between a name and the comma before its figure. */
const longestList = 12;

const wordsForAfter = 3;

/** A name that follows its figure: "93,4% cơ quan … đạt tiêu chuẩn …", "05 xã đạt chuẩn nông thôn mới". */
function isAfter(source: Source, view: ClauseView, name: NameFound, index: number, high: number): boolean {
  const figure = view.figures[index];
  if (!figure || name.from < figure.from) return false;
  const counted = source.tokens[figure.outerEnd]?.text === "số" ? 1 : 0;
  const touching = name.from <= figure.outerEnd + counted;
  if (name.to > high && !(touching && crosses(source, view, name, index))) return false;
  if (hasStrangerAfter(source, name, high)) return false;
  if ((view.depth.get(name.from) ?? 0) !== (view.depth.get(figure.from) ?? 0)) return false;
  const percent = figure.dimension === "percent" || figure.dimension === "point";
  if (percent && name.words.length < wordsForAfter && !isChanged(source, figure)) return false;
  // "giảm 30% số hộ nghèo" tells how many fewer there are, no rate.
  if (percent && isChanged(source, figure) && source.tokens[name.from - 1]?.text === "số") return false;
  if (touching) return true;
  const begins = measureWords.longestAt(source.tokens, name.from, name.to) !== null;
  const comma = source.tokens[figure.outerEnd]?.text === ",";
  return !begins && !comma && !contains(levelWords, source, figure.outerEnd, name.from);
}

/** "17 bác sĩ, 36 giường bệnh cho một vạn dân": the name goes on behind other figures of the same list. */
function crosses(source: Source, view: ClauseView, name: NameFound, index: number): boolean {
  const crossed = view.figures.slice(index + 1).filter(({ outer }) => outer < name.to);
  return crossed.length <= 2 && crossed.every((figure) => isListed(source, figure));
}

const isListed = (source: Source, { outer }: Figure): boolean =>
  /^(?:,|và)$/u.test(source.tokens[outer - 1]?.text ?? "");

/** "80% xã, phường, 85% cơ quan đạt chuẩn …": what is said of the last of like figures is said of each. */
function sharePredicate(source: Source, drafts: readonly Draft[]): Draft[] {
  const shared = [...drafts];
  for (let index = shared.length - 2; index >= 0; index--) {
    const draft = shared[index];
    const next = shared[index + 1];
    if (
      !draft?.figure ||
      !next?.figure ||
      !next.name ||
      draft.rule ||
      draft.relation ||
      next.name.from < next.figure.outerEnd
    )
      continue;
    const like = draft.figure.dimension === "percent" && next.figure.dimension === "percent";
    const subject = next.figure.outer - 1 > draft.figure.outerEnd;
    if (!like || !subject || !isListed(source, next.figure)) continue;
    const { rule, name, indicator } = next;
    shared[index] = { ...draft, rule, name, indicator, until: next.figure.outer - 1 };
  }
  return shared;
}

function hasStrangerAfter(source: Source, name: NameFound, high: number): boolean {
  const { not } = name.value.rule;
  return not?.some((words) => textHas(source, words, name.from, Math.min(high, name.to + 4), name.words)) ?? false;
}

/** "giảm 1,5% hộ nghèo": a verb of change right before the figure. */
function isChanged(source: Source, figure: Figure): boolean {
  for (let start = Math.max(0, figure.outer - 3); start < figure.outer; start++) {
    const verb = directions.longestAt(source.tokens, start, figure.outer);
    if (verb?.to === figure.outer) return true;
  }
  return false;
}

/** Names listed together before one figure, with nothing but commas and brackets between them. */
function coordinated(source: Source, before: readonly NameFound[], last: NameFound): NameFound[] {
  const chosen = [last];
  const used = new Set([last.value.rule.indicator]);
  let edge = last.from;
  for (const name of [...before].sort((a, b) => b.from - a.from)) {
    if (name.to > edge || !isJoined(source, name.to, edge)) continue;
    edge = name.from;
    if (used.has(name.value.rule.indicator)) continue;
    used.add(name.value.rule.indicator);
    chosen.unshift(name);
  }
  return chosen;
}

function isJoined(source: Source, from: number, to: number): boolean {
  for (let place = from; place < to; place++) {
    const token = source.tokens[place];
    const link = token?.kind === "mark" ? /[,()&]/u.test(token.text) : token?.text === "và" || token?.text === "cùng";
    const acronym = token?.kind === "word" && token.text === token.text.toUpperCase();
    if (!link && !acronym) return false;
  }
  return true;
}

/** A figure with no name of its own: a part, a bracket or another year of the figure before, or nothing known. */
function inherited(
  source: Source,
  view: ClauseView,
  earlier: readonly Draft[],
  drafts: readonly Draft[],
  index: number,
): Draft {
  const figure = view.figures[index];
  if (!figure) throw new Error("inherited() is called for the view's own figures only");
  const draft = newDraft(view.clause, figure);
  const isHead = (other: Draft): boolean => other.rule !== null && other.figure !== null;
  const before = view.figures[index - 1];
  const own = drafts.findLast(isHead);
  const last = drafts.at(-1);
  if (before && last && sameRow(source, view, before, figure)) {
    const { rule, name, head, relation: how, indicator, until } = last;
    return { ...draft, rule, name, head, relation: how, indicator, until };
  }
  if (!before || !own) return continued(source, view, earlier.findLast(isHead), draft);
  const from = own.name && own.name.to <= figure.outer ? Math.max(before.outerEnd, own.name.to) : before.outerEnd;
  const relation = relationOf(source, view, last ?? own, before, figure, from);
  if (!relation || !own.rule) return draft;
  if (relation === "equivalent") return { ...draft, head: own, relation };
  return isStranger(source, view, own.rule, before.to, figure) ? draft : related(draft, own, relation);
}

function related(draft: Draft, head: Draft, relation: Relation): Draft {
  const { rule } = head;
  if (!rule || !draft.figure || !fits(rule, draft.figure)) return draft;
  return { ...draft, head, relation, rule, indicator: rule.indicator };
}

/** A part of a figure that stood before ";" in the same item: "mầm non 71%; tiểu học 99%", "riêng năm 2025 …". */
function continued(source: Source, view: ClauseView, head: Draft | undefined, draft: Draft): Draft {
  const { figure, clause } = draft;
  if (!head?.rule || !figure || view.figures[0] !== figure) return draft;
  const opens = partWords.longestAt(source.tokens, clause.from, figure.outer) !== null;
  if (!opens && !startsPart(source, clause.from, figure.outer)) return draft;
  if (isStranger(source, view, head.rule, clause.from, figure)) return draft;
  const made = related(draft, head, "part");
  return made.rule ? { ...made, quoteFrom: head.quoteFrom ?? head.clause.start } : made;
}

function relationOf(
  source: Source,
  view: ClauseView,
  head: Draft,
  before: Figure,
  figure: Figure,
  from: number,
): Relation | null {
  if (contains(equivalents, source, before.outerEnd, figure.outer)) return "equivalent";
  const inBracket = (view.depth.get(figure.from) ?? 0) > (view.depth.get(before.from) ?? 0);
  if (inBracket && before.dimension === "count" && /^chiếm$/iu.test(source.tokens[figure.outer - 1]?.text ?? "")) {
    return "equivalent";
  }
  const between = [from, figure.outer] as const;
  if (contains(partWords, source, ...between) || isPartRow(source, view, figure)) return "part";
  if (inBracket && contains(directions, source, ...between)) return "bracket";
  if (startsPart(source, ...between) || endsPart(source, view, before, figure)) return "part";
  if (continuesParts(source, head, before, figure, from)) return "part";
  if (!hasSubject(source, ...between) && contains(levels, source, ...between)) return "level";
  if (between[1] > between[0] && !hasSubject(source, ...between) && hasYear(source, ...between)) return "year";
  if (
    !inBracket &&
    contains(compared, source, figure.to, Math.min(view.clause.to, figure.to + 4)) &&
    !hasSubject(source, ...between)
  ) {
    return contains(directions, source, ...between) ? "bracket" : null;
  }
  const sameNoun = figure.noun !== "" && figure.noun === before.noun;
  if (sameNoun && contains(directions, source, ...between) && !hasSubject(source, ...between)) return "bracket";
  return null;
}

/** "…, thể thấp còi còn 29,5%", "…; tiểu học 99%": the next part of what was split. */
function startsPart(source: Source, from: number, to: number): boolean {
  for (let place = from; place < to; place++) {
    if (parts.longestAt(source.tokens, place, to)) return true;
    if (/^(?:tại|ở)$/iu.test(source.tokens[place]?.text ?? "")) continue;
    if (source.tokens[place]?.kind === "word" && !fillers.longestAt(source.tokens, place, to)) return false;
  }
  return false;
}

/** "95% ở đô thị và 75% ở nông thôn": the part is named behind the figure. */
function endsPart(source: Source, { clause }: ClauseView, before: Figure, figure: Figure): boolean {
  if (!isListed(source, figure) || !parts.longestAt(source.tokens, figure.outerEnd, clause.to)) return false;
  return parts.longestAt(source.tokens, before.outerEnd, figure.outer) !== null;
}

/** Two columns of a table's row, say this year's plan and the next. */
function sameRow(source: Source, { clause }: ClauseView, one: Figure, other: Figure): boolean {
  const at = (figure: Figure): number => source.tokens[figure.from]?.start ?? 0;
  return clause.rows?.some(({ start, end }) => start <= at(one) && at(other) < end) ?? false;
}

const longestPart = 6;

/** "trong đó diện tích cà phê 12.600 ha, cao su 22.000 ha": the next part, only named. */
function continuesParts(source: Source, last: Draft, before: Figure, figure: Figure, from: number): boolean {
  const isPart = last.relation === "part" || (last.name?.braced.length ?? 0) > 0;
  if (!isPart || before.dimension !== figure.dimension || before.noun !== figure.noun) return false;
  if (source.tokens[from]?.text !== "," || figure.outer - from > longestPart || figure.outer === from + 1) return false;
  const verb = [measureWords, directions, goalWords].some((index) => contains(index, source, from, figure.outer));
  return !verb;
}

/** A row of a table that is a part of the one above. */
function isPartRow(source: Source, { clause }: ClauseView, figure: Figure): boolean {
  const at = source.tokens[figure.from]?.start ?? 0;
  return clause.rows?.some(({ start, end, isPart }) => isPart && start <= at && at < end) ?? false;
}

function hasYear(source: Source, from: number, to: number): boolean {
  for (let place = from; place < to; place++) if (source.classified.get(place)?.kind === "date") return true;
  return false;
}

/** "trong đó nông nghiệp tăng 3%" under GRDP growth: a word that the head's rule excludes makes it another's. */
function isStranger(source: Source, { clause }: ClauseView, head: Rule, from: number, figure: Figure): boolean {
  let to = figure.outerEnd;
  while (to < clause.to && source.tokens[to]?.kind === "word" && to - figure.outerEnd < longestList) to++;
  return head.not?.some((words) => textHas(source, words, from, to, [])) ?? false;
}

export const changeOf = (rule: Rule, direction: Draft["direction"]): Rule | null => {
  const code = direction === "rise" ? rule.change?.rise : direction === "fall" ? rule.change?.fall : undefined;
  return (code && ruleOf.get(code)) || null;
};
