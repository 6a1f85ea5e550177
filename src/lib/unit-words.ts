/** The words of units: behind a number ("5 xã") and in a chart's subtitle ("số xã"). A new unit is a new line here. */
import type { Lang, Words } from "./format.js";
import type { Target } from "./model.js";
import { upperFirst } from "./print-text.js";

interface UnitEntry {
  /** Behind a number; English has one and many. A leading "%" joins the number. */
  readonly vi: string;
  readonly en: readonly [one: string, many: string];
  /** In a subtitle, where the label beside it says the rest. */
  readonly subtitle?: Words;
}

const units: Readonly<Record<string, UnitEntry>> = {
  percent: { vi: "%", en: ["%", "%"] },
  "percentage point": { vi: "điểm %", en: ["percentage point", "percentage points"] },
  VND: { vi: "đồng", en: ["VND", "VND"] },
  "million VND": { vi: "triệu đồng", en: ["million VND", "million VND"] },
  "billion VND": { vi: "tỷ đồng", en: ["billion VND", "billion VND"] },
  USD: { vi: "USD", en: ["USD", "USD"] },
  "million USD": { vi: "triệu USD", en: ["million USD", "million USD"] },
  tonne: { vi: "tấn", en: ["tonne", "tonnes"] },
  hectare: { vi: "ha", en: ["ha", "ha"] },
  "per 10 000 people": { vi: "/1 vạn dân", en: ["per 10,000 people", "per 10,000 people"] },
};

const counted: Readonly<Record<string, UnitEntry>> = {
  new_enterprises: { vi: "doanh nghiệp", en: ["enterprise", "enterprises"] },
  tourist_arrivals: { vi: "lượt khách", en: ["arrival", "arrivals"] },
  livestock_head: { vi: "con", en: ["head", "head"] },
  poultry_head: { vi: "con", en: ["head", "head"] },
  jobs_created: { vi: "việc làm", en: ["job", "jobs"] },
  vocational_trainees: { vi: "người", en: ["person", "people"] },
  labour_export: { vi: "lao động", en: ["worker", "workers"] },
  nrm_communes_total: { vi: "xã", en: ["commune", "communes"] },
  nrm_communes_new: { vi: "xã", en: ["commune", "communes"] },
  nrm_communes_advanced: { vi: "xã", en: ["commune", "communes"] },
  nrm_districts_new: { vi: "huyện", en: ["district", "districts"] },
  nrm_criteria_new: { vi: "tiêu chí", en: ["criterion", "criteria"] },
  pci_rank_gain: { vi: "bậc", en: ["place", "places"] },
  papi_rank_gain: { vi: "bậc", en: ["place", "places"] },
  par_rank_gain: { vi: "bậc", en: ["place", "places"] },
  doctors_per_10k: {
    vi: "bác sĩ/1 vạn dân",
    en: ["doctor per 10,000 people", "doctors per 10,000 people"],
    subtitle: { vi: "bác sĩ", en: "doctors" },
  },
  beds_per_10k: {
    vi: "giường/1 vạn dân",
    en: ["bed per 10,000 people", "beds per 10,000 people"],
    subtitle: { vi: "giường", en: "beds" },
  },
};

type Counted = Pick<Target, "unit" | "indicator"> & Partial<Pick<Target, "stated">>;

/** A count outside the vocabulary names what it counts in the plan's own words: "80 - 90 tập thể" → "tập thể". */
const statedNoun = (stated: string | undefined): string =>
  (stated ?? "").replace(/^[\d.,\s–-]+(?:(?:nghìn|ngàn|vạn|triệu|tỷ|tỉ)\s)*/u, "");

const namesItsCount = (unit: string): boolean => unit === "count" || unit === "per 10 000 people";

function entryOf(row: Counted): UnitEntry | undefined {
  const own = row.indicator !== null && namesItsCount(row.unit) ? counted[row.indicator] : undefined;
  return own ?? units[row.unit];
}

/**
 * The words behind a number of this row; empty where nothing names them. A unit the table lacks is written as it is.
 * @example unitWords({ unit: "count", indicator: "nrm_communes_new" }, "en", 1) // "commune"
 */
export function unitWords(row: Counted, lang: Lang, value: number): string {
  const entry = entryOf(row);
  if (entry) return lang === "vi" ? entry.vi : entry.en[value === 1 ? 0 : 1];
  return row.unit === "count" ? statedNoun(row.stated) : row.unit;
}

/**
 * The unit as a chart's subtitle says it, with a capital.
 * @example unitSubtitle({ unit: "percentage point", indicator: "poverty_reduction" }, "vi") // "Điểm %"
 */
export function unitSubtitle(row: Pick<Target, "unit" | "indicator">, lang: Lang): string {
  const words = entryOf(row)?.subtitle?.[lang] || unitWords(row, lang, 2) || (lang === "vi" ? "số lượng" : "count");
  return upperFirst(words);
}
