/** What the data set says of itself, once for every format that describes it. */
import type { Words } from "./format.js";
import type { Plan } from "./model.js";

export const datasetTitle: Words = {
  vi: "Chỉ tiêu: điều các tỉnh đã hứa, bằng chính lời của văn bản",
  en: "Chỉ tiêu: what Vietnam's provinces promised, in the words they promised it",
};

export const datasetDescription: Words = {
  vi: "Chỉ tiêu đọc từ văn bản của các tỉnh, huyện ở Việt Nam. Mỗi chỉ tiêu kèm mệnh đề nêu nó, nguyên văn, và vị trí của mệnh đề trong toàn văn; điều văn bản không nêu được ghi là không nêu.",
  en: "Targets read from plans of provinces and districts of Vietnam. Each comes with the clause that states it, word for word, and its place in the plan's text; what a plan does not state is recorded as not stated.",
};

export const datasetKeywords: readonly Words[] = [
  { vi: "Việt Nam", en: "Vietnam" },
  { vi: "kế hoạch phát triển kinh tế - xã hội", en: "socio-economic development plans" },
  { vi: "chỉ tiêu cấp tỉnh", en: "provincial targets" },
  { vi: "dữ liệu mở", en: "open data" },
];

/** Who made it, as in CITATION.cff. */
export const datasetCreator = "Chỉ tiêu contributors";

export const datasetLicence = {
  name: "MIT",
  title: "MIT License",
  url: "https://opensource.org/license/mit",
  spdx: "https://spdx.org/licenses/MIT",
} as const;

/**
 * The years the figures are for, first and last, as ISO 8601 writes a span; null without figures.
 * @example yearsCovered({ plans: [], targets: [{ year: 2023 }, { year: 2025 }], series: [] }) // "2023/2025"
 */
export function yearsCovered(
  rows: {
    readonly [Name in "plans" | "targets" | "series"]: readonly { readonly year: number }[];
  },
): string | null {
  const years = [...rows.plans, ...rows.targets, ...rows.series].map(({ year }) => year);
  return years.length === 0 ? null : `${Math.min(...years)}/${Math.max(...years)}`;
}

/**
 * A document by the name one asks for it: title, number, area and year, as far as it states them.
 * @example documentName({ title: null, document_type: "Kế hoạch", number: "210/KH-UBND", … }, "Lào Cai")
 */
export function documentName(plan: Pick<Plan, "title" | "document_type" | "number" | "year">, area: string): string {
  const named = [plan.document_type, plan.number].filter((part) => part !== null).join(" ");
  return [named, plan.title, `${area}, ${plan.year}`].filter(Boolean).join(" · ");
}
