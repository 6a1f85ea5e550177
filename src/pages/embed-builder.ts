/** The page that makes embed code: a form with a preview, and without scripts the ready code of every chart. */
import {
  type ChartEntry,
  chartCatalogue,
  chartFilePath,
  embedPath,
  oembedPath,
  plannedAreas,
} from "../lib/chart-catalogue.js";
import { embedThemes } from "../lib/embed-address.js";
import { iframeCode } from "../lib/embed-code.js";
import { type CopyKind, copyKinds } from "../lib/embed-offer.js";
import { embedParameters } from "../lib/embed-state.js";
import { indicatorLabel } from "../lib/labels.js";
import { languages, pathIn, relative } from "../lib/links.js";
import { embedWords } from "../lib/messages/embeds/index.js";
import { seriesWords } from "../lib/messages/series/index.js";
import { themes } from "../lib/model.js";
import type { PageContext } from "./context.js";
import { builderPath } from "./embed-link.js";
import { type EmbedSummary, embedSummary } from "./embed-summary.js";
import { type Content, type Html, html } from "./html.js";
import { page } from "./page.js";
import { areaName } from "./summary.js";

/** The page `/embed` of a language. */
export function embedBuilderPage(context: PageContext): string {
  const { edition, language } = context;
  const words = embedWords[language];
  const summaries = chartCatalogue(edition.tables).map((entry) => embedSummary(entry, context));
  const [first] = summaries;
  return page(
    {
      stamp: edition.stamp,
      language,
      path: builderPath,
      title: words.title,
      description: words.description,
      script: "embed",
    },
    html`<header class="front"><h1>${words.title}</h1>
<p class="lead">${words.lead}</p>
<noscript><p class="warning">${words.noScript}</p></noscript></header>
${first && builder(first, context)}
<section class="ready" id="all"><h2>${words.all}</h2>
<p class="hint">${words.allLead}</p>
${summaries.map((summary) => readyCode(summary, context))}
</section>`,
  );
}

function builder(first: EmbedSummary, context: PageContext): Html {
  const { language } = context;
  const words = embedWords[language];
  const src = relative(pathIn(language, builderPath), pathIn(language, embedPath(first.entry.id)));
  return html`<div class="builder needs-script">
${form(context)}
<div class="made">
<section class="previewed"><h2>${words.preview}</h2>
<fieldset class="widths"><legend class="unseen">${words.previewWidths}</legend>
<label><input type="radio" name="width" value="wide" autocomplete="off" checked> ${words.wide}</label>
<label><input type="radio" name="width" value="narrow" autocomplete="off"> ${words.narrow}</label></fieldset>
<div class="frame"><iframe id="preview" src="${src}" title="${first.title}"></iframe></div></section>
<section class="codes"><h2>${words.code}</h2>
<p id="told" role="status"></p>
${copyKinds.map((kind) => codeBox(kind, context))}</section>
</div>
</div>`;
}

function codeBox(kind: CopyKind, { language }: PageContext): Html {
  const words = embedWords[language];
  const { name, hint } = words.codes[kind];
  return html`<div class="code"><label for="code-${kind}">${name}</label>
<p class="hint" id="hint-${kind}">${hint}</p>
<textarea id="code-${kind}" rows="${kind === "link" ? 1 : 4}" readonly spellcheck="false" aria-describedby="hint-${kind}"></textarea>
<button type="button" data-copy="${kind}">${words.copy}<span class="unseen">: ${name}</span></button></div>`;
}

