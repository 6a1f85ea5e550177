/** One button that checks every plan in the reader's browser. */
import { citeWords } from "../lib/messages/cite/index.js";
import type { PageContext } from "./context.js";
import { type Html, html } from "./html.js";
import { areaName } from "./summary.js";

/** The section; its script fills the list, a line a plan. */
export function proveSection(context: PageContext): Html {
  const { edition, language } = context;
  const words = citeWords[language];
  const items = edition.tables.plans.map(
    ({ plan_id, area_id, year }) =>
      html`<li data-plan="${plan_id}" hidden><span class="name">${areaName(area_id, context)} ${year}</span>: <span class="said"></span></li>`,
  );
  return html`<section class="prove needs-script" id="prove"><h2>${words.proveTitle}</h2>
<p>${words.proveLead}</p>
<p><button type="button">${words.proveButton}</button></p>
<p role="status"></p>
<ul>${items}</ul></section>`;
}
