/** What is said of an embed where it is offered: title, page, heights, and the code to copy. */
import { drawnBody, type EmbedContent, embedHeights, gridBody, totalsBody } from "../charts/embed-heights.js";
import { indicatorDataOf, pictureWidth, publishedChart, publishedPicture, sourcePlans } from "../charts/published.js";
import { gridData, unlikeNote } from "../charts/published-grid.js";
import { absenceWords } from "../lib/absence.js";
import { type ChartEntry, embedPath, type ThemeChart } from "../lib/chart-catalogue.js";
import { stampWords } from "../lib/edition-stamp.js";
import type { EmbedHeights } from "../lib/embed-code.js";
import { keepOf } from "../lib/keep.js";
import { areaName, indicatorLabel, indicatorUnit } from "../lib/labels.js";
import { pathIn } from "../lib/links.js";
import { chartWords } from "../lib/messages/charts/index.js";
import { coverageWords } from "../lib/messages/coverage/index.js";
import { embedWords } from "../lib/messages/embeds/index.js";
import { themes } from "../lib/model.js";
import type { Edition } from "../node/edition.js";
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
  return keepOf(made, context.edition, pathIn(context.language, embedPath(entry.id)), () => summaryOf(entry, context));
}

/** By the path of the embed: the page that makes code says them, and so do files for scripts and for oEmbed. */
const made = new WeakMap<Edition, Map<string, EmbedSummary>>();

function summaryOf(entry: ChartEntry, context: PageContext): EmbedSummary {
  const { document, edition, language } = context;
  const { tables, stamp } = edition;
  const options = { document, lang: language, id: "summary", stamp, siteUrl: "" };
  const wide = publishedChart(entry, tables, { ...options, width: embedWidths.wide });
  const narrow = publishedChart(entry, tables, { ...options, width: embedWidths.narrow });
  const picture = publishedPicture(entry, tables, { ...options, width: pictureWidth });
  const { title, subtitle, legend } = wide.frame;
  const names = sourcePlans(entry, tables).map(({ area_id, year }) => {
    const area = tables.areas.find((one) => one.area_id === area_id);
    return `${area ? areaName(area, language) : area_id} ${year}`;
  });
  const sizes = { wide: sizeOf(wide.chart), narrow: sizeOf(narrow.chart) };
  const key = entry.kind === "timeline" ? legend.map(({ words }) => words) : [];
  const heights = embedHeights({
    title,
    subtitle: entry.kind === "coverage" ? "" : subtitle,
    body: drawnBody(sizes, key),
    differs: [],
    notes: [],
    folded: 1,
    credit: [
      chartWords[language].source(names.join(", ")),
      `${chartWords[language].credit(stampWords(stamp, language))}: ${embedWords[language].openPage}`,
    ],
    ...ownParts(entry, context),
  });
  return { entry, title, alt: wide.alt, heights, picture: sizeOf(picture) };
}

const sizeOf = (svg: SVGSVGElement): { width: number; height: number } => ({
  width: Number(svg.getAttribute("width")),
  height: Number(svg.getAttribute("height")),
});

/** What an embed of the kind has otherwise than a drawing with its table folded away. */
function ownParts(entry: ChartEntry, context: PageContext): Partial<EmbedContent> {
  const { tables } = context.edition;
  switch (entry.kind) {
    case "indicator": {
      const lines = differences(indicatorDataOf(entry.indicator, tables), context);
      return { differs: lines.map(({ who, why }) => `${who}: ${why}`) };
    }
    case "timeline":
      return { folded: timelineEmbedNotes(entry, context).length === 0 ? 0 : 1 };
    case "coverage":
      return { body: totalsBody(themes.length) };
    case "theme":
      return { ...themeParts(entry, context), folded: 0 };
    default:
      return {};
  }
}

function themeParts(entry: ThemeChart, context: PageContext): Pick<EmbedContent, "body" | "notes"> {
  const { edition, language } = context;
  const data = gridData(entry, edition.tables, language);
  const rows = data.groups.flatMap((group) => group.rows);
  const named = rows.map(({ indicator, cells }) => {
    const stating = cells.filter(({ kind }) => kind === "stated").length;
    const counted = coverageWords[language].statedBy(stating, cells.length);
    return {
      name: `${indicatorLabel(indicator, language)} ${indicatorUnit(indicator, language)} · ${counted}`,
      figures: Math.max(...cells.map(({ targets }) => targets.length)),
    };
  });
  const key = occurringAbsences(rows).map((code) => absenceWords[code][language]);
  const silent = data.silent.length === 0 ? [] : [coverageWords[language].silent(data.silent.join("; "))];
  return {
    body: gridBody(named, areasWithPlans(context).length, key),
    notes: [...silent, ...unlikeNote(data.rows, true, language)],
  };
}
