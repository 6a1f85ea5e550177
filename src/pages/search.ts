import { toolWords } from "../lib/messages/tools.js";
import type { PageContext } from "./context.js";
import { html } from "./html.js";
import { page } from "./page.js";

/** The page `/search` of a language. */
export function searchPage({ language }: PageContext): string {
  const title = toolWords[language].searchTitle;
  return page({ language, path: "/search", title, description: title }, html`<h1>${title}</h1>`);
}
