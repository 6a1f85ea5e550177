/** Where everything in a timeline stands: a panel an area under each other, one scale of years and one of values for all. */
import type { Lang } from "../../lib/format.js";
import type { SeriesMark, SeriesPoint } from "../../lib/series/types.js";
import { isBar, remarksOf } from "../../lib/series-points.js";
import { markFigure, pointYears } from "../../lib/series-words.js";
import { axisTicks } from "../dot-scale.js";
import { narrowBelow } from "../options.js";
import { type Box, block, lineHeight, overlap, placeBlock, type TextBox, type } from "../text-box.js";
import { textWidth } from "../text-metrics.js";
import { type LaidBreak, layoutBreaks, yearOf } from "./breaks.js";
import { type LabelWish, placeLabels, type Segment } from "./labels.js";
import { half, type LaidMark, placeMarks, type Slots } from "./marks.js";
import { heightsOf, type Panel, yearsOf } from "./panels.js";

export interface LaidPanel {
  readonly panel: Panel;
  readonly title: readonly TextBox[];
  readonly top: number;
  readonly plot: Box;
  /** Grid lines with the number at their left end. */
  readonly ticks: readonly { readonly y: number; readonly label: TextBox }[];
  readonly years: readonly TextBox[];
  readonly breaks: readonly LaidBreak[];
  readonly lines: readonly (readonly (readonly [x: number, y: number])[])[];
  readonly marks: readonly LaidMark[];
  readonly labels: readonly TextBox[];
  /** Where a sign stands for sources that disagree. */
  readonly conflicts: readonly { readonly x: number; readonly y: number }[];
}

export interface TimelineLayout {
  readonly width: number;
  readonly height: number;
  readonly panels: readonly LaidPanel[];
  /** Half the width of a mark, in px. */
  readonly radius: number;
  readonly foot: readonly TextBox[];
}

const gap = 18;
/** Between the highest value and the top of a panel: an open end with its label. */
const headroom = 30;
const plotHeights = { wide: 140, narrow: 124 } as const;
const notFromZero = { vi: "Trục không bắt đầu từ 0.", en: "The axis does not begin at 0." } as const;

/** Lays out panels that have at least one mark each. */
export function layoutPanels(panels: readonly Panel[], width: number, lang: Lang): TimelineLayout {
  const narrow = width < narrowBelow;
  const years = yearsOf(panels);
  const plotHeight = narrow ? plotHeights.narrow : plotHeights.wide;
  const left =
    Math.ceil(
      Math.max(
        0,
        ...panels.flatMap((panel) => ticksOf(panel, 0, plotHeight, lang)).map(({ text }) => textWidth(text, type.tick)),
      ),
    ) + 8;
  const slot = (width - left) / Math.max(1, years.length);
  const radius = slot < 34 ? 4 : 4.75;
  const laid: LaidPanel[] = [];
  let top = 0;
  for (const panel of panels) {
    const one = layoutPanel(panel, { top, left, width, slot, years, plotHeight, radius, lang, narrow });
    laid.push(one);
    top = one.plot.bottom + lineHeight(type.tick) + gap;
  }
  const words = panels.every(({ scale }) => scale.fromZero)
    ? []
    : [{ text: notFromZero[lang], size: type.tick, tone: "muted" as const }];
  const foot = block(words, width);
  return {
    width,
    height: Math.max(1, top - gap + 4 + foot.height),
    panels: laid,
    radius,
    foot: placeBlock(foot, 0, top - gap + 3),
  };
}

const ticksOf = (panel: Panel, bottom: number, height: number, lang: Lang) =>
  axisTicks(heightsOf(panel, bottom, bottom - height + headroom), panel.marks[0]?.lead.unit ?? "", 3, lang);

interface PanelPlace {
  readonly top: number;
  readonly left: number;
  readonly width: number;
  /** Width of a year. */
  readonly slot: number;
  readonly years: readonly number[];
  readonly plotHeight: number;
  readonly radius: number;
  readonly lang: Lang;
  readonly narrow: boolean;
}

function layoutPanel(panel: Panel, place: PanelPlace): LaidPanel {
  const { top, left, width, slot, years, plotHeight, radius, lang } = place;
  const start = (year: number): number => left + (year - (years[0] ?? year)) * slot;
  const title = block(panel.title === "" ? [] : [{ text: panel.title, size: type.name, weight: 600 }], width - 12);
  const headed = top + title.height + 2;
  const inside = panel.breaks.filter(({ startsOn }) => yearOf(startsOn) < (years.at(-1) ?? 0) + 1);
  const heading = layoutBreaks(inside, { x: start, left, width, top: headed, lang });
  const plot: Box = { left, right: width, top: headed + heading.height, bottom: headed + heading.height + plotHeight };
  const y = heightsOf(panel, plot.bottom, plot.top + headroom);
  const end = (year: number): number => start(year) + slot * endOfYear(year, panel);
  const slots: Slots = { start, end, middle: (year) => (start(year) + end(year)) / 2, width: slot, y, radius };
  const marks = placeMarks(panel.marks, slots);
  const lines = panel.runs.map((run) => run.flatMap((point) => placeOf(point, marks)));
  const breaks = heading.laid.map((one) => ({ ...one, top: plot.top - 4, bottom: plot.bottom }));
  const conflicts = panel.conflicts.flatMap((group) => signOf(group, marks, plot));
  const labels = placeLabels(wishes(marks, place), {
    bounds: { left: left + 1, right: width, top: plot.top - 2, bottom: plot.bottom - 1 },
    marks: [
      ...marks.map(({ box }) => shrunk(box)),
      ...breaks.flatMap(({ from, to, bottom }) =>
        [from, to].map((x) => ({ left: x - 2, right: x + 2, top: plot.top, bottom })),
      ),
      ...conflicts.map((at) => ({ left: at.x - 6, right: at.x + 6, top: at.y - 7, bottom: at.y + 7 })),
    ],
    lines: lines.flatMap(segmentsOf),
    size: type.tick,
  });
  const ticks = ticksOf(panel, plot.bottom, plotHeight, lang).map(({ x: at, text }) => ({
    y: at,
    label: tickBox(text, left - 6, at + type.tick * 0.35, "end"),
  }));
  const yearNames = yearLabels(years, { start, slot, y: plot.bottom + lineHeight(type.tick) - 1 });
  return {
    panel,
    title: placeBlock(title, 11, top),
    top,
    plot,
    ticks,
    years: yearNames,
    breaks,
    lines,
    marks,
    labels,
    conflicts,
  };
}

