/** The page of editions: which one this is, those that are kept, what changed, and how to check them. */
import { stampWords } from "../lib/edition-stamp.js";
import { editionFolder, type FrozenEdition } from "../lib/editions.js";
import { formatDate } from "../lib/format.js";
import { dataPath, pathIn, relative } from "../lib/links.js";
import { citeWords } from "../lib/messages/cite/index.js";
import { tables } from "../lib/model.js";
import { tablesDigest } from "../node/edition-number.js";
import type { PageContext } from "./context.js";
import { type Html, html } from "./html.js";
import { page } from "./page.js";

const path = "/editions";

/** The page `/editions` of a language. */
export function editionsPage(context: PageContext): string {
  const { edition, language } = context;
  const { stamp } = edition;
  const words = citeWords[language];
  const named = stampWords(stamp, language);
  return page(
    { stamp, language, path, title: words.editionsTitle, description: words.editionsDescription },
    html`<article class="prose">
<h1>${words.editionsTitle}</h1>
<p class="lead">${words.editionsLead}</p>
<p>${stamp.draft ? words.nowDraft(named) : words.now(named)}</p>
${list(context)}
${checks(context)}
</article>`,
  );
}

/** Newest first; the present edition is among them once it has a number of its own. */
function list(context: PageContext): Html {
  const { edition, language } = context;
  const words = citeWords[language];
  const rows = edition.frozen.map((frozen, at) => row(frozen, changesOf(frozen, at === 0, context), context));
  const { number, date, draft } = edition.stamp;
  if (!draft && edition.frozen.every((frozen) => frozen.number !== number)) {
    const { plans, targets } = edition.tables;
    const counts = html`${words.presentEdition(plans.length, targets.length)}`;
    rows.push(row({ number, date, tables_sha256: tablesDigest(edition.tables) }, counts, context));
  }
  if (rows.length === 0) return html`<p>${words.noEditions}</p>`;
  return html`<section><table class="editions"><thead><tr><th scope="col">${words.columnEdition}</th><th scope="col">${words.columnChanges}</th><th scope="col">${words.columnDigest}</th></tr></thead>
<tbody>${rows.toReversed()}</tbody></table></section>`;
}

type Numbered = Pick<FrozenEdition, "number" | "date" | "tables_sha256">;

function row(numbered: Numbered, changes: Html, { language }: PageContext): Html {
  const { number, date, tables_sha256 } = numbered;
  const href = relative(pathIn(language, path), `${editionFolder(numbered)}/`);
  const name = citeWords[language].editionNumber(number, formatDate(date, language));
  return html`<tr><th scope="row"><a rel="external" href="${href}">${name}</a></th><td>${changes}</td><td><code class="digest">${tables_sha256}</code></td></tr>`;
}

function changesOf(frozen: FrozenEdition, first: boolean, { language }: PageContext): Html {
  const words = citeWords[language];
  if (first) return html`${words.firstEdition(frozen.plans, frozen.targets)}`;
  return html`${words.planChanges(frozen.plans_added, frozen.plans_removed, frozen.plans_changed)}<br>
${words.targetChanges(frozen.targets_added, frozen.targets_removed, frozen.targets_changed)}`;
}

function checks({ language }: PageContext): Html {
  const words = citeWords[language];
  const link = (to: string, name: string): Html =>
    html`<a rel="external" href="${relative(pathIn(language, path), to)}">${name}</a>`;
  const files = Object.keys(tables).map((name) => html`<li>${link(dataPath(`${name}.json`), `${name}.json`)}</li>`);
  return html`<section><h2>${words.checkTitle}</h2>
<p>${words.checkDigest}</p><ol>${files}</ol>
<p>${words.checkManifest} ${link("/manifest.sha256", "manifest.sha256")}</p></section>`;
}
