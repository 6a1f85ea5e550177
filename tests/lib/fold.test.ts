import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fold, hits, termsOf } from "../../src/lib/fold.js";

describe("fold", () => {
  it.each([
    ["Sơn La", "son la"],
    ["ĐẮK LẮK", "dak lak"],
    ["đường", "duong"],
    ["rừng", "rung"],
    ["tỷ lệ hộ nghèo", "ty le ho ngheo"],
  ])("%s → %s, in both Unicode forms", (text, expected) => {
    expect(fold(text.normalize("NFC"))).toBe(expected);
    expect(fold(text.normalize("NFD"))).toBe(expected);
  });

  it("folding twice is folding once", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
    );
  });
});

describe("hits", () => {
  it("marks whole words that begin with a term, with or without marks", () => {
    expect(hits("Độ che phủ rừng và trung du", ["rung"])).toEqual([
      { text: "Độ che phủ ", hit: false },
      { text: "rừng", hit: true },
      { text: " và trung du", hit: false },
    ]);
  });

  it("keeps every letter of the text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.array(fc.string()), (text, terms) => {
        const whole = hits(text, terms).map((piece) => piece.text);
        expect(whole.join("")).toBe(text.normalize("NFC"));
      }),
    );
  });
});

it("the words of a query are the same in both Unicode forms", () => {
  expect(termsOf(" Đắk  Lắk, 15,66% ")).toEqual(["dak", "lak", "15", "66"]);
  expect(termsOf("rừng".normalize("NFD"))).toEqual(["rung"]);
});
