/** Who states what: areas by indicators, theme by theme, each cell with its sentence or the reason why it is empty. */
import { absenceWords } from "../lib/absence.js";
import { type CoverageRow, countKinds, coverage } from "../lib/coverage.js";
import { areaPath, pathIn } from "../lib/links.js";
import { coverageWords } from "../lib/messages/coverage/index.js";
import { type Area, themes } from "../lib/model.js";
import type { PageContext } from "./context.js";
import { sign, signDefinitions } from "./coverage-signs.js";
import { coverageTable } from "./coverage-table.js";
import { type Html, html } from "./html.js";
import { areasWithPlans } from "./indicator-figure.js";
import { page } from "./page.js";
import { areaName } from "./summary.js";

/** The page `/coverage` of a language. */
export function coveragePage(context: PageContext): string {
  const { edition, language } = context;
  const words = coverageWords[language];
  const areas = areasWithPlans(context);
  const rows = coverage(edition.tables, areas);
  return page(
    { language, path: "/coverage", title: words.title, description: words.description },
    html`<article class="coverage">
<header class="front">
<h1>${words.title}</h1>
<p class="lead">${words.dek}</p>
${signDefinitions(context)}
${key(context)}
</header>
${summary(areas, rows, context)}
${themes.map((theme) => coverageTable(theme, areas, rows, context))}
<p class="more"><a href="${pathIn(language, "/compare")}">${words.compareLink}</a></p>
</article>`,
  );
}

/** What each sign means, in a sentence. */
function key({ language }: PageContext): Html {
  const words = coverageWords[language];
  const absent = (["words-only", "not-stated", "not-applicable", "no-document"] as const).map((code) => {
    const { meaning } = absenceWords[code];
    return html`<div><dt>${sign(code)} ${absenceWords[code][language]}</dt><dd>${meaning[language]}</dd></div>`;
  });
  return html`<section class="key" aria-label="${words.legend}"><dl>
<div><dt>${sign("stated")} ${words.stated}</dt><dd>${words.statedMeaning}</dd></div>
${absent}
</dl></section>`;
}

/** Each area's counts by kind, over all indicators. */
function summary(areas: readonly Area[], rows: readonly CoverageRow[], context: PageContext): Html {
  const { edition, language } = context;
  const words = coverageWords[language];
  const kinds = (["words-only", "not-stated", "not-applicable"] as const).map((kind) => words.kinds[kind]);
  const body = areas.map((area, at) => {
    const counts = countKinds(rows.flatMap(({ cells }) => cells.slice(at, at + 1)));
    const outside = edition.tables.targets.filter(
      ({ area_id, indicator }) => area_id === area.area_id && indicator === null,
    ).length;
    const own = pathIn(language, areaPath(area.area_id));
    const numbers = [counts.stated, counts["words-only"], counts["not-stated"], counts["not-applicable"]];
    return html`<tr><th scope="row"><a class="area-link" href="${own}">${areaName(area.area_id, context)}</a></th>
${numbers.map((number) => html`<td class="number">${number}</td>`)}
<td class="number">${outside === 0 ? 0 : html`<a href="${own}#outside">${outside}</a>`}</td></tr>`;
  });
  return html`<section class="totals" id="totals">
<h2>${words.summary}</h2>
<p class="subtitle">${words.all(rows.length)}</p>
<table>
<caption class="unseen">${words.summary}</caption>
<thead><tr><td></td>${[words.figures, ...kinds, words.outside].map((name) => html`<th scope="col" class="number">${name}</th>`)}</tr></thead>
<tbody>${body}</tbody>
</table>
</section>`;
}
