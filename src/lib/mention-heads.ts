/** Figures without a name of their own, and the figure before that they lean on. */
import { type ClauseView, type Draft, newDraft, type Relation, type Source, viewOf } from "./draft.js";
import type { Figure } from "./figures.js";
import type { Rule } from "./grammar/rule.js";
import { fits, hasSubject, isListed, longestList, textHas } from "./mention-place.js";
import { contains, type NameFound } from "./names.js";
import { phraseSet } from "./phrases.js";
import { fillers, parts, partWords } from "./scope-wording.js";
import { compared, directions, equivalents, goalWords, levelWords, measureWords, strive } from "./wording.js";

const levels = phraseSet(["còn", "xuống còn", "còn lại", "xuống"]);

/** A figure with no name of its own: a part, a bracket or another year of the figure before, or nothing known. */
export function inherited(
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

/**
 * "Tổng thu ngân sách tăng 10%; đến năm 2025 đạt 2.150 tỷ đồng": the stretch before the figure names nothing, the figure
 * before is of no indicator or of another unit, and what that one's name measures fits this figure.
 */
export function carried(source: Source, draft: Draft, last: Draft | undefined, names: readonly NameFound[]): Draft {
  const { figure, clause } = draft;
  if (!figure || !last?.figure || last.relation || last.figure.dimension === figure.dimension) return draft;
  const from = last.clause === clause ? last.figure.outerEnd : clause.from;
  const rises = contains(directions, source, from, figure.outer);
  if (!rises && !contains(levelWords, source, from, figure.outer)) return draft;
  if (hasSubject(source, from, figure.outer)) return draft;
  const at = last.name?.from;
  const name = names.findLast(
    ({ value, from: start, to }) =>
      to <= (last.figure?.outer ?? 0) &&
      (at ?? start) === start &&
      fits(value.rule, figure) &&
      (rises ? value.rule.isChange === true : value.rule.needs === undefined),
  );
  if (!name) return draft;
  const { rule } = name.value;
  if (isStranger(source, viewOf(source, clause), rule, name.from, figure)) return draft;
  const quoteFrom = last.clause === clause ? draft.quoteFrom : (last.quoteFrom ?? last.clause.start);
  return { ...draft, rule, indicator: rule.indicator, relation: "level", quoteFrom };
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
  const leads = contains(levels, source, ...between) || contains(strive, source, ...between);
  if (leads && !hasSubject(source, ...between)) return "level";
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
const longestNamedPart = 10;

/**
 * "trong đó diện tích cà phê 12.600 ha, cao su 22.000 ha": the next part, only named; or one that begins with the same
 * word, "trong đó thu nội địa 2.660 tỷ đồng, thu từ hoạt động xuất nhập khẩu 7.200 tỷ đồng".
 */
function continuesParts(source: Source, last: Draft, before: Figure, figure: Figure, from: number): boolean {
  const isPart = last.relation === "part" || (last.name?.braced.length ?? 0) > 0;
  if (!isPart || before.dimension !== figure.dimension || before.noun !== figure.noun) return false;
  const joined = source.tokens[from]?.text === "," || source.tokens[from]?.text === "và";
  if (!joined || figure.outer === from + 1) return false;
  const first = last.name && last.name.to <= before.from ? source.tokens[last.name.from] : undefined;
  const alike = first !== undefined && first.key === source.tokens[from + 1]?.key;
  const start = alike ? from + 2 : from;
  if (figure.outer - from > (alike ? longestNamedPart : longestPart)) return false;
  return ![measureWords, directions, goalWords].some((index) => contains(index, source, start, figure.outer));
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
