/** Letters as people type them in a hurry: without marks, small. What the search compares, on both sides. */

/**
 * A text without marks, đ as d, in small letters; the same for both Unicode forms.
 * @example fold("ĐẮK LẮK") // "dak lak"
 */
export const fold = (text: string): string =>
  text.normalize("NFD").replace(/\p{M}/gu, "").replace(/[đĐ]/gu, "d").toLowerCase();

/** A piece of a text, and whether it is one of the words looked for. */
export interface Piece {
  readonly text: string;
  readonly hit: boolean;
}

/**
 * Cuts a text where words of it begin with one of the terms, however both are written.
 * The pieces joined are the text in NFC.
 * @param terms folded words
 * @example hits("Độ che phủ rừng", ["rung"]) // [{ text: "Độ che phủ ", hit: false }, { text: "rừng", hit: true }]
 */
export function hits(text: string, terms: readonly string[]): Piece[] {
  const pieces: Piece[] = [];
  for (const part of text.normalize("NFC").split(/([\p{L}\p{N}]+)/u)) {
    if (part === "") continue;
    const folded = fold(part);
    const hit = terms.some((term) => term !== "" && folded.startsWith(term));
    const last = pieces.at(-1);
    if (last !== undefined && last.hit === hit) pieces[pieces.length - 1] = { text: last.text + part, hit };
    else pieces.push({ text: part, hit });
  }
  return pieces;
}

/** The words of a query, folded: `termsOf("Rừng  SƠN LA")` → `["rung", "son", "la"]`. */
export const termsOf = (query: string): string[] => fold(query).match(/[\p{L}\p{N}]+/gu) ?? [];
