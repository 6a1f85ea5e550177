/** Phrases on what is measured: a part of the whole, another definition, another standard, who set a target. */
import type { ScopeRule } from "./scope-rule.js";

const unclear = (part: string) => () => ({ part, flag: "unclear" as const });

/** In this order: a longer phrase stands before one that it holds. */
export const partRules: readonly ScopeRule[] = [
  {
    pattern: /merged province(?: \([^)]*\))?|tỉnh sau sáp nhập/iu,
    reads: () => ({ merged: true }),
    words: { vi: "tỉnh sau sáp nhập", en: "the province after the merger" },
    examples: ["merged province (A + B + C, since 1 July 2025)", "tỉnh sau sáp nhập"],
  },
  {
    pattern: /three provinces before the merger|các tỉnh trước sáp nhập cộng lại/iu,
    reads: () => ({ merged: true }),
    words: { vi: "các tỉnh trước sáp nhập cộng lại", en: "the provinces before the merger together" },
    examples: ["three provinces before the merger"],
  },
  {
    pattern: /former province|tỉnh trước sáp nhập/iu,
    words: { vi: "tỉnh trước sáp nhập", en: "the province before the merger" },
    examples: ["former province"],
  },
  {
    pattern: /(?:multidimensional: )?poor \+ near-poor households together|hộ nghèo và cận nghèo/iu,
    reads: () => ({ part: "near-poor-included" }),
    words: { vi: "gồm cả hộ cận nghèo", en: "near-poor households included" },
    examples: ["multidimensional: poor + near-poor households together"],
  },
  {
    pattern: /(?:multidimensional; )?poor households only|chỉ hộ nghèo/iu,
    words: { vi: "chỉ hộ nghèo", en: "poor households only" },
    examples: ["multidimensional; poor households only"],
  },
  {
    // Since 2022 the rate of multidimensional poverty officially counts the near-poor; a source that says no more leaves it open.
    pattern: /multidimensional poverty rate|tỷ lệ nghèo đa chiều/iu,
    reads: unclear("multidimensional-rate"),
    words: {
      vi: "“tỷ lệ nghèo đa chiều”, không rõ có gồm hộ cận nghèo hay không",
      en: "“multidimensional poverty rate”: near-poor households in or out, not stated",
    },
    examples: ["multidimensional poverty rate"],
  },
  {
    pattern: /nguồn ghi chuẩn nghèo đa chiều \d{4}-\d{4}/iu,
    reads: () => ({ standard: "?", flag: "unclear" }),
    words: { vi: "chuẩn nghèo mà nguồn ghi còn ngờ", en: "the standard named by the source is in doubt" },
    examples: ["nguồn ghi chuẩn nghèo đa chiều 2021-2025"],
  },
  {
    pattern:
      /(?:theo )?(?:chuẩn nghèo|multidimensional standard|standard) (?:đa chiều )?(?:giai đoạn )?(\d{4})\s?[-–]\s?(\d{4})/iu,
    reads: ([first, last]) => ({ standard: `${first}-${last}` }),
    words: { vi: "chuẩn nghèo $1–$2", en: "poverty standard $1–$2" },
    examples: ["theo chuẩn nghèo giai đoạn 2022-2025", "multidimensional standard 2016-2020", "standard 2021-2025"],
  },
  {
    pattern: /new poverty standard|chuẩn nghèo mới/iu,
    reads: () => ({ standard: "new" }),
    words: { vi: "chuẩn nghèo mới", en: "the new poverty standard" },
    examples: ["new poverty standard"],
  },
  { pattern: /multidimensional/iu, words: null, examples: ["multidimensional"] },
  {
    pattern: /hộ Khmer|Khmer households/iu,
    reads: () => ({ part: "khmer" }),
    words: { vi: "chỉ hộ Khmer", en: "Khmer households only" },
    examples: ["hộ Khmer"],
  },
  {
    pattern: /hộ dân tộc thiểu số|ethnic minority households/iu,
    reads: () => ({ part: "ethnic-minorities" }),
    words: { vi: "chỉ hộ dân tộc thiểu số", en: "ethnic-minority households only" },
    examples: ["hộ dân tộc thiểu số"],
  },
  {
    pattern: /đoạn nói về vùng dân tộc thiểu số/iu,
    reads: unclear("ethnic-minority-areas"),
    words: { vi: "đoạn nói về vùng dân tộc thiểu số", en: "from a passage on ethnic-minority areas" },
    examples: ["đoạn nói về vùng dân tộc thiểu số"],
  },
  {
    pattern: /huyện nghèo|poor districts/iu,
    reads: () => ({ part: "poor-districts" }),
    words: { vi: "chỉ các huyện nghèo", en: "poor districts only" },
    examples: ["huyện nghèo"],
  },
  {
    pattern: /vocational training only|đào tạo nghề/iu,
    reads: () => ({ part: "vocational" }),
    words: { vi: "chỉ tính đào tạo nghề", en: "vocational training only" },
    examples: ["vocational training only", "đào tạo nghề"],
  },
  {
    pattern:
      /with degrees(?:, certificates)? or (?:certificates|attestations) only|có (?:văn )?bằng(?: cấp)?, chứng chỉ(?:, chứng nhận)?/iu,
    reads: () => ({ part: "certified" }),
    words: { vi: "chỉ tính có bằng cấp, chứng chỉ", en: "with a degree or certificate only" },
    examples: [
      "with degrees or certificates only",
      "with degrees, certificates or attestations only",
      "có văn bằng, chứng chỉ",
      "có bằng cấp, chứng chỉ, chứng nhận",
    ],
  },
  {
    pattern: /trained, with craft handing-down(?: \([^)]*\))?|và truyền nghề/iu,
    reads: () => ({ part: "crafts-counted" }),
    words: { vi: "tính cả truyền nghề", en: "craft apprenticeship counted too" },
    examples: ["trained, with craft handing-down (qua đào tạo và truyền nghề)", "và truyền nghề"],
  },
  { pattern: /lao động trong độ tuổi/iu, words: null, examples: ["lao động trong độ tuổi"] },
  {
    pattern: /domestic revenue|thu nội địa/iu,
    reads: () => ({ part: "domestic" }),
    words: { vi: "chỉ thu nội địa", en: "domestic revenue only" },
    examples: ["domestic revenue"],
  },
  {
    pattern: /agricultural products|hàng nông sản/iu,
    reads: () => ({ part: "farm-goods" }),
    words: { vi: "chỉ hàng nông sản", en: "farm goods only" },
    examples: ["agricultural products"],
  },
  {
    pattern: /goods for export \(hàng hóa tham gia xuất khẩu\)/iu,
    reads: () => ({ part: "goods-for-export" }),
    words: { vi: "“hàng hóa tham gia xuất khẩu”", en: "“goods for export”, which may leave from elsewhere" },
    examples: ["goods for export (hàng hóa tham gia xuất khẩu)"],
  },
  {
    pattern: /mobilised development investment|vốn đầu tư phát triển huy động/iu,
    reads: () => ({ part: "mobilised" }),
    words: { vi: "vốn đầu tư phát triển huy động được", en: "development investment raised" },
    examples: ["mobilised development investment"],
  },
  { pattern: /vốn đầu tư thực hiện trên địa bàn/iu, words: null, examples: ["vốn đầu tư thực hiện trên địa bàn"] },
  {
    pattern: /đã công nhận/iu,
    reads: () => ({ part: "recognised" }),
    words: { vi: "xã đã được công nhận", en: "communes recognised" },
    examples: ["đã công nhận"],
  },
  {
    pattern: /đạt 19 tiêu chí/iu,
    reads: () => ({ part: "all-criteria" }),
    words: {
      vi: "xã đạt đủ 19 tiêu chí, có thể chưa công nhận",
      en: "communes meeting all 19 criteria, recognised or not",
    },
    examples: ["đạt 19 tiêu chí"],
  },
  {
    pattern: /(?<=^\s*|;\s*)(?:of|trên) (\d+)(?: communes| xã)?(?=\s*(?:;|$))/iu,
    only: /^nrm_/u,
    words: { vi: "trên $1 xã", en: "of $1 communes" },
    examples: ["of 195", "of 175 communes", "trên 85 xã"],
  },
  {
    pattern: /(?:giá so sánh|constant)(?: (?:năm )?\d{4})?(?: prices)?|(?:provincial )?statistics office/iu,
    only: /_growth$/u,
    words: null,
    examples: ["giá so sánh 2010", "constant prices", "constant 2010 prices", "provincial statistics office"],
  },
  {
    pattern: /dự thảo báo cáo|draft report/iu,
    reads: () => ({ flag: "draft" }),
    words: { vi: "theo dự thảo báo cáo", en: "from a draft report" },
    examples: ["dự thảo báo cáo"],
  },
  {
    pattern: /(?:assigned|set) by the Government(?:, Resolution [^\s;,]+)?|Chính phủ giao/iu,
    words: { vi: "Chính phủ giao", en: "set by the Government" },
    examples: ["assigned by the Government, Resolution 226/NQ-CP", "set by the Government", "Chính phủ giao"],
  },
  {
    pattern: /dự toán Trung ương giao/iu,
    words: { vi: "dự toán Trung ương giao", en: "set by the central government" },
    examples: ["dự toán Trung ương giao"],
  },
  {
    pattern: /dự toán (?:tỉnh|địa phương) giao|budget estimate set by the provincial people's council/iu,
    words: { vi: "dự toán địa phương giao", en: "set by the province" },
    examples: ["dự toán tỉnh giao", "dự toán địa phương giao"],
  },
  {
    pattern: /assigned, above the initial plan/iu,
    words: { vi: "giao cao hơn kế hoạch đầu năm", en: "assigned, above the first plan" },
    examples: ["assigned, above the initial plan"],
  },
  {
    pattern:
      /(adjusted by )?(?:Resolution|Decision|Nghị quyết|Quyết định) (?:số )?(\d+\/[^\s;,]+)(?: of (\d+ \w+ \d{4}))?/iu,
    words: { vi: "theo văn bản $2", en: "by document $2" },
    examples: ["adjusted by Resolution 457/NQ-HĐND of 20 February 2025", "Decision 554/QĐ-UBND"],
  },
  {
    pattern: /kịch bản tăng trưởng/iu,
    words: { vi: "kịch bản tăng trưởng", en: "growth scenario" },
    examples: ["kịch bản tăng trưởng"],
  },
  {
    pattern: /nguồn ghi "ít nhất [^"]*"/iu,
    words: { vi: "nguồn ghi “ít nhất”", en: "the source says “at least”" },
    examples: ['nguồn ghi "ít nhất 3-4%/năm"'],
  },
  { pattern: /'gần' \(nearly\)/iu, words: null, examples: ["'gần' (nearly)"] },
  {
    pattern: /source prints the unit as %/iu,
    words: { vi: "nguồn in đơn vị là %", en: "the source prints the unit as %" },
    examples: ["source prints the unit as %"],
  },
];

/** Whatever else a source calls it: not the indicator's own name, so it stands alone. Taken after all other phrases. */
export const otherName: ScopeRule = {
  pattern: /(?:nguồn ghi|worded) ["“']?([^"”';]+)["”']?(?: \([^)]*\))?/iu,
  reads: ([name]) => ({ part: `worded: ${name?.trim() ?? ""}`, flag: "unclear" }),
  words: { vi: "nguồn ghi “$1”", en: "the source says “$1”" },
  examples: ['nguồn ghi "số hộ nghèo"', "nguồn ghi tổng thu ngân sách", "worded 'tăng trưởng KT-XH'"],
};
