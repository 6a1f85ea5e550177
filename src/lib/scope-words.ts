/** What a scope does to a figure, and its words in English. A phrase not listed here keeps its Vietnamese words. */
import type { Words } from "./format.js";

/**
 * `definition`: the same whole, measured otherwise ("có tính cây cao su"); `scope`: a part of the whole ("huyện nghèo").
 */
export type ScopeKind = "definition" | "scope";

/** What opens words that change the measure and not the whole, wherever they stand. */
export const measureLeads = [
  "có tính",
  "không tính",
  "chưa tính",
  "tính cả",
  "kể cả",
  "không kể",
  "chưa kể",
  "không bao gồm",
  "chưa bao gồm",
  "bao gồm cả",
  "gồm cả",
  "đã bao gồm",
  "trừ",
  "đã trừ",
  "không gồm",
  "theo giá",
  "giá so sánh",
  "giá hiện hành",
  "giá cố định",
  "theo chuẩn",
  "chuẩn nghèo",
  "theo tiêu chuẩn",
  "theo tiêu chí",
] as const;

/** How scopes begin that change the measure: with those words, or with some that only a scope's own beginning makes clear. */
const definitionLeads = [...measureLeads, "và", "bao gồm", "gồm", "giá thực tế"];

/**
 * Tells whether a scope changes the definition of a figure or names a part of the whole.
 * @example scopeKind("không tính giường trạm y tế xã") // "definition"
 */
export const scopeKind = (scope: string): ScopeKind =>
  definitionLeads.some((lead) => `${scope} `.startsWith(`${lead} `)) ? "definition" : "scope";

/** Phrases that plans use again and again, longest first where one holds another. */
const english: readonly (readonly [vietnamese: string, english: string])[] = [
  ["có tính cây cao su", "rubber trees counted"],
  ["không tính giường trạm y tế xã", "commune health-station beds left out"],
  ["kể cả các cơ sở tư nhân", "private establishments counted"],
  ["theo chuẩn nghèo giai đoạn", "by the poverty line of"],
  ["giá so sánh", "at constant prices of"],
  ["giá hiện hành", "at current prices"],
  ["qua cửa khẩu", "through border gates"],
  ["có bằng cấp, chứng chỉ, chứng nhận", "with a degree or certificate"],
  ["và truyền nghề", "craft apprenticeship counted too"],
  ["đào tạo nghề", "vocational training"],
  ["huyện nghèo", "poor districts"],
  ["xã, phường, thị trấn, cơ quan", "communes, wards, towns and agencies"],
  ["cơ quan, doanh nghiệp, trường học", "agencies, enterprises and schools"],
  ["khu dân cư xã, phường, thị trấn", "residential areas of communes, wards and towns"],
  ["sinh hoạt đô thị và khu dân cư tập trung", "household waste of towns and dense settlements"],
  ["màu và cây công nghiệp ngắn ngày", "upland food and short-term industrial crops"],
  ["tôm nước lợ", "brackish-water shrimp"],
];

/**
 * A scope in both languages; where a phrase has no English yet the Vietnamese stands in quotation marks.
 * @example scopeWords("huyện nghèo") // { vi: "huyện nghèo", en: "poor districts" }
 */
export function scopeWords(scope: string): Words {
  // "đào tạo và truyền nghề": what follows the "và" widens the measure.
  const vi = scope.replace(/^và /u, "tính cả ");
  const entry = english.find(([vietnamese]) => scope.startsWith(vietnamese));
  if (!entry) return { vi, en: `“${scope}”` };
  const rest = scope.slice(entry[0].length).trim();
  return rest === "" || /^\d/.test(rest) ? { vi, en: `${entry[1]} ${rest}`.trim() } : { vi, en: `“${scope}”` };
}
