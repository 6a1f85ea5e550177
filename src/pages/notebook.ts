/** The pages of the notebooks, and the list of them. */
import { exploreAddress } from "../lib/explore-query.js";
import { pathIn, relative } from "../lib/links.js";
import { sourceText } from "../node/source-text.js";
import { type NotebookSlug, notebookSlugs } from "../notebooks/types.js";
import type { PageContext } from "./context.js";
import { html } from "./html.js";
import { ambitionNotebook } from "./notebook-ambition.js";
import { comparabilityNotebook } from "./notebook-comparability.js";
import { measuresNotebook } from "./notebook-measures.js";
import { type Notebook, wordsOf } from "./notebook-parts.js";
import { wordingNotebook } from "./notebook-wording.js";
import { page } from "./page.js";

const makers: Readonly<Record<NotebookSlug, (context: PageContext) => Notebook>> = {
  ambition: ambitionNotebook,
  measures: measuresNotebook,
  wording: wordingNotebook,
  comparability: comparabilityNotebook,
};

export const notebookPath = (slug: NotebookSlug): string => `/notebooks/${slug}`;

/** The notebook with its figures, computed from the edition's tables. */
export const notebookOf = (slug: NotebookSlug, context: PageContext): Notebook => makers[slug](context);

/** The page `/notebooks/<slug>` of a language. */
export function notebookPage(slug: NotebookSlug, context: PageContext): string {
  const { language, edition } = context;
  const words = wordsOf(context);
  const { title, question, method, answer, mainTable, limits, query } = notebookOf(slug, context);
  const file = `src/notebooks/${slug}.ts`;
  const explore = relative(pathIn(language, notebookPath(slug)), exploreAddress(query, language));
  return page(
    { stamp: edition.stamp, language, path: notebookPath(slug), title, description: question },
    html`<article class="notebook">
<header><p class="kind"><a href="${pathIn(language, "/notebooks/")}">${words.indexTitle}</a></p>
<h1>${title}</h1>
<p class="lead">${question}</p></header>
<section><h2>${words.answer}</h2>
${answer}</section>
<section><h2>${words.mainTable}</h2>
${mainTable}</section>
<section><h2>${words.method}</h2><ul>${method.map((line) => html`<li>${line}</li>`)}</ul></section>
<section><h2>${words.limits}</h2><ul>${limits.map((line) => html`<li>${line}</li>`)}</ul></section>
<section><h2>${words.query}</h2><p>${words.queryLead} <a rel="external" href="${explore}">${words.openQuery}</a></p>
<pre class="code" tabindex="0" lang="en"><code>${query}</code></pre></section>
<section><h2>${words.code}</h2><details><summary>${words.codeLead(file)}</summary>
<pre class="code" tabindex="0" lang="en"><code>${sourceText(file)}</code></pre></details></section>
</article>`,
  );
}

/** The page `/notebooks/` of a language. */
export function notebooksPage(context: PageContext): string {
  const { language, edition } = context;
  const words = wordsOf(context);
  return page(
    {
      stamp: edition.stamp,
      language,
      path: "/notebooks/",
      title: words.indexTitle,
      description: words.indexDescription,
    },
    html`<header class="front"><h1>${words.indexTitle}</h1><p class="lead">${words.indexLead}</p></header>
${notebookSlugs.map((slug) => {
  const { title, question } = notebookOf(slug, context);
  return html`<section class="notebook-entry"><h2><a href="${pathIn(language, notebookPath(slug))}">${title}</a></h2><p>${question}</p></section>`;
})}`,
  );
}
