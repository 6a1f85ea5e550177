/** Nests overlapping annotations of a text into a tree that HTML can hold, word for word. */
import type { Span } from "./reading.js";

/** A span of the text with what it means; `rank` decides which of two equal spans goes outside (lower first). */
export interface Annotation<T> extends Span {
  rank: number;
  mark: T;
}

/** A piece of text, or an annotation around pieces. `first` is false for the later parts of a span that was cut. */
export type Piece<T> = string | { mark: T; first: boolean; inside: Piece<T>[] };

interface Cut<T> extends Annotation<T> {
  first: boolean;
}

/**
 * The text between `from` and `to` as a tree of pieces; their strings joined are exactly `text.slice(from, to)`.
 * Spans that reach beyond the window, or cross a longer one, are cut in two.
 *
 * @example annotate("abcd", [{start: 1, end: 3, rank: 0, mark: "x"}]) // ["a", {mark: "x", first: true, inside: ["bc"]}, "d"]
 */
export function annotate<T>(
  text: string,
  annotations: readonly Annotation<T>[],
  from = 0,
  to = text.length,
): Piece<T>[] {
  const inWindow = annotations
    .filter((one) => one.start < to && one.end > from && one.start < one.end)
    .map((one) => clip({ ...one, first: true }, from, to));
  return nest(text, inWindow.sort(outerFirst), from, to);
}

const clip = <T>(one: Cut<T>, from: number, to: number): Cut<T> => ({
  ...one,
  start: Math.max(one.start, from),
  end: Math.min(one.end, to),
  first: one.first && one.start >= from,
});

const outerFirst = <T>(a: Cut<T>, b: Cut<T>): number => a.start - b.start || b.end - a.end || a.rank - b.rank;

function nest<T>(text: string, sorted: readonly Cut<T>[], from: number, to: number): Piece<T>[] {
  const pieces: Piece<T>[] = [];
  let at = from;
  let rest = sorted;
  for (let outer = rest[0]; outer !== undefined; outer = rest[0]) {
    const { start, end, mark, first } = outer;
    if (at < start) pieces.push(text.slice(at, start));
    const touching = rest.slice(1).filter((one) => one.start < end);
    pieces.push({
      mark,
      first,
      inside: nest(
        text,
        touching.map((one) => clip(one, start, end)),
        start,
        end,
      ),
    });
    const after = rest.slice(1).filter((one) => one.end > end);
    rest = after.map((one) => clip(one, end, to)).sort(outerFirst);
    at = end;
  }
  if (at < to) pieces.push(text.slice(at, to));
  return pieces;
}
