/** Links under a chart to the files that say the same elsewhere. */
import { chartFilePath } from "../lib/chart-catalogue.js";
import { pathIn, relative } from "../lib/links.js";
import { pictureWords } from "../lib/messages/pictures/index.js";
import type { PageContext } from "./context.js";
import { embedLink } from "./embed-link.js";
import { type Html, html, join } from "./html.js";

/** A chart of the catalogue as a page shows it. */
export interface ShownChart {
  /** Of the catalogue: `forest_cover`. */
  readonly id: string;
  /** What it is about, for readers who hear the links out of their place. */
  readonly about: string;
  /** The page it stands on, without language. */
  readonly from: string;
}

/** One line: the chart's pictures, its rows and the code that embeds it, for an article, a slide or a table of one's own. */
export function takeAlong({ id, about, from }: ShownChart, { language }: Pick<PageContext, "language">): Html {
  const words = pictureWords[language];
  const links = (["png", "svg", "csv"] as const).map((type) => {
    const file = relative(pathIn(language, from), pathIn(language, chartFilePath(id, type)));
    return html`<a rel="external" href="${file}">${type.toUpperCase()}<span class="unseen">: ${about}</span></a>`;
  });
  return html`<p class="take-along hint">${words.takeAlong} ${join([...links, embedLink(id, about, language)], " · ")}</p>`;
}
