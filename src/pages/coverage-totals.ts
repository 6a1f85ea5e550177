/** How much each area states: figures by theme, and its indicators by kind of answer. */
import { type CoverageRow, countKinds } from "../lib/coverage.js";
import { areaPath, pathIn, themePath } from "../lib/links.js";
import { coverageWords } from "../lib/messages/coverage/index.js";
import { type Area, type Theme, themes } from "../lib/model.js";
import type { PageContext } from "./context.js";
import { type Content, type Html, html } from "./html.js";
import { areaName } from "./summary.js";

/** The section of totals: a column an area, a row a theme and a row a kind. */
export function coverageTotals(areas: readonly Area[], rows: readonly CoverageRow[], context: PageContext): Html {
  const { language } = context;
  const words = coverageWords[language];
  const heads = areas.map(
    ({ area_id }) =>
      html`<th scope="col"><a class="area-link" href="${pathIn(language, areaPath(area_id))}">${areaName(area_id, context)}</a></th>`,
  );
  return html`<section class="totals" id="totals">
<h2>${words.summary}</h2>
<p class="subtitle">${words.summaryLead}</p>
<div class="totals-frame"><table>
<caption class="unseen">${words.summary}</caption>
<thead><tr><td class="corner"></td>${heads}</tr></thead>
<tbody>${themes.map((theme) => themeRow(theme, areas, rows, context))}</tbody>
<tbody>${kindRows(areas, rows, context)}</tbody>
</table></div>
</section>`;
}

function themeRow(theme: Theme, areas: readonly Area[], rows: readonly CoverageRow[], context: PageContext): Html {
  const { language, t } = context;
  const own = rows.filter(({ indicator }) => indicator.theme === theme);
  const name = html`<a href="${pathIn(language, themePath(theme))}">${t.themes[theme]}</a>`;
  const cells = areas.map((_, at) => count(countKinds(column(own, at)).stated, own.length, context));
  return row(name, cells, `theme-${theme}`);
}

/** Every indicator by the answer the area gives, and the goals no indicator covers. */
function kindRows(areas: readonly Area[], rows: readonly CoverageRow[], context: PageContext): Html[] {
  const { edition, language } = context;
  const words = coverageWords[language];
  const counts = areas.map((_, at) => countKinds(column(rows, at)));
  const outside = areas.map(({ area_id }): Content => {
    const goals = edition.tables.targets.filter((one) => one.area_id === area_id && one.indicator === null).length;
    return goals === 0 ? 0 : html`<a href="${pathIn(language, areaPath(area_id))}#outside">${goals}</a>`;
  });
  const kinds = (["words-only", "not-stated", "not-applicable"] as const).map((kind) =>
    row(
      words.kinds[kind],
      counts.map((one) => one[kind]),
      "kind-row",
    ),
  );
  const all = counts.map(({ stated }) => count(stated, rows.length, context));
  return [row(words.figures, all, "kind-row sum"), ...kinds, row(words.outside, outside, "kind-row")];
}

const row = (name: Content, cells: readonly Content[], kind: string): Html =>
  html`<tr class="${kind}"><th scope="row">${name}</th>${cells.map((cell) => html`<td>${cell}</td>`)}</tr>`;

const column = (rows: readonly CoverageRow[], at: number) => rows.flatMap(({ cells }) => cells.slice(at, at + 1));

/** "3/5" to the eye, "3 of 5" to the ear. */
function count(some: number, all: number, { language }: PageContext): Html {
  const words = coverageWords[language];
  return html`<span aria-hidden="true">${words.of(some, all)}</span><span class="unseen">${words.ofSpoken(some, all)}</span>`;
}