function form(context: PageContext): Html {
  const { edition, language } = context;
  const words = embedWords[language];
  const areas = plannedAreas(edition.tables);
  const years = [...new Set(edition.tables.targets.map(({ year }) => year))].sort((a, b) => a - b);
  const tick = (name: string, value: string | number, label: Content): Html =>
    html`<label class="tick"><input type="checkbox" name="${name}" value="${value}" autocomplete="off"> <span>${label}</span></label>`;
  const option = (name: string, value: string, label: string, checked: boolean): Html =>
    html`<label class="tick"><input type="radio" name="${name}" value="${value}" autocomplete="off"${checked && " checked"}> <span>${label}</span></label>`;
  return html`<form id="embed-form" class="choices" aria-label="${words.choose}">
<p><label for="chart">${words.chart}</label> <select id="chart" name="${embedParameters.chart}" autocomplete="off">${chartOptions(context)}</select></p>
<fieldset id="which"><legend>${words.areas}</legend>
<div class="ticks">${areas.map(({ area_id }) => tick(embedParameters.areas, area_id, areaName(area_id, context)))}</div>
<p class="hint">${words.choiceHint}</p></fieldset>
<fieldset id="when"><legend>${words.years}</legend><div class="ticks row">${years.map((year) => tick(embedParameters.years, year, String(year)))}</div></fieldset>
<p class="hint" id="whole" hidden>${words.onlyIndicators}</p>
<fieldset><legend>${words.language}</legend><div class="ticks row">${languages.map((one) => option(embedParameters.language, one, words.languages[one], one === language))}</div></fieldset>
<fieldset><legend>${words.theme}</legend><div class="ticks column">${embedThemes.map((one) => option(embedParameters.theme, one, words.themes[one], one === "auto"))}</div></fieldset>
<fieldset><legend>${words.edition}</legend><div class="ticks column">${option(embedParameters.edition, "", words.living, true)}${edition.frozen.map(({ number }) => option(embedParameters.edition, String(number), words.frozen(number), false))}</div></fieldset>
</form>`;
}

function chartOptions(context: PageContext): Html {
  const { edition, language, t } = context;
  const words = embedWords[language];
  const entries = chartCatalogue(edition.tables);
  const option = (entry: ChartEntry): Html =>
    html`<option value="${entry.id}"${entry.kind === "indicator" && html` data-divisible`}>${nameOf(entry, context)}</option>`;
  const group = (label: string, some: readonly ChartEntry[]): Content =>
    some.length > 0 && html`<optgroup label="${label}">${some.map(option)}</optgroup>`;
  const ofKind = (kind: ChartEntry["kind"]): ChartEntry[] => entries.filter((entry) => entry.kind === kind);
  return html`${themes.map((theme) =>
    group(
      t.themes[theme],
      entries.filter((entry) => entry.kind === "indicator" && entry.indicator.theme === theme),
    ),
  )}${group(words.kinds.theme, ofKind("theme"))}${group(words.kinds.area, ofKind("area"))}${group(seriesWords[language].heading, ofKind("timeline"))}${group(words.kinds.coverage, ofKind("coverage"))}`;
}

/** What a chart is about, in a word or two. */
function nameOf(entry: ChartEntry, context: PageContext): string {
  switch (entry.kind) {
    case "indicator":
      return indicatorLabel(entry.indicator, context.language);
    case "theme":
      return context.t.themes[entry.theme];
    case "area":
      return areaName(entry.area.area_id, context);
    case "coverage":
      return embedWords[context.language].coverage;
    case "timeline":
      return seriesWords[context.language].yearsOf(indicatorLabel(entry.indicator, context.language));
  }
}

/** One chart with its iframe, to be selected and copied by hand. */
function readyCode({ entry, title, heights }: EmbedSummary, context: PageContext): Html {
  const { language, siteUrl } = context;
  const words = embedWords[language];
  const whole = (path: string): string => `${siteUrl}${pathIn(language, path).slice(1)}`;
  const code = iframeCode({ src: whole(embedPath(entry.id)), title, heights });
  const link = (path: string, text: string): Html =>
    html`<a rel="external" href="${relative(pathIn(language, builderPath), pathIn(language, path))}">${text}</a>`;
  return html`<details data-chart="${entry.id}"><summary>${nameOf(entry, context)}</summary>
<p>${title}</p>
<textarea readonly rows="4" spellcheck="false" aria-label="${words.codeOf(title)}">${code}</textarea>
<p class="hint">${link(embedPath(entry.id), words.openEmbed)} · ${link(chartFilePath(entry.id, "png"), words.picture)} · ${link(oembedPath(entry.id), "oEmbed")}</p>
</details>`;
}
