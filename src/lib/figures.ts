/** A number with its unit, as one thing: `từ 7,5 - 8%`, `12.739 tỷ 600 triệu đồng`, `11 bác sĩ/1 vạn dân`. */
import { readComparator } from "./comparator.js";
import type { Comparator } from "./model.js";
import { readNumber } from "./number.js";
import { PhraseIndex, phraseSet } from "./phrases.js";
import type { Token } from "./tokens.js";
import { type Dimension, multipliers, type UnitWord, unitWords } from "./unit.js";

/** Token places: the figure proper is `from` to `to`, with the comparator's words it is `outer` to `outerEnd`. */
export interface Figure {
  from: number;
  to: number;
  outer: number;
  outerEnd: number;
  value: number;
  high: number | null;
  /** Base units (percent, đồng, …) in one unit as written. */
  factor: number;
  dimension: Dimension;
  noun: string;
  comparator: Comparator;
  pointDecimal: boolean;
  /** Money without the word that says thousand, million or billion is rarely meant so. */
  bareMoney: boolean;
  /** The year that the column of a table sets. */
  year: number | null;
}

interface Amount {
  value: number;
  factor: number;
  unit: UnitWord | null;
  to: number;
  pointDecimal: boolean;
  multiplied: boolean;
}

const multiplierKeys = new PhraseIndex(Object.entries(multipliers));
const rangeMarks = new Set(["-", "–", "—", "−", "÷"]);
const rangeWords = new Set(["đến", "tới"]);

export class FigureReader {
  readonly #units: PhraseIndex<UnitWord>;

  /** @param nouns what the grammar's rules count, beside the common nouns */
  constructor(nouns: readonly string[]) {
    this.#units = new PhraseIndex(unitWords(nouns));
  }

  /** Reads the figure whose first number is token `from`, or null where a number belongs to the figure before. */
  read(tokens: readonly Token[], from: number, end: number, isFigure: (place: number) => boolean): Figure | null {
    const first = this.#amount(tokens, from, end, isFigure);
    if (!first) return null;
    const second = this.#upper(tokens, first.to, end, isFigure);
    const last = second ?? first;
    const to = perPart(tokens, last.to, end);
    const around = readComparator(tokens, from, to, end);
    const unit = last.unit ?? first.unit;
    const high = second ? second.value : null;
    const value = second && first.multiplied ? (first.value * first.factor) / last.factor : first.value;
    return {
      from,
      to,
      outer: around.from,
      outerEnd: around.to,
      value: Number(value.toPrecision(12)),
      high,
      factor: last.factor,
      dimension: unit?.dimension ?? (last.factor > 1 ? "VND" : "bare"),
      noun: unit?.noun ?? "",
      comparator: high === null ? around.comparator : "range",
      pointDecimal: first.pointDecimal || last.pointDecimal,
      bareMoney: unit?.dimension === "VND" && last.factor === 1,
      year: null,
    };
  }

  /** Reads a unit that stands alone, as in a table's column; null when the words are none. */
  unit(
    tokens: readonly Token[],
    from: number,
    end: number,
  ): Pick<Figure, "factor" | "dimension" | "noun" | "bareMoney"> | null {
    let place = from;
    let factor = 1;
    for (let found = multiplierKeys.longestAt(tokens, place, end); found; ) {
      factor *= found.value;
      place = found.to;
      found = multiplierKeys.longestAt(tokens, place, end);
    }
    const unit = this.#units.longestAt(tokens, place, end)?.value;
    if (!unit && factor === 1) return null;
    factor *= unit?.factor ?? 1;
    const dimension = unit?.dimension ?? "VND";
    return { factor, dimension, noun: unit?.noun ?? "", bareMoney: dimension === "VND" && factor === 1 };
  }

  #upper(tokens: readonly Token[], to: number, end: number, isFigure: (place: number) => boolean): Amount | null {
    const sign = tokens[to];
    const joins = sign && (rangeMarks.has(sign.text) || rangeWords.has(sign.text.toLowerCase()));
    if (!joins) return null;
    let place = to + 1;
    if (rangeWords.has(sign.text.toLowerCase()) && ["dưới", "khoảng"].includes(tokens[place]?.text ?? "")) place++;
    if (place >= end || tokens[place]?.kind !== "number" || !isFigure(place)) return null;
    return this.#amount(tokens, place, end, isFigure);
  }

  #amount(tokens: readonly Token[], from: number, end: number, isFigure: (place: number) => boolean): Amount | null {
    const token = tokens[from];
    if (token?.kind !== "number") return null;
    const { value, pointDecimal } = readNumber(token.text);
    let place = shareOf(tokens, from + 1, end);
    let factor = 1;
    for (let found = multiplierKeys.longestAt(tokens, place, end); found; ) {
      factor *= found.value;
      place = found.to;
      found = multiplierKeys.longestAt(tokens, place, end);
    }
    const more = factor > 1 ? this.#smaller(tokens, place, end, factor, isFigure) : null;
    if (more)
      return { ...more, value: value + (more.value * more.factor) / factor, factor, multiplied: true, pointDecimal };
    const unit = this.#units.longestAt(tokens, place, end);
    return {
      value,
      factor: factor * (unit?.value.factor ?? 1),
      unit: unit?.value ?? null,
      to: unit?.to ?? place,
      pointDecimal,
      multiplied: factor > 1,
    };
  }

  /** The rest of `12.739 tỷ 600 triệu`: a smaller multiplier right behind. */
  #smaller(
    tokens: readonly Token[],
    place: number,
    end: number,
    factor: number,
    isFigure: (place: number) => boolean,
  ): Amount | null {
    if (place >= end || tokens[place]?.kind !== "number" || !isFigure(place)) return null;
    const rest = this.#amount(tokens, place, end, isFigure);
    return rest?.multiplied && rest.factor < factor && (rest.unit === null || rest.unit.dimension === "VND")
      ? rest
      : null;
  }
}

/** Passes the whole of `19/19 tiêu chí`, `64/188 xã`: the first number is the figure. */
function shareOf(tokens: readonly Token[], place: number, end: number): number {
  const isShare = tokens[place]?.text === "/" && tokens[place + 1]?.kind === "number" && place + 1 < end;
  return isShare && tokens[place + 1]?.start === tokens[place]?.end ? place + 2 : place;
}

const bases = phraseSet([
  "đơn vị",
  "vạn dân",
  "dân",
  "người",
  "năm",
  "ha",
  "hộ",
  "tháng",
  "lao động",
  "giường",
  "xã",
  "ngày",
  "người dân",
  "giải",
]);

/** Passes `/người/năm`, `/1 vạn dân`, `/10.000 dân`, `/năm` behind a unit. */
function perPart(tokens: readonly Token[], from: number, end: number): number {
  let place = from;
  while (place < end - 1 && tokens[place]?.text === "/") {
    let next = place + 1;
    if (tokens[next]?.kind === "number") next++;
    const base = bases.longestAt(tokens, next, end);
    if (!base && multiplierKeys.longestAt(tokens, next, end)) next++;
    if (next >= end || tokens[next]?.kind !== "word") break;
    place = base?.to ?? next + 1;
  }
  return place;
}
