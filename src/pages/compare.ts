import { toolWords } from "../lib/messages/tools.js";
import type { PageContext } from "./context.js";
import { html } from "./html.js";
import { page } from "./page.js";

/** The page `/compare` of a language. */
export function comparePage({ language }: PageContext): string {
  const title = toolWords[language].compareTitle;
  return page({ language, path: "/compare", title, description: title }, html`<h1>${title}</h1>`);
}
