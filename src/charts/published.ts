/**
 * A chart of the catalogue with all that has to travel with it, so that embeds, pictures, CSV files and oEmbed say the same:
 * the drawing, the words that frame it, its alternative text, its rows, and the page it stands on.
 */
import { finding } from "../lib/alt-text.js";
import { type ChartEntry, type ChartTables, chartPage, plannedAreas } from "../lib/chart-catalogue.js";
import { chosenData, type DataChoice } from "../lib/chosen-data.js";
import { type EditionStamp, stampWords } from "../lib/edition-stamp.js";
import { formatList } from "../lib/format.js";
import { type IndicatorData, type IndicatorRow, indicatorRows } from "../lib/indicator-rows.js";
import { areaName, indicatorSubtitle } from "../lib/labels.js";
import { pathIn, wholeAddress } from "../lib/links.js";
import { chartWords } from "../lib/messages/charts/index.js";
import type { Area, Indicator, Plan } from "../lib/model.js";
import type { SeriesMark, SeriesPoint } from "../lib/series/types.js";
import { timelineFinding } from "../lib/series-finding.js";
import { areaMultiples, hasPanels } from "./area-multiples.js";
import { coverageGrid } from "./coverage.js";
import { type Frame, framed } from "./framed.js";
import { chartNotes, legendItems } from "./legend.js";
import type { ChartOptions } from "./options.js";
import { gridData, gridNotes } from "./published-grid.js";
import { targetDots } from "./target-dots.js";
import { areasWithSeries, timelineData } from "./timeline/data.js";
import { breakNotes, timelineLegend, timelineNotes } from "./timeline/legend.js";
import type { TimelineData } from "./timeline/panels.js";
import { timeline } from "./timeline/timeline.js";

export interface PublishedOptions extends ChartOptions {
  /** Ids; without them all areas with a plan. Of an indicator's chart only. */
  readonly areas?: readonly string[];
  /** Without them all years. Of an indicator's chart only. */
  readonly years?: readonly number[];
  readonly stamp: EditionStamp;
  /** With it the last note ends in the whole address of the chart's page, for pictures that leave the site. */
  readonly siteUrl?: string;
}

/** A line of the chart's table, the indicator named where there are several. */
export interface PublishedRow extends IndicatorRow {
  readonly indicator: Indicator;
}

export interface PublishedChart {
  /** Bare, without the words of its frame; described by `alt`. */
  readonly chart: SVGSVGElement;
  readonly frame: Required<Frame>;
  /** What a reader who cannot see it should hear, the title included. */
  readonly alt: string;
  /** The page it stands on, with language: `/en/themes/environment#i-forest_cover`. */
  readonly page: string;
  readonly rows: readonly PublishedRow[];
  /** The figures of a timeline, which has no rows. */
  readonly points: readonly SeriesPoint[];
}

/** Width in px of the drawing inside a picture; the picture is wider by its margins. */
export const pictureWidth = 680;

/**
 * Draws a chart of the catalogue.
 * @example publishedChart(entry, tables, { document, lang: "vi", width: 680, id: "x", stamp }).frame.title
 */
export function publishedChart(entry: ChartEntry, tables: ChartTables, options: PublishedOptions): PublishedChart {
  const drawn = drawEntry(entry, tables, { ...options, alone: true });
  const page = pathIn(options.lang, chartPage(entry));
  const notes = [...drawn.frame.notes, ...creditNotes(entry, tables, page, options)];
  const { title } = drawn.frame;
  const described = drawn.chart.querySelector("desc");
  const seen = described?.textContent ?? title;
  const alt = seen.includes(title) ? seen : `${title}. ${seen}`;
  described?.replaceChildren(alt);
  return { points: [], ...drawn, frame: { ...drawn.frame, notes }, alt, page };
}

/** The same inside its frame of words, as a picture that can stand anywhere. */
export function publishedPicture(entry: ChartEntry, tables: ChartTables, options: PublishedOptions): SVGSVGElement {
  const { chart, frame } = publishedChart(entry, tables, options);
  return framed(chart, frame, options.document);
}

type Drawn = Pick<PublishedChart, "chart" | "frame" | "rows"> & Partial<Pick<PublishedChart, "points">>;

function drawEntry(entry: ChartEntry, tables: ChartTables, options: PublishedOptions): Drawn {
  switch (entry.kind) {
    case "indicator":
      return drawIndicator(indicatorDataOf(entry.indicator, tables, options), options);
    case "area":
      return drawArea(entry.area, tables, options);
    case "timeline":
      return drawTimeline(entry.indicator, tables, options);
    default:
      return drawGrid(entry, tables, options);
  }
}

/** What an indicator's chart is drawn from, for a choice of areas and years. */
export function indicatorDataOf(indicator: Indicator, tables: ChartTables, choice: DataChoice = {}): IndicatorData {
  const { plans } = tables;
  const areas = choice.areas === undefined ? plannedAreas(tables) : tables.areas;
  const targets = tables.targets.filter((target) => target.indicator === indicator.code);
  return chosenData({ indicator, areas, plans, targets }, choice);
}

function drawIndicator(data: IndicatorData, options: PublishedOptions): Drawn {
  const { lang } = options;
  const { indicator } = data;
  const rows = indicatorRows(data).rows;
  return {
    chart: targetDots(data, options),
    frame: {
      title: finding(data, lang),
      subtitle: indicatorSubtitle(indicator, lang),
      legend: legendItems(data, options),
      notes: chartNotes(data, lang),
    },
    rows: rows.map((row) => ({ ...row, indicator })),
  };
}

