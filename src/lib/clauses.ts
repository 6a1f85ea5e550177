/** The parts of a block that state one thing each: what stands between ";" or "." or the items of an inline list. */
import type { Span } from "./reading.js";
import type { Aim, Block } from "./sections.js";
import type { Token } from "./tokens.js";
import { measureWords } from "./wording.js";

/** A clause in tokens `from` to `to`; `start` and `end` are its quote in the text. */
export interface Clause extends Span {
  from: number;
  to: number;
  block: Block;
  path: string[];
  aim: Aim;
  /** Clauses of one list item share a number, those of one sentence another. */
  item: number;
  sentence: number;
  /** Set when the item has a marker of its own, in its line or within the line. */
  listed: boolean;
  /** The rows of a table that the clause joins; each is the quote of its own figures. */
  rows?: readonly (Span & { isPart: boolean })[];
}

/** An item's place, and the marker "(3)" before it when it stands within a line. */
interface Item {
  from: number;
  to: number;
  label: string | null;
}

/** Depth of brackets at each token of `from` to `to`; a bracket never closed counts for nothing. */
export function bracketDepth(tokens: readonly Token[], from: number, to: number): Map<number, number> {
  const opener = new Map<number, number>();
  const open: number[] = [];
  for (let place = from; place < to; place++) {
    const mark = tokens[place]?.text;
    if (mark === "(" || mark === "[") open.push(place);
    else if ((mark === ")" || mark === "]") && open.length > 0) opener.set(open.pop() ?? place, place);
  }
  const depth = new Map<number, number>();
  let now = 0;
  const closers = new Set(opener.values());
  for (let place = from; place < to; place++) {
    if (opener.has(place)) now++;
    depth.set(place, now);
    if (closers.has(place)) now--;
  }
  return depth;
}

const isPunctuation = (token: Token | undefined): boolean => token === undefined || /^[;:,.…]$/u.test(token.text);

/** Places of inline markers "(1)", "(2)" … that begin an item: after punctuation, counting up. */
function inlineItems(tokens: readonly Token[], from: number, to: number, edge: number): Item[] {
  const items: Item[] = [{ from, to, label: null }];
  let last: number | null = null;
  for (let place = from; place + 2 < to; place++) {
    const number = tokens[place + 1];
    if (tokens[place]?.text !== "(" || number?.kind !== "number" || tokens[place + 2]?.text !== ")") continue;
    const value = Number(number.text);
    const begins: boolean = place === edge || isPunctuation(tokens[place - 1]);
    if (!begins || !Number.isInteger(value) || (last !== null && value !== last + 1)) continue;
    last = value;
    const open = items.at(-1);
    if (open) open.to = place;
    items.push({ from: place + 3, to, label: `(${value})` });
    place += 2;
  }
  return items.filter((item) => item.to > item.from);
}

/** Words in which a point ends no sentence. */
const abbreviations = new Set(["tp", "tx", "ths", "ts", "gs", "pgs", "v", "tr", "st", "dt"]);

function endsSentence(tokens: readonly Token[], place: number, to: number): boolean {
  const next = tokens[place + 1];
  if (place + 1 >= to || !next) return true;
  const before = tokens[place - 1];
  if (before?.end === tokens[place]?.start && before?.kind === "word" && abbreviations.has(before.bare)) return false;
  if (next.text === "." || next.start === tokens[place]?.end) return false;
  return next.kind !== "word" || next.text.charAt(0) !== next.text.charAt(0).toLowerCase();
}

/** A clause may look back as far as it is long: beyond these tokens it is cut, at a comma if there is one. */
const longClause = 200;
const longestClause = 320;

interface Part {
  from: number;
  to: number;
  /** The mark before it ended a sentence. */
  opensSentence: boolean;
}

/** Cuts tokens `from` to `to` at ";" and at the ends of sentences, outside brackets. */
function cuts(tokens: readonly Token[], from: number, to: number): Part[] {
  const depth = bracketDepth(tokens, from, to);
  const parts: Part[] = [];
  let start = from;
  let opensSentence = true;
  for (let place = from; place < to; place++) {
    const mark = tokens[place]?.text;
    const sentence = (mark === "." || mark === "…" || mark === "!" || mark === "?") && endsSentence(tokens, place, to);
    const length = place - start;
    const endless = length > longestClause || (length > longClause && mark === ",");
    if (!endless && ((depth.get(place) ?? 0) > 0 || !(mark === ";" || sentence))) continue;
    parts.push({ from: start, to: place, opensSentence });
    start = place + 1;
    opensSentence = sentence;
  }
  parts.push({ from: start, to, opensSentence });
  return parts.filter((part) => part.to > part.from);
}

