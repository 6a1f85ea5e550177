/** Phrases on time: averages and totals over years, days within a year, figures told before the year was over. */
import { englishDay, isoOf, type ScopeRule, vietnameseDay } from "./scope-rule.js";

const average = { vi: "bình quân {from}–{year}", en: "average {from}–{year}" };
const total = { vi: "tổng {from}–{year}", en: "total {from}–{year}" };
const openAverage = {
  vi: "bình quân nhiều năm, nguồn không ghi từ năm nào",
  en: "average over years, the first not stated",
};
const asOf = { vi: "tính đến {at}", en: "as of {at}" };
const presentLevel = {
  vi: "nguồn nêu là mức hiện nay, không ghi năm",
  en: "told as the present level, year not stated",
};
const noYear = { vi: "nguồn không ghi năm của số liệu", en: "the source gives no year" };

const pattern = (source: string): RegExp => new RegExp(source, "iu");
const years = (first = "", last = "", add = 0) => ({ yearFrom: Number(first) + add, lastYear: Number(last) });

/** A party term is named by the years of its congresses; its plan begins with the year after the first. */
const termBegins = 1;

/** In this order: a longer phrase stands before one that it holds. */
export const timeRules: readonly ScopeRule[] = [
  {
    pattern: /average, first half of the party term (\d{4})-(\d{4})/iu,
    reads: ([first]) => ({ period: "average", yearFrom: Number(first) + termBegins }),
    words: {
      vi: "bình quân nửa đầu nhiệm kỳ, {from}–{year}",
      en: "average over the first half of the term, {from}–{year}",
    },
    examples: ["average, first half of the party term 2020-2025"],
  },
  {
    pattern: /(?:annual|5-year) average[\s,;(]+party term (\d{4})-(\d{4})\)?/iu,
    reads: ([first, last]) => ({ period: "average", ...years(first, last, termBegins) }),
    words: average,
    examples: ["annual average, party term 2015-2020", "5-year average, party term 2020-2025"],
  },
  {
    pattern: /5-year total, party term (\d{4})-(\d{4})/iu,
    reads: ([first, last]) => ({ period: "total", ...years(first, last, termBegins) }),
    words: total,
    examples: ["5-year total, party term 2020-2025"],
  },
  {
    pattern: /(\d{4})-(\d{4}) average(?: \((?:master plan|nguồn ghi [^)]*|nhiệm kỳ [^)]*)\))?/iu,
    reads: ([first, last]) => ({ period: "average", ...years(first, last) }),
    words: average,
    examples: ["2016-2020 average", "2021-2025 average (nhiệm kỳ 2020-2025)", "2021-2025 average (master plan)"],
  },
  {
    pattern: /(\d{4})-(\d{4}) total/iu,
    reads: ([first, last]) => ({ period: "total", ...years(first, last) }),
    words: total,
    examples: ["2021-2025 total"],
  },
  {
    // Five years from 2015 to 2020 are those after 2015.
    pattern: /bình quân 5 năm \d{4}-(\d{4})/iu,
    reads: ([last]) => ({ period: "average", yearFrom: Number(last) - 4, lastYear: Number(last) }),
    words: average,
    examples: ["bình quân 5 năm 2015-2020", "bình quân 5 năm 2016-2020"],
  },
  {
    pattern: /bình quân (?:giai đoạn )?(\d{4})-(\d{4})/iu,
    reads: ([first, last]) => ({ period: "average", ...years(first, last) }),
    words: average,
    examples: ["bình quân 2016-2018", "bình quân giai đoạn 2021-2025"],
  },
  {
    pattern: /cộng dồn cả giai đoạn (\d{4})-(\d{4})/iu,
    reads: ([first, last]) => ({ period: "total", ...years(first, last) }),
    words: total,
    examples: ["cộng dồn cả giai đoạn 2021-2025"],
  },
  {
    pattern: /annual average over (\d+) years to the end of (\d{4})/iu,
    reads: ([count, last]) => ({ period: "average", ...years(last, last, 1 - Number(count)) }),
    words: average,
    examples: ["annual average over 3 years to the end of 2024"],
  },
  {
    pattern: /annual average from plan approval to \d{4} \(master plan\)/iu,
    reads: () => ({ period: "average", yearFrom: null }),
    words: openAverage,
    examples: ["annual average from plan approval to 2020 (master plan)"],
  },
  {
    pattern: /bình quân (?:hàng )?năm(?:, kỳ không ghi rõ(?: \([^)]*\))?| đến cuối \d{4})/iu,
    reads: () => ({ period: "average", yearFrom: null }),
    words: openAverage,
    examples: ["bình quân hàng năm, kỳ không ghi rõ (bài nói về năm 2018)", "bình quân năm đến cuối 2023"],
  },
  {
    // How the reader of plans writes the years that a sentence puts before a figure; nobody says sum or mean.
    pattern: /(?:giai đoạn|thời kỳ) (\d{4})\s?[-–]\s?(\d{4})/iu,
    reads: ([first, last]) => ({ period: "total", ...years(first, last) }),
    words: { vi: "cả giai đoạn {from}–{year}", en: "for {from}–{year}" },
    examples: ["giai đoạn 2021 - 2025"],
  },
  {
    pattern: /6 tháng(?: đầu năm)?(?: \(first half only\))?/iu,
    reads: () => ({ period: "part-year" }),
    words: { vi: "chỉ 6 tháng đầu năm", en: "first half of the year only" },
    examples: ["6 tháng (first half only)", "6 tháng đầu năm"],
  },
  {
    pattern: /nguồn ghi từ nay đến cuối năm \d{4}/iu,
    reads: () => ({ period: "part-year", flag: "unclear" }),
    words: { vi: "nguồn ghi “từ nay đến cuối năm”", en: "the source says “from now to the end of the year”" },
    examples: ["nguồn ghi từ nay đến cuối năm 2021"],
  },
  {
    pattern: /as of (?:the )?end of December \d{4}/iu,
    words: null,
    examples: ["as of end of December 2023"],
  },
  {
    pattern: pattern(`as of (?:the )?end of ${englishDay}`),
    reads: ([day, month, year]) => ({ period: "as-of", at: isoOf(day, month, year) }),
    words: { vi: "tính đến cuối tháng {at}", en: "at the end of {at}" },
    examples: ["as of end of June 2024"],
  },
  {
    pattern: pattern(`as of ${englishDay}`),
    reads: ([day, month, year]) => ({ period: "as-of", at: isoOf(day, month, year) }),
    words: asOf,
    examples: ["as of 16 August 2021", "as of July 2022"],
  },
  {
    pattern: pattern(`(before|after) ${englishDay}`),
    reads: ([side, day, month, year]) => ({ period: "as-of", at: `${side}:${isoOf(day, month, year)}` }),
    words: { vi: "{at}", en: "{at}" },
    examples: ["before 1 July 2021", "after 1 July 2021"],
  },
  {
    pattern: pattern(`(?:tính )?đến (?:ngày |tháng )?${vietnameseDay}`),
    reads: ([day, month, year]) => ({ period: "as-of", at: isoOf(day, month, year) }),
    words: asOf,
    examples: ["đến 11/2022", "tính đến 31/5/2018"],
  },
  {
    pattern: /đầu năm (\d{4})(?:, không phải cuối năm)?/iu,
    reads: ([year]) => ({ period: "as-of", at: `${year}-01` }),
    words: { vi: "đầu năm $1, không phải cuối năm", en: "at the start of $1, not its end" },
    examples: ["đầu năm 2022, không phải cuối năm"],
  },
  {
    pattern: pattern(`nêu tại ${vietnameseDay} như mức hiện hành`),
    reads: ([day, month, year]) => ({ flag: "year-inferred", saidAt: isoOf(day, month, year) }),
    words: presentLevel,
    examples: ["nêu tại 8/2023 như mức hiện hành"],
  },
  {
    pattern: pattern(`nêu tại ${vietnameseDay}, năm số liệu không ghi`),
    reads: ([day, month, year]) => ({ flag: "year-inferred", saidAt: isoOf(day, month, year) }),
    words: noYear,
    examples: ["nêu tại 4/2022, năm số liệu không ghi"],
  },
  {
    pattern: pattern(`nêu tại ${vietnameseDay}`),
    reads: ([day, month, year]) => ({ saidAt: isoOf(day, month, year) }),
    words: null,
    examples: ["nêu tại 10/2023"],
  },
  {
    pattern:
      /'currently', after a clause on the end of \d{4}|stated as current in an article on \d{4} results; data year not given/iu,
    reads: () => ({ flag: "year-inferred" }),
    words: presentLevel,
    examples: [
      "'currently', after a clause on the end of 2023",
      "stated as current in an article on 2024 results; data year not given",
    ],
  },
  {
    pattern: /undated; stated with first-quarter (\d{4}) figures/iu,
    reads: ([year]) => ({ flag: "year-inferred", saidAt: `${year}-03` }),
    words: {
      vi: "nguồn không ghi thời điểm, nêu cùng số liệu quý I",
      en: "no date, told beside first-quarter figures",
    },
    examples: ["undated; stated with first-quarter 2023 figures"],
  },
  {
    pattern:
      /year inferred:.*|year taken from the .* named in the sentence before|review of \d{4}-\d{4}; year not stated|party term \d{4}-\d{4}, year not stated|thời điểm bài tổng kết nhiệm kỳ \d{4}-\d{4}/iu,
    reads: () => ({ flag: "year-inferred" }),
    words: noYear,
    examples: [
      "year inferred: mid-term review article of 2023, data year not given",
      "party term 2020-2025, year not stated",
      "thời điểm bài tổng kết nhiệm kỳ 2015-2020",
      "review of 2016-2020; year not stated",
    ],
  },
  {
    pattern: /reported before the year end|nêu trước khi hết năm(?: \([^)]*\))?|reported early/iu,
    reads: () => ({ flag: "early" }),
    words: null,
    examples: ["reported before the year end", "nêu trước khi hết năm (dự thảo báo cáo chính trị, 2020)"],
  },
  {
    pattern: pattern(`(?:last year, )?(?:reported|stated) ${englishDay}`),
    reads: ([day, month, year]) => ({ saidAt: isoOf(day, month, year) }),
    words: null,
    examples: ["reported October 2020", "stated June 2025", "last year, stated July 2022"],
  },
  {
    pattern: /stock before the \d{4} plan(?: \(stated [^)]*\))?/iu,
    words: { vi: "số đã có khi lập kế hoạch năm sau", en: "the stock when the next year was planned" },
    examples: ["stock before the 2024 plan", "stock before the 2023 plan (stated March 2023)"],
  },
  {
    pattern: /(?:by|in) \d{4} ?\((?:party term \d{4}-\d{4}|5-year plan|provincial master plan)\)|5-year plan/iu,
    words: { vi: "mục tiêu đến năm {year}", en: "goal for {year} of a longer plan" },
    examples: ["by 2025 (party term 2020-2025)", "in 2025 (party term 2020-2025)", "5-year plan"],
  },
  {
    pattern:
      /whole year \d{4}|(?:expected )?(?:by )?(?:the )?end of \d{4}|dự kiến cuối năm|by \d{4}|party term \d{4}-\d{4}|lead says 'ước'/iu,
    words: null,
    examples: ["whole year 2024", "expected by the end of 2025", "dự kiến cuối năm", "by 2025", "end of 2018"],
  },
];
