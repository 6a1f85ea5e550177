/** Joining figures with what they are figures of. */
import { type ClauseView, type Draft, newDraft, type Source, viewOf } from "./draft.js";
import type { Figure } from "./figures.js";
import { choose, shareFloor, sharePredicate } from "./mention-choice.js";
import { carried, inherited } from "./mention-heads.js";
import { type NameFound, namesIn } from "./names.js";

/** All figures of a text as drafts. */
export function findMentions(source: Source): Draft[] {
  const drafts: Draft[] = [];
  let item: Draft[] = [];
  let said: readonly NameFound[] = [];
  for (const clause of source.clauses) {
    if (item[0]?.clause.item !== clause.item) item = [];
    const view = viewOf(source, clause);
    const names = view.figures.length > 0 ? namesIn(source, view) : [];
    const found = mentionsOf(source, view, names, item, item.length > 0 ? said : []);
    said = names;
    item = [...item.slice(-1), ...found];
    for (const draft of found) drafts.push(draft);
  }
  return drafts;
}

/**
 * The figures of a clause, with a rule where one fits; a figure may give several (PCI, PAPI, PAR).
 * @param earlier what the same list item stated before, for parts that go on behind ";"
 * @param said the names of the clause before in the same item
 */
function mentionsOf(
  source: Source,
  view: ClauseView,
  names: readonly NameFound[],
  earlier: readonly Draft[],
  said: readonly NameFound[],
): Draft[] {
  const { clause } = view;
  const drafts: Draft[] = [];
  const taken = new Set<NameFound>();
  for (const [index, figure] of view.figures.entries()) {
    const found = choose(source, view, names, taken, index);
    for (const name of found) taken.add(name);
    if (found.length > 0)
      drafts.push(...found.map((name, of) => named(source, clause, figure, name, of < found.length - 1)));
    else {
      const draft = inherited(source, view, earlier, drafts, index);
      drafts.push(
        draft.rule || draft.relation
          ? draft
          : carried(source, draft, drafts.at(-1) ?? earlier.at(-1), [...said, ...names]),
      );
    }
  }
  return shareFloor(source, sharePredicate(source, drafts));
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
