/** The breaks of a timeline: a measure that changed, an area that became another. */
import { formatDate, formatList, type Lang, type Words } from "../format.js";
import type { Area, SeriesBreak } from "../model.js";
import type { SeriesPoint, TimelineBreak } from "./types.js";

/** The last year wholly before a day. */
const yearBefore = (day: string): number => Number(day.slice(0, 4)) - 1;

/** The breaks that concern an area's figures of an indicator; only those that lie between or within its years. */
export function breaksOf(
  points: readonly SeriesPoint[],
  indicator: string,
  area: Area,
  areas: readonly Area[],
  breaks: readonly SeriesBreak[],
): TimelineBreak[] {
  const years = points.flatMap(({ year, yearFrom }) => [year, yearFrom ?? year]);
  const first = Math.min(...years);
  const last = Math.max(...years);
  return [...areaBreaks(area, areas), ...measureBreaks(indicator, area, breaks)]
    .filter(({ afterYear }) => first <= afterYear && last > afterYear)
    .toSorted((a, b) => (a.startsOn < b.startsOn ? -1 : 1));
}

function measureBreaks(indicator: string, area: Area, breaks: readonly SeriesBreak[]): TimelineBreak[] {
  return breaks
    .filter((one) => one.indicator === indicator && (one.area_id === null || one.area_id === area.area_id))
    .map((one) => ({
      kind: "measure",
      startsOn: one.starts_on,
      endsOn: one.ends_on,
      afterYear: yearBefore(one.starts_on),
      reason: { vi: one.reason_vi, en: one.reason_en },
    }));
}

/** The day an area went into another, or was made of others. */
function areaBreaks(area: Area, areas: readonly Area[]): TimelineBreak[] {
  const made = areas.filter(({ merged_into }) => merged_into === area.area_id);
  const successor = areas.find(({ area_id }) => area_id === area.merged_into);
  const day = area.merged_on ?? made[0]?.merged_on;
  if (!day) return [];
  const parts = successor ? areas.filter(({ merged_into }) => merged_into === successor.area_id) : made;
  const reason = mergerWords(successor ?? area, parts, day);
  return [{ kind: "area", startsOn: day, endsOn: null, afterYear: yearBefore(day), reason }];
}

function mergerWords(whole: Area, parts: readonly Area[], day: string): Words {
  const names = (lang: Lang): string =>
    formatList(
      parts.map((part) => part[`name_${lang}`]),
      lang,
    );
  return {
    vi: `Từ ngày ${formatDate(day, "vi")}, ${whole.name_vi} gồm ${names("vi")} trước đó: một địa phương khác, lớn hơn`,
    en: `From ${formatDate(day, "en")} ${whole.name_en} is made of the former ${names("en")}: another, larger area`,
  };
}
