/** Who states what: counts by theme and area, then each indicator in each area with its sentence or why it has none. */

import { absenceWords } from "../lib/absence.js";
import { coverage } from "../lib/coverage.js";
import { formatNumber } from "../lib/format.js";
import { pathIn } from "../lib/links.js";
import { coverageWords } from "../lib/messages/coverage/index.js";
import type { PageContext } from "./context.js";
import { coverageGrid } from "./coverage-grid.js";
import { absenceSign, signDefinitions } from "./coverage-signs.js";
import { coverageTotals } from "./coverage-totals.js";
import { type Html, html } from "./html.js";
import { areasWithPlans } from "./indicator-figure.js";
import { page } from "./page.js";
import { takeAlong } from "./take-along.js";

/** The page `/coverage` of a language. */
export function coveragePage(context: PageContext): string {
  const { edition, language } = context;
  const words = coverageWords[language];
  const areas = areasWithPlans(context);
  const rows = coverage(edition.tables, areas);
  return page(
    { stamp: edition.stamp, language, path: "/coverage", title: words.title, description: words.description },
    html`<article class="who-states">
<header class="front">
<h1>${words.title}</h1>
<p class="lead">${words.dek}</p>
${signDefinitions(context)}
${key(context)}
</header>
${coverageTotals(areas, rows, context)}
<section id="grid">
<h2>${words.grid}</h2>
${coverageGrid(areas, rows, context)}
${rows.some(({ cells }) => cells.some(({ targets }) => targets.length > 0)) && takeAlong({ id: "coverage", about: words.grid, from: "/coverage" }, context)}
</section>
<p class="more"><a href="${pathIn(language, "/compare")}">${words.compareLink}</a></p>
</article>`,
  );
}

/** What stands in a cell, and what it means, in a sentence. */
function key(context: PageContext): Html {
  const { language } = context;
  const words = coverageWords[language];
  const absent = (["words-only", "not-stated", "not-applicable", "no-document"] as const).map((code) => {
    const { meaning } = absenceWords[code];
    return html`<div><dt>${absenceSign(code)} ${absenceWords[code][language]}</dt><dd>${meaning[language]}</dd></div>`;
  });
  const sample = `≥ ${formatNumber(12.3, language)}`;
  return html`<section class="key" aria-label="${words.legend}"><dl>
<div><dt><span class="sample" aria-hidden="true">${sample}</span> ${words.stated}</dt><dd>${words.statedMeaning}</dd></div>
${absent}
</dl></section>`;
}
