import subsetFont from "subset-font";
import { describe, expect, it } from "vitest";
import { fontWeights } from "../../src/lib/fonts.js";
import { charactersOf } from "../../src/node/images/faces.js";
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
    const has = charactersOf(await subsetFont(file, letters + marks, { targetFormat: "sfnt" }));
    expect([...(letters + marks)].filter((letter) => !has.has(letter.codePointAt(0) ?? 0))).toEqual([]);
  });

  it("is the same whenever it is cut", async () => {
    expect((await webFont(weight)).equals(await webFont(weight))).toBe(true);
  });
});
