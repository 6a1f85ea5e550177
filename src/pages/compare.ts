/** The page of comparison: the choice, what is shown for the usual one, and the way to every other indicator. */
import { choicesOf } from "../lib/comparison.js";
import { indicatorLabel } from "../lib/labels.js";
import { themePath } from "../lib/links.js";
import { toolWords } from "../lib/messages/tools.js";
import { themes } from "../lib/model.js";
import { compareForm } from "./compare-form.js";
import { comparePath, compareView, linkTo, summaryOf } from "./compare-view.js";
import type { PageContext } from "./context.js";
import { type Html, html } from "./html.js";
import { page } from "./page.js";

/** The page `/compare` of a language, complete for the usual choice; its script shows any other. */
export function comparePage(around: PageContext): string {
  const { edition, language, document, t } = around;
  const words = toolWords[language];
  const { tables } = edition;
  const choices = choicesOf(tables, tables.series);
  const state = choices.usual;
  const context = { tables, language, document, choices, themes: t.themes, series: tables };
  const description = words.compareDescription(choices.indicators.length, state.areas.length);
  return page(
    { stamp: edition.stamp, language, path: comparePath, title: words.compareTitle, description, script: "compare" },
    html`<header class="front"><h1>${words.compareTitle}</h1>
<p class="lead needs-script">${words.compareLead}</p>
<noscript><p class="lead">${words.compareNoScript}</p></noscript></header>
<div class="compare">
<details class="choose needs-script"><summary>${words.choose}</summary>
${compareForm(state, context)}
</details>
<div class="compared">
<p id="summary" role="status">${summaryOf(state, context)}</p>
<p class="tools needs-script"><button type="button" data-do="link">${words.copyLink}</button> <button type="button" data-do="copy-csv">${words.copyCsv}</button> <button type="button" data-do="save-csv">${words.saveCsv}</button> <span id="done" role="status"></span></p>
<div id="view" data-breaks="${JSON.stringify(tables.breaks)}">
${compareView(state, context)}
</div>
</div>
</div>
${everyIndicator(around)}`,
  );
}

/** Links to each indicator's place on the page of its theme. */
function everyIndicator({ edition, language, t }: PageContext): Html {
  const words = toolWords[language];
  const groups = themes.map((theme) => ({
    theme,
    indicators: edition.tables.indicators.filter((one) => one.theme === theme),
  }));
  return html`<section class="every"><h2>${words.everyIndicator}</h2>
${groups
  .filter(({ indicators }) => indicators.length > 0)
  .map(
    ({ theme, indicators }) =>
      html`<section class="theme-${theme}"><h3><a href="${linkTo(themePath(theme), { language })}">${t.themes[theme]}</a></h3><ul>${indicators.map((one) => html`<li><a href="${linkTo(`${themePath(theme)}#i-${one.code}`, { language })}">${indicatorLabel(one, language)}</a></li>`)}</ul></section>`,
  )}
</section>`;
}