const tickBox = (text: string, x: number, y: number, anchor: TextBox["anchor"]): TextBox => ({
  text,
  x: half(x),
  y: half(y),
  size: type.tick,
  weight: 400,
  anchor,
  tone: "muted",
});

/** The share of a year in which the area was still this one: 1, or less in the year it became another. */
function endOfYear(year: number, { breaks }: Panel): number {
  const day = breaks.find(({ kind, startsOn }) => kind === "area" && Number(startsOn.slice(0, 4)) === year);
  return day === undefined ? 1 : yearOf(day.startsOn) - year;
}

/** The box of a mark without the air around it. */
const shrunk = ({ left, right, top, bottom }: Box): Box => ({
  left: left + 1,
  right: right - 1,
  top: top + 1,
  bottom: bottom - 1,
});

const placeOf = (point: SeriesPoint, marks: readonly LaidMark[]): (readonly [number, number])[] => {
  const found = marks.find(({ mark }) => mark.points.includes(point));
  return found ? [[found.at.x, found.at.y]] : [];
};

const segmentsOf = (line: readonly (readonly [number, number])[]): Segment[] =>
  line.slice(1).map(([x2, y2], at) => [line[at]?.[0] ?? x2, line[at]?.[1] ?? y2, x2, y2]);

/** A sign beside the marks of sources that disagree: above or below, between bars at their end. */
function signOf(group: readonly SeriesPoint[], marks: readonly LaidMark[], plot: Box) {
  const own = marks.filter(({ mark }) => mark.points.some((point) => group.includes(point)));
  const [first] = own;
  if (first === undefined || own.length < 2) return [];
  const bars = own.flatMap(({ span }) => (span === null ? [] : [span[1]]));
  const x = bars.length > 0 ? Math.min(...bars) - 10 : own.reduce((sum, { at }) => sum + at.x, 0) / own.length;
  const free = (y: number) =>
    y - 6 >= plot.top - 2 &&
    y + 6 <= plot.bottom &&
    marks.every(({ box }) => !overlap(box, { left: x - 5, right: x + 5, top: y - 6, bottom: y + 6 }));
  const middle = own.reduce((sum, { at }) => sum + at.y, 0) / own.length;
  const tops = Math.min(...own.map(({ box }) => box.top));
  const bottoms = Math.max(...own.map(({ box }) => box.bottom));
  const y = [middle, tops - 6, bottoms + 6, tops - 16, bottoms + 16].find(free) ?? Math.max(plot.top + 6, tops - 6);
  return [{ x, y }];
}

/** The plan's own figures first, then results: what must not be missing where room is short. */
const importance = { "plan-target": 0, result: 1, target: 2, estimate: 3, derived: 4 } as const;

/** A remark longer than this is for the table alone. */
const longestRemark = 30;

function wishes(marks: readonly LaidMark[], { lang, narrow }: PanelPlace): LabelWish[] {
  return marks
    .toSorted((a, b) => weightOf(a) - weightOf(b))
    .map(({ mark, box, apart, span }) => ({
      box,
      long: span !== null,
      texts: textsOf(mark, { lang, narrow, apart }),
      weight: mark.lead.kind === "plan-target" ? 600 : 400,
      tone: mark.lead.kind === "plan-target" || mark.lead.kind === "result" ? "ink" : "muted",
    }));
}

const weightOf = ({ mark: { lead }, apart, span }: LaidMark): number =>
  importance[lead.kind] + (apart ? 10 : 0) + (span === null ? 0 : 5);

/** The figure, with its years or with what it measures instead where there is room for that. */
function textsOf(
  { lead }: SeriesMark,
  { lang, narrow, apart }: { lang: Lang; narrow: boolean; apart: boolean },
): string[] {
  const figure = markFigure(lead, lang);
  if (isBar(lead)) {
    const years = pointYears(lead);
    return [lang === "vi" ? `bình quân ${years}: ${figure}` : `${years} average: ${figure}`, figure];
  }
  const remark = apart && !narrow ? remarksOf(lead, lang) : "";
  return remark === "" || remark.length > longestRemark ? [figure] : [`${figure} ${remark}`, figure];
}

/** Years in full where there is room, else the last two digits. */
function yearLabels(
  years: readonly number[],
  { start, slot, y }: { readonly start: (year: number) => number; readonly slot: number; readonly y: number },
): TextBox[] {
  const full = textWidth("2020", type.tick) + 3 <= slot;
  return years.map((year) =>
    tickBox(full ? String(year) : `’${String(year).slice(-2)}`, start(year) + slot / 2, y, "middle"),
  );
}
