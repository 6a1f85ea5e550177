/** What Framework makes of a page that a loader printed, without building a site. */
import { join } from "node:path";
import { parseHTML } from "linkedom";

interface Markdown {
  createMarkdownIt: () => unknown;
  parseMarkdown: (source: string, options: { md: unknown; path: string }) => { body: string; code: unknown[] };
}

// Not among Framework's published exports and without types, but the very code that reads our pages.
const module = join(import.meta.dirname, "../../node_modules/@observablehq/framework/dist/markdown.js");
const { createMarkdownIt, parseMarkdown } = (await import(module)) as Markdown;

/**
 * The page as Framework would serve it: its document, and how many pieces of code it would run.
 *
 * @example framework(page(options, html`<p>…</p>`)).document.querySelector("h1")
 */
export function framework(source: string): { document: Document; cells: number } {
  const { body, code } = parseMarkdown(source, { md: createMarkdownIt(), path: "/page" });
  const { document } = parseHTML(`<!doctype html><html><body>${body}</body></html>`);
  return { document, cells: code.length };
}
