/** Finding the names of indicators in a clause. */
import type { Clause } from "./clauses.js";
import type { ClauseView, Source } from "./draft.js";
import { damagedNames, type NameOf, names } from "./grammar/index.js";
import { type Found, type PhraseIndex, type PhraseSet, phraseSet } from "./phrases.js";
import { partWords } from "./scope-wording.js";

export type NameFound = Found<NameOf>;

const topicIndexes = new Map<readonly string[], PhraseSet>();

function topicIndex(topic: readonly string[]): PhraseSet {
  let index = topicIndexes.get(topic);
  if (!index) {
    index = phraseSet(topic, { loose: true });
    topicIndexes.set(topic, index);
  }
  return index;
}

/** True when the words of a phrase index stand anywhere in tokens `from` to `to`. */
export function contains(index: PhraseIndex<unknown>, source: Source, from: number, to: number): boolean {
  for (let place = from; place < to; place++) if (index.longestAt(source.tokens, place, to)) return true;
  return false;
}

const topicReach = 60;

/** A short name holds only where its topic was named: a little before in its block, or in a heading above. */
function hasTopic(source: Source, view: ClauseView, found: NameFound): boolean {
  const { short } = found.value.rule;
  if (!short) return false;
  const { clause } = view;
  if (short.opens && !opensPart(source, clause, found.from)) return false;
  let from = clause.from;
  while (from > 0 && clause.from - from < topicReach && (source.tokens[from - 1]?.start ?? 0) >= clause.block.start)
    from--;
  if (short.without && contains(topicIndex(short.without), source, from, found.from)) return false;
  if (contains(topicIndex(short.topic), source, from, clause.to)) return true;
  const headings = clause.block.headings.join(" ").toLowerCase();
  return short.topic.some((phrase) => headings.includes(phrase.toLowerCase()));
}

/** Words that may stand before a name that opens its part. */
const openers = new Set(["đó", "riêng", "ngành", "vực", "và", "của", "nhóm", "gồm", "các"]);

function opensPart(source: Source, clause: Clause, place: number): boolean {
  const before = source.tokens[place - 1];
  return place === clause.from || before?.kind === "mark" || openers.has(before?.text.toLowerCase() ?? "");
}

/** True when `inner` is only a part of the words of `outer`, so that the longer name is the one meant. */
function isWithin(inner: NameFound, outer: NameFound): boolean {
  if (inner.words.length >= outer.words.length) return false;
  return inner.words.every((place) => outer.words.includes(place));
}

/** "dân nông thôn dùng nước hợp vệ sinh, trong đó nước sạch": a gap of the name holds the beginning of a part. */
function leapsToPart(source: Source, { words }: NameFound): boolean {
  return words.some((place, index) => {
    for (let gap = place + 1; gap < (words[index + 1] ?? 0); gap++) {
      if (source.tokens[gap]?.text === "," && partWords.longestAt(source.tokens, gap + 1, words[index + 1] ?? gap))
        return true;
    }
    return false;
  });
}

/** All names in a clause that no longer name swallows, in order of place. */
export function namesIn(source: Source, view: ClauseView): NameFound[] {
  const { from, to } = view.clause;
  const found: NameFound[] = [];
  for (let place = from; place < to; place++) {
    const exact = names.at(source.tokens, place, to);
    found.push(...exact);
    if (exact.length > 0) continue;
    found.push(...damagedNames.at(source.tokens, place, to));
  }
  const valid = found.filter(
    (name) => !leapsToPart(source, name) && (name.value.kind !== "short" || hasTopic(source, view, name)),
  );
  return withoutSwallowed(valid);
}

/** Names overlap only with near neighbours, so each is compared with those that begin close to it. */
function withoutSwallowed(found: readonly NameFound[]): NameFound[] {
  const near = 64;
  return found.filter((name, index) => {
    for (let other = Math.max(0, index - near); other < Math.min(found.length, index + near); other++) {
      const longer = found[other];
      if (longer && longer.from <= name.from && isWithin(name, longer)) return false;
    }
    return true;
  });
}
