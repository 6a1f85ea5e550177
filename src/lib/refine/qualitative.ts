/** Goals without a number: an item of a list of targets, or a verb of change with an indicator's name. */
import type { Clause } from "../clauses.js";
import { type Draft, newDraft, type Source, viewOf } from "../draft.js";
import type { Direction } from "../model.js";
import { type NameFound, namesIn } from "../names.js";
import { directions } from "../wording.js";
import type { Refiner } from "./refiner.js";

/** Puts goals without a figure among the others, in order of place. */
export const addQualitative: Refiner = (drafts, source) =>
  [...drafts, ...qualitativeGoals(source, drafts)].sort(
    (a, b) => a.clause.from - b.clause.from || placeOf(a) - placeOf(b),
  );

const placeOf = ({ figure }: Draft): number => figure?.from ?? Number.MAX_SAFE_INTEGER;

/** Rows without a figure for the clauses that state a goal in words only. */
function qualitativeGoals(source: Source, drafts: readonly Draft[]): Draft[] {
  const withTarget = new Set(drafts.map(({ clause }) => clause));
  const busyBlocks = new Set(drafts.filter(({ indicator }) => indicator !== null).map(({ clause }) => clause.block));
  const lists = listsOf(source, withTarget);
  const goals: Draft[] = [];
  let last: Direction = "";
  let lastItem = -1;
  let lead = 0;
  for (const clause of source.clauses) {
    if (clause.item !== lastItem) last = "";
    lastItem = clause.item;
    if (withTarget.has(clause)) continue;
    const made = goalsOf(source, clause, lists.has(clause.item), busyBlocks.has(clause.block), last);
    for (const goal of made) if (goal.quoteFrom !== null) goal.quoteFrom = lead;
    if (made.some(({ direction, quoteFrom }) => direction !== "" && quoteFrom === null)) lead = clause.start;
    last = made.at(-1)?.direction || last;
    goals.push(...made);
  }
  return goals;
}

const shortItem = 400;

/** Items of lists of targets: short ones, beside items that have a figure. */
function listsOf(source: Source, withTarget: ReadonlySet<Clause>): Set<number> {
  const lists = new Map<string, { items: Set<number>; counted: Set<number>; long: Set<number> }>();
  const lengths = new Map<number, number>();
  for (const clause of source.clauses) {
    if (clause.aim !== "targets" || !clause.listed) continue;
    // A table is a list of its own: its rows are no items of the list that the headings of the first rank make.
    const inOneBlock = clause.rows !== undefined || clause.path.length > clause.block.path.length;
    const key = `${clause.block.path.slice(0, -1).join("/")}|${inOneBlock ? clause.block.start : clause.block.headings.at(-1)}`;
    const list = lists.get(key) ?? { items: new Set(), counted: new Set(), long: new Set() };
    lists.set(key, list);
    list.items.add(clause.item);
    if (withTarget.has(clause)) list.counted.add(clause.item);
    lengths.set(clause.item, (lengths.get(clause.item) ?? 0) + clause.end - clause.start);
    if ((lengths.get(clause.item) ?? 0) > shortItem) list.long.add(clause.item);
  }
  const items = new Set<number>();
  for (const list of lists.values()) {
    if (list.counted.size * 2 < list.items.size) continue;
    for (const item of list.items) if (!list.long.has(item) && !list.counted.has(item)) items.add(item);
  }
  return items;
}

function goalsOf(source: Source, clause: Clause, isItem: boolean, besideTargets: boolean, last: Direction): Draft[] {
  const view = viewOf(source, clause);
  const told = view.figures.some(({ from }) => source.fates.get(from)?.kind !== "count");
  if (told || (!isItem && (!besideTargets || view.figures.length > 0))) return [];
  const names = namesIn(source, view).filter(({ value }) => value.kind === "name");
  const made = named(source, clause, names, last, isItem);
  if (made.length > 0 || !isItem) return made;
  return [{ ...newDraft(clause, null), direction: verbBefore(source, clause.from, clause.to) }];
}

/** A row a name; outside lists only where a verb of change stands right before it. */
function named(source: Source, clause: Clause, names: readonly NameFound[], last: Direction, isItem: boolean): Draft[] {
  const goals: Draft[] = [];
  const used = new Set<string>();
  for (const name of names) {
    const { rule } = name.value;
    const before = verbBefore(source, Math.max(clause.from, name.from - 3), name.from);
    const bare = name.from === clause.from;
    const direction = before || (isItem && bare ? last : "");
    if (used.has(rule.indicator) || (!isItem && direction === "")) continue;
    if (rule.needs !== undefined && direction !== rule.needs && !isItem) continue;
    used.add(rule.indicator);
    const quoteFrom = before === "" && direction !== "" ? clause.start : null;
    goals.push({ ...newDraft(clause, null), rule, name, indicator: rule.indicator, direction, quoteFrom });
  }
  return goals;
}

function verbBefore(source: Source, from: number, to: number): Direction {
  let direction: Direction = "";
  for (let place = from; place < to; place++)
    direction = directions.longestAt(source.tokens, place, to)?.value ?? direction;
  return direction;
}
