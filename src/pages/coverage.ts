/** Who states what: areas by indicators, theme by theme. */
import type { PageContext } from "./context.js";
import { html } from "./html.js";
import { page } from "./page.js";

/** The page `/coverage` of a language. */
export function coveragePage({ language, t }: PageContext): string {
  const title = t.navCoverage;
  return page({ language, path: "/coverage", title, description: title }, html`<h1>${title}</h1>`);
}
