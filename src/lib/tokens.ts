/** A text as words, numbers and marks, each knowing its place; every later step works on these. */
import type { Span } from "./reading.js";
import { bareLetters, spellingKey } from "./text.js";

export interface Token extends Span {
  kind: "word" | "number" | "mark";
  text: string;
  /** Equal for all spellings of a word; the text itself for numbers and marks. */
  key: string;
  /** The word without diacritics. */
  bare: string;
}

// Emphasis and quotation marks are left out: “*An toàn về an ninh*” reads like the words alone.
const pattern = /(\p{L}[\p{L}\p{M}]*)|(\d+(?:[.,]\d+)*)|([^\s*_“”"'‘’«»`\u200B\uFEFF])/gu;

const keysOfWords = new Map<string, { key: string; bare: string }>();
const cacheLimit = 50_000;

function keysOf(word: string): { key: string; bare: string } {
  const known = keysOfWords.get(word);
  if (known) return known;
  if (keysOfWords.size > cacheLimit) keysOfWords.clear();
  const made = { key: spellingKey(word), bare: bareLetters(word) };
  keysOfWords.set(word, made);
  return made;
}

/**
 * Splits a normalised text into tokens, in order.
 * @example tokenize("trên 3.500 ha").map((t) => t.text) // ["trên", "3.500", "ha"]
 */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(pattern)) {
    const [written, word, number] = match;
    const start = match.index;
    const kind = word !== undefined ? "word" : number !== undefined ? "number" : "mark";
    const keys = kind === "word" ? keysOf(written) : { key: written, bare: written };
    tokens.push({ kind, text: written, ...keys, start, end: start + written.length });
  }
  return tokens;
}
