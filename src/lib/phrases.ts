/** Finding many phrases in one pass: a trie over words, so that the time does not grow with the vocabulary. */
import { type Token, tokenize } from "./tokens.js";

interface Node<T> {
  next: Map<string, Node<T>>;
  entries: Entry<T>[];
}

interface Entry<T> {
  value: T;
  /** Keys of the parts after each "…". */
  rest: string[][];
  /** Which words, counted over all parts, stood in braces. */
  braced: ReadonlySet<number>;
}

/** A phrase found in tokens `from` (inclusive) to `to` (exclusive). */
export interface Found<T> {
  value: T;
  from: number;
  to: number;
  /** Places of the phrase's own words; a gap is no part of it. */
  words: number[];
  /** Those of the words that stand in braces in the phrase. */
  braced: number[];
  /** The words match only without their diacritics: a scanning error. */
  damaged: boolean;
}

/** Words and marks that may stand inside a phrase without changing it. */
const lightWords = new Set(
  ["được", "các", "những", "của", "về", "ở"].flatMap((word) => tokenize(word).map((t) => t.key)),
);
const lightMarks = new Set(["-", "–", "−", ",", "/", ":"]);
const maxLight = 3;
const maxGap = 24;

export const isLight = (token: Token): boolean =>
  token.kind === "mark" ? lightMarks.has(token.text) : lightWords.has(token.key);

/** How a word is compared: by spelling, or by bare letters for damaged text. */
type Face = "key" | "bare";

interface Options {
  /** `bare` finds phrases whose diacritics were damaged. */
  face?: Face;
  /** Light words and marks may be left out or put in between: for names of indicators. */
  loose?: boolean;
}

export class PhraseIndex<T> {
  readonly #root: Node<T> = { next: new Map(), entries: [] };
  readonly #face: Face;
  readonly #loose: boolean;

  /** @param entries plain phrases with what each means; "…" stands for a few words, braces mark words of a scope */
  constructor(entries: Iterable<readonly [phrase: string, value: T]>, { face = "key", loose = false }: Options = {}) {
    this.#face = face;
    this.#loose = loose;
    for (const [phrase, value] of entries) this.#add(phrase, value);
  }

  #add(phrase: string, value: T): void {
    const parts: string[][] = [[]];
    const braced = new Set<number>();
    let inBraces = false;
    let count = 0;
    for (const token of tokenize(phrase)) {
      const keys = parts.at(-1) ?? [];
      if (token.text === "…") parts.push([]);
      else if (token.text === "{" || token.text === "}") inBraces = token.text === "{";
      else if (!this.#loose || keys.length === 0 || !isLight(token)) {
        if (inBraces) braced.add(count);
        keys.push(token[this.#face]);
        count++;
      }
    }
    const [first = [], ...rest] = parts;
    let node = this.#root;
    for (const key of first) {
      let next = node.next.get(key);
      if (!next) {
        next = { next: new Map(), entries: [] };
        node.next.set(key, next);
      }
      node = next;
    }
    node.entries.push({ value, rest, braced });
  }

  /** All phrases that begin at token `from` and end before `end`; the one with most words first. */
  at(tokens: readonly Token[], from: number, end: number): Found<T>[] {
    const found: Found<T>[] = [];
    let node = this.#root;
    const words: number[] = [];
    let light = 0;
    for (let place = from; place < end; place++) {
      const token = tokens[place];
      if (!token) break;
      const next = node.next.get(token[this.#face]);
      if (!next) {
        if (words.length === 0 || !this.#loose || !isLight(token) || ++light > maxLight) break;
        continue;
      }
      node = next;
      words.push(place);
      light = 0;
      for (const entry of node.entries) {
        const whole = this.#complete(entry, tokens, words, end);
        if (whole) found.push(whole);
      }
    }
    return found.sort((a, b) => b.words.length - a.words.length);
  }

  /** The phrase with most words that begins at `from`, or null. */
  longestAt(tokens: readonly Token[], from: number, end: number): Found<T> | null {
    return this.at(tokens, from, end)[0] ?? null;
  }

  #complete(entry: Entry<T>, tokens: readonly Token[], first: readonly number[], end: number): Found<T> | null {
    const words = [...first];
    for (const part of entry.rest) {
      const after = (words.at(-1) ?? 0) + 1;
      const more = this.#search(part, tokens, after, end);
      if (!more) return null;
      words.push(...more);
    }
    const from = words[0] ?? 0;
    const braced = words.filter((_, index) => entry.braced.has(index));
    return { value: entry.value, from, to: (words.at(-1) ?? from) + 1, words, braced, damaged: this.#face === "bare" };
  }

  #search(part: readonly string[], tokens: readonly Token[], from: number, end: number): number[] | null {
    for (let start = from; start < Math.min(end, from + maxGap); start++) {
      const words = this.#sequence(part, tokens, start, end);
      if (words) return words;
    }
    return null;
  }

  #sequence(part: readonly string[], tokens: readonly Token[], start: number, end: number): number[] | null {
    const words: number[] = [];
    for (let place = start; place < end && words.length < part.length; place++) {
      const token = tokens[place];
      if (!token) return null;
      if (token[this.#face] === part[words.length]) words.push(place);
      else if (words.length === 0 || !this.#loose || !isLight(token)) return null;
    }
    return words.length === part.length ? words : null;
  }
}

/** Phrases that all say the same: that one of them stands somewhere is all there is to know. */
export type PhraseSet = PhraseIndex<true>;

/** @example phraseSet(["và", "hoặc"]).longestAt(tokens, 3, tokens.length) */
export const phraseSet = (phrases: readonly string[], options?: Options): PhraseSet =>
  new PhraseIndex(
    phrases.map((phrase) => [phrase, true]),
    options,
  );
