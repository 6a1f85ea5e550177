/** The page of search; without scripts it is the list of everything that can be found. */
import { toolWords } from "../lib/messages/tools.js";
import { entriesOf } from "../lib/search-index.js";
import { areasWithPage } from "./area-list.js";
import type { PageContext } from "./context.js";
import { html } from "./html.js";
import { page } from "./page.js";
import { linkList, searchPath } from "./search-view.js";

/** The page `/search` of a language. */
export function searchPage({ edition, language }: PageContext): string {
  const words = toolWords[language];
  const areaPages = new Set(areasWithPage(edition.tables).map(({ area_id }) => area_id));
  const entries = entriesOf(edition.tables, areaPages).filter(
    ({ kind, id }) => kind !== "area" || areaPages.has(id.slice("area ".length)),
  );
  return page(
    {
      stamp: edition.stamp,
      language,
      path: searchPath,
      title: words.searchTitle,
      description: words.searchDescription,
      script: "search",
    },
    html`<header class="front"><h1>${words.searchTitle}</h1>
<p class="lead needs-script">${words.searchLead}</p>
<noscript><p class="lead">${words.searchNoScript}</p></noscript></header>
<search class="needs-script"><form id="search-form" method="get"><label for="q">${words.searchLabel}</label>
<p class="ask"><input id="q" name="q" type="search" autocomplete="off" autocapitalize="none" spellcheck="false"> <button type="submit">${words.searchButton}</button></p></form></search>
<p id="found-count" role="status"></p>
<div id="found"></div>
<section class="browse"><h2>${words.browse}</h2>
${(["area", "plan", "indicator"] as const).map((kind) => html`<section><h3>${words.searchKinds[kind]}</h3>${linkList(entries, kind, language)}</section>`)}
</section>`,
  );
}
