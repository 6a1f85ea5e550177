/** Texts with a place, and the boxes they fill: what layouts are made of and what their tests look at. */
import { textWidth, type Weight, wrapText } from "./text-metrics.js";

export interface TextBox {
  readonly text: string;
  readonly x: number;
  /** The baseline. */
  readonly y: number;
  readonly size: number;
  readonly weight: Weight;
  readonly anchor: "start" | "middle" | "end";
  readonly tone: "ink" | "muted";
}

export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Sizes of type in a chart, in px; nothing is smaller than 12. */
export const type = { name: 14, note: 12.5, tick: 12 } as const;

/** Room a line needs, tone marks on capitals included. */
export const lineHeight = (size: number): number => Math.round(size * 1.3);

/** The box a text fills: ascent and descent of the face for letters without two marks, so that close lines may touch. */
export function boxOf(text: TextBox): Box {
  const width = textWidth(text.text, text.size, text.weight);
  const left = text.anchor === "start" ? text.x : text.anchor === "end" ? text.x - width : text.x - width / 2;
  return { left, right: left + width, top: text.y - text.size * 0.95, bottom: text.y + text.size * 0.27 };
}

export const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

export function union(boxes: readonly Box[]): Box {
  return {
    left: Math.min(...boxes.map((box) => box.left)),
    right: Math.max(...boxes.map((box) => box.right)),
    top: Math.min(...boxes.map((box) => box.top)),
    bottom: Math.max(...boxes.map((box) => box.bottom)),
  };
}

/** A paragraph before it has a place. */
export interface Paragraph {
  readonly text: string;
  readonly size: number;
  readonly weight?: Weight;
  readonly tone?: "ink" | "muted";
}

/** Wrapped lines of paragraphs under each other, and the height they take together. */
export interface Block {
  readonly lines: readonly (Required<Paragraph> & { readonly width: number })[];
  readonly width: number;
  readonly height: number;
}

/** @example block([{ text: "từ 10% trở lên", size: 14 }], 200).height // 18 */
export function block(paragraphs: readonly Paragraph[], width: number): Block {
  const lines = paragraphs.flatMap(({ text, size, weight = 400, tone = "ink" }) =>
    wrapText(text, width, size, weight).map((line) => ({
      text: line,
      size,
      weight,
      tone,
      width: textWidth(line, size, weight),
    })),
  );
  const height = lines.reduce((sum, line) => sum + lineHeight(line.size), 0);
  return { lines, width: Math.max(0, ...lines.map((line) => line.width)), height };
}

/** Sets a block with its top at `top`. */
export function placeBlock({ lines }: Block, x: number, top: number, anchor: "start" | "end" = "start"): TextBox[] {
  let y = top;
  return lines.map(({ text, size, weight, tone }) => {
    const middle = y + lineHeight(size) / 2;
    y += lineHeight(size);
    return { text, size, weight, tone, anchor, x, y: middle + size * 0.35 };
  });
}