/** The timelines of an indicator, for a choice of areas. */
export function timelineDataOf(
  indicator: Indicator,
  tables: ChartTables,
  { areas }: Pick<PublishedOptions, "areas"> = {},
): TimelineData {
  const own = areasWithSeries(tables).filter(({ area_id }) => areas?.includes(area_id) ?? true);
  return timelineData(indicator, own, tables) ?? { indicator, timelines: [], areas: tables.areas };
}

/** The plans whose targets stand on a timeline. */
const plansDrawn = (indicator: Indicator, tables: ChartTables, choice: Pick<PublishedOptions, "areas">): string[] =>
  timelineDataOf(indicator, tables, choice).timelines.flatMap(({ points }) =>
    points.flatMap(({ target }) => target?.plan_id ?? []),
  );

/** Targets lead to their sentences; for other figures the page of the chart has the sources. */
function drawTimeline(indicator: Indicator, tables: ChartTables, options: PublishedOptions): Drawn {
  const { lang, href, ...rest } = options;
  const data = timelineDataOf(indicator, tables, options);
  const points = data.timelines.flatMap((one) => one.points);
  const urls = new Set(points.flatMap(({ source }) => source?.url ?? []));
  const leads = href && { href: ({ lead }: SeriesMark) => (lead.target === null ? undefined : href(lead.target)) };
  return {
    chart: timeline(data, { ...rest, lang, ...leads }),
    frame: {
      title: timelineFinding(data, lang),
      subtitle: indicatorSubtitle(indicator, lang),
      legend: timelineLegend([data], options),
      notes: [
        ...breakNotes(data.timelines, lang),
        ...timelineNotes(data, lang),
        chartWords[lang].otherSources(urls.size),
      ],
    },
    rows: [],
    points,
  };
}

/** An area's panels: those with something to compare, or all where none has. */
export function areaPanelData(area: Area, tables: ChartTables) {
  const data = { ...tables, area, areas: plannedAreas(tables) };
  const compared = { ...data, comparedOnly: true };
  return hasPanels(compared) ? compared : { ...data, comparedOnly: false };
}

function drawArea(area: Area, tables: ChartTables, options: PublishedOptions): Drawn {
  const { lang } = options;
  const words = chartWords[lang];
  const data = areaPanelData(area, tables);
  const chart = areaMultiples(data, options);
  const shown = new Set([...chart.querySelectorAll("[data-target]")].map((mark) => mark.getAttribute("data-target")));
  const rows = tables.indicators.flatMap((indicator) =>
    indicatorRows({ ...data, indicator })
      .rows.filter((row) => row.area === area && row.target !== null && shown.has(row.target.target_id))
      .map((row) => ({ ...row, indicator })),
  );
  const title = (data.comparedOnly ? words.areaTitle : words.areaAloneTitle)(areaName(area, lang), rows.length);
  const subtitle = data.comparedOnly ? words.areaSubtitle : words.areaAloneSubtitle;
  return { chart, frame: { title, subtitle, legend: [], notes: [] }, rows };
}

function drawGrid(
  entry: Exclude<ChartEntry, { readonly kind: "indicator" | "area" | "timeline" }>,
  tables: ChartTables,
  options: PublishedOptions,
): Drawn {
  const data = gridData(entry, tables, options.lang);
  const { chart, legend, notes } = {
    chart: coverageGrid(data, options),
    ...gridNotes(data, entry.kind === "theme", options),
  };
  const subtitle = chartWords[options.lang].gridSubtitle;
  return { chart, frame: { title: data.title, subtitle, legend, notes }, rows: data.rows };
}

/** The documents behind it; the site, its edition, and where to look. */
function creditNotes(entry: ChartEntry, tables: ChartTables, page: string, options: PublishedOptions): string[] {
  const { lang, stamp, siteUrl } = options;
  const words = chartWords[lang];
  const credit = words.credit(stampWords(stamp, lang));
  const address = siteUrl === undefined ? "" : ` · ${wholeAddress(siteUrl, page)}`;
  return [sourceLine(entry, tables, options), `${credit}${address}`];
}

/** "Nguồn: văn bản của Hà Giang 2023 và Sơn La 2023." */
function sourceLine(entry: ChartEntry, tables: ChartTables, options: PublishedOptions): string {
  const { lang } = options;
  const names = sourcePlans(entry, tables, options).map((plan) => {
    const area = tables.areas.find(({ area_id }) => area_id === plan.area_id);
    return `${area ? areaName(area, lang) : plan.area_id} ${plan.year}`;
  });
  return chartWords[lang].source(formatList(names, lang));
}

/** The documents that a chart is drawn from, also those that state nothing of it. */
export function sourcePlans(
  entry: ChartEntry,
  tables: ChartTables,
  { areas, years }: Pick<PublishedOptions, "areas" | "years"> = {},
): Plan[] {
  const own = entry.kind === "area" && !areaPanelData(entry.area, tables).comparedOnly ? [entry.area.area_id] : areas;
  const stating =
    entry.kind === "timeline" && new Set(plansDrawn(entry.indicator, tables, own === undefined ? {} : { areas: own }));
  return tables.plans.filter(
    ({ plan_id, area_id, year }) =>
      (stating === false || stating.has(plan_id)) &&
      (own === undefined || own.includes(area_id)) &&
      (years === undefined || years.includes(year)),
  );
}
