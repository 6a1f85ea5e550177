import subsetFont from "subset-font";
import { describe, expect, it } from "vitest";
import { fontWeights } from "../../src/lib/fonts.js";
import { webFont } from "../../src/node/web-font.js";

/** Every letter that Vietnamese is written with, in both cases, and the signs of our own pages. */
const vowels = "aàáảãạăằắẳẵặâầấẩẫậeèéẻẽẹêềếểễệiìíỉĩịoòóỏõọôồốổỗộơờớởỡợuùúủũụưừứửữựyỳýỷỹỵ";
const letters = `${vowels}${vowels.toUpperCase()}bcdđghklmnpqrstvxBCDĐGHKLMNPQRSTVX0123456789 .,:;!?%()[]/"'“”‘’–—…≥≤≈−×·²³½₫€`;
const marks = "\u0300\u0301\u0303\u0309\u0323";

describe.each(fontWeights)("the face at weight %i", (weight) => {
  it("has every Vietnamese letter, composed or not, in the one file, and is light", async () => {
    const file = await webFont(weight);
    expect(file.subarray(0, 4).toString("latin1")).toBe("wOF2");
    expect(file.length).toBeLessThan(20_000);
    const has = codePointsOf(await subsetFont(file, letters + marks, { targetFormat: "sfnt" }));
    expect([...(letters + marks)].filter((letter) => !has.has(letter.codePointAt(0) ?? 0))).toEqual([]);
  });

  it("is the same whenever it is cut", async () => {
    expect((await webFont(weight)).equals(await webFont(weight))).toBe(true);
  });
});

/** What a TrueType file draws, by its table `cmap` in format 4. */
function codePointsOf(font: Buffer): Set<number> {
  const tables = Array.from({ length: font.readUInt16BE(4) }, (_, index) => 12 + 16 * index);
  const at = tables.find((entry) => font.toString("latin1", entry, entry + 4) === "cmap") ?? 0;
  const cmap = font.subarray(font.readUInt32BE(at + 8));
  const points = new Set<number>();
  for (let index = 0; index < cmap.readUInt16BE(2); index++) {
    const table = cmap.subarray(cmap.readUInt32BE(8 + 8 * index));
    if (table.readUInt16BE(0) !== 4) continue;
    const segments = table.readUInt16BE(6) / 2;
    for (let segment = 0; segment < segments; segment++) {
      const last = table.readUInt16BE(14 + 2 * segment);
      for (let point = table.readUInt16BE(16 + 2 * (segments + segment)); point <= last; point++) points.add(point);
    }
  }
  return points;
}
