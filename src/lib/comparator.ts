/** Words that say how a figure binds: at least, more than, about. */
import type { Comparator } from "./model.js";
import { PhraseIndex } from "./phrases.js";
import type { Token } from "./tokens.js";

/** Words before the figure. */
export const leading: readonly [words: string, Comparator][] = [
  ["trên", ">"],
  ["hơn", ">"],
  ["vượt", ">"],
  ["vượt mức", ">"],
  ["cao hơn", ">"],
  ["lớn hơn", ">"],
  ["nhiều hơn", ">"],
  ["dưới", "<"],
  ["thấp hơn", "<"],
  ["nhỏ hơn", "<"],
  ["không quá", "<="],
  ["không vượt quá", "<="],
  ["không vượt", "<="],
  ["không cao hơn", "<="],
  ["không trên", "<="],
  ["tối đa", "<="],
  ["nhiều nhất", "<="],
  ["ít nhất", ">="],
  ["tối thiểu", ">="],
  ["thấp nhất", ">="],
  ["không dưới", ">="],
  ["không thấp hơn", ">="],
  ["không ít hơn", ">="],
  ["đạt và vượt", ">="],
  ["bằng hoặc cao hơn", ">="],
  ["từ", ">="],
  ["khoảng", "~"],
  ["gần", "~"],
  ["xấp xỉ", "~"],
  ["chừng", "~"],
  ["ước khoảng", "~"],
  [">", ">"],
  ["<", "<"],
  ["≥", ">="],
  ["≤", "<="],
  ["~", "~"],
];

/** Words after the figure and its unit. */
export const trailing: readonly [words: string, Comparator][] = [
  ["trở lên", ">="],
  ["hoặc hơn", ">="],
  ["hoặc cao hơn", ">="],
  ["trở xuống", "<="],
  ["hoặc thấp hơn", "<="],
];

const before = new PhraseIndex(leading);
const after = new PhraseIndex(trailing);
const longestPhrase = 4;

/** Words that may stand between a comparator and its figure. */
const between = new Set(["mức", "mốc", "ngưỡng"]);

export interface ReadComparator {
  comparator: Comparator;
  /** The first token of the words before, the end of the words after. */
  from: number;
  to: number;
}

/**
 * Reads the words around a figure that stands in tokens `from` to `to`.
 * @example "đạt từ 7,5% trở lên" → ">="; "không quá 3%" → "<="
 */
export function readComparator(tokens: readonly Token[], from: number, to: number, end: number): ReadComparator {
  let edge = from;
  let comparator: Comparator | null = null;
  for (let words = 0; words < longestPhrase; words++) {
    const found = wordsBefore(tokens, edge);
    if (!found) {
      if (comparator === null && between.has(tokens[edge - 1]?.text ?? "")) {
        edge--;
        continue;
      }
      break;
    }
    edge = found.from;
    // "khoảng từ 5%", "từ trên 5%": the word that says more wins over the bare "từ".
    if (comparator === null || (comparator === ">=" && tokens[edge]?.text.toLowerCase() !== "từ")) {
      comparator = found.value;
    }
  }
  const tail = after.longestAt(tokens, to, Math.min(end, to + longestPhrase));
  return { comparator: tail?.value ?? comparator ?? "=", from: edge, to: tail?.to ?? to };
}

function wordsBefore(tokens: readonly Token[], edge: number): { from: number; value: Comparator } | null {
  for (let start = Math.max(0, edge - longestPhrase); start < edge; start++) {
    const found = before.longestAt(tokens, start, edge);
    if (found && found.to === edge) return { from: start, value: found.value };
  }
  return null;
}
