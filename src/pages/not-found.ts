/** What a wrong address shows: where one is, and the ways on, in both languages. */
import { languages, pathIn, planPath } from "../lib/links.js";
import { messages } from "../lib/messages/index.js";
import type { PageContext } from "./context.js";
import { html } from "./html.js";
import { page } from "./page.js";
import { areaName } from "./summary.js";

/** The page `/404`, which any host shows for an unknown address; one page for both languages. */
export function notFoundPage(context: PageContext): string {
  const { edition, t } = context;
  const parts = languages.map((language) => {
    const words = messages[language];
    return html`<section lang="${language}">
${language === "vi" ? html`<h1>${words.notFoundTitle}</h1>` : html`<h2>${words.notFoundTitle}</h2>`}
<p>${words.notFoundLead}</p>
<p><a href="${pathIn(language, "/")}">${words.notFoundHome}</a></p>
</section>`;
  });
  const plans = edition.tables.plans.map(
    ({ plan_id, area_id, year }) =>
      html`<li><a href="${planPath(plan_id)}">${areaName(area_id, context)} ${year}</a></li>`,
  );
  return page(
    { stamp: edition.stamp, language: "vi", path: "/404", title: t.notFoundTitle, description: t.notFoundLead },
    html`<article class="prose">${parts}<ul>${plans}</ul></article>`,
  );
}
