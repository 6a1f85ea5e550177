/** One indicator across years as the site shows it: the picture with its key and notes. */

import { serialise } from "../../charts/svg.js";
import { breakNotes, timelineLegend, timelineNotes } from "../../charts/timeline/legend.js";
import type { TimelineData } from "../../charts/timeline/panels.js";
import { timeline } from "../../charts/timeline/timeline.js";
import { seriesWords } from "../../lib/messages/series/index.js";
import type { Area, Indicator } from "../../lib/model.js";
import { timelineOf, timelinesOf } from "../../lib/series/timeline.js";
import { type Html, html, trusted } from "../html.js";
import { inTwoSizes } from "../indicator-figure.js";
import type { SeriesContext, SeriesTables } from "./context.js";
import { markLink, type SourceBook } from "./sources.js";

/** The areas with a figure of another publication, in the order of the table of areas; what they became is told with them. */
export function areasWithSeries(tables: SeriesTables): Area[] {
  const ids = new Set(tables.series.map(({ area_id }) => area_id));
  return tables.areas.filter(
    ({ area_id, level }) => ids.has(area_id) && level === "province" && !isSuccessor(area_id, tables),
  );
}

/** A unit made of others has no timeline of its own: its figures stand with those of its parts. */
const isSuccessor = (areaId: string, { areas }: SeriesTables): boolean =>
  areas.some(({ merged_into }) => merged_into === areaId);

/** The timelines of an indicator in some areas; null where no other publication is known to give a figure of it. */
export function timelineData(indicator: Indicator, areas: readonly Area[], tables: SeriesTables): TimelineData | null {
  const own = areas.filter(({ area_id }) => timelinesOf(area_id, tables).includes(indicator.code));
  if (own.length === 0) return null;
  return {
    indicator,
    areas: tables.areas,
    timelines: own.map(({ area_id }) => timelineOf(indicator.code, area_id, tables)),
  };
}

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
