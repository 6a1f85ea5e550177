/** Figures written at their marks where there is room: never on another mark, on each other, over a line or outside. */
import { type Box, boxOf, overlap, type TextBox } from "../text-box.js";
import { textWidth, type Weight } from "../text-metrics.js";

export type Segment = readonly [x1: number, y1: number, x2: number, y2: number];

export interface LabelWish {
  /** What it labels: the label may stand close to it. */
  readonly box: Box;
  /** A bar: its label may stand anywhere along it. */
  readonly long: boolean;
  /** From the fullest to the shortest. */
  readonly texts: readonly string[];
  readonly weight: Weight;
  readonly tone: TextBox["tone"];
}

/** Between two labels side by side, in px. */
const air = 2.5;

export interface LabelRoom {
  readonly bounds: Box;
  /** What no label may lie on. */
  readonly marks: readonly Box[];
  /** What a label should not lie on: lines that join figures. */
  readonly lines: readonly Segment[];
  readonly size: number;
}

/** Lays out the labels in the order of the wishes; one that finds no room is left out (its figure is in the table). */
export function placeLabels(wishes: readonly LabelWish[], room: LabelRoom): TextBox[] {
  const placed: TextBox[] = [];
  for (const wish of wishes) {
    const found = firstFit(wish, room, placed);
    if (found) placed.push(found);
  }
  return placed;
}

function firstFit(wish: LabelWish, room: LabelRoom, placed: readonly TextBox[]): TextBox | undefined {
  const taken = placed.map(boxOf).map((box) => ({ ...box, left: box.left - air, right: box.right + air }));
  for (const text of wish.texts) {
    const all = candidates(wish, text, room.size);
    const free = all.filter((label) => {
      const box = boxOf(label);
      const { bounds } = room;
      if (box.left < bounds.left || box.right > bounds.right || box.top < bounds.top || box.bottom > bounds.bottom)
        return false;
      return ![...taken, ...room.marks].some((other) => overlap(box, other));
    });
    const clear = free.find((label) => !room.lines.some((line) => crosses(line, boxOf(label))));
    if (clear) return clear;
  }
  return undefined;
}

/** Along a bar; above, below, right, left, at the corners; at last a little farther off. */
function candidates({ box, long, weight, tone }: LabelWish, text: string, size: number): TextBox[] {
  const width = textWidth(text, size, weight);
  const middle = (box.left + box.right) / 2;
  const centre = (box.top + box.bottom) / 2 + size * 0.35;
  const above = box.top - size * 0.27 - 1;
  const below = box.bottom + size * 0.95 + 0.5;
  const label = (x: number, y: number): TextBox => ({
    text,
    x: Math.round(x),
    y: Math.round(y),
    size,
    weight,
    anchor: "start",
    tone,
  });
  const along = [box.left, box.right - width, (box.left * 3 + box.right) / 4, (box.left + box.right * 3) / 4 - width];
  const places: (readonly [number, number])[] = [
    ...(long ? along.flatMap((x) => [above, below].map((y) => [x, y] as const)) : []),
    [middle - width / 2, above],
    [middle - width / 2, below],
    [box.right + 2, centre],
    [box.left - 2 - width, centre],
    [box.right - 3, above],
    [box.left + 3 - width, above],
    [box.right - 3, below],
    [box.left + 3 - width, below],
    [middle - width / 2, above - 5],
    [middle - width / 2, below + 5],
  ];
  return places.map(([x, y]) => label(x, y));
}

/** Whether a line runs through a box, by steps short enough for letters. */
function crosses([x1, y1, x2, y2]: Segment, box: Box): boolean {
  const steps = Math.max(2, Math.ceil(Math.hypot(x2 - x1, y2 - y1) / 3));
  for (let at = 0; at <= steps; at++) {
    const [x, y] = [x1 + ((x2 - x1) * at) / steps, y1 + ((y2 - y1) * at) / steps];
    if (x > box.left - 1 && x < box.right + 1 && y > box.top + 2 && y < box.bottom - 1) return true;
  }
  return false;
}
