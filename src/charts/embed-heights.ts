/**
 * How high an embed will be, computed from the widths of the face: nobody can ask a browser when the code to copy is written.
 * Sizes are those of src/styles/embed.css; a test in a browser holds the two together.
 */
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
/** Frames that heights are computed for. */
const frames = { wide: 680, narrow: 360 } as const;

export interface EmbedContent {
  readonly title: string;
  readonly subtitle: string;
  /** Width and height of the drawings; a table instead says its height for the room it has. */
  readonly body: Readonly<Record<keyof typeof frames, { width: number; height: number } | ((room: number) => number)>>;
  /** Lines of what differs below their heading, and paragraphs of notes. */
  readonly differs: readonly string[];
  readonly notes: readonly string[];
  /** Whether a table is folded away below. */
  readonly folded: boolean;
  readonly credit: readonly string[];
}

/** @returns heights in px in a wide and a narrow column */
export function embedHeights(content: EmbedContent): { wide: number; narrow: number } {
  const heightIn = (size: keyof typeof frames): number => {
    const room = frames[size] - around.sides;
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
      (content.folded ? 8 + 27.5 : 0) +
      10 +
      sum(content.credit, note)
    );
  };
  return { wide: Math.ceil(heightIn("wide")), narrow: Math.ceil(heightIn("narrow")) };
}

export function linesHeight({ text, size, weight = 400, lineHeight = 1.5 }: Words, room: number): number {
  // A system's face may be a little wider than the one measured.
  const lines = textWidth(text, size, weight) <= room ? 1 : wrapText(text, room * 0.97, size, weight).length;
  return Math.max(1, lines) * size * lineHeight;
}
