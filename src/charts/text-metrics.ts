/** How wide a text will be, so that labels can be laid out where no browser is: at build time. */

export type Weight = 400 | 600;

/**
 * Advance widths of Be Vietnam Pro 5.3.0 in thousandths of an em, regular and semibold, measured by a browser's canvas.
 * All letters of Vietnamese are here; other accented letters count as their base.
 */
const advances: readonly (readonly [characters: string, regular: number, semibold: number])[] = [
  [" ", 115, 115],
  ["'", 179, 208],
  ["`", 202, 260],
  ["’", 217, 228],
  ["  ", 230, 230],
  ["l", 255, 277],
  ["·", 255, 288],
  ["I", 258, 280],
  ["i", 264, 285],
  ["j", 274, 292],
  ["ìíĩỉị", 276, 294],
  ["ÌÍĨỈỊ", 278, 292],
  ["!", 280, 320],
  [".:", 286, 319],
  ["‘", 287, 270],
  [",;", 303, 332],
  ['"', 318, 367],
  ["“", 370, 420],
  ["1", 385, 415],
  ["f", 386, 401],
  ["r", 392, 416],
  ["”", 407, 440],
  ["|", 408, 426],
  ["{}", 426, 462],
  ["t", 428, 434],
  ["²", 435, 450],
  ["()", 439, 449],
  ["[]", 459, 489],
  ["J", 465, 482],
  ["~", 468, 483],
  ["\\", 485, 515],
  ["*", 497, 508],
  ["z", 502, 514],
  ["/", 503, 528],
  ["s", 508, 527],
  ["k", 555, 584],
  ["<>", 556, 568],
  ["x", 559, 591],
  ["^", 559, 594],
  ["u", 566, 581],
  ["n", 573, 590],
  ["?", 573, 605],
  ["ư", 576, 587],
  ["v", 576, 588],
  ["×", 579, 612],
  ["yỳýỹỷỵ", 583, 592],
  ["h", 583, 600],
  ["ùúũủụừứữửự", 591, 598],
  ["₫", 591, 621],
  ["7", 594, 596],
  ["e", 599, 611],
  ["≥≤≈→", 602, 602],
  ["-", 608, 607],
  ["+", 608, 637],
  ["èéẽẻẹêềếễểệ", 609, 615],
  ["c", 613, 624],
  ["E", 620, 634],
  ["L", 624, 637],
  ["ÈÉẼẺẸÊỀẾỄỂỆ", 630, 640],
  ["F", 633, 640],
  ["8", 634, 656],
  ["S", 635, 656],
  ["−", 636, 653],
  ["ao", 642, 652],
  ["ơ", 642, 660],
  ["g", 643, 654],
  ["P", 644, 667],
  ["$", 645, 648],
  ["±", 647, 661],
  ["T", 650, 674],
  ["2", 651, 660],
  ["ỡ", 652, 651],
  ["òóõỏọôồốỗổộờớởợ", 652, 656],
  ["bdpq", 652, 662],
  ["àáãảạăằắẵẳặâầấẫẩậ", 653, 660],
  ["Z", 660, 664],
  ["35", 660, 674],
  ["đ", 662, 677],
  ["YỲÝỸỶỴ", 665, 701],
  ["R", 668, 697],
  ["B", 674, 698],
  ["0", 676, 692],
  ["K", 679, 703],
  ["69", 680, 693],
  ["–", 682, 696],
  ["_", 702, 724],
  ["V", 706, 732],
  ["H", 709, 725],
  ["4", 710, 716],
  ["X", 720, 753],
  ["U", 725, 733],
  ["=", 726, 744],
  ["…", 726, 817],
  ["D", 728, 743],
  ["N", 732, 743],
  ["AÀÁÃẢẠĂẰẮẴẲẶÂẦẤẪẨẬ", 736, 758],
  ["&", 740, 755],
  ["ƯÙÚŨỦỤỪỨỮỬỰ", 745, 745],
  ["C", 775, 778],
  ["G", 783, 788],
  ["Đ", 788, 786],
  ["#", 807, 833],
  ["Q", 822, 825],
  ["OƠÒÓÕỎỌÔỒỐỖỔỘỜỚỠỞỢ", 826, 828],
  ["%", 849, 863],
  ["M", 853, 877],
  ["—", 868, 868],
  ["w", 870, 879],
  ["m", 893, 895],
  ["@", 1005, 1014],
  ["W", 1005, 1039],
];

const widths = new Map(
  advances.flatMap(([characters, ...pair]) => [...characters].map((character) => [character, pair] as const)),
);

/** As wide as a capital M: a character the table lacks (a fallback face draws it) never gets too little room. */
const unknown = [870, 900] as const;

const widthOf = (character: string): readonly [number, number] =>
  widths.get(character) ?? widths.get(character.normalize("NFD").charAt(0)) ?? unknown;

/**
 * Width of a text in CSS pixels.
 * @param size font size in px
 * @example textWidth("Sơn La", 14) // 46.8
 */
export function textWidth(text: string, size: number, weight: Weight = 400): number {
  const column = weight === 600 ? 1 : 0;
  let thousandths = 0;
  for (const character of text.normalize("NFC")) thousandths += widthOf(character)[column];
  return (thousandths * size) / 1000;
}

/**
 * Breaks a text into lines no wider than `width` px, at spaces, the lines about equally long so that no word is left
 * alone; a single word that is wider is broken inside.
 * @example wrapText("Thành phố Hồ Chí Minh", 120, 14) // ["Thành phố", "Hồ Chí Minh"]
 */
export function wrapText(text: string, width: number, size: number, weight: Weight = 400): string[] {
  const lines = fill(text, width, size, weight);
  if (lines.length < 2 || lines.length > 3) return lines;
  const longest = Math.max(...words(text).map((word) => textWidth(word, size, weight)));
  for (let narrower = width * 0.95; narrower > longest; narrower -= width * 0.05) {
    const tried = fill(text, narrower, size, weight);
    if (tried.length > lines.length) break;
    lines.splice(0, lines.length, ...tried);
  }
  return lines;
}

/** A sign of percent stays with the word before it: "điểm %". */
const words = (text: string): string[] => text.split(/\s+(?!%)/);

/** Fills each line with as many words as it holds. */
function fill(text: string, width: number, size: number, weight: Weight): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of words(text).flatMap((w) => breakWord(w, width, size, weight))) {
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
