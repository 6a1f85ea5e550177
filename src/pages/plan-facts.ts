/** What is known of a document: who issued it, when, under which number, and the fingerprint of its text. */
import { citedPlan } from "../lib/citation/cited.js";
import { citePath } from "../lib/citation/files.js";
import { formatDate, formatNumber } from "../lib/format.js";
import { pathIn } from "../lib/links.js";
import { citeWords } from "../lib/messages/cite/index.js";
import type { Plan } from "../lib/model.js";
import { citationBlock, citationSite } from "./citation.js";
import type { PageContext } from "./context.js";
import { type Content, type Html, html } from "./html.js";
import { documentKind } from "./summary.js";

/** The facts as a list; what the document leaves blank is said, not left out. */
export function planFacts(plan: Plan, context: PageContext): Html {
  const { t, language } = context;
  const inVietnamese = (text: string | null): Content =>
    text === null ? html`<em>${t.planLeftBlank}</em>` : html`<span lang="vi">${text}</span>`;
  const facts: [string, Content][] = [
    [t.planType, documentKind(plan, context) || inVietnamese(null)],
    [t.planTitle, inVietnamese(plan.title)],
    [t.planSlogan, inVietnamese(plan.slogan)],
    [t.planIssuer, inVietnamese(plan.issuer)],
    [t.planNumber, inVietnamese(plan.number)],
    [t.planDate, plan.issued_on === null ? inVietnamese(null) : formatDate(plan.issued_on, language)],
    [t.planSigner, inVietnamese(plan.signer)],
    [t.planCite, citation(plan, context)],
    [t.planCharacters, t.planCharactersValue(formatNumber(plan.characters, language))],
    [t.planSha, html`<code class="sha">${plan.text_sha256}</code>${proof(context)}`],
  ];
  return html`<section class="facts">
<h2>${t.planFacts}</h2>
<dl>${facts.map(([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`)}</dl>
</section>`;
}

function citation(plan: Plan, context: PageContext): Html {
  const { language } = context;
  return html`${citationBlock(citedPlan(plan, citationSite(context)), context)}
<p><a href="${pathIn(language, citePath(plan.plan_id))}">${citeWords[language].allOfPlan}</a></p>`;
}

/** A button for readers with scripts; hidden for all others. */
function proof({ t }: PageContext): Html {
  return html`<div class="proof" hidden data-good="${t.proofGood}" data-bad="${t.proofBad}" data-failed="${t.proofFailed}"><button type="button">${t.proofButton}</button> <output></output></div>`;
}
