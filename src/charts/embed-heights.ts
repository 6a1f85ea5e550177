/**
 * How high an embed will be, computed from the widths of the face: nobody can ask a browser when the code to copy is written.
 * Sizes are those of src/styles/embed.css and grid.css; a test in a browser holds them together.
 */
import { mean, sum } from "d3";
import { absenceSize } from "./absence-marks.js";
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

interface Box {
  readonly width: number;
  readonly height: number;
}

/** Heights in px for the room that there is in a wide and in a narrow frame. */
type Body = Readonly<Record<keyof typeof frames, (room: number) => number>>;

export interface EmbedContent {
  readonly title: string;
  readonly subtitle: string;
  readonly body: Body;
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
    const small = (text: string): number => linesHeight({ text, size: 13 }, room);
    const note = (text: string): number => linesHeight({ text, size: 12 }, room);
    return (
      around.ends +
      linesHeight({ text: content.title, size: 18, weight: 600, lineHeight: 1.3 }, room) +
      2 +
      (content.subtitle === "" ? 0 : small(content.subtitle) + 12) +
      content.body[size](room) +
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

/** Drawings, with the words of a key below them that is no part of the drawing. */
export function drawnBody(
  { wide, narrow }: Readonly<Record<keyof typeof frames, Box>>,
  key: readonly string[] = [],
): Body {
  const heightOf =
    ({ width, height }: Box) =>
    (room: number): number =>
      height * Math.min(1, room / width) + keyHeight(key, room, { mark: 35, between: 14, line: 24 });
  return { wide: heightOf(wide), narrow: heightOf(narrow) };
}

export interface GridRow {
  readonly name: string;
  /** The most figures that stand in one of its cells. */
  readonly figures: number;
}

/** The grid of a theme, whose rows fold in a narrow frame, and the words of its key. */
export function gridBody(rows: readonly GridRow[], areas: number, key: readonly string[]): Body {
  const padding = 9.6;
  const name = (row: GridRow, room: number): number => (linesHeight({ text: row.name, size: 13 }, room) / 19.5) * 18.85;
  const figures = (row: GridRow): number => Math.max(1, row.figures) * 24;
  const keyIn = (room: number): number =>
    keyHeight(key, room, { mark: absenceSize.width + 4, between: 16, line: 21.5 });
  return {
    wide: (room) =>
      52 + sum(rows, (row) => Math.max(name(row, room - 66 * areas - 12), figures(row)) + padding + 1) + keyIn(room),
    narrow: (room) => 62 + sum(rows, (row) => name(row, room) + figures(row) + 1.25 * padding + 1) + keyIn(room),
  };
}

/** The table of totals, a row a theme and some for all. */
export function totalsBody(themes: number): Body {
  const rows = themes + 6;
  return { wide: () => 54 + rows * 29.9, narrow: () => 54 + rows * 46 };
}

function linesHeight({ text, size, weight = 400, lineHeight = 1.5 }: Words, room: number): number {
  return Math.max(1, wrapText(text, room * filled, size, weight).length) * size * lineHeight;
}

/**
 * @param words of each item of a key, in rows that wrap, as do the words of an item wider than a row
 * @param sizes in px: `mark` is the room of the sign before the words, `line` a row's height
 */
function keyHeight(
  words: readonly string[],
  room: number,
  { mark, between, line }: { mark: number; between: number; line: number },
): number {
  if (words.length === 0) return 0;
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
