/** The years of an indicator on the page of its theme: finding, picture, target against result, every figure. */

import { areasWithSeries, timelineData } from "../../charts/timeline/data.js";
import type { TimelineData } from "../../charts/timeline/panels.js";
import { areaName, indicatorLabel, indicatorSubtitle } from "../../lib/labels.js";
import { seriesWords } from "../../lib/messages/series/index.js";
import type { Indicator } from "../../lib/model.js";
import { timelineFinding } from "../../lib/series-finding.js";
import { promisesOf } from "../../lib/series-tally.js";
import { type Html, html } from "../html.js";
import type { SeriesContext } from "./context.js";
import { figuresTable } from "./figures-table.js";
import { type SourceBook, sourceBook, sourcesPanel } from "./sources.js";
import { timelineFigure } from "./timeline-figure.js";
import { verdictTable } from "./verdict-table.js";

export interface ThemeSeries {
  /** The section of an indicator; nothing for one of which no other publication tells. */
  readonly section: (indicator: Indicator, level: HeadingLevel) => Html | false;
  /** The panel of all sources of the page. */
  readonly sources: Html | false;
}

/** The years of some indicators on one page, whose sources are numbered together. */
export function themeSeries(indicators: readonly Indicator[], context: SeriesContext): ThemeSeries {
  const areas = areasWithSeries(context.tables);
  const all = indicators.flatMap((indicator) => timelineData(indicator, areas, context.tables) ?? []);
  return seriesOf(all, sourceBook(all.flatMap(({ timelines }) => timelines)), context);
}

/** The sections of timelines whose sources are in a book, and the panel of the book. */
export function seriesOf(all: readonly TimelineData[], book: SourceBook, context: SeriesContext): ThemeSeries {
  return {
    section: ({ code }, level) => {
      const data = all.find(({ indicator }) => indicator.code === code);
      return data !== undefined && seriesSection(data, book, context, level);
    },
    sources: sourcesPanel(book, context),
  };
}

type HeadingLevel = 2 | 3 | 4;
const headings: Readonly<Record<HeadingLevel, (text: string) => Html>> = {
  2: (text) => html`<h2>${text}</h2>`,
  3: (text) => html`<h3>${text}</h3>`,
  4: (text) => html`<h4>${text}</h4>`,
};

/** The section `#years-<code>` of an indicator. */
export function seriesSection(data: TimelineData, book: SourceBook, context: SeriesContext, level: HeadingLevel): Html {
  const { language } = context;
  const words = seriesWords[language];
  const { indicator, timelines } = data;
  const label = indicatorLabel(indicator, language);
  const promises = promisesOf(timelines);
  const name = (timeline: TimelineData["timelines"][number]): string => areaName(timeline.area, language);
  const count = timelines.reduce((sum, { points }) => sum + points.length, 0);
  return html`<section class="series theme-${indicator.theme}" id="years-${indicator.code}">
${headings[level](timelineFinding(data, language))}
<figure>
<figcaption class="subtitle">${indicatorSubtitle(indicator, language)}</figcaption>
${timelineFigure(data, book, context)}
</figure>
${verdicts(verdictTable(promises, { heading: words.columnArea, name }, book, context), promises.length, context)}
<details class="all-figures"><summary>${words.allFigures(count)}</summary>
${figuresTable(timelines, words.tableOf(label), book, context, name)}
</details>
</section>`;
}

/** The table under its own heading, folded away where it is long. */
export function verdicts(table: Html | false, count: number, { language }: SeriesContext): Html | false {
  if (table === false) return false;
  const words = seriesWords[language];
  return html`<details class="against" open><summary>${words.verdictsTitle} (${count})</summary>
<p class="hint">${words.verdictsLead}</p>
${table}
</details>`;
}
