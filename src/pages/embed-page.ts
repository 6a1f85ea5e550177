/** A chart as a page of its own, to be framed by other sites: complete in its HTML, with nothing to load. */

import { paletteCss } from "../charts/palette.js";
import { indicatorDataOf, publishedChart, sourcePlans } from "../charts/published.js";
import { type ChartEntry, chartPage, embedPath, oembedPath } from "../lib/chart-catalogue.js";
import { stampWords } from "../lib/edition-stamp.js";
import { fallbackFaces } from "../lib/fonts.js";
import { pathIn, planPath, relative } from "../lib/links.js";
import { chartWords } from "../lib/messages/charts/index.js";
import { embedWords } from "../lib/messages/embeds/index.js";
import type { Indicator } from "../lib/model.js";
import { parameterNames } from "../lib/url-state.js";
import { comparePath } from "./compare-view.js";
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

/** The script that draws a choice, below the site or an edition of it. */
export const choiceScriptPath = "/embed/choice.js";

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
  const policy = `default-src 'none'; style-src 'unsafe-inline'; script-src '${parts.scriptHash}' 'strict-dynamic'; base-uri 'none'; form-action 'none'`;
  const oembed = `${place.siteUrl}${pathIn(language, oembedPath(entry.id)).slice(1)}`;
  const markup = html`<title>${frame.title}</title>
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
<meta name="responsive-embedded-sizing" content="allow-origins=*">
<meta name="robots" content="noindex">
<link rel="canonical" href="${relative(own, page)}">
<link rel="alternate" type="application/json+oembed" href="${oembed}" title="${frame.title}">
<style>${trusted(`${fallbackFaces}${paletteCss(":root", forcedTheme).replaceAll("\n", "")}${parts.css}`)}</style>
</head>
<body>
${themeIds.map((id) => html`<i id="${id}" hidden></i>`)}
<section aria-labelledby="title">
<h1 id="title">${frame.title}</h1>
${entry.kind !== "coverage" && html`<p class="subtitle">${frame.subtitle}</p>`}
${embedFigure(entry, context)}
${credit(entry, own, context)}
</section>`;
  const choice = relative(own, `${place.within}${choiceScriptPath}`);
  const drawn = entry.kind === "indicator" ? ` data-choice="${choice}"` : "";
  return `<!doctype html>
<html lang="${language}" data-chart="${entry.id}"${drawn}><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
${travelling(markup, own)}
${entry.kind === "indicator" ? choiceData(entry.indicator, context) : ""}<script>${parts.script}</script>
</body></html>
`;
}

/** What a choice is drawn from, without the columns that no drawing looks at. */
function choiceData(indicator: Indicator, { edition }: PageContext): string {
  const { areas, plans, targets } = indicatorDataOf(indicator, edition.tables);
  const { code, theme, unit, label_vi, label_en } = indicator;
  const data = {
    indicator: { code, theme, unit, label_vi, label_en },
    areas: areas.map(({ area_id, name_vi, name_en, level, parent_id, gso_code, colour }) => ({
      ...{ area_id, name_vi, name_en, level, parent_id, gso_code, colour },
    })),
    plans: plans.map(({ plan_id, area_id, year }) => ({ plan_id, area_id, year })),
    targets: targets.map(({ start, end, section, review, base_year, direction, note, ...drawn }) => drawn),
  };
  return `<script type="application/json" id="data">${JSON.stringify(data).replaceAll("<", "\\u003c")}</script>\n`;
}

/** The documents behind the chart, each linked; the site and its edition, which lead to the chart's page. */
function credit(entry: ChartEntry, own: string, context: PageContext): Html {
  const { language, edition } = context;
  const words = chartWords[language];
  const isFrozen = own.startsWith("/editions/");
  const [before = "", after = ""] = words.source("|").split("|");
  const sources = sourcePlans(entry, edition.tables).map(
    ({ plan_id, area_id, year }) =>
      html`<li data-plan="${plan_id}"><a href="${pathIn(language, planPath(plan_id))}">${areaName(area_id, context)} ${year}</a></li>`,
  );
  const compare =
    entry.kind === "indicator" &&
    html` data-compare="${relative(own, pathIn(language, comparePath))}?${parameterNames.indicators}=${entry.indicator.code}"`;
  return html`<div class="credit"><p>${before}</p> <ul class="sources">${sources}</ul><p>${after}</p><br>
<p><a${compare} href="${pathIn(language, chartPage(entry))}">${words.credit(stampWords(edition.stamp, language))}: ${isFrozen ? embedWords[language].latest : embedWords[language].openPage}</a></p></div>`;
}
