/** A citation on a page: as text to copy, and folded below it as BibTeX and RIS. */
import { bibtexEntry } from "../lib/citation/bibtex.js";
import type { CitationSite, Cited } from "../lib/citation/cited.js";
import { type CitationFormat, citationFile, citationFormats, citePath } from "../lib/citation/files.js";
import { risRecord } from "../lib/citation/ris.js";
import { type CitationPart, citationParts } from "../lib/citation/text.js";
import { anchorOf, type Language, pathIn, relative } from "../lib/links.js";
import { citeWords } from "../lib/messages/cite/index.js";
import type { Target } from "../lib/model.js";
import type { PageContext } from "./context.js";
import { type Html, html, join } from "./html.js";

/** What citations on a page of this context say of the site. */
export function citationSite({ edition, language, siteUrl }: PageContext): CitationSite {
  return { language, stamp: edition.stamp, siteUrl };
}

/**
 * One citation. The script of the page adds buttons that copy, and puts the reader's own address of the site in place
 * of `data-site`.
 */
export function citationBlock(cited: Cited, { language, siteUrl }: PageContext): Html {
  const words = citeWords[language];
  return html`<div class="citation" data-site="${siteUrl}">
<p class="cited">${citationParts(cited).map(partHtml)}</p>
${copyButton(language)}
<details><summary>${words.machineForms}</summary>
<pre class="cited" tabindex="0"><code>${bibtexEntry(cited)}</code></pre>
${copyButton(language)}
<pre class="cited" tabindex="0"><code>${risRecord(cited).replaceAll("\r", "")}</code></pre>
${copyButton(language)}
</details>
</div>`;
}

function partHtml({ kind, text }: CitationPart): Html {
  if (kind === "words") return html`${text}`;
  return kind === "document" ? html`<span lang="vi">${text}</span>` : html`<span class="section">${text}</span>`;
}

/** For readers with scripts; copies what stands before it. */
function copyButton(language: Language): Html {
  const words = citeWords[language];
  return html`<p class="copy needs-script"><button type="button">${words.copy}</button> <output></output></p>`;
}

const names: Readonly<Record<Exclude<CitationFormat, "txt">, string>> = { bib: "BibTeX", ris: "RIS" };

/** Links to the files with all citations of a plan (or of the site: `site`). */
export function citationFiles(name: string, from: string, { language }: PageContext): Html {
  const words = citeWords[language];
  const links = citationFormats.map((format) => {
    const href = relative(pathIn(language, from), citationFile(name, format, language));
    return html`<a rel="external" href="${href}">${format === "txt" ? words.plainText : names[format]}</a>`;
  });
  return html`<p class="files">${words.files} ${join(links, " · ")}</p>`;
}

/** The way from a target to its citation; with scripts it is shown where a hand, the focus or the choice is. */
export function citeLink(target: Target, { language }: PageContext): Html {
  const href = pathIn(language, `${citePath(target.plan_id)}#${anchorOf(target)}`);
  return html`<a class="cite" href="${href}" data-key="${target.target_id}">${citeWords[language].citeThis}</a>`;
}

/** For readers with scripts: a chosen sentence is cited by one press. */
export function citeChosen(planId: string, { language, siteUrl }: PageContext): Html {
  const words = citeWords[language];
  return html`<aside class="cite-chosen" hidden aria-label="${words.citeThis}" data-plan="${planId}" data-site="${siteUrl}">
<p>${words.chosen} <span class="what"></span></p>
<p><button type="button">${words.copyCitation}</button> <a href="${pathIn(language, citePath(planId))}">${words.machineForms}</a> <output></output></p>
</aside>`;
}
