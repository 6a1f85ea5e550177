/** What a search found, as lists of links; the same function makes the lists that need no script. */
import { hits, termsOf } from "../lib/fold.js";
import { type Language, pathIn, relative } from "../lib/links.js";
import { toolWords } from "../lib/messages/tools.js";
import { type Entry, type SearchKind, searchKinds } from "../lib/search-index.js";
import { type Content, type Html, html } from "./html.js";

export const searchPath = "/search";

/** So many sentences are shown at once. */
export const firstSentences = 20;

/** Groups by kind, in the order of `searchKinds`; `open` shows every sentence. */
export function foundLists(entries: readonly Entry[], query: string, language: Language, open = false): Html {
  const words = toolWords[language];
  const terms = termsOf(query);
  return html`${searchKinds.map((kind) => {
    const own = entries.filter((entry) => entry.kind === kind);
    const shown = open ? own : own.slice(0, firstSentences);
    const rest = own.length - shown.length;
    return (
      own.length > 0 &&
      html`<section class="found-group"><h2 id="found-${kind}">${words.searchKinds[kind]} <span class="count">${own.length}</span></h2>
<ul>${shown.map((entry) => foundItem(entry, terms, language))}</ul>
${rest > 0 && html`<button type="button" data-more>${words.searchMore(rest)}</button>`}</section>`
    );
  })}`;
}

function foundItem(entry: Entry, terms: readonly string[], language: Language): Html {
  const name = language === "vi" ? entry.name_vi : entry.name_en;
  const text = language === "vi" || entry.kind === "sentence" ? entry.text_vi : entry.text_en;
  const inVietnamese = language !== "vi" && (entry.kind === "sentence" || entry.kind === "plan");
  const detail =
    text !== "" && html` <span class="detail"${inVietnamese && html` lang="vi"`}>${marked(text, terms)}</span>`;
  return html`<li><a href="${linkFrom(entry.path, language)}">${marked(name, terms)}</a>${detail}</li>`;
}

const linkFrom = (path: string, language: Language): string =>
  relative(pathIn(language, searchPath), pathIn(language, path));

const marked = (text: string, terms: readonly string[]): Content =>
  hits(text, terms).map((piece) => (piece.hit ? html`<mark class="hit">${piece.text}</mark>` : piece.text));

/** The names alone, for a list of everything. */
export function linkList(entries: readonly Entry[], kind: SearchKind, language: Language): Html {
  return html`<ul class="links">${entries
    .filter((entry) => entry.kind === kind)
    .map((entry) => {
      const text = language === "vi" ? entry.text_vi : entry.text_en;
      const detail = kind === "area" && text !== "" && html` <span class="hint">${text}</span>`;
      return html`<li><a href="${linkFrom(entry.path, language)}">${language === "vi" ? entry.name_vi : entry.name_en}</a>${detail}</li>`;
    })}</ul>`;
}
