/** The four kinds of nothing: words without a figure, silence, no document, and a goal that an area cannot have. */
import type { Words } from "./format.js";
import type { Area, Indicator, Plan, Target } from "./model.js";

export const absenceCodes = ["words-only", "not-stated", "no-document", "not-applicable"] as const;
/** The code in data and in the `data-absence` attribute of marks and cells. */
export type Absence = (typeof absenceCodes)[number];

export const isAbsence = (code: string): code is Absence => (absenceCodes as readonly string[]).includes(code);

/** The word of each kind, and the sentence that explains it. */
export const absenceWords: Readonly<Record<Absence, Words & { readonly meaning: Words }>> = {
  "words-only": {
    vi: "chỉ nêu bằng lời",
    en: "in words only",
    meaning: { vi: "Văn bản đặt mục tiêu nhưng không có con số.", en: "The plan sets the goal without a number." },
  },
  "not-stated": {
    vi: "không nêu",
    en: "not stated",
    meaning: { vi: "Đã đọc văn bản, không thấy mục tiêu này.", en: "The plan has been read and says nothing of it." },
  },
  "no-document": {
    vi: "chưa có văn bản",
    en: "no document",
    meaning: { vi: "Chưa có văn bản của địa phương này.", en: "No plan of this area has been read." },
  },
  "not-applicable": {
    vi: "không áp dụng",
    en: "not applicable",
    meaning: {
      vi: "Chỉ số này chỉ tính cho cấp tỉnh.",
      en: "This indicator exists for provinces only.",
    },
  },
};

/** Of provinces alone: nobody compiles GRDP, PCI or PAPI below them, and a district has no districts. */
const provincesOnly: ReadonlySet<string> = new Set([
  "grdp_growth",
  "grdp_per_capita",
  "pci_rank_gain",
  "papi_rank_gain",
  "nrm_districts_new",
]);

/**
 * Why an area has no figure of an indicator, or null if it has one.
 * @param plans the plans shown; @param targets the targets shown, of any area and indicator
 * @example absenceOf(grdpGrowth, myTu, plans, targets) // "not-applicable"
 */
export function absenceOf(
  indicator: Pick<Indicator, "code">,
  area: Pick<Area, "area_id" | "level">,
  plans: readonly Pick<Plan, "area_id">[],
  targets: readonly Pick<Target, "area_id" | "indicator" | "value">[],
): Absence | null {
  const own = targets.filter((target) => target.area_id === area.area_id && target.indicator === indicator.code);
  if (own.length > 0) return own.some((target) => target.value !== null) ? null : "words-only";
  if (area.level === "district" && provincesOnly.has(indicator.code)) return "not-applicable";
  return plans.some((plan) => plan.area_id === area.area_id) ? "not-stated" : "no-document";
}
