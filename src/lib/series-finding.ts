/** What a timeline shows in sentences: for those who cannot see it, and above it as its finding. */
import { type AltPlace, tableSentence } from "./alt-text.js";
import { formatList, type Lang } from "./format.js";
import { areaName, indicatorLabel, indicatorUnit } from "./labels.js";
import { seriesWords } from "./messages/series/index.js";
import type { Indicator } from "./model.js";
import type { PointKind, Timeline } from "./series/types.js";
import { isApart, isBar, onScale } from "./series-points.js";
import { promisesOf, tallyOf } from "./series-tally.js";
import { kindWords, pointFigure, pointYears } from "./series-words.js";

interface YearsOfAreas {
  readonly indicator: Indicator;
  readonly timelines: readonly Timeline[];
}

/** Above a timeline: how many of the targets that can be held against a result were met. */
export function timelineFinding({ indicator, timelines }: YearsOfAreas, lang: Lang): string {
  const words = seriesWords[lang];
  const label = indicatorLabel(indicator, lang);
  const { kept, all } = tallyOf(promisesOf(timelines));
  return all === 0 ? words.noTally(label) : words.tally(label, kept, all);
}

/** The kinds that are told one by one, in this order; the table has the rest. */
const told = ["plan-target", "result"] as const satisfies readonly PointKind[];

/**
 * The alternative text of a timeline: kind of chart, measure, unit, span, for each area its plans' targets and its
 * results, where lines are broken, how many more figures there are, and where the table is.
 * @example timelineAltText({ indicator, timelines }, "vi")
 * // "Biểu đồ theo năm: Tốc độ tăng GRDP (%), 2018–2025. Hà Giang: chỉ tiêu của kế hoạch 2023 8%; kết quả 2022 7,62%, …"
 */
export function timelineAltText({ indicator, timelines }: YearsOfAreas, lang: Lang, place: AltPlace = {}): string {
  const vi = lang === "vi";
  const marks = timelines.flatMap((timeline) => timeline.marks.filter(onScale));
  const years = marks.flatMap(({ lead: { year, yearFrom } }) => [year, yearFrom ?? year]);
  const label = indicatorLabel(indicator, lang);
  const unit = indicatorUnit(indicator, lang);
  if (years.length === 0)
    return vi ? `${label}: chưa có số liệu qua các năm.` : `${label}: no figures across the years.`;
  const span = `${Math.min(...years)}–${Math.max(...years)}`;
  const areas = timelines
    .filter((timeline) => timeline.marks.some(onScale))
    .map((timeline) => areaSentence(timeline, lang));
  return [
    vi ? `Biểu đồ theo năm: ${label} (${unit}), ${span}.` : `Chart by year: ${label} (${unit}), ${span}.`,
    ...areas,
    tableSentence(lang, place),
  ]
    .filter((sentence) => sentence !== "")
    .join(" ");
}

function areaSentence({ area, marks, breaks }: Timeline, lang: Lang): string {
  const vi = lang === "vi";
  const plain = marks.filter(
    (mark) => onScale(mark) && !isApart(mark.lead) && mark.lead.area_id === area.area_id && !isBar(mark.lead),
  );
  const parts = told.flatMap((kind) => {
    const own = plain.filter(({ lead }) => lead.kind === kind);
    if (own.length === 0) return [];
    return [
      `${kindWords[kind][lang]} ${own.map(({ lead }) => `${pointYears(lead)} ${pointFigure(lead, lang)}`).join(", ")}`,
    ];
  });
  const rest = marks.length - plain.filter(({ lead }) => told.some((kind) => kind === lead.kind)).length;
  const more = rest > 0 ? [vi ? `${rest} con số khác` : `${rest} other ${rest === 1 ? "figure" : "figures"}`] : [];
  const broken = breaks.map(({ startsOn }) => startsOn.slice(0, 4));
  const cut =
    broken.length === 0
      ? ""
      : vi
        ? `; đứt quãng ở ${formatList(broken, lang)}`
        : `; broken at ${formatList(broken, lang)}`;
  return `${areaName(area, lang)}: ${[...parts, ...more].join("; ")}${cut}.`;
}
