import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { textWidth } from "../../../src/charts/text-metrics.js";
import { charactersOf, ownFaces } from "../../../src/node/images/faces.js";
import { png, pngs } from "../../../src/node/images/png.js";
import { decodePng } from "./decode-png.js";

const vowels = "aăâeêioôơuưy";
const tones = ["", "\u0300", "\u0301", "\u0303", "\u0309", "\u0323"];
const lower = [...vowels].flatMap((vowel) => tones.map((tone) => (vowel + tone).normalize("NFC")));
const alphabet = [...lower, ...lower.map((letter) => letter.toLocaleUpperCase("vi")), "đ", "Đ"];

const word = (text: string, weight = 400): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="120" height="60"><rect width="120" height="60" fill="#fff"/><text x="10" y="42" font-family="'Be Vietnam Pro', system-ui, sans-serif" font-size="40" font-weight="${weight}">${text}</text></svg>`;

const folder = mkdtempSync(join(tmpdir(), "chi-tieu-png-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** Dark pixels, and how far right they reach. */
async function ink(text: string, weight = 400): Promise<{ count: number; right: number; key: string }> {
  const { pixels, width } = decodePng(await png(word(text, weight), 1, null));
  const dark = pixels.flatMap((colour, at) => (colour < 0x808080 ? [at] : []));
  return { count: dark.length, right: Math.max(0, ...dark.map((at) => at % width)), key: dark.join() };
}

describe("the faces", () => {
  it("have every letter of Vietnamese and every sign that figures are written with", () => {
    for (const face of ownFaces) {
      const known = charactersOf(readFileSync(face));
      const missing = [...alphabet, ...'0123456789.,%–−≥≤≈×²·…“”"‘’›()/:;₫'].filter(
        (sign) => !known.has(sign.codePointAt(0) ?? 0),
      );
      expect(missing).toEqual([]);
    }
  });

  it("lack the arrow, which is drawn from a spare face", async () => {
    for (const face of ownFaces) expect(charactersOf(readFileSync(face)).has("→".codePointAt(0) ?? 0)).toBe(false);
    expect((await ink("→")).count).toBeGreaterThan(20);
  });
});

describe("text in a picture", () => {
  it("is drawn for each letter, each unlike the others, in both weights", async () => {
    for (const weight of [400, 600]) {
      const drawn = await Promise.all(alphabet.map((letter) => ink(letter, weight)));
      expect(Math.min(...drawn.map(({ count }) => count))).toBeGreaterThan(20);
      expect(new Set(drawn.map(({ key }) => key)).size).toBe(alphabet.length);
    }
  });

  it("takes the room it was measured for", async () => {
    for (const weight of [400, 600] as const) {
      const { right } = await ink("Sữa", weight);
      expect(Math.abs(right - 10 - textWidth("Sữa", 40, weight))).toBeLessThan(5);
    }
  });
});

describe("drawing", () => {
  it("gives the same bytes with and without what was kept, alone and among others", async () => {
    const svg = word("Ngữ");
    const fresh = await png(svg, 2, null);
    const first = await png(svg, 2, folder);
    expect(readdirSync(folder)).toHaveLength(1);
    const kept = await png(svg, 2, folder);
    const [, among] = await pngs(
      [word("a"), svg, word("b")].map((text) => ({ svg: text, scale: 2 })),
      null,
    );
    for (const bytes of [first, kept, among]) expect(Buffer.from(bytes ?? []).equals(fresh)).toBe(true);
  });

  it("keeps other scales and other pictures apart", async () => {
    const [once, twice] = await Promise.all([png(word("a"), 1, folder), png(word("a"), 2, folder)]);
    expect(decodePng(once).width * 2).toBe(decodePng(twice).width);
  });

  it("refuses what is no SVG", async () => {
    await expect(png("<svg><text>a</svg>", 1, null)).rejects.toThrow();
    await expect(png(word("a &nbsp; b"), 1, null)).rejects.toThrow();
  });
});
