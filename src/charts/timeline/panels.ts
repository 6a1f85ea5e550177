/** The panels of a timeline and their scales: an area each, and one more for what an area became in a merger. */
import type { Lang } from "../../lib/format.js";
import { areaName } from "../../lib/labels.js";
import type { Area, Indicator } from "../../lib/model.js";
import type { SeriesMark, SeriesPoint, Timeline, TimelineBreak } from "../../lib/series/types.js";
import { byArea, onScale } from "../../lib/series-points.js";
import { type DotScale, dotScale, type Placing, placeOn } from "../dot-scale.js";

export interface TimelineData {
  readonly indicator: Indicator;
  /** In the order of the panels. */
  readonly timelines: readonly Timeline[];
  /** To name what an area became. */
  readonly areas: readonly Area[];
  /** The words around the picture name the area already. */
  readonly untitled?: boolean;
}

export interface Panel {
  readonly area: Area;
  readonly title: string;
  readonly marks: readonly SeriesMark[];
  readonly runs: readonly (readonly SeriesPoint[])[];
  readonly breaks: readonly TimelineBreak[];
  readonly conflicts: readonly (readonly SeriesPoint[])[];
  readonly scale: DotScale;
  /** Its values would flatten those of all others. */
  readonly ownScale: boolean;
}

/** A panel of what an area became keeps the scale of the others up to this excess. */
const mostExcess = 1.3;

const ownScaleWords = { vi: "thang đo riêng", en: "on a scale of its own" } as const;

/** The panels that have a figure, all on one scale; sums over several years have no place on it. */
export function panelsOf({ indicator, timelines, areas, untitled = false }: TimelineData, lang: Lang): Panel[] {
  const most = indicator.unit === "percent" ? 100 : undefined;
  const own = timelines.flatMap(({ area, marks }) =>
    marks.filter((mark) => onScale(mark) && mark.lead.area_id === area.area_id),
  );
  const shared = valuesOf(own);
  const highest = Math.max(0, ...shared);
  const sharedScale = dotScale(shared.length === 0 ? [0] : shared, most);
  return timelines.flatMap((timeline) =>
    [...byArea(timeline)].flatMap(([areaId, all]) => {
      const marks = all.filter(onScale);
      if (marks.length === 0) return [];
      const later = areaId !== timeline.area.area_id;
      const ownScale = later && shared.length > 0 && !fits(marks, sharedScale, highest);
      const area = areas.find(({ area_id }) => area_id === areaId) ?? timeline.area;
      const isHere = (point: SeriesPoint): boolean => point.area_id === areaId;
      return [
        {
          area: later ? { ...area, colour: timeline.area.colour } : area,
          title:
            later || !untitled
              ? `${later ? laterName(area, timeline, lang) : areaName(area, lang)}${ownScale ? ` · ${ownScaleWords[lang]}` : ""}`
              : "",
          marks,
          runs: timeline.runs.filter((run) => run.every(isHere)),
          breaks: timeline.breaks.filter((one) => !later || within(one, marks)),
          conflicts: timeline.conflicts.filter((group) => group.every(isHere)),
          scale: ownScale || shared.length === 0 ? dotScale(valuesOf(marks), most) : sharedScale,
          ownScale,
        },
      ];
    }),
  );
}

/** Whether the figures of what an area became lie on the scale of all others, or little above it. */
function fits(marks: readonly SeriesMark[], { domain: [low] }: DotScale, highest: number): boolean {
  const values = valuesOf(marks);
  return Math.max(...values) <= highest * mostExcess && Math.min(...values) >= low;
}

/** Of what an area became, only breaks between its own figures; the merger is where it begins. */
function within({ kind, afterYear }: TimelineBreak, marks: readonly SeriesMark[]): boolean {
  const years = marks.map(({ lead }) => lead.year);
  return kind === "measure" && Math.min(...years) <= afterYear && Math.max(...years) > afterYear;
}

function laterName(area: Area, { area: former }: Timeline, lang: Lang): string {
  const name = areaName(area, lang);
  const day = former.merged_on?.slice(0, 4) ?? "";
  return lang === "vi" ? `${name} (tỉnh mới, từ ${day})` : `${name} (the new province, from ${day})`;
}

const valuesOf = (marks: readonly SeriesMark[]): number[] =>
  marks.flatMap(({ lead: { value, value_high } }) => [value, value_high].filter((one) => one !== null));

/** Every year of the panels, averages from their first. */
export function yearsOf(panels: readonly Panel[]): number[] {
  const leads = panels.flatMap(({ marks }) => marks.map(({ lead }) => lead));
  const first = Math.min(...leads.map(({ year, yearFrom }) => yearFrom ?? year));
  const last = Math.max(...leads.map(({ year }) => year));
  return leads.length === 0 ? [] : Array.from({ length: last - first + 1 }, (_, at) => first + at);
}

/** The scale of a panel on pixels, with room above for open ends and labels. */
export const heightsOf = ({ scale }: Panel, bottom: number, top: number): Placing => placeOn(scale, [bottom, top]);
