/** The years of one area: a small picture for each indicator, all targets against results, every figure, and how we know. */

import { serialise } from "../../charts/svg.js";
import { timelineData } from "../../charts/timeline/data.js";
import { breakNotes, timelineNotes } from "../../charts/timeline/legend.js";
import type { TimelineData } from "../../charts/timeline/panels.js";
import { timeline } from "../../charts/timeline/timeline.js";
import { indicatorLabel, indicatorUnit } from "../../lib/labels.js";
import { seriesWords } from "../../lib/messages/series/index.js";
import type { Area } from "../../lib/model.js";
import type { Timeline } from "../../lib/series/types.js";
import { promisesOf, tallyOf } from "../../lib/series-tally.js";
import { type Html, html, trusted } from "../html.js";
import type { SeriesContext } from "./context.js";
import { figuresTable } from "./figures-table.js";
import { markLink, type SourceBook, sourceBook, sourcesPanel } from "./sources.js";
import { verdicts } from "./theme-series.js";
import { notesList, timelineKey } from "./timeline-figure.js";
import { verdictTable } from "./verdict-table.js";

/** Small enough for a phone; a window as wide as a page shows three in a line. */
const width = 340;

/** The section `#years` of an area; nothing for one of which no other publication tells. */
export function areaSeries(area: Area, context: SeriesContext): Html | false {
  const { tables, language } = context;
  const all = tables.indicators.flatMap((indicator) => timelineData(indicator, [area], tables) ?? []);
  if (all.length === 0) return false;
  const words = seriesWords[language];
  const timelines = all.flatMap((data) => data.timelines);
  const book = sourceBook(timelines);
  const promises = promisesOf(timelines);
  const { kept, all: judged } = tallyOf(promises);
  const labels = new Map(all.map(({ indicator }) => [indicator.code, indicatorLabel(indicator, language)]));
  const name = ({ indicator }: Timeline): string => labels.get(indicator) ?? indicator;
  const count = timelines.reduce((sum, { points }) => sum + points.length, 0);
  const table = verdictTable(promises, { heading: words.columnIndicator, name }, book, context);
  return html`<section class="series" id="years">
<h2>${judged === 0 ? words.areaNoTally : words.areaTally(kept, judged)}</h2>
<p class="measured">${words.areaLead}</p>
<div class="differs">${timelineKey(all, "years", context)}${notesList(breakNotes(timelines, language), context)}</div>
<div class="small-years">${all.map((data) => figure(data, book, context))}</div>
${verdicts(table, promises.length, context)}
<details class="all-figures"><summary>${words.allFigures(count)}</summary>
${figuresTable(timelines, words.allFigures(count), book, context, name)}
</details>
${sourcesPanel(book, context, 3)}
</section>`;
}

function figure(data: TimelineData, book: SourceBook, context: SeriesContext): Html {
  const { document, language } = context;
  const { indicator } = data;
  const id = `years-${indicator.code}`;
  const unit = indicatorUnit(indicator, language);
  const href = (mark: Parameters<typeof markLink>[0]) => markLink(mark, book, context);
  const svg = timeline({ ...data, untitled: true }, { document, width, lang: language, id: `${id}-small`, href });
  const notes = timelineNotes(data, language);
  return html`<figure id="${id}">
<figcaption><b>${indicatorLabel(indicator, language)}</b> <span class="hint">${unit}</span></figcaption>
<div class="drawing">${trusted(serialise(svg))}</div>
${notes.map((note) => html`<p class="hint">${note}</p>`)}
</figure>`;
}