const longLead = 6;
const announcing = /chỉ tiêu|mục tiêu|cụ thể|như sau|lĩnh vực|bao gồm|nhiệm vụ|trong đó/iu;

/** Leaves out words up to ":" that announce and state nothing; a short subject ("Chăn nuôi:") stays. */
function withoutLead(tokens: readonly Token[], text: string, from: number, to: number): number {
  let start = from;
  const depth = bracketDepth(tokens, from, to);
  for (let place = from; place < to - 1; place++) {
    const token = tokens[place];
    if (token?.kind === "number") break;
    if (token?.text !== ":" || (depth.get(place) ?? 0) > 0) continue;
    const lead = text.slice(tokens[start]?.start, token.start);
    const words = tokens
      .slice(start, place)
      .filter(({ kind }, at) => kind === "word" && (depth.get(start + at) ?? 0) === 0);
    if (announcing.test(lead) || (words.length > longLead && !measures(tokens, start, place))) start = place + 1;
  }
  return start;
}

/** The words before ":" name something measured, so they are the subject of what follows. */
function measures(tokens: readonly Token[], from: number, to: number): boolean {
  for (let place = from; place < to; place++) if (measureWords.longestAt(tokens, place, to)) return true;
  return false;
}

const loose = /^[-–—,;:.…+]$/u;

/** The clause of tokens `from` to `to` with its quote: no marks around it, closing quotation marks kept. */
function clauseOf(
  text: string,
  tokens: readonly Token[],
  from: number,
  to: number,
): (Span & { from: number; to: number }) | null {
  let first = from;
  let last = to - 1;
  while (first <= last && loose.test(tokens[first]?.text ?? "")) first++;
  while (last >= first && loose.test(tokens[last]?.text ?? "")) last--;
  const opening = tokens[first];
  const closing = tokens[last];
  if (first > last || !opening || !closing) return null;
  let { start } = opening;
  let { end } = closing;
  while (/[“"*_‘«]/u.test(text[start - 1] ?? "")) start--;
  while (/[”"*_’»]/u.test(text[end] ?? "")) end++;
  return { from: first, to: last + 1, start, end };
}

/** What a block's own lead-in says of the inline list after it. */
function inlineAim(words: string, aim: Aim): Aim {
  const tail = words.trimEnd().slice(-160);
  return tail.endsWith(":") && /chỉ tiêu|mục tiêu/iu.test(tail) ? "targets" : aim;
}

/**
 * Cuts a block into clauses.
 * @param from the block's tokens, its list marker left out
 * @param item number of the first item; items count up from it
 */
export function clausesOf(
  text: string,
  tokens: readonly Token[],
  block: Block,
  from: number,
  to: number,
  item: number,
): { clauses: Clause[]; markers: Span[] } {
  const clauses: Clause[] = [];
  let sentence = from;
  const items = inlineItems(tokens, from, to, from);
  const lead = items.length > 1 ? text.slice(tokens[from]?.start, tokens[items[0]?.to ?? to]?.start) : "";
  for (const [count, part] of items.entries()) {
    const path = part.label ? [...block.path, part.label] : block.path;
    const aim = part.label ? inlineAim(lead, block.aim) : block.aim;
    for (const cut of cuts(tokens, part.from, part.to)) {
      const clause = clauseOf(text, tokens, withoutLead(tokens, text, cut.from, cut.to), cut.to);
      if (!clause) continue;
      const listed = part.label !== null || block.marker !== null;
      if (cut.opensSentence) sentence = cut.from;
      clauses.push({ ...clause, block, path, aim, item: item + count, sentence, listed });
    }
  }
  return { clauses, markers: items.flatMap((part) => markerOf(tokens, part)) };
}

/** The place of "(3)" before an item of an inline list. */
function markerOf(tokens: readonly Token[], { from, label }: Item): Span[] {
  const open = tokens[from - 3];
  const close = tokens[from - 1];
  return label && open && close ? [{ start: open.start, end: close.end }] : [];
}
