/**
 * How high an embed will be, computed from the widths of the face: nobody can ask a browser when the code to copy is written.
 * Sizes are those of src/styles/embed.css; a test in a browser holds the two together.
 */
import { mean } from "d3";
import { textWidth, wrapText } from "./text-metrics.js";

/** A line of text that wraps. */
interface Words {
  readonly text: string;
  readonly size: number;
  readonly weight?: 400 | 600;
  readonly lineHeight?: number;
}

/** Padding and border of an embed, in px, left and right together, and above and below. */
const around = { sides: 34, ends: 28 } as const;
/**
 * Widths of frames, in px, that a height is the mean of: where lines break depends on the frame and the system's face, and
 * what is one line more in one is one too many in the next.
 */
const frames = { wide: [680, 700, 720], narrow: [360, 375, 390] } as const;

/** Share of a line that words fill: faces of systems, drawn at whole pixels, are a little wider than the one measured. */
const filled = 0.98;

export interface EmbedContent {
  readonly title: string;
  readonly subtitle: string;
  /** Width and height of the drawings; a table instead says its height for the room it has. */
  readonly body: Readonly<Record<keyof typeof frames, { width: number; height: number } | ((room: number) => number)>>;
  /** Lines of what differs below their heading, and paragraphs of notes. */
  readonly differs: readonly string[];
  readonly notes: readonly string[];
  /** How many things are folded away below: a table, the notes of a timeline. */
  readonly folded: number;
  readonly credit: readonly string[];
}

/** @returns heights in px in a wide and a narrow column */
export function embedHeights(content: EmbedContent): { wide: number; narrow: number } {
  const heightIn = (size: keyof typeof frames, frame: number): number => {
    const room = frame - around.sides;
    const body = content.body[size];
    const drawn = typeof body === "function" ? body(room) : body.height * Math.min(1, room / body.width);
    const small = (text: string): number => linesHeight({ text, size: 13 }, room);
    const sum = (texts: readonly string[], height: (text: string) => number): number =>
      texts.reduce((total, text) => total + height(text), 0);
    const note = (text: string): number => linesHeight({ text, size: 12 }, room);
    return (
      around.ends +
      linesHeight({ text: content.title, size: 18, weight: 600, lineHeight: 1.3 }, room) +
      2 +
      (content.subtitle === "" ? 0 : small(content.subtitle) + 12) +
      drawn +
      (content.differs.length === 0 ? 0 : 10 + 19.5 + sum(content.differs, small)) +
      sum(content.notes, (text) => 8 + note(text)) +
      content.folded * (8 + 27.5) +
      10 +
      sum(content.credit, (text) => linesHeight({ text, size: 12, lineHeight: 2 }, room))
    );
  };
  const heightOf = (size: keyof typeof frames): number =>
    Math.ceil(mean(frames[size], (frame) => heightIn(size, frame)) ?? 0);
  return { wide: heightOf("wide"), narrow: heightOf("narrow") };
}

export function linesHeight({ text, size, weight = 400, lineHeight = 1.5 }: Words, room: number): number {
  return Math.max(1, wrapText(text, room * filled, size, weight).length) * size * lineHeight;
}

/**
 * @param words of each item of a key, in rows that wrap, as do the words of an item wider than a row
 * @param sizes in px: `mark` is the room of the sign before the words, `line` a row's height
 */
export function keyHeight(
  words: readonly string[],
  room: number,
  { mark, between, line }: { mark: number; between: number; line: number },
): number {
  let height = 10;
  let x = room;
  for (const one of words) {
    const item = mark + textWidth(one, 13);
    if (x + item > room * filled) {
      height += Math.max(line, linesHeight({ text: one, size: 13 }, room - mark));
      x = 0;
    }
    x += item + between;
  }
  return height;
}
