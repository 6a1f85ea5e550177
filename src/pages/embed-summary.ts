/** What is said of an embed where it is offered: title, page, heights, and the code to copy. */
import { absenceSize } from "../charts/absence-marks.js";
import { type EmbedContent, embedHeights, keyHeight, linesHeight } from "../charts/embed-heights.js";
import {
  indicatorDataOf,
  type PublishedChart,
  pictureWidth,
  publishedChart,
  publishedPicture,
  sourcePlans,
} from "../charts/published.js";
import { gridData, unlikeNote } from "../charts/published-grid.js";
import { absenceWords } from "../lib/absence.js";
import type { ChartEntry, CoverageChart, ThemeChart } from "../lib/chart-catalogue.js";
import type { CoverageRow } from "../lib/coverage.js";
import { stampWords } from "../lib/edition-stamp.js";
import type { EmbedHeights } from "../lib/embed-code.js";
import { areaName, indicatorLabel, indicatorUnit } from "../lib/labels.js";
import { chartWords } from "../lib/messages/charts/index.js";
import { coverageWords } from "../lib/messages/coverage/index.js";
import { embedWords } from "../lib/messages/embeds/index.js";
import { themes } from "../lib/model.js";
import type { PageContext } from "./context.js";
import { embedWidths, occurringAbsences, timelineEmbedNotes } from "./embed-figure.js";
import { areasWithPlans, differences } from "./indicator-figure.js";

export interface EmbedSummary {
  readonly entry: ChartEntry;
  readonly title: string;
  /** Alternative text of the picture. */
  readonly alt: string;
  readonly heights: EmbedHeights;
  /** Of the picture, in CSS px; the PNG has twice as many pixels. */
  readonly picture: { readonly width: number; readonly height: number };
}

/** @example embedSummary(entry, context).heights.wide // 548 */
export function embedSummary(entry: ChartEntry, context: PageContext): EmbedSummary {
  const { document, edition, language } = context;
  const { tables, stamp } = edition;
  const options = { document, lang: language, id: "summary", stamp, siteUrl: "" };
  const wide = publishedChart(entry, tables, { ...options, width: embedWidths.wide });
  const narrow = publishedChart(entry, tables, { ...options, width: embedWidths.narrow });
  const grid = entry.kind === "theme" || entry.kind === "coverage" ? gridContent(entry, context) : null;
  const picture = publishedPicture(entry, tables, { ...options, width: pictureWidth });
  const names = sourcePlans(entry, tables).map(({ area_id, year }) => {
    const area = tables.areas.find((one) => one.area_id === area_id);
    return `${area ? areaName(area, language) : area_id} ${year}`;
  });
  const credit = [
    chartWords[language].source(names.join(", ")),
    `${chartWords[language].credit(stampWords(stamp, language))}: ${embedWords[language].openPage}`,
  ];
  const heights = embedHeights({
    title: wide.frame.title,
    subtitle: entry.kind === "coverage" ? "" : wide.frame.subtitle,
    body:
      grid?.body ??
      (entry.kind === "timeline"
        ? { wide: (room) => timelineHeight(wide, room), narrow: (room) => timelineHeight(narrow, room) }
        : { wide: sizeOf(wide.chart), narrow: sizeOf(narrow.chart) }),
    differs:
      entry.kind === "indicator"
        ? differences(indicatorDataOf(entry.indicator, tables), context).map(({ who, why }) => `${who}: ${why}`)
        : [],
    notes: grid?.notes ?? [],
    folded:
      entry.kind === "theme" || (entry.kind === "timeline" && timelineEmbedNotes(entry, context).length === 0) ? 0 : 1,
    credit,
  });
  return {
    entry,
    title: wide.frame.title,
    alt: wide.alt,
    heights,
    picture: sizeOf(picture),
  };
}

const sizeOf = (svg: SVGSVGElement): { width: number; height: number } => ({
  width: Number(svg.getAttribute("width")),
  height: Number(svg.getAttribute("height")),
});

/** Drawing and key of a timeline in px, as embed.css makes them. */
function timelineHeight({ chart, frame }: PublishedChart, room: number): number {
  const { width, height } = sizeOf(chart);
  const words = frame.legend.map((item) => item.words);
  return height * Math.min(1, room / width) + keyHeight(words, room, { mark: 35, between: 14, line: 24 });
}

/** Heights of the parts of a grid in px, as src/styles/grid.css and embed.css make them. */
const line = 18.85;
const cell = 24;
const cellPadding = 9.6;

function gridContent(entry: ThemeChart | CoverageChart, context: PageContext): Pick<EmbedContent, "body" | "notes"> {
  const { edition, language } = context;
  const data = gridData(entry, edition.tables, language);
  if (entry.kind === "coverage") {
    const rows = themes.length + 6;
    return { body: { wide: () => 54 + rows * 29.9, narrow: () => 54 + rows * 46 }, notes: [] };
  }
  const rows = data.groups.flatMap((group) => group.rows);
  const areas = areasWithPlans(context).length;
  const silent = data.silent.length === 0 ? [] : [coverageWords[language].silent(data.silent.join("; "))];
  const name = ({ indicator, cells }: CoverageRow): string => {
    const label = indicatorLabel(indicator, language);
    const unit = indicatorUnit(indicator, language);
    const stating = cells.filter(({ kind }) => kind === "stated").length;
    return `${label} ${unit} · ${coverageWords[language].statedBy(stating, cells.length)}`;
  };
  const figures = ({ cells }: CoverageRow): number => Math.max(1, ...cells.map(({ targets }) => targets.length)) * cell;
  const text = (row: CoverageRow, room: number): number =>
    (linesHeight({ text: name(row), size: 13 }, room) / 19.5) * line;
  const sum = (height: (row: CoverageRow) => number): number => rows.reduce((total, row) => total + height(row), 0);
  const words = occurringAbsences(rows).map((code) => absenceWords[code][language]);
  const key = (room: number): number =>
    words.length === 0 ? 0 : keyHeight(words, room, { mark: absenceSize.width + 4, between: 16, line: 21.5 });
  return {
    body: {
      wide: (room) =>
        52 + sum((row) => Math.max(text(row, room - 66 * areas - 12), figures(row)) + cellPadding + 1) + key(room),
      narrow: (room) => 62 + sum((row) => text(row, room) + figures(row) + 1.25 * cellPadding + 1) + key(room),
    },
    notes: [...silent, ...unlikeNote(data.rows, true, language)],
  };
}
