import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Annotation, annotate, type Piece } from "../../src/lib/annotate.js";

const textOf = (pieces: readonly Piece<string>[]): string =>
  pieces.map((piece) => (typeof piece === "string" ? piece : textOf(piece.inside))).join("");

/** Text of each mark's parts in order, `first` parts counted. */
function partsOf(pieces: readonly Piece<string>[], found = new Map<string, { text: string; firsts: number }>()) {
  for (const piece of pieces) {
    if (typeof piece === "string") continue;
    const known = found.get(piece.mark) ?? { text: "", firsts: 0 };
    found.set(piece.mark, { text: known.text + textOf(piece.inside), firsts: known.firsts + (piece.first ? 1 : 0) });
    partsOf(piece.inside, found);
  }
  return found;
}

describe("annotate", () => {
  it("puts the longer of two equal starts outside, and the lower rank of two equal spans", () => {
    const spans = [
      { start: 0, end: 2, rank: 0, mark: "short" },
      { start: 0, end: 3, rank: 2, mark: "second" },
      { start: 0, end: 3, rank: 1, mark: "first" },
    ];
    expect(annotate("abcd", spans)).toEqual([
      {
        mark: "first",
        first: true,
        inside: [{ mark: "second", first: true, inside: [{ mark: "short", first: true, inside: ["ab"] }, "c"] }],
      },
      "d",
    ]);
  });

  it("cuts a span that crosses another, and only its first part carries the id", () => {
    const spans = [
      { start: 0, end: 2, rank: 0, mark: "a" },
      { start: 1, end: 3, rank: 0, mark: "b" },
    ];
    expect(annotate("xyz", spans)).toEqual([
      { mark: "a", first: true, inside: ["x", { mark: "b", first: true, inside: ["y"] }] },
      { mark: "b", first: false, inside: ["z"] },
    ]);
  });

  it("keeps every letter of the window, and every span whole with one first part, whatever the spans", () => {
    const span = fc.record({ start: fc.nat(30), length: fc.nat(12), rank: fc.nat(3) });
    fc.assert(
      fc.property(
        fc.array(span, { maxLength: 12 }),
        fc.nat(10),
        fc.integer({ min: 15, max: 30 }),
        (spans, from, to) => {
          const text = "abcdefghijklmnopqrstuvwxyz0123";
          const annotations = spans.map(
            ({ start, length, rank }, i): Annotation<string> => ({
              start,
              end: Math.min(start + length, text.length),
              rank,
              mark: String(i),
            }),
          );
          const pieces = annotate(text, annotations, from, to);
          expect(textOf(pieces)).toBe(text.slice(from, to));
          const parts = partsOf(pieces);
          for (const { start, end, mark } of annotations) {
            const inWindow = text.slice(Math.max(start, from), Math.min(end, to));
            expect(parts.get(mark)?.text ?? "").toBe(start < end ? inWindow : "");
            if (inWindow !== "" && start >= from && start < end) expect(parts.get(mark)?.firsts).toBe(1);
          }
        },
      ),
    );
  });
});
