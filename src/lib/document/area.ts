import type { Area } from "../model.js";
import { slugOf } from "../text.js";
import { documentParts } from "./parts.js";

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

interface Mention {
  /** The name in slug form. */
  slug: string;
  name: string;
  /** Word for the level before the name, in small letters; empty for none. */
  lead: string;
  score: number;
}

const capitalised = String.raw`\p{Lu}[\p{L}’'-]*`;
const separator = String.raw`(?:[ \u00a0]|\s?[-–]\s?)`;
/** `tỉnh Lào Cai`, `HUYỆN MỸ TÚ`, `TP. Hồ Chí Minh`, `tỉnh Bà Rịa - Vũng Tàu`. */
const ledName = new RegExp(
  String.raw`(?<![\p{L}])(?<lead>tỉnh|huyện|quận|thị xã|thành phố|TỈNH|HUYỆN|QUẬN|THỊ XÃ|THÀNH PHỐ|Tỉnh|Huyện|Quận|Thị xã|Thành phố|[Tt][Pp]\.?)[ \u00a0]+(?<name>${capitalised}(?:${separator}${capitalised}){0,4})`,
  "gu",
);
/** `Lào Cai, ngày 19 tháng 01 năm 2024`: where it was issued. */
const placeLine = new RegExp(
  String.raw`(?:^|\n)\s*(?<name>${capitalised}(?:${separator}${capitalised}){0,4}),\s*ngày`,
  "u",
);
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

function mentionsIn(text: string): Mention[] {
  const { head, foot, text: plain } = documentParts(text);
  const place = placeLine.exec(head.join("\n"))?.groups?.name;
  return [
    ...(place ? [{ slug: slugOf(place), name: place, lead: "", score: 8 }] : []),
    ...ledNames(head.join("\n"), 3),
    ...ledNames(foot.join("\n"), 2),
    ...ledNames(plain, 1),
  ];
}

function ledNames(text: string, score: number): Mention[] {
  return [...text.matchAll(ledName)].map(({ groups }) => {
    const lead = (groups?.lead ?? "").toLowerCase().replace(/^tp\.?$/u, "thành phố");
    const name = groups?.name ?? "";
    return { slug: slugOf(name), name, lead, score };
  });
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

/** A name may run on into the next capitalised word (`tỉnh Lào Cai Khóa XVI`): its beginning counts. */
function scoreOf({ name_vi, level }: Area, mentions: readonly Mention[]): number {
  const slug = slugOf(name_vi);
  return mentions
    .filter((mention) => mention.slug === slug || mention.slug.startsWith(`${slug}-`))
    .filter(({ lead }) => level !== "province" || !districtLeads.has(lead))
    .reduce((sum, { score }) => sum + score, 0);
}

const self =
  /(?:Ủy ban nhân dân|Uỷ ban nhân dân|UBND|Hội đồng nhân dân|HĐND|địa bàn|của|toàn|Đảng bộ)\s+(tỉnh|huyện|quận|thị xã|thành phố)(?![\p{L}])(?!\s+\p{Lu})/giu;

/** A plan that speaks of `huyện` where another speaks of `tỉnh`; `thành phố` alone decides nothing. */
function isDistrictPlan(text: string): boolean {
  const counts = { province: 0, district: 0 };
  for (const [, level = ""] of text.matchAll(self)) {
    if (districtLeads.has(level.toLowerCase())) counts.district++;
    else if (level.toLowerCase() === "tỉnh") counts.province++;
  }
  const headed =
    /^\s*(?:\*\*)?(?:(?:ỦY|UỶ) BAN NHÂN DÂN|UBND|HỘI ĐỒNG NHÂN DÂN|HĐND)\s+(TỈNH|HUYỆN|QUẬN|THỊ XÃ)/mu.exec(text);
  if (headed) return headed[1] !== "TỈNH";
  return counts.district > counts.province;
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
