/** Numbers, units, figures and dates as a reader of Vietnamese or English expects them in print. */
import { keep } from "./keep.js";
import type { Comparator, Target } from "./model.js";
import { unitWords } from "./unit-words.js";

export type Lang = "vi" | "en";
export type Words = Readonly<Record<Lang, string>>;

/** What a figure is written from; a row of targets or of series has these columns. */
export type Figure = Pick<Target, "comparator" | "value" | "value_high" | "unit" | "indicator"> &
  Partial<Pick<Target, "stated">>;

/** `words`: "từ 10% trở lên"; `short`: "≥ 10%", for narrow cells. */
export type FigureStyle = "words" | "short";

const locales = { vi: "vi-VN", en: "en-GB" } as const;

/**
 * Writes a number in full, never compact ("NT" says nothing to a reader).
 * @param decimals exactly so many; without it, as many as the number has (at most 4)
 * @example formatNumber(1234.5, "vi") // "1.234,5"
 * @example formatNumber(8, "en", 1) // "8.0"
 */
export function formatNumber(value: number, lang: Lang, decimals?: number): string {
  const digits =
    decimals === undefined
      ? { maximumFractionDigits: 4 }
      : { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
  const format = keep(
    numberFormats,
    `${lang} ${decimals}`,
    () => new Intl.NumberFormat(locales[lang], { useGrouping: "always", ...digits }),
  );
  return format.format(value).replace(/^-/, "−");
}

/** By language and decimals: making a format takes a hundred times as long as using it. */
const numberFormats = new Map<string, Intl.NumberFormat>();
const dateFormats = new Map<Lang, Intl.DateTimeFormat>();

/**
 * How many decimals a plan wrote: "6,8%" has one, "6%" none. Undefined where the value is not the written numeral
 * ("36 nghìn tỷ đồng" is 36000 billion VND), since then the decimals belong to another unit.
 * @example statedDecimals("6,8%", 6.8) // 1
 */
export function statedDecimals(stated: string | undefined, value: number): number | undefined {
  const numerals = stated?.match(/\d[\d.]*(?:,\d+)?/g) ?? [];
  for (const numeral of numerals) {
    const [whole = "", fraction = ""] = numeral.split(",");
    if (Number(`${whole.replaceAll(".", "")}.${fraction || "0"}`) === value) return fraction.length;
  }
  return undefined;
}

/**
 * Writes a value with its unit: "2.150 tỷ đồng", "4 điểm %", "11 bác sĩ/1 vạn dân".
 * @param indicator names what is counted ("5 xã"); null: the words after the numeral in `stated` do, in Vietnamese
 * @example formatValue({ value: 50000, unit: "billion VND", indicator: "total_investment" }, "vi") // "50.000 tỷ đồng"
 */
export function formatValue(
  figure: Pick<Figure, "unit" | "indicator" | "stated"> & { value: number },
  lang: Lang,
): string {
  const number = formatNumber(figure.value, lang, statedDecimals(figure.stated, figure.value));
  return joinUnit(number, figure, figure.value, lang);
}

/**
 * Writes the figure of a target with its comparator, in words or short.
 * @example formatFigure({ comparator: ">=", value: 10, value_high: null, unit: "percent", indicator: "grdp_growth" }, "vi")
 * // "từ 10% trở lên"; short: "≥ 10%"; English: "at least 10%"
 */
export function formatFigure(figure: Figure, lang: Lang, style: FigureStyle = "words"): string {
  const { comparator, value, value_high } = figure;
  if (comparator === "qualitative" || value === null) return inWordsOnly[lang];
  if (comparator === "range" && value_high !== null) return formatRange(figure, value, value_high, lang);
  const template =
    style === "short" ? `${comparatorSigns[comparator] ?? ""}{}` : (templates[comparator]?.[lang] ?? "{}");
  return template.replace("{}", () => formatValue({ ...figure, value }, lang));
}

/** What stands in place of a figure when the plan names a goal without a number. */
export const inWordsOnly: Words = { vi: "chỉ nêu bằng lời", en: "in words only" };

type OfComparator<T> = Readonly<Partial<Record<Comparator, T>>>;

const templates: OfComparator<Words> = {
  ">=": { vi: "từ {} trở lên", en: "at least {}" },
  ">": { vi: "trên {}", en: "more than {}" },
  "<=": { vi: "không quá {}", en: "at most {}" },
  "<": { vi: "dưới {}", en: "less than {}" },
  "~": { vi: "khoảng {}", en: "about {}" },
};

/** What stands before a figure written short. */
export const comparatorSigns: OfComparator<string> = { ">=": "≥ ", ">": "> ", "<=": "≤ ", "<": "< ", "~": "≈ " };

/** An en dash without spaces, the unit once: "15–35 tập thể, cá nhân", "7–8%". */
function formatRange(figure: Figure, low: number, high: number, lang: Lang): string {
  const decimals = Math.max(statedDecimals(figure.stated, low) ?? 0, statedDecimals(figure.stated, high) ?? 0);
  const written = decimals > 0 ? decimals : undefined;
  const ends = [low, high].map((end) => formatNumber(end, lang, written));
  return joinUnit(ends.join("–"), figure, high, lang);
}

function joinUnit(number: string, figure: Pick<Figure, "unit" | "indicator" | "stated">, value: number, lang: Lang) {
  const unit = unitWords(figure, lang, value);
  if (unit === "") return number;
  return unit.startsWith("%") ? `${number}${unit}` : `${number} ${unit}`;
}

/**
 * Writes the number of an axis tick: without unit, steps of half a million and more in words so that ticks stay short.
 * @param step the distance between ticks, which fixes the decimals
 * @example formatTick(1500000, 500000, "vi") // "1,5 triệu"
 */
export function formatTick(value: number, step: number, lang: Lang): string {
  if (value === 0) return "0";
  if (step >= 500_000) {
    return `${formatNumber(value / 1_000_000, lang)} ${lang === "vi" ? "triệu" : "million"}`;
  }
  return formatNumber(value, lang, Math.max(0, -Math.floor(Math.log10(step) + 1e-9)));
}

/**
 * Writes an ISO date as the language does.
 * @example formatDate("2024-01-15", "vi") // "15/1/2024"
 * @example formatDate("2024-01-15", "en") // "15 January 2024"
 * @throws {RangeError} for anything but YYYY-MM-DD
 */
export function formatDate(iso: string, lang: Lang): string {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(iso)) throw new RangeError(`not a date: "${iso}". Write it as YYYY-MM-DD.`);
  const date = new Date(`${iso}T00:00:00Z`);
  const month = lang === "vi" ? "numeric" : "long";
  const parts = { day: "numeric", month, year: "numeric", timeZone: "UTC" } as const;
  return keep(dateFormats, lang, () => new Intl.DateTimeFormat(locales[lang], parts)).format(date);
}

