/** The grid of one theme: a row an indicator, a column an area, counts at both edges. */
import { absenceWords } from "../lib/absence.js";
import { type CoverageCell, type CoverageRow, countKinds } from "../lib/coverage.js";
import { formatFigure } from "../lib/format.js";
import { areaPath, pathIn, targetPath, themePath } from "../lib/links.js";
import { coverageWords } from "../lib/messages/coverage/index.js";
import type { Area, Target, Theme } from "../lib/model.js";
import type { PageContext } from "./context.js";
import { sign } from "./coverage-signs.js";
import { type Html, html } from "./html.js";
import { indicatorLabel, oneLine } from "./indicator-figure.js";
import { areaName } from "./summary.js";

/** So many columns fit a phone; with more the table scrolls in its own frame, the names of the rows staying. */
const columnsThatFit = 6;

/** The section of one theme. */
export function coverageTable(
  theme: Theme,
  areas: readonly Area[],
  all: readonly CoverageRow[],
  context: PageContext,
): Html {
  const { language, t } = context;
  const words = coverageWords[language];
  const rows = all.filter(({ indicator }) => indicator.theme === theme);
  const name = t.themes[theme];
  const wide = areas.length > columnsThatFit;
  const frame = wide && html` role="region" tabindex="0" aria-label="${words.scrollable(name)}"`;
  return html`<section class="theme-${theme}" id="${theme}">
<h2>${name}</h2>
<div class="grid-frame${wide && " wide-grid"}"${frame}>
<table class="grid">
<caption class="unseen">${words.scrollable(name)}</caption>
<thead><tr><td></td>${areas.map((area) => areaHead(area, context))}</tr></thead>
<tbody>${rows.map((row) => gridRow(row, context))}</tbody>
<tfoot><tr><th scope="row">${words.columnCount}</th>${areas.map((_, at) => columnCount(rows, at, context))}</tr></tfoot>
</table>
</div>
<p class="more"><a href="${pathIn(language, themePath(theme))}">${words.themeLink(name)}</a></p>
</section>`;
}

const areaHead = (area: Area, context: PageContext): Html =>
  html`<th scope="col"><a class="area-link" href="${pathIn(context.language, areaPath(area.area_id))}">${areaName(area.area_id, context)}</a></th>`;

function gridRow({ indicator, cells }: CoverageRow, context: PageContext): Html {
  const words = coverageWords[context.language];
  const { stated } = countKinds(cells);
  return html`<tr><th scope="row">${indicatorLabel(indicator, context)} <span class="hint">${count(stated, cells.length, context)}<span class="unseen"> ${words.rowCount}</span></span></th>${cells.map((cell) => gridCell(cell, context))}</tr>`;
}

function gridCell({ kind, targets }: CoverageCell, context: PageContext): Html {
  if (kind === "stated" || kind === "words-only")
    return html`<td class="cell ${kind}">${targets.map((target) => targetLink(target, context))}</td>`;
  const words = absenceWords[kind][context.language];
  return html`<td class="cell absent" data-absence="${kind}">${sign(kind)}<span class="words">${words}</span></td>`;
}

/** A figure, or a goal in words, that leads to its sentence. */
function targetLink(target: Target, { language }: PageContext): Html {
  const kind = target.value === null ? "words-only" : "stated";
  const absence = kind === "words-only" && html` data-absence="words-only"`;
  return html`<a href="${pathIn(language, targetPath(target))}" title="${oneLine(target.quote)}"${absence}>${sign(kind)}<span class="words">${formatFigure(target, language, "short")}</span></a>`;
}

function columnCount(rows: readonly CoverageRow[], at: number, context: PageContext): Html {
  const { stated } = countKinds(rows.flatMap(({ cells }) => cells.slice(at, at + 1)));
  return html`<td class="cell">${count(stated, rows.length, context)}</td>`;
}

/** "3/5" to the eye, "3 of 5" to the ear. */
function count(some: number, all: number, { language }: PageContext): Html {
  const words = coverageWords[language];
  return html`<span aria-hidden="true">${words.of(some, all)}</span><span class="unseen">${words.ofSpoken(some, all)}</span>`;
}
