/** Markup made for the site's own pages, made fit for a document that is framed elsewhere. */
import { relative } from "../lib/links.js";
import type { Html } from "./html.js";

/** Characters that end a text or an attribute, or begin something inside one. */
const structural: ReadonlySet<string> = new Set(["&", "<", ">", '"', "'"]);

/**
 * The markup with links relative to `own` that open beside the host's page, and without the entities that only
 * Markdown needs: they would be a quarter of an embed.
 * @param own path of the document: `/embed/forest_cover/`
 * @example travelling(html`<a href="/data">${"a-b"}</a>`, "/embed/x/")
 * // '<a target="_blank" rel="noopener" href="../../data">a-b</a>'
 */
export function travelling({ markup }: Html, own: string): string {
  return markup
    .replace(/&#(\d+);/gu, (entity, code: string) => {
      const letter = String.fromCodePoint(Number(code));
      if (/\s/u.test(letter)) return " ";
      return structural.has(letter) ? entity : letter;
    })
    .replace(
      /<a ([^>]*?)href="(\/[^"]*)"/gu,
      (_, before: string, to: string) => `<a ${before}target="_blank" rel="noopener" href="${relative(own, to)}"`,
    )
    .replace(/<a ([^>]*?)(href="https?:)/gu, '<a $1target="_blank" rel="noopener" $2')
    .replace(/\n\s*/gu, "\n");
}
