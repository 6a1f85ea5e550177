import type { Area } from "../model.js";
import { slugOf } from "../text.js";
import { isOf, type Mention, mentionsIn } from "./area-names.js";

/** Whom a plan seems to bind. */
export interface AreaGuess {
  /** The likeliest area of the table; null when the text names none that it knows. */
  area: Area | null;
  /** Other areas named nearly as strongly. */
  others: Area[];
  /** Set when the plan is a district's and the table has no such district. */
  unknownDistrict: { name: string; lead: string; province: Area | null } | null;
}

/** The day the provinces' mergers took hold; the same names mean other areas from here on. */
const mergerDay = "2025-07-01";

const districtLeads = new Set(["huyện", "quận", "thị xã"]);

/**
 * Finds whom a plan binds, by the names in its text.
 *
 * Names after a word for their level count, most in the head and foot and in the line of place and date. A district's
 * plan also names its province; it is told by speaking of itself as `huyện`, `quận` or `thị xã`. Provinces that kept
 * their name in the mergers of 1 July 2025 are told apart by the date.
 *
 * @param when the ISO date of issue, or the plan's year, or null
 * @example inferArea("Ủy ban nhân dân tỉnh Lào Cai …", areas, "2024").area?.area_id // "lao-cai"
 */
export function inferArea(text: string, areas: readonly Area[], when: string | null): AreaGuess {
  const mentions = mentionsIn(text);
  const known = areasOfTime(areas, when);
  const provinces = ranked(
    mentions,
    known.filter(({ level }) => level === "province"),
  );
  const [province = null, ...otherProvinces] = provinces;
  if (!isDistrictPlan(text)) return { area: province, others: otherProvinces, unknownDistrict: null };
  const districts = ranked(
    mentions.filter(({ lead }) => lead !== "tỉnh"),
    known.filter(
      ({ level, parent_id }) => level === "district" && (province === null || parent_id === province.area_id),
    ),
  );
  const named = strongestDistrict(mentions, provinces);
  const [district = null, ...others] = districts;
  if (named && (district === null || slugOf(district.name_vi) !== named.slug))
    return { area: null, others: districts, unknownDistrict: { ...named, province } };
  return { area: district ?? province, others, unknownDistrict: null };
}

/** `when` as text compares by its beginning: "2025" comes before "2025-07-01". */
function areasOfTime(areas: readonly Area[], when: string | null): Area[] {
  const isAfter = when !== null && when >= mergerDay;
  const successors = new Set(areas.map(({ merged_into }) => merged_into));
  return areas.filter(({ area_id, merged_into }) => (isAfter ? merged_into === null : !successors.has(area_id)));
}

/** The areas that are mentioned, strongest first; those below a third of the strongest are left out. */
function ranked(mentions: readonly Mention[], areas: readonly Area[]): Area[] {
  const scored = areas
    .map((area) => ({ area, score: scoreOf(area, mentions) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score);
  const strongest = scored[0]?.score ?? 0;
  return scored.filter(({ score }) => score * 3 >= strongest).map(({ area }) => area);
}

function scoreOf({ name_vi, level }: Area, mentions: readonly Mention[]): number {
  const slug = slugOf(name_vi);
  return mentions
    .filter((mention) => isOf(slug, mention) && (level !== "province" || !districtLeads.has(mention.lead)))
    .reduce((sum, { score }) => sum + score, 0);
}

const self =
  /(?:Ủy ban nhân dân|Uỷ ban nhân dân|UBND|Hội đồng nhân dân|HĐND|địa bàn|của|toàn|Đảng bộ)\s+(tỉnh|huyện|quận|thị xã|thành phố)(?![\p{L}])(?!\s+\p{Lu})/giu;

/** The first line of a head says whose it is; `THÀNH PHỐ` decides nothing. */
const headLevel =
  /^[\s*]*(?:(?:(?:ỦY|UỶ) BAN NHÂN DÂN|UBND|HỘI ĐỒNG NHÂN DÂN|HĐND)\s+(?=TỈNH|HUYỆN|QUẬN|THỊ))?(TỈNH|HUYỆN|QUẬN|THỊ XÃ|THỊ)[ ]\p{Lu}{2}/mu;

/** A plan that speaks of `huyện` where another speaks of `tỉnh`; `thành phố` alone decides nothing. */
function isDistrictPlan(text: string): boolean {
  const counts = { province: 0, district: 0 };
  for (const [, level = ""] of text.matchAll(self)) {
    if (districtLeads.has(level.toLowerCase())) counts.district++;
    else if (level.toLowerCase() === "tỉnh") counts.province++;
  }
  const headed = headLevel.exec(text)?.[1];
  return headed === undefined ? counts.district > counts.province : headed !== "TỈNH";
}

/** The district that the text names most, as words. */
function strongestDistrict(
  mentions: readonly Mention[],
  provinces: readonly Area[],
): { name: string; lead: string; slug: string } | null {
  const names = new Set(provinces.map(({ name_vi }) => slugOf(name_vi)));
  const sums = new Map<string, { name: string; lead: string; slug: string; score: number }>();
  for (const { slug, name, lead, score } of mentions) {
    if (!districtLeads.has(lead) || names.has(slug)) continue;
    const before = sums.get(slug);
    const better = before && /\p{Ll}/u.test(before.name) ? before.name : name;
    sums.set(slug, { name: better, lead, slug, score: (before?.score ?? 0) + score });
  }
  return [...sums.values()].sort((a, b) => b.score - a.score)[0] ?? null;
}
