/** Every figure of an indicator across the years with its sources, the area's own and those of what it became. */
import { areaName } from "../../lib/labels.js";
import { targetPath } from "../../lib/links.js";
import { seriesWords } from "../../lib/messages/series/index.js";
import type { SeriesMark, Timeline } from "../../lib/series/types.js";
import { byArea, remarksOf } from "../../lib/series-points.js";
import { disputedWords, earlyWords, kindWords, pointFigure, pointYears } from "../../lib/series-words.js";
import { type Content, type Html, html } from "../html.js";
import type { SeriesContext } from "./context.js";
import { type SourceBook, sourceRefs } from "./sources.js";

/** The table; `name` heads the rows of a timeline (an area on the page of a theme, an indicator on that of an area). */
export function figuresTable(
  timelines: readonly Timeline[],
  caption: string,
  book: SourceBook,
  context: SeriesContext,
  name: (timeline: Timeline) => string,
): Html {
  const words = seriesWords[context.language];
  const groups = timelines.flatMap((timeline) =>
    [...byArea(timeline)]
      .filter(([, marks]) => marks.length > 0)
      .map(([areaId, marks]) => group(headingOf(timeline, areaId, name, context), marks, book, context)),
  );
  return html`<table class="series-figures">
<caption class="unseen">${caption}</caption>
<thead><tr><th scope="col">${words.columnYear}</th><th scope="col">${words.columnFigure}</th><th scope="col">${words.columnKind}</th><th scope="col">${words.columnSource}</th></tr></thead>
${groups}
</table>`;
}

function headingOf(
  timeline: Timeline,
  areaId: string,
  name: (timeline: Timeline) => string,
  { tables, language }: SeriesContext,
) {
  if (areaId === timeline.area.area_id) return name(timeline);
  const area = tables.areas.find(({ area_id }) => area_id === areaId);
  return `${name(timeline)} · ${seriesWords[language].afterMerger(area ? areaName(area, language) : areaId)}`;
}

const group = (heading: string, marks: readonly SeriesMark[], book: SourceBook, context: SeriesContext): Html =>
  html`<tbody><tr class="group"><th colspan="4" scope="rowgroup">${heading}</th></tr>${marks.map((mark) => row(mark, book, context))}</tbody>`;

function row(mark: SeriesMark, book: SourceBook, context: SeriesContext): Html {
  const { language } = context;
  const { lead, early, disputed } = mark;
  const told = [
    remarksOf(lead, language),
    early ? earlyWords[language] : "",
    disputed ? disputedWords[language] : "",
  ].filter((text) => text !== "");
  return html`<tr><th scope="row">${pointYears(lead)}</th><td>${figureOf(mark, context)}</td><td>${kindWords[lead.kind][language]}${told.length > 0 && html` <span class="note">${told.join("; ")}</span>`}</td><td>${sourceOf(mark, book, context)}</td></tr>`;
}

/** A figure; that of a plan leads to its sentence. */
export function figureOf({ lead }: SeriesMark, { language, link }: SeriesContext): Content {
  const figure = pointFigure(lead, language);
  if (lead.target === null) return figure;
  return html`<a class="figure" href="${link(targetPath(lead.target))}">${figure}<span class="unseen">, ${seriesWords[language].openSentence}</span></a>`;
}

/** The numbers of the sources, the plan, or the sentences and the arithmetic behind a derived figure. */
function sourceOf(mark: SeriesMark, book: SourceBook, context: SeriesContext): Content {
  const { tables, language, link } = context;
  const { target, fromTargets, note } = mark.lead;
  const words = seriesWords[language];
  if (target !== null) {
    const plan = tables.plans.find(({ plan_id }) => plan_id === target.plan_id);
    return html`<a href="${link(targetPath(target))}">${words.ofPlan(plan?.year ?? target.year)}</a>`;
  }
  const behind = tables.targets.filter(({ target_id }) => fromTargets.includes(target_id));
  if (behind.length > 0) {
    return html`${behind.map((one, at) => html`${at > 0 && ", "}<a href="${link(targetPath(one))}">${words.derivedFrom}</a>`)} <span class="note" lang="vi">${note}</span>`;
  }
  return sourceRefs(mark, book, context);
}
