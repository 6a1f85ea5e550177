/** Vietnamese text at the letter level: one normal form at the door, and keys that make spellings of one word equal. */

/**
 * The form every offset points into: no byte-order mark, `\n` line ends, NFC letters, no half characters (a lone
 * surrogate fits no file format). Doing it twice is doing it once.
 * @example normalizeText("\uFEFFho\u0300a\r\n") // "hòa\n"
 */
export function normalizeText(raw: string): string {
  return raw
    .replace(/\r\n?/g, "\n")
    .replace(/\p{Surrogate}/gu, "\uFFFD")
    .normalize("NFC")
    .replace(/^\uFEFF+/, "");
}

const toneMarks: Readonly<Record<string, string>> = {
  "\u0300": "2",
  "\u0301": "1",
  "\u0303": "4",
  "\u0309": "3",
  "\u0323": "5",
};
const anyTone = /[\u0300\u0301\u0303\u0309\u0323]/;

/**
 * A key equal for all accepted spellings of a syllable: case, tone placement (`hoà`/`hòa`) and final i/y (`tỉ`/`tỷ`,
 * `sĩ`/`sỹ`). The tone is taken off its vowel and put last, so where it was written no longer matters.
 * @example spellingKey("Thuỷ") === spellingKey("thủy")
 */
export function spellingKey(word: string): string {
  const parts = word.toLowerCase().normalize("NFD");
  const mark = anyTone.exec(parts)?.[0];
  const letters = mark === undefined ? parts : parts.replace(anyTone, "");
  return letters.normalize("NFC").replace(/(?<=^[bcdđghklmnpqrstvx]{1,3}u?)y$/, "i") + (mark ? toneMarks[mark] : "");
}

/**
 * The bare letters of a word, for scans that lost or changed diacritics (`Phân đầu` for `Phấn đấu`).
 * @example bareLetters("Đấu") // "dau"
 */
export function bareLetters(word: string): string {
  return word.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "").replace(/đ/g, "d").replace(/y$/, "i");
}

/**
 * Words as an id: `huyện nghèo` → `huyen-ngheo`.
 * @param longest ids are cut after a whole word at this many characters
 */
export function slugOf(words: string, longest = 60): string {
  const all = words
    .toLowerCase()
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/đ/g, "d")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
  if (all.length <= longest) return all;
  const cut = all.slice(0, longest + 1).lastIndexOf("-");
  return all.slice(0, cut > 0 ? cut : longest);
}
