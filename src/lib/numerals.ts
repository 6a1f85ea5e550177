/** What a numeral is when it is no figure: a date, the number of a law, an age in a name, a code. */
import type { LedgerKind, Span } from "./reading.js";

export interface NumeralRule {
  kind: LedgerKind;
  /** In words, for the ledger. */
  rule: string;
  pattern: RegExp;
  /** Text and the part of it that the pattern must take. */
  examples: readonly (readonly [text: string, taken: string])[];
}

const documents =
  "Nghị quyết|Quyết định|Chỉ thị|Kế hoạch|Kết luận|Thông tư|Công văn|Báo cáo|Luật|Nghị định|Thông báo|Hướng dẫn|Tờ trình|Văn bản|Công điện";
const dash = "\\s?[-–—÷]\\s?";
const year = "(?:19|20)\\d\\d(?![\\d.,]\\d|\\d)";

const rule = (
  kind: LedgerKind,
  words: string,
  pattern: string,
  examples: NumeralRule["examples"],
  flags = "giu",
): NumeralRule => ({ kind, rule: words, pattern: new RegExp(pattern, flags), examples });

/** Tried in order; the first that takes a numeral keeps it. All patterns are bounded, so the pass stays linear. */
export const numeralRules: readonly NumeralRule[] = [
  rule(
    "legal-reference",
    "number and sign of a document",
    "(?<![\\d.,])\\d{1,6}[a-z]?(?:\\s{0,4}/|-)(?:\\d{4}[-/])?(?:[A-ZĐ]{2}|[A-ZĐ][-/])[\\p{L}\\d]{0,12}(?:[-/][\\p{L}\\d]{1,12}){0,4}",
    [
      ["Nghị quyết số 18-NQ/TU", "18-NQ/TU"],
      ["Chỉ thị 19/CT-TTg", "19/CT-TTg"],
      ["Luật số 41/2024/QH15", "41/2024/QH15"],
    ],
    "gu",
  ),
  rule(
    "legal-reference",
    "number of a document",
    `(?:${documents})\\s{1,3}(?:số\\s{0,3})?:?\\s{0,3}\\d{1,6}(?![\\d.,]?\\d|\\s{1,3}(?:năm|tháng|tỷ|tỉ|triệu|nghìn|ha|xã|người|lao động)|\\s?%)`,
    [["theo Nghị quyết số 18 của Tỉnh ủy", "Nghị quyết số 18"]],
  ),
  rule(
    "legal-reference",
    "number of a document",
    "^\\s{0,8}Số\\s{0,3}:\\s{0,4}\\d{1,6}",
    [["Số: 210\n", "Số: 210"]],
    "gmu",
  ),
  rule(
    "legal-reference",
    "part of a law or an annex",
    "(?<!\\p{L})(?:Điều|khoản|Phụ lục|Biểu|Chương|Bảng)\\s{1,3}(?:số\\s{1,3})?\\d{1,3}(?![\\d.,]?\\d|\\s?%)",
    [["khoản 2 của Luật", "khoản 2"]],
  ),
  rule("date", "time of day", "\\d{1,2}:\\d{2}(?::\\d{2})?|[+-]\\d{2}:\\d{2}", [["lúc 10:58:54", "10:58:54"]]),
  rule(
    "date",
    "day, month and year",
    `(?:ngày\\s{1,3})?(?<![\\d.,/])\\d{1,2}\\s?[-/.]\\s?\\d{1,2}\\s?[-/.]\\s?\\d{4}(?!\\d)`,
    [["từ ngày 15/6/2023 đến 30/6/2023", "ngày 15/6/2023"]],
  ),
  rule("date", "day in words", `ngày\\s{1,3}\\d{1,2}\\s{1,3}tháng\\s{1,3}\\d{1,2}(?:\\s{1,3}năm\\s{1,3}${year})?`, [
    ["ngày 02 tháng 12 năm 2022", "ngày 02 tháng 12 năm 2022"],
  ]),
  rule("date", "month", `tháng\\s{1,3}\\d{1,2}(?:\\s?[/-]\\s?${year}|\\s{1,3}năm\\s{1,3}${year})?(?![\\d.,]?\\d)`, [
    ["trong tháng 7/2024", "tháng 7/2024"],
  ]),
  rule("date", "day and month", "(?:ngày|hết)\\s{1,3}\\d{1,2}(?:/\\d{1,2})?(?![\\d.,/]?\\d)", [
    ["trước ngày 30/6", "ngày 30/6"],
  ]),
  rule("date", "period of years", `(?<![\\d.,/])${year}${dash}(?:19|20)?\\d\\d(?![\\d.,]?\\d|\\s?%)`, [
    ["giai đoạn 2021-2025", "2021-2025"],
  ]),
  rule("date", "quarter", `quý\\s{1,3}\\d(?:\\s?/\\s?${year})?(?![\\d.,]?\\d)`, [["trong quý 2/2024", "quý 2/2024"]]),
  rule("date", "month and year", `(?<![\\d.,/])\\d{1,2}/${year}`, [["từ 01/2024", "01/2024"]]),
  rule("date", "year", `năm\\s{1,3}(?:học\\s{1,3})?${year}`, [["đến năm 2025", "năm 2025"]]),
  rule(
    "date",
    "year",
    `(?<![\\d.,])(?<!\\d/)${year}(?!\\s{0,2}(?:%|tỷ|tỉ|triệu|nghìn|đồng|ha|tấn|con|người|lao động|hộ|doanh nghiệp|lượt|xã|giường|km|căn|đảng viên)(?!\\p{L}))`,
    [["so với 2022", "2022"]],
  ),
  rule(
    "date",
    "length of time",
    "(?<![\\d.,])\\d{1,3}(?:\\s?[-–]\\s?\\d{1,3})?\\s{1,3}(?:năm|tháng|tuần|ngày|giờ|phút)(?![\\p{L}]|\\s{1,3}công(?!\\p{L}))",
    [["kế hoạch 5 năm", "5 năm"]],
  ),
  rule(
    "count",
    "ordinal",
    "(?<!xếp\\s{1,3})(?<!\\p{L})(?:thứ|khóa|khoá|mức độ|cấp độ|vòng|đợt|loại)\\s{1,3}\\d{1,3}(?![\\d.,]?\\d|\\s?%)",
    [["Đại hội lần thứ 13", "thứ 13"]],
  ),
  rule(
    "count",
    "age in a name",
    "(?:dưới|trên|từ|đủ|độ tuổi|trẻ|trẻ em|mẫu giáo|người|học sinh|công dân)\\s{1,3}(?=\\d)(?<!tuổi thọ[^.;\\d]{0,48})\\d{1,3}(?:\\s?(?:-|–|đến)\\s?\\d{1,3})?\\s{1,3}(?:tháng\\s{1,3})?tu(?:ổ|ô|ồ|o)i",
    [["trẻ em dưới 5 tuổi suy dinh dưỡng", "dưới 5 tuổi"]],
  ),
  rule(
    "count",
    "base of a rate",
    "(?<=(?:/|trên)\\s{0,3})(?:0?1\\s{1,3}(?:vạn|triệu|nghìn|ngàn)|1\\.000|10\\.000|10000|1000|100\\.000|100)\\s{1,3}(?:người\\s{1,3})?(?:dân|trẻ|người|lao động|ca)(?!\\p{L})|(?<=(?:/|trên|bình quân|đơn vị)\\s{0,3})0?1\\s{0,3}(?:ha|héc ta|hecta|đơn vị)(?!\\p{L})",
    [["7,4 bác sỹ trên 10.000 dân", "10.000 dân"]],
  ),
  rule(
    "count",
    "number in a name or code",
    "(?:\\p{Lu}|(?<!\\p{L})\\p{Ll}{1,2}|\\p{L}[-_])\\d{1,4}(?![\\d.,]?\\d|\\s?%)(?!\\p{L})",
    [
      ["dịch COVID-19", "D-19"],
      ["Quốc lộ A12", "A12"],
      ["1.500 m2 sàn", "m2"],
    ],
    "gu",
  ),
  rule(
    "count",
    "number of a target in a list",
    "(?<=chỉ tiêu\\s{1,3}(?:số\\s{1,3})?)\\d{1,2}(?:,\\s?\\d{1,2}){0,5}(?=\\s{1,3}(?:tính|không|theo|là|do|về|của))",
    [["Chỉ tiêu số 10 không tính số lao động", "10"]],
  ),
  rule("count", "copies", "\\d{1,4}\\s{0,3}(?:b|bản)(?=\\))", [["Lưu: VT (20 bản)", "20 bản"]]),
];

export interface Classified extends Span {
  kind: LedgerKind;
  rule: string;
}

/**
 * Everything numeric in a text that is no figure, in order of place, without overlaps.
 * @example classifyNumerals("năm 2023")[0]?.kind // "date"
 */
export function classifyNumerals(text: string, taken: readonly Classified[] = []): Classified[] {
  const all: Classified[] = [...taken];
  const covered = new Uint8Array(text.length + 1);
  for (const span of taken) covered.fill(1, span.start, span.end);
  for (const { kind, rule: words, pattern } of numeralRules) {
    for (const match of text.matchAll(pattern)) {
      const start = match.index;
      const end = start + match[0].length;
      if (covered.subarray(start, end).includes(1) || cutsNumber(text, start) || cutsNumber(text, end)) continue;
      covered.fill(1, start, end);
      all.push({ start, end, kind, rule: words });
    }
  }
  return all.sort((a, b) => a.start - b.start);
}

/** Whether a place lies within one number, as in "12|,5": half of it would be lost to every later step. */
const cutsNumber = (text: string, at: number): boolean =>
  /\d[.,]?$/u.test(text.slice(Math.max(0, at - 2), at)) && /^[.,]?\d/u.test(text.slice(at, at + 2));
