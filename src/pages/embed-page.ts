/** A chart as a page of its own, to be framed by other sites: complete in its HTML, with nothing to load. */

import { paletteCss } from "../charts/palette.js";
import { publishedChart, sourcePlans } from "../charts/published.js";
import { type ChartEntry, chartPage, embedPath, oembedPath } from "../lib/chart-catalogue.js";
import { stampWords } from "../lib/edition-stamp.js";
import { fallbackFaces, wideFallbackFaces } from "../lib/fonts.js";
import { pathIn, planPath, relative } from "../lib/links.js";
import { chartWords } from "../lib/messages/charts/index.js";
import { embedWords } from "../lib/messages/embeds/index.js";
import type { PageContext } from "./context.js";
import { embedFigure, embedWidths } from "./embed-figure.js";
import { type Html, html, trusted } from "./html.js";
import { areaName } from "./summary.js";
import { travelling } from "./travelling.js";

/** What every embed carries inside. */
export interface EmbedParts {
  readonly css: string;
  readonly script: string;
  /** As a policy names the script: `sha256-…`. */
  readonly scriptHash: string;
}

export interface EmbedPlace {
  /** The site's whole address, for what must not be relative. */
  readonly siteUrl: string;
  /** Folder of a frozen edition: `/editions/2`; empty for the living embed. */
  readonly within: string;
}

/** Element ids that a theme is asked for with: `#theme=dark`, also where no script runs. */
const themeIds = ["theme=light", "theme=dark"] as const;

const forcedTheme = (theme: "light" | "dark"): string => `:has([id="theme=${theme}"]:target)`;

/**
 * The document at `/embed/<chart>/`, in the language of the context.
 * @returns HTML that is complete without scripts, styles or fonts of other files
 */
export function embedPage(entry: ChartEntry, context: PageContext, parts: EmbedParts, place: EmbedPlace): string {
  const { language, edition, document } = context;
  const own = `${place.within}${pathIn(language, embedPath(entry.id))}`;
  const options = { document, lang: language, width: embedWidths.wide, id: "embed", stamp: edition.stamp };
  const { frame } = publishedChart(entry, edition.tables, options);
  const page = pathIn(language, chartPage(entry));
  const policy = `default-src 'none'; style-src 'unsafe-inline'; script-src '${parts.scriptHash}'; base-uri 'none'; form-action 'none'`;
  const oembed = `${place.siteUrl}${pathIn(language, oembedPath(entry.id)).slice(1)}`;
  const markup = html`<title>${frame.title}</title>
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
<meta name="responsive-embedded-sizing" content="allow-origins=*">
<meta name="robots" content="noindex">
<link rel="canonical" href="${relative(own, page)}">
<link rel="alternate" type="application/json+oembed" href="${oembed}" title="${frame.title}">
<style>${trusted(`${[...fallbackFaces, ...wideFallbackFaces].join("")}${paletteCss(":root", forcedTheme).replaceAll("\n", "")}${parts.css}`)}</style>
</head>
<body>
${themeIds.map((id) => html`<i id="${id}" hidden></i>`)}
<main>
<h1>${frame.title}</h1>
${entry.kind !== "coverage" && html`<p class="subtitle">${frame.subtitle}</p>`}
${embedFigure(entry, context)}
${credit(entry, context)}
</main>`;
  return `<!doctype html>
<html lang="${language}" data-chart="${entry.id}"><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
${travelling(markup, own)}
<script>${parts.script}</script>
</body></html>
`;
}

/** The documents behind the chart, each linked; the site and its edition, which lead to the chart's page. */
function credit(entry: ChartEntry, context: PageContext): Html {
  const { language, edition } = context;
  const links = sourcePlans(entry, edition.tables).map(
    (plan, at) =>
      html`${at > 0 && ", "}<a href="${pathIn(language, planPath(plan.plan_id))}">${areaName(plan.area_id, context)} ${plan.year}</a>`,
  );
  const [before = "", after = ""] = chartWords[language].source("|").split("|");
  const site = chartWords[language].credit(stampWords(edition.stamp, language));
  return html`<p class="credit">${before}${links}${after}<br>
<a href="${pathIn(language, chartPage(entry))}">${site}: ${embedWords[language].openPage}</a></p>`;
}
