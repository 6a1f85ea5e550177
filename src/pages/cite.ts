/** The pages about citing: how to cite the site, and the citations of each plan and of each of its targets. */
import { citedPlan, citedSite, citedTarget } from "../lib/citation/cited.js";
import { citePath } from "../lib/citation/files.js";
import { anchorOf, pathIn } from "../lib/links.js";
import { citeWords } from "../lib/messages/cite/index.js";
import { citationBlock, citationFiles, citationSite } from "./citation.js";
import type { PageContext } from "./context.js";
import { type Html, html } from "./html.js";
import { page } from "./page.js";
import { areaName } from "./summary.js";
import { figureLink, scopeHtml, targetName } from "./target-list.js";

/** The page `/cite` of a language. */
export function citePage(context: PageContext): string {
  const { edition, language } = context;
  const words = citeWords[language];
  const plans = edition.tables.plans.map(
    ({ plan_id, area_id, year }) =>
      html`<li><a href="${pathIn(language, citePath(plan_id))}">${areaName(area_id, context)} ${year}</a></li>`,
  );
  return page(
    {
      stamp: edition.stamp,
      language,
      path: "/cite",
      title: words.title,
      description: words.description,
      script: "cite",
    },
    html`<article class="prose">
<h1>${words.title}</h1>
<p class="lead">${words.lead}</p>
<section><h2>${words.wholeTitle}</h2>
${citationBlock(citedSite(citationSite(context)), context)}
${citationFiles("site", "/cite", context)}</section>
<section><h2>${words.planTitle}</h2><p>${words.planLead}</p><ul>${plans}</ul></section>
${partsOf(context)}
</article>`,
  );
}

const parts = ["document", "sentence", "address", "edition", "hash"] as const;

function partsOf({ language }: PageContext): Html {
  const words = citeWords[language];
  const items = parts.map(
    (part) => html`<div><dt>${words.parts[part]}</dt><dd>${words.parts[`${part}Meaning`]}</dd></div>`,
  );
  return html`<section><h2>${words.partsTitle}</h2><dl>${items}</dl></section>`;
}

/**
 * The page `/cite/<plan_id>` of a language: the plan, then each target at the anchor it has on the plan's page.
 * @throws {RangeError} for a plan the edition does not have
 */
export function citePlanPage(planId: string, context: PageContext): string {
  const { edition, language } = context;
  const words = citeWords[language];
  const plan = edition.tables.plans.find(({ plan_id }) => plan_id === planId);
  if (plan === undefined) throw new RangeError(`no plan "${planId}" in this edition`);
  const targets = edition.tables.targets.filter(({ plan_id }) => plan_id === planId);
  const name = `${areaName(plan.area_id, context)} ${plan.year}`;
  const site = citationSite(context);
  const items = targets.map(
    (target) => html`<li id="${anchorOf(target)}">
<p class="what"><span class="name">${targetName(target, context)}</span> ${figureLink(target, context)} ${scopeHtml(target, context)}</p>
${citationBlock(citedTarget(target, plan, edition.tables.indicators, site), context)}
</li>`,
  );
  return page(
    {
      stamp: edition.stamp,
      language,
      path: citePath(planId),
      title: words.planPageTitle(name),
      description: words.planPageDescription(name, targets.length),
      script: "cite",
    },
    html`<article class="prose">
<h1>${words.planPageTitle(name)}</h1>
${citationFiles(planId, citePath(planId), context)}
<section><h2>${words.thePlan}</h2>${citationBlock(citedPlan(plan, site), context)}</section>
<section><h2>${words.itsFigures(targets.length)}</h2><ol class="citations">${items}</ol></section>
</article>`,
  );
}
