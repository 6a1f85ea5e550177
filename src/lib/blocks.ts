/** The shape of a plan's text for the eye: headings, list items and paragraphs, each with its place. */
import type { Span } from "./reading.js";

export type BlockKind =
  | "title"
  | "undertitle"
  | "heading"
  | "subheading"
  | "item"
  | "subitem"
  | "continuation"
  | "paragraph";

/** A line of the text (lines are paragraphs in these documents), trimmed, with its place. */
export interface Block extends Span {
  kind: BlockKind;
}

const lower = /\p{Ll}/u;
const headingMark = /^(?:[IVX]+\.|(?:Phần|PHẦN|Chương|CHƯƠNG)\s+[IVX\d]+)/u;
const numberedMark = /^\d{1,2}(?:\.\d{1,2})*[.)]?\s/u;
const letteredMark = /^[a-zđ]\)\s/u;
const itemMark = /^(?:[-–•]\s|\(\d{1,2}\)\s)/u;
const subitemMark = /^\+\s/u;
const endsOpen = /[;.:,…]$/u;
const headingLength = 140;
const undertitleLength = 80;

const isShort = (line: string): boolean => line.length <= headingLength && !endsOpen.test(line);

/**
 * What a line is, by its marker and letters and the line before. Guesses here only change how it looks, never what it says.
 */
function kindOf(line: string, before: BlockKind | undefined): BlockKind {
  const kind = kindAlone(line);
  // The subject below KẾ HOẠCH, the name below CHỦ TỊCH.
  const below = before === "title" || before === "undertitle";
  const plain = kind === "paragraph" || kind === "continuation";
  return below && plain && line.length <= undertitleLength && !/[;.:]$/u.test(line) ? "undertitle" : kind;
}

function kindAlone(line: string): BlockKind {
  if (headingMark.test(line)) return "heading";
  if (numberedMark.test(line)) return isShort(line) ? "subheading" : "paragraph";
  if (letteredMark.test(line)) return isShort(line) ? "subheading" : "subitem";
  if (itemMark.test(line)) return "item";
  if (subitemMark.test(line)) return "subitem";
  if (!lower.test(line) && /\p{Lu}/u.test(line)) return "title";
  return /^\p{Ll}/u.test(line) ? "continuation" : "paragraph";
}

/**
 * The lines of a text that hold anything, in order; between them there is only white space.
 *
 * @example blocks("I. A\n\n- b") // heading 0..4, item 6..9
 */
export function blocks(text: string): Block[] {
  const found: Block[] = [];
  for (const match of text.matchAll(/[^\n]+/gu)) {
    const line = match[0].trim();
    if (line === "") continue;
    const start = match.index + match[0].indexOf(line);
    found.push({ kind: kindOf(line, found.at(-1)?.kind), start, end: start + line.length });
  }
  return found;
}
