/** Target against result: what was promised, what was reported, and what that makes, or why nobody can say. */
import { seriesWords } from "../../lib/messages/series/index.js";
import type { SeriesMark, SeriesPoint, Timeline } from "../../lib/series/types.js";
import { verdictWords } from "../../lib/series/verdict-words.js";
import { remarksOf } from "../../lib/series-points.js";
import type { Promised } from "../../lib/series-tally.js";
import { kindWords, pointYears } from "../../lib/series-words.js";
import { type Content, type Html, html } from "../html.js";
import type { SeriesContext } from "./context.js";
import { figureOf } from "./figures-table.js";
import { type SourceBook, sourceRefs } from "./sources.js";

/**
 * The table of promises; nothing where none has a report beside it.
 * @param first heading of the first column, and what stands in it for a timeline
 */
export function verdictTable(
  promises: readonly Promised[],
  first: { readonly heading: string; readonly name: (timeline: Timeline) => string },
  book: SourceBook,
  context: SeriesContext,
): Html | false {
  if (promises.length === 0) return false;
  const words = seriesWords[context.language];
  const rows = promises.map((promise, at) => {
    const begins = promises[at - 1]?.timeline !== promise.timeline;
    const count = promises.filter(({ timeline }) => timeline === promise.timeline).length;
    const name = begins && html`<th scope="rowgroup" rowspan="${count}">${first.name(promise.timeline)}</th>`;
    return row(promise, name, book, context);
  });
  return html`<table class="verdicts">
<caption class="unseen">${words.verdictsTitle}</caption>
<thead><tr><th scope="col">${first.heading}</th><th scope="col">${words.columnYear}</th><th scope="col">${words.columnTarget}</th><th scope="col">${words.columnResult}</th><th scope="col">${words.columnVerdict}</th></tr></thead>
<tbody>${rows}</tbody>
</table>`;
}

function row({ verdict, targets }: Promised, name: Content, book: SourceBook, context: SeriesContext): Html {
  const [target] = targets;
  const { outcome, results } = verdict;
  return html`<tr class="${outcome}">${name}<td>${pointYears(target)}</td><td>${figureOf(alone(target), context)} ${told(targets, book, context)}</td><td>${figures(results).map((same, at) => html`${at > 0 && html`<br>`}${figureOf(alone(same[0]), context)} ${told(same, book, context)}`)}</td><td class="verdict">${verdictWords(verdict, context.language)}</td></tr>`;
}

/** Equal figures of one kind together. */
function figures(points: readonly SeriesPoint[]): [SeriesPoint, ...SeriesPoint[]][] {
  const found = new Map<string, [SeriesPoint, ...SeriesPoint[]]>();
  for (const point of points) {
    const key = JSON.stringify([
      point.kind,
      point.comparator,
      point.value,
      point.value_high,
      point.segment,
      point.yearFrom,
    ]);
    const own = found.get(key);
    if (own) own.push(point);
    else found.set(key, [point]);
  }
  return [...found.values()];
}

const alone = (lead: SeriesPoint): SeriesMark => ({ lead, points: [lead], early: lead.early, disputed: false });

/** The kinds of equal figures, what narrows them, and their sources. */
function told(points: readonly [SeriesPoint, ...SeriesPoint[]], book: SourceBook, context: SeriesContext): Html {
  const { language } = context;
  const [lead] = points;
  const kinds = [...new Set(points.map(({ kind }) => kindWords[kind][language]))];
  const remarks = remarksOf(lead, language);
  const refs = sourceRefs({ lead, points, early: lead.early, disputed: false }, book, context);
  return html`<span class="note">${[...kinds, ...(remarks === "" ? [] : [remarks])].join("; ")}</span> ${refs}`;
}
