/** Names of areas and indicators in a language of the site, as pages, charts and files write them. */
import type { Lang } from "./format.js";
import type { Area, Indicator } from "./model.js";
import { unitSubtitle } from "./unit-words.js";

/** @example areaName(phuTho, "en") // "Phu Tho" */
export const areaName = ({ name_vi, name_en }: Pick<Area, "name_vi" | "name_en">, lang: Lang): string =>
  lang === "vi" ? name_vi : name_en;

type Labels = Pick<Indicator, "label_vi" | "label_en">;

/** @example indicatorLabel(forestCover, "vi") // "Tỷ lệ che phủ rừng" */
export const indicatorLabel = ({ label_vi, label_en }: Labels, lang: Lang): string =>
  lang === "vi" ? label_vi : label_en;

/** The unit as it stands beside a label. */
export const indicatorUnit = ({ unit, code }: Pick<Indicator, "unit" | "code">, lang: Lang): string =>
  unitSubtitle({ unit, indicator: code }, lang);

/** @example indicatorSubtitle(forestCover, "vi") // "Tỷ lệ che phủ rừng · %" */
export const indicatorSubtitle = (indicator: Indicator, lang: Lang): string =>
  `${indicatorLabel(indicator, lang)} · ${indicatorUnit(indicator, lang)}`;
