/** Which of the names around a figure is meant. */
import type { ClauseView, Draft, Source } from "./draft.js";
import type { Figure } from "./figures.js";
import { belongs, fits, hasStrangerAfter, isAfter, isListed, sharesVerb } from "./mention-place.js";
import { contains, type NameFound } from "./names.js";
import { phraseSet } from "./phrases.js";
import { equivalents, levelWords } from "./wording.js";

/** The names that a figure belongs to: one before it, around it or after it; several when they are coordinated. */
export function choose(
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
    (name) =>
      (name.from >= low || sharesVerb(source, name, figure, low)) &&
      name.from < figure.outer &&
      name.to > figure.outer &&
      name.to <= high &&
      !hasStrangerAfter(source, name, high),
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

/** "80% xã, phường, 85% cơ quan đạt chuẩn …": what is said of the last of like figures is said of each. */
export function sharePredicate(source: Source, drafts: readonly Draft[]): Draft[] {
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

const floors = phraseSet(["ít nhất", "tối thiểu"]);

/** "tối thiểu 25 doanh nghiệp, 06 hợp tác xã": the floor of the first count holds for those that follow in its list. */
export function shareFloor(source: Source, drafts: readonly Draft[]): Draft[] {
  let floor = false;
  return drafts.map((draft) => {
    const { figure } = draft;
    if (figure?.dimension !== "count") floor = false;
    else if (floors.longestAt(source.tokens, figure.outer, figure.from)) floor = true;
    else if (!isListed(source, figure) || figure.comparator !== "=") floor = false;
    else if (floor) return { ...draft, figure: { ...figure, comparator: ">=" as const } };
    return draft;
  });
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