/**
 * Writes a date as far as its source tells it: a day, a month, or else the source's own words.
 * @example formatPartialDate("2023-12", "vi") // "12/2023"
 */
export function formatPartialDate(date: string, lang: Lang): string {
  if (/^\d{4}-\d{2}-\d{2}$/u.test(date)) return formatDate(date, lang);
  const [, year, month] = /^(\d{4})-(\d{2})$/u.exec(date) ?? [];
  if (year === undefined || month === undefined) return date;
  if (lang === "vi") return `${Number(month)}/${year}`;
  const first = new Date(`${date}-01T00:00:00Z`);
  return new Intl.DateTimeFormat(locales.en, { month: "long", year: "numeric", timeZone: "UTC" }).format(first);
}

/**
 * Joins words as a sentence does: "A, B và C"; "A, B and C".
 * @example formatList(["Hà Giang", "Sơn La"], "vi") // "Hà Giang và Sơn La"
 */
export function formatList(words: readonly string[], lang: Lang): string {
  const last = words.at(-1) ?? "";
  if (words.length < 2) return last;
  return `${words.slice(0, -1).join(", ")} ${lang === "vi" ? "và" : "and"} ${last}`;
}

/** Compares names in the order of the language's alphabet, for `sort`. */
export const byName = (lang: Lang): ((a: string, b: string) => number) => new Intl.Collator(locales[lang]).compare;

export { unitSubtitle } from "./unit-words.js";
