/** The page of one plan: its facts, its text with every target marked, the list of targets, the ledger of numerals. */
import { areaPath, dataPath, pathIn, planPath, relative } from "../lib/links.js";
import type { Plan, Target } from "../lib/model.js";
import type { Reading } from "../lib/reading.js";
import { citeChosen, citeLink } from "./citation.js";
import type { PageContext } from "./context.js";
import { type Html, html } from "./html.js";
import { ledgerSection } from "./ledger.js";
import { page } from "./page.js";
import { planFacts } from "./plan-facts.js";
import { planText, themeKey } from "./plan-text.js";
import { areaName, documentKind, planWarning, sentencesIn } from "./summary.js";
import { cardLink, targetItem } from "./target-list.js";

/**
 * The page `/plans/<plan_id>` of a language.
 * @throws {RangeError} for a plan the edition does not have
 */
export function planPage(planId: string, context: PageContext): string {
  const { edition, language, t } = context;
  const plan = edition.tables.plans.find(({ plan_id }) => plan_id === planId);
  const text = edition.texts.get(planId);
  const reading = edition.readings.get(planId);
  if (plan === undefined || text === undefined || reading === undefined)
    throw new RangeError(`no plan "${planId}" in this edition; there are ${[...edition.texts.keys()].join(", ")}`);
  const title = `${areaName(plan.area_id, context)} ${plan.year}`;
  const targets = t.planTargetsIn(reading.targets.length, sentencesIn(reading.targets));
  return page(
    {
      stamp: edition.stamp,
      language,
      path: planPath(planId),
      title,
      description: `${title}: ${targets}. ${plan.title ?? ""}`.trim(),
      script: "plan",
    },
    html`<article class="plan">
<header>
<h1>${title}</h1>
<p class="dek">${documentKind(plan, context)} <span lang="vi">${plan.title}</span></p>
<p class="lead">${targets}. <a href="${pathIn(language, areaPath(plan.area_id))}">${t.planArea(areaName(plan.area_id, context))}</a></p>
</header>
${warnings(plan, context)}
<div class="reading">
<nav class="found" aria-label="${t.planList(reading.targets.length)}">
<details>
<summary>${t.planList(reading.targets.length)}</summary>
<ol>${reading.targets.map((target) => targetItem(target, context, ways(target, context)))}</ol>
</details>
</nav>
<section class="text">
<h2>${t.planDocument}</h2>
<p class="hint">${t.planHowToRead} <a class="text-file" rel="external" href="${relative(pathIn(language, planPath(planId)), dataPath(`plans/${planId}.txt`))}">${t.planDownload}</a></p>
${themeKey(reading, context)}
<div class="document" lang="vi">
${planText(text, reading, edition.tables.indicators)}
</div>
${citeChosen(planId, context)}
</section>
</div>
${planLedger(reading, context)}
${planFacts(plan, context)}
</article>`,
  );
}

/** What to take along of a target: its citation, its card. */
const ways = (target: Target, context: PageContext): Html =>
  html`${citeLink(target, context)} ${cardLink(target, context)}`;

const planLedger = (reading: Reading, context: PageContext): Html | false =>
  reading.ledger.length > 0 && ledgerSection(reading.ledger, context);

function warnings(plan: Plan, context: PageContext): Html | false {
  const { planWarnings } = context.t;
  return (
    plan.flags.length > 0 &&
    html`<aside class="warning" aria-label="${planWarnings}">${planWarning(plan, planWarnings, context)}</aside>`
  );
}
