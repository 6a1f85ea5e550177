/** How wide a text will be, so that labels can be laid out where no browser is: at build time. */

export type Weight = 400 | 600;

/**
 * Advance widths of Be Vietnam Pro 5.3.0 in hundredths of an em, regular and semibold, measured by a browser's canvas.
 * Letters with tone marks are as wide as without; only horned letters and đ have an entry of their own.
 */
const advances: readonly (readonly [characters: string, regular: number, semibold: number])[] = [
  ["'", 18, 21],
  ["`", 20, 26],
  ["’", 22, 23],
  [" ", 23, 23],
  ["Iil", 26, 28],
  ["·", 26, 29],
  ["j", 27, 29],
  ["!", 28, 32],
  ["‘", 29, 27],
  [".:", 29, 32],
  [",;", 30, 33],
  ['"', 32, 37],
  ["“", 37, 42],
  ["1", 38, 42],
  ["f", 39, 40],
  ["r", 39, 42],
  ["|", 41, 43],
  ["”", 41, 44],
  ["t", 43, 43],
  ["{}", 43, 46],
  ["()²", 44, 45],
  ["J", 46, 48],
  ["[]", 46, 49],
  ["~", 47, 48],
  ["\\", 48, 52],
  ["*z", 50, 51],
  ["/", 50, 53],
  ["s", 51, 53],
  ["<>", 56, 57],
  ["k", 56, 58],
  ["^x", 56, 59],
  ["u", 57, 58],
  ["n", 57, 59],
  ["?", 57, 60],
  ["vyư", 58, 59],
  ["h", 58, 60],
  ["×", 58, 61],
  ["7", 59, 60],
  ["₫", 59, 62],
  ["≥≤≈→", 60, 60],
  ["e", 60, 61],
  ["-", 61, 61],
  ["c", 61, 62],
  ["+", 61, 64],
  ["E", 62, 63],
  ["L", 62, 64],
  ["F", 63, 64],
  ["8", 63, 66],
  ["$ago−", 64, 65],
  ["Sơ", 64, 66],
  ["P", 64, 67],
  ["2bdpq±", 65, 66],
  ["T", 65, 67],
  ["Z", 66, 66],
  ["35", 66, 67],
  ["đ", 66, 68],
  ["Y", 66, 70],
  ["BR", 67, 70],
  ["069", 68, 69],
  ["K–", 68, 70],
  ["_", 70, 72],
  ["4H", 71, 72],
  ["V", 71, 73],
  ["U", 72, 73],
  ["X", 72, 75],
  ["=DN", 73, 74],
  ["…", 73, 82],
  ["Ư", 74, 74],
  ["&A", 74, 76],
  ["C", 78, 78],
  ["G", 78, 79],
  ["Đ", 79, 79],
  ["#", 81, 83],
  ["Q", 82, 82],
  ["OƠ", 83, 83],
  ["%", 85, 86],
  ["M", 85, 88],
  ["—", 87, 87],
  ["w", 87, 88],
  ["m", 89, 90],
  ["@", 100, 101],
  ["W", 100, 104],
];

const widths = new Map(advances.flatMap(([characters, ...pair]) => [...characters].map((c) => [c, pair] as const)));

/** As wide as a capital M: a character the table lacks (a fallback face draws it) never gets too little room. */
const unknown = [87, 90] as const;

/** Tone and vowel marks, save the horn, which widens its letter. */
const marks = /(?!\u{31B})\p{M}/gu;

const baseLetters = (text: string): string => text.normalize("NFD").replace(marks, "").normalize("NFC");

/**
 * Width of a text in CSS pixels.
 * @param size font size in px
 * @example textWidth("Sơn La", 14) // 45.2
 */
export function textWidth(text: string, size: number, weight: Weight = 400): number {
  const column = weight === 600 ? 1 : 0;
  let hundredths = 0;
  for (const character of baseLetters(text)) hundredths += (widths.get(character) ?? unknown)[column];
  return (hundredths * size) / 100;
}

/**
 * Breaks a text into lines no wider than `width` px, at spaces; a single word that is wider is broken inside.
 * @example wrapText("Thành phố Hồ Chí Minh", 90, 14) // ["Thành phố Hồ", "Chí Minh"]
 */
export function wrapText(text: string, width: number, size: number, weight: Weight = 400): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(/\s+/).flatMap((w) => breakWord(w, width, size, weight))) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (line === "" || textWidth(longer, size, weight) <= width) line = longer;
    else {
      lines.push(line);
      line = word;
    }
  }
  return line === "" ? lines : [...lines, line];
}

function breakWord(word: string, width: number, size: number, weight: Weight): string[] {
  const parts: string[] = [];
  let part = "";
  for (const character of word) {
    if (part !== "" && textWidth(part + character, size, weight) > width) {
      parts.push(part);
      part = "";
    }
    part += character;
  }
  return part === "" ? parts : [...parts, part];
}
