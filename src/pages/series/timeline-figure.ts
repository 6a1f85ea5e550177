/** One indicator across years as the site shows it: the picture with its key and notes. */

import { serialise } from "../../charts/svg.js";
import { breakNotes, timelineLegend, timelineNotes } from "../../charts/timeline/legend.js";
import type { TimelineData } from "../../charts/timeline/panels.js";
import { timeline } from "../../charts/timeline/timeline.js";
import { seriesWords } from "../../lib/messages/series/index.js";
import { type Html, html, trusted } from "../html.js";
import { inTwoSizes } from "../indicator-figure.js";
import type { SeriesContext } from "./context.js";
import { markLink, type SourceBook } from "./sources.js";

/** The picture in both sizes, its key and its notes. */
export function timelineFigure(data: TimelineData, book: SourceBook, context: SeriesContext): Html {
  const { document, language } = context;
  const { code } = data.indicator;
  const drawn = inTwoSizes(`years-${code}`, (width, id) =>
    timeline(data, { document, width, lang: language, id, href: (mark) => markLink(mark, book, context) }),
  );
  return html`<div class="figure-row">
<div class="drawing">${drawn}</div>
<div class="differs">${timelineKey([data], `years-${code}`, context)}${notesList([...breakNotes(data.timelines, language), ...timelineNotes(data, language)], context)}</div>
</div>`;
}

/** The key to the marks that occur. */
export function timelineKey(all: readonly TimelineData[], id: string, { document, language }: SeriesContext): Html {
  const items = timelineLegend(all, { document, lang: language, id });
  return html`<ul class="timeline-key">${items.map(({ mark, words }) => html`<li>${trusted(serialise(mark))} ${words}</li>`)}</ul>`;
}

/** Notes under their heading; nothing where there are none. */
export function notesList(notes: readonly string[], { language }: SeriesContext): Html | false {
  return (
    notes.length > 0 &&
    html`<p><b>${seriesWords[language].notes}</b></p><ul>${notes.map((note) => html`<li>${note}</li>`)}</ul>`
  );
}
