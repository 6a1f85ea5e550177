/** Units and counted nouns, and how a figure in one becomes the indicator's unit. */

import { spellingsOf } from "./grammar/spelling.js";

/** What a figure measures, before it is known of what. */
export type Dimension = "percent" | "point" | "VND" | "USD" | "hectare" | "tonne" | "count" | "other" | "bare";

export interface UnitWord {
  dimension: Dimension;
  /** How many of the dimension's base unit (percent, đồng, dollar, hectare, tonne, piece) one of these is. */
  factor: number;
  /** The unit's name for counted nouns and rarer units; rules compare it. */
  noun: string;
}

/** Words that multiply the unit after them: `36 nghìn tỷ đồng`. */
export const multipliers: Readonly<Record<string, number>> = {
  trăm: 1e2,
  nghìn: 1e3,
  ngàn: 1e3,
  vạn: 1e4,
  triệu: 1e6,
  tr: 1e6,
  tỷ: 1e9,
};

const measures: readonly [words: readonly string[], Dimension, number][] = [
  [["%", "phần trăm"], "percent", 1],
  [["‰", "phần nghìn"], "percent", 0.1],
  [["điểm phần trăm", "điểm %", "% điểm"], "point", 1],
  [["đồng", "VNĐ", "VND", "đ"], "VND", 1],
  [["trđ"], "VND", 1e6],
  [["USD", "đô la Mỹ", "đô la", "đô-la"], "USD", 1],
  [["ha", "héc ta", "hecta", "héc-ta"], "hectare", 1],
  [["tấn"], "tonne", 1],
  [["tạ"], "tonne", 0.1],
  [["kg"], "tonne", 0.001],
];

/** Units that no indicator of the vocabulary has; they keep their own name. */
const rarer = ["km", "km2", "m", "m2", "m3", "MW", "kWh", "kV", "KWh", "GWh", "lít", "tuổi", "điểm"];

/** What plans count; rules add the nouns they accept. */
const counted = [
  "con",
  "xã",
  "phường",
  "thị trấn",
  "huyện",
  "thôn",
  "bản",
  "khu dân cư",
  "đơn vị cấp huyện",
  "đơn vị",
  "lượt",
  "lượt khách",
  "lượt người",
  "khách",
  "người",
  "lao động",
  "lượt lao động",
  "người lao động",
  "hộ",
  "hộ nghèo",
  "doanh nghiệp",
  "hợp tác xã",
  "tổ hợp tác",
  "sản phẩm",
  "dự án",
  "trường",
  "trường học",
  "giường",
  "giường bệnh",
  "bác sĩ",
  "bậc",
  "tiêu chí",
  "chỉ tiêu",
  "tập thể",
  "tập thể, cá nhân",
  "cá nhân",
  "cơ sở",
  "căn",
  "căn hộ",
  "nhà",
  "công trình",
  "mô hình",
  "việc làm",
  "chỗ làm việc",
  "đảng viên",
  "sáng kiến",
  "phong trào",
  "vụ",
  "trẻ",
  "học sinh",
  "máy",
  "thuê bao",
  "cụm công nghiệp",
  "khu công nghiệp",
  "phòng học",
  "giải",
  "giải nhất",
  "giải nhì",
  "giải ba",
  "chuỗi",
  "sản phẩm OCOP",
];

/**
 * All unit words with what they mean.
 * @param more nouns that rules of the grammar count
 */
export function unitWords(more: readonly string[]): [phrase: string, unit: UnitWord][] {
  const known = measures.flatMap(([words, dimension, factor]) =>
    words.map((word): [string, UnitWord] => [word, { dimension, factor, noun: "" }]),
  );
  const named = (nouns: readonly string[], dimension: Dimension): [string, UnitWord][] =>
    nouns.map((noun) => [noun, { dimension, factor: 1, noun }]);
  const taken = new Set([...known.map(([word]) => word), ...rarer]);
  const nouns = [...new Set([...counted, ...more])].filter((noun) => !taken.has(noun));
  const short = nouns.flatMap((noun) =>
    spellingsOf(noun)
      .slice(1)
      .map((word): [string, UnitWord] => [word, { dimension: "count", factor: 1, noun }]),
  );
  return [...known, ...named(rarer, "other"), ...named(nouns, "count"), ...short];
}

interface TableUnit {
  dimension: Dimension;
  size: number;
}

/** The units of the tables; `count` and rates of people are pieces. */
const tableUnits: Readonly<Record<string, TableUnit>> = {
  percent: { dimension: "percent", size: 1 },
  "percentage point": { dimension: "percent", size: 1 },
  "per mille": { dimension: "percent", size: 0.1 },
  VND: { dimension: "VND", size: 1 },
  "million VND": { dimension: "VND", size: 1e6 },
  "billion VND": { dimension: "VND", size: 1e9 },
  "million USD": { dimension: "USD", size: 1e6 },
  hectare: { dimension: "hectare", size: 1 },
  tonne: { dimension: "tonne", size: 1 },
};

/** A value of `factor` base units each, in a unit of the tables; powers of ten only, free of binary dust. */
export function convert(value: number, factor: number, unit: string): number {
  const size = tableUnits[unit]?.size ?? 1;
  const scaled = factor >= size ? value * (factor / size) : value / (size / factor);
  return Number(scaled.toPrecision(12));
}

/** The table unit for a figure of no known indicator: `350 triệu đồng` is counted in million VND. */
export function plainUnit(dimension: Dimension, factor: number, noun: string): string {
  if (dimension === "VND") return factor >= 1e9 ? "billion VND" : factor >= 1e6 ? "million VND" : "VND";
  if (dimension === "USD") return factor >= 1e6 ? "million USD" : "USD";
  if (dimension === "point") return "percentage point";
  if (dimension === "bare") return "count";
  return dimension === "other" ? noun : dimension;
}

/**
 * Whether a rule's unit words accept a figure. `đồng`, `USD`, `%`, `ha`, `tấn` stand for all ways to write them, other
 * words for the noun counted, "" for a number alone.
 */
export function accepts(units: readonly string[], dimension: Dimension, noun: string): boolean {
  switch (dimension) {
    case "percent":
    case "point":
      return units.includes("%");
    case "VND":
      return units.includes("đồng");
    case "USD":
      return units.includes("USD");
    case "hectare":
      return units.includes("ha");
    case "tonne":
      return units.includes("tấn");
    case "bare":
      return units.includes("");
    default:
      return units.some((unit) => unit !== "" && (noun === unit || noun.startsWith(`${unit} `)));
  }
}
