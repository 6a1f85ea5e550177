/** The way from a chart to the code that embeds it. */
import { embedParameters } from "../lib/embed-state.js";
import { type Language, pathIn } from "../lib/links.js";
import { embedWords } from "../lib/messages/embeds/index.js";
import { type Html, html } from "./html.js";

export const builderPath = "/embed";

/** A link to the page that makes embed code, with the chart chosen; `title` tells several such links of a page apart. */
export function embedLink(chart: string, title: string, language: Language): Html {
  const words = embedWords[language];
  const href = `${pathIn(language, builderPath)}?${embedParameters.chart}=${chart}`;
  return html`<a href="${href}">${words.nav}<span class="unseen">: ${title}</span></a>`;
}
