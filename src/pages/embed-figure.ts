/** What an embed shows below its title: the drawing, what differs, and the table that says the same. */
import { areaMultiples } from "../charts/area-multiples.js";
import {
  areaPanelData,
  indicatorDataOf,
  type PublishedRow,
  publishedChart,
  timelineDataOf,
} from "../charts/published.js";
import { gridData, unlikeNote } from "../charts/published-grid.js";
import { serialise } from "../charts/svg.js";
import { targetDots } from "../charts/target-dots.js";
import { breakNotes, timelineNotes } from "../charts/timeline/legend.js";
import { timeline } from "../charts/timeline/timeline.js";
import { type Absence, absenceCodes, absenceWords } from "../lib/absence.js";
import {
  type AreaChart,
  type ChartEntry,
  type CoverageChart,
  chartPage,
  type IndicatorChart,
  type ThemeChart,
  type TimelineChart,
} from "../lib/chart-catalogue.js";
import { differenceWords } from "../lib/compare.js";
import { type CoverageRow, coverage } from "../lib/coverage.js";
import { indicatorLabel } from "../lib/labels.js";
import { pathIn, targetPath } from "../lib/links.js";
import { embedWords } from "../lib/messages/embeds/index.js";
import type { Target } from "../lib/model.js";
import { oneLine } from "../lib/print-text.js";
import type { SeriesMark } from "../lib/series/types.js";
import type { PageContext } from "./context.js";
import { coverageGrid } from "./coverage-grid.js";
import { absenceSign, signDefinitions } from "./coverage-signs.js";
import { coverageTotals } from "./coverage-totals.js";
import { type Html, html, trusted } from "./html.js";
import { areasWithPlans, differenceNotes, sentenceTable } from "./indicator-figure.js";
import { seriesContext } from "./series/context.js";
import { timelineKey } from "./series/timeline-figure.js";
import { figureLink } from "./target-list.js";

/** Widths in px that the drawings of an embed are made for. */
export const embedWidths = { wide: 640, narrow: 326 } as const;

/** The body of an embed, from the drawing down to the table. */
export function embedFigure(entry: ChartEntry, context: PageContext): Html {
  switch (entry.kind) {
    case "indicator":
      return indicatorEmbed(entry, context);
    case "area":
      return areaEmbed(entry, context);
    case "timeline":
      return timelineEmbed(entry, context);
    default:
      return gridEmbed(entry, context);
  }
}

/** Both drawings; the stylesheet shows the one that fits the frame. */
function drawings(draw: (options: { width: number; id: string }) => SVGSVGElement): Html {
  return html`<div class="drawing">${(["wide", "narrow"] as const).map(
    (size) => html`<div class="${size}">${trusted(serialise(draw({ width: embedWidths[size], id: size })))}</div>`,
  )}</div>`;
}

/** What every drawing of a context is made with. */
function drawingOptions({ document, language }: PageContext) {
  return { document, lang: language, href: (target: Target): string => pathIn(language, targetPath(target)) };
}

function indicatorEmbed({ indicator }: IndicatorChart, context: PageContext): Html {
  const data = indicatorDataOf(indicator, context.edition.tables);
  return html`${drawings((size) => targetDots(data, { ...drawingOptions(context), ...size }))}
${differenceNotes(data, context)}
${folded(sentenceTable(data, context), embedWords[context.language].table)}`;
}

function areaEmbed(entry: AreaChart, context: PageContext): Html {
  const { document, edition, language } = context;
  const data = areaPanelData(entry.area, edition.tables);
  const options = { document, lang: language, width: embedWidths.wide, id: "rows", stamp: edition.stamp };
  const { rows } = publishedChart(entry, edition.tables, options);
  return html`${drawings((size) => areaMultiples(data, { ...drawingOptions(context), ...size }))}
${folded(areaTable(rows, context), embedWords[language].table)}`;
}

/**
 * Each point leads to its sentence on the site or, when a publication tells it, to the chart's page, where the table and the
 * sources stand: the addresses of a hundred publications would weigh more than the picture.
 */
function timelineEmbed(entry: TimelineChart, context: PageContext): Html {
  const { edition, language } = context;
  const data = timelineDataOf(entry.indicator, edition.tables);
  const page = pathIn(language, chartPage(entry));
  const href = ({ lead: { target } }: SeriesMark): string =>
    target === null ? page : pathIn(language, targetPath(target));
  const notes = timelineEmbedNotes(entry, context);
  const list = html`<ul class="differs">${notes.map((note) => html`<li>${note}</li>`)}</ul>`;
  return html`${drawings((size) => timeline(data, { ...drawingOptions(context), href, alone: true, ...size }))}
${timelineKey([data], "key", seriesContext(context))}
${notes.length > 0 && folded(list, embedWords[language].differs(notes.length))}`;
}

/** What a timeline's reader should know, folded away: the marks and the key say what it is about, and there may be many. */
export function timelineEmbedNotes({ indicator }: TimelineChart, { edition, language }: PageContext): string[] {
  const data = timelineDataOf(indicator, edition.tables);
  return [...breakNotes(data.timelines, language), ...timelineNotes(data, language)];
}

function areaTable(rows: readonly PublishedRow[], context: PageContext): Html {
  const { t } = context;
  const words = embedWords[context.language];
  const line = ({ indicator, target, differences }: PublishedRow): Html | false => {
    if (target === null) return false;
    const unlike = differenceWords(differences, context.language);
    return html`<tr><th scope="row">${indicatorLabel(indicator, context.language)}</th><td>${figureLink(target, context)}${unlike !== "" && html`<span class="unlike">${unlike}</span>`}</td><td><q lang="vi">${oneLine(target.quote)}</q></td></tr>`;
  };
  return html`<table>
<caption class="unseen">${words.table}</caption>
<thead><tr><th scope="col">${words.indicator}</th><th scope="col">${t.columnFigure}</th><th scope="col">${t.columnSentence}</th></tr></thead>
<tbody>${rows.map(line)}</tbody>
</table>`;
}

/** A theme's grid is a table already. Of all themes the totals stand first, and the grid is folded away for its length. */
function gridEmbed(entry: ThemeChart | CoverageChart, context: PageContext): Html {
  const { edition, language } = context;
  const areas = areasWithPlans(context);
  const data = gridData(entry, edition.tables, language);
  const rows = coverage(edition.tables, areas).filter(
    ({ indicator }) => entry.kind === "coverage" || indicator.theme === entry.theme,
  );
  const occurring = occurringAbsences(rows);
  const theme = entry.kind === "theme";
  const grid = coverageGrid(areas, rows, { ...context, unlike: data.unlike, headless: theme });
  const key = html`${occurring.length > 0 && html`<ul class="key">${occurring.map((code) => keyItem(code, context))}</ul>`}
${unlikeNote(data.rows, theme, language).map((note) => html`<p class="notes">${note}</p>`)}`;
  return html`${signDefinitions(context)}
${theme ? html`${grid}${key}` : html`${coverageTotals(areas, rows, context)}${folded(html`${grid}${key}`, embedWords[language].table)}`}`;
}

/** The kinds of nothing that a grid's key explains. */
export const occurringAbsences = (rows: readonly CoverageRow[]): Absence[] =>
  absenceCodes.filter((code) => rows.some(({ cells }) => cells.some(({ kind }) => kind === code)));

const keyItem = (code: Absence, { language }: PageContext): Html =>
  html`<li>${absenceSign(code)} ${absenceWords[code][language]}</li>`;

const folded = (body: Html, summary: string): Html => html`<details><summary>${summary}</summary>${body}</details>`;
