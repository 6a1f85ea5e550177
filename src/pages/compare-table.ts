/** The tables of a comparison: one indicator with its sentences, and all indicators at a glance. */
import { absenceWords } from "../lib/absence.js";
import { differenceWords } from "../lib/compare.js";
import type { CompareRow, Comparison } from "../lib/comparison.js";
import { formatFigure } from "../lib/format.js";
import { areaName, indicatorLabel } from "../lib/labels.js";
import { type ToolWords, toolWords } from "../lib/messages/tools.js";
import type { Target } from "../lib/model.js";
import { oneLine } from "../lib/print-text.js";
import { scopeWords } from "../lib/scope-words.js";
import type { Order } from "../lib/url-state.js";
import { rowsOf, targetLink, type ViewContext } from "./compare-view.js";
import { type Content, type Html, html } from "./html.js";

/** The figures of one indicator: those that are like together, the others apart from them, then the silent. */
export function figuresTable(comparison: Comparison, order: Order, context: ViewContext): Html {
  const words = toolWords[context.language];
  const ranked = order === "value" && comparison.like.length > 1;
  const columns = ranked ? 4 : 3;
  const group = (heading: string, rows: readonly CompareRow[]): Content =>
    rows.length > 0 &&
    html`<tbody><tr class="group"><th colspan="${columns}" scope="rowgroup">${heading}</th></tr>${rows.map((row) => tableRow(row, ranked, context))}</tbody>`;
  const open = comparison.like.some(({ rank }) => rank !== null && rank.best !== rank.worst);
  return html`<table class="sentences">
<caption class="unseen">${words.tableOf(indicatorLabel(comparison.data.indicator, context.language))}</caption>
<thead><tr><th scope="col">${words.columnArea}</th><th scope="col">${words.columnFigure}</th>${ranked && html`<th scope="col">${words.columnRank}</th>`}<th scope="col">${words.columnSentence}</th></tr></thead>
${group(likeHeading(comparison, words, context), comparison.like)}
${group(words.groupApart, comparison.apart)}
${group(words.groupAbsent, comparison.absent)}
</table>
${ranked && open && html`<p class="note">${words.rankNote}</p>`}`;
}

function likeHeading({ like, shared }: Comparison, words: ToolWords, { language }: ViewContext): string {
  if (shared === null) return "";
  const heading = (like.length > 1 ? words.groupLike : words.groupOne)(shared.year, words.levels[shared.level]);
  return shared.scope === "" ? heading : `${heading}; ${scopeWords(shared.scope)[language]}`;
}

function tableRow(row: CompareRow, ranked: boolean, context: ViewContext): Html {
  const { language } = context;
  const { area, target, absence, rank } = row;
  const name = html`<th scope="row">${areaName(area, language)}</th>`;
  const place = ranked && html`<td class="rank">${rank === null ? "–" : rankInWords(rank)}</td>`;
  if (target === null) {
    const words = absenceWords[absence ?? "not-stated"];
    return html`<tr class="absent" data-absence="${absence}">${name}<td>${words[language]}</td>${place}<td>${words.meaning[language]}</td></tr>`;
  }
  const unlike = differenceWords(row.differences, language);
  return html`<tr${absence && html` data-absence="${absence}"`}>${name}<td>${figureLink(target, context)}${unlike !== "" && html`<span class="unlike">${unlike}</span>`}</td>${place}<td><q lang="vi">${oneLine(target.quote)}</q>${target.note !== "" && html` <span class="note" lang="vi">${target.note}</span>`}</td></tr>`;
}

const rankInWords = ({ best, worst }: { best: number; worst: number }): string =>
  best === worst ? String(best) : `${best}–${worst}`;

function figureLink(target: Target, context: ViewContext): Html {
  const { language } = context;
  return html`<a class="figure" href="${targetLink(target, context)}">${formatFigure(target, language)}<span class="unseen">, ${toolWords[language].openSentence}</span></a>`;
}

/** Areas by indicators; every figure leads to its sentence, those that stand apart carry a mark. */
export function glanceTable(comparisons: readonly Comparison[], context: ViewContext): Html {
  const { language } = context;
  const words = toolWords[language];
  const areas = comparisons[0]?.data.areas ?? [];
  const marked = comparisons.some(({ apart }) => apart.length > 0);
  const cell = (comparison: Comparison, areaId: string): Content =>
    rowsOf(comparison)
      .filter(({ area }) => area.area_id === areaId)
      .map((row) => html`<span>${glanceFigure(row, context)}</span>`);
  return html`<section class="glance">
<h2>${words.atAGlance}</h2>
<div class="scroll" tabindex="0" role="region" aria-label="${words.atAGlance}">
<table>
<thead><tr><th scope="col">${words.columnArea}</th>${comparisons.map(({ data }) => html`<th scope="col"><a href="#i-${data.indicator.code}">${indicatorLabel(data.indicator, language)}</a></th>`)}</tr></thead>
<tbody>${areas.map((area) => html`<tr><th scope="row">${areaName(area, language)}</th>${comparisons.map((comparison) => html`<td>${cell(comparison, area.area_id)}</td>`)}</tr>`)}</tbody>
</table>
</div>
${marked && html`<p class="note">${words.atAGlanceHint}</p>`}
</section>`;
}

function glanceFigure({ target, absence, differences }: CompareRow, context: ViewContext): Content {
  const { language } = context;
  if (target === null) return html`<span class="absent">${absenceWords[absence ?? "not-stated"][language]}</span>`;
  const figure = html`<a class="figure" href="${targetLink(target, context)}">${formatFigure(target, language, "short")}</a>`;
  if (differences.length === 0) return figure;
  return html`<em title="${differenceWords(differences, language)}">${figure}*</em>`;
}
