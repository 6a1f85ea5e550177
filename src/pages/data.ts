/** The data page: every file with its size and address, one line to use it, every column, how to cite it. */

import { absenceCodes, absenceWords } from "../lib/absence.js";
import { type ChartEntry, chartCatalogue, chartFilePath } from "../lib/chart-catalogue.js";
import { keptPath } from "../lib/citation/cited.js";
import { stampVersion, stampWords } from "../lib/edition-stamp.js";
import { formatNumber } from "../lib/format.js";
import { indicatorLabel } from "../lib/labels.js";
import { dataPath, type Language, pathIn, relative } from "../lib/links.js";
import { dataWords } from "../lib/messages/data/index.js";
import { seriesWords } from "../lib/messages/series/index.js";
import { quotationCheck, recipes } from "../lib/recipes.js";
import { type DataFile, packagedColumns } from "../node/datapackage.js";
import type { PackagedTable } from "../node/datapackage-words.js";
import { dataFiles } from "../node/tables.js";
import { annotationsPath } from "../publish/annotations.js";
import { dataMaker } from "../publish/data.js";
import type { PageContext } from "./context.js";
import { datasetOf } from "./dataset.js";
import { type Html, html } from "./html.js";
import { dotted } from "./indicator-figure.js";
import { page } from "./page.js";
import { seriesChecks } from "./series/checks.js";
import { areaName } from "./summary.js";

const formats = [
  ["csv", "CSV"],
  ["json", "JSON"],
  ["parquet", "Parquet"],
] as const;
const tableNames = Object.keys(packagedColumns) as PackagedTable[];

/** A link to a published file, at the address that never changes. */
export function fileLink(file: string, label: string, language: Language, from = "/data"): Html {
  return html`<a rel="external" href="${relative(pathIn(language, from), dataPath(file))}">${label}</a>`;
}

/** The files below `/data/` by path; all of them, since a reader wants to know how big each is. */
type Files = ReadonlyMap<string, DataFile>;

function filesOf({ edition, siteUrl }: PageContext): Files {
  const made = dataMaker(edition, { siteUrl }).map(({ path, bytes }) => ({ path: path.slice("data/".length), bytes }));
  return new Map([...dataFiles(edition, siteUrl), ...made].map((file) => [file.path, file]));
}

/** The page `/data` of a language. */
export function dataPage(context: PageContext): string {
  const { edition, language } = context;
  const words = dataWords[language];
  const files = filesOf(context);
  const offered = [...files.values()].filter(({ path }) => !path.startsWith("annotations/"));
  return page(
    {
      stamp: edition.stamp,
      language,
      path: "/data",
      title: words.title,
      description: words.description,
      data: datasetOf(offered, context),
    },
    html`<article class="prose data-page">
<h1>${words.title}</h1>
<p class="lead">${words.lead}</p>
<p>${words.version(stampWords(edition.stamp, language), stampVersion(edition.stamp))} ${keptCopy(context)}</p>
${contents(context)}
${tableList(files, context)}
${leftOut(context)}
${recipeList(context)}
${chartRows(context)}
${texts(files, context)}
${descriptions(files, context)}
${seriesChecks(context)}
${licence(context)}
<section id="columns"><h2>${words.columns}</h2>${tableNames.map((name) => codebook(name, context))}</section>
</article>`,
  );
}

/** A draft has no kept copy: what it will become is not yet decided. */
function keptCopy({ edition, language }: PageContext): Html | null {
  if (edition.stamp.draft) return null;
  const href = relative(pathIn(language, "/data"), keptPath(edition.stamp));
  return html`<a rel="external" href="${href}">${dataWords[language].kept}</a>.`;
}

/** The way to each part of a long page. */
function contents({ edition, language }: PageContext): Html {
  const words = dataWords[language];
  const all = ["tables", "recipes", "charts", "texts", "descriptions", "licence", "columns"] as const;
  const parts = all.filter((part) => part !== "charts" || chartCatalogue(edition.tables).length > 0);
  return html`<nav aria-label="${words.onThisPage}"><p>${dotted(parts.map((part) => html`<a href="#${part}">${words[part]}</a>`))}</p></nav>`;
}

/** A file's link, its size, and its whole address to copy. */
function download(file: DataFile | undefined, label: string, { language, siteUrl }: PageContext): Html | null {
  if (file === undefined) return null;
  return html`<li>${fileLink(file.path, label, language)} <span class="size">${sizeOf(file.bytes.length, language)}</span> <code class="address">${siteUrl}data/${file.path}</code></li>`;
}

/** "14 kB": thousands of bytes, as browsers and the metric system count. */
const sizeOf = (bytes: number, language: PageContext["language"]): string =>
  `${formatNumber(Math.max(0.1, Number((bytes / 1000).toFixed(bytes < 9950 ? 1 : 0))), language)}\u00a0kB`;

function tableList(files: Files, context: PageContext): Html {
  const { language } = context;
  const words = dataWords[language];
  return html`<section id="tables"><h2>${words.tables}</h2>
${tableNames.map((name) => {
  const json = files.get(`${name}.json`);
  const rows = json === undefined ? 0 : rowsIn(json);
  return html`<h3 id="files-${name}">${words.tableNames[name]} <code>${name}</code></h3>
${name === "coverage" && coverageKinds(context)}
<p>${words.rows(formatNumber(rows, language))} · <a href="#${name}">${words.columnsOf}</a></p>
<ul class="downloads">${formats.map(([format, label]) => download(files.get(`${name}.${format}`), label, context))}</ul>`;
})}
<p>${words.csvNote}</p></section>`;
}

/** Our JSON has a row a line between its brackets. */
const rowsIn = ({ bytes }: DataFile): number =>
  (JSON.parse(new TextDecoder().decode(bytes)) as readonly unknown[]).length;

function coverageKinds({ language }: PageContext): Html {
  const kinds = absenceCodes.map((code) => html`<code>${code}</code> ${absenceWords[code][language]}`);
  return html`<p>${dataWords[language].coverageMeaning} ${dotted(kinds)}.</p>`;
}

/** Files of `data/` that could not be read: whoever uses the tables must know that something is missing from them. */
function leftOut({ edition, language }: PageContext): Html | null {
  if (edition.problems.length === 0) return null;
  const words = dataWords[language];
  const items = edition.problems.map(({ message }) => html`<li lang="en"><code>${message}</code></li>`);
  return html`<section id="left-out"><h2>${words.leftOut}</h2><p>${words.leftOutLead}</p><ul>${items}</ul></section>`;
}

function recipeList({ language, siteUrl }: PageContext): Html {
  const words = dataWords[language];
  return html`<section id="recipes"><h2>${words.recipes}</h2><p>${words.recipesLead}</p>
<dl class="recipes">${recipes(siteUrl).map(({ tool, code }) => html`<div><dt>${tool}</dt><dd><code class="address">${code}</code></dd></div>`)}</dl>
<h3>${words.check}</h3><p>${words.checkLead}</p><pre tabindex="0"><code>${quotationCheck(siteUrl)}</code></pre></section>`;
}

function chartRows(context: PageContext): Html | null {
  const { edition, language, siteUrl } = context;
  const words = dataWords[language];
  const entries = chartCatalogue(edition.tables);
  const [first] = entries;
  if (first === undefined) return null;
  const file = (entry: ChartEntry): string => pathIn(language, chartFilePath(entry.id, "csv"));
  const groups = (
    [
      ["indicator", words.indicatorCharts],
      ["theme", words.themeCharts],
      ["area", words.areaCharts],
      ["timeline", seriesWords[language].heading],
      ["coverage", words.coverageChart],
    ] as const
  ).map(([kind, heading]) => {
    const links = entries
      .filter((entry) => entry.kind === kind)
      .map(
        (entry) =>
          html`<a rel="external" href="${relative(pathIn(language, "/data"), file(entry))}">${chartName(entry, context)}</a>`,
      );
    return links.length > 0 && html`<p><b>${heading}</b>: ${dotted(links)}</p>`;
  });
  return html`<section id="charts"><h2>${words.charts}</h2>
<p>${words.chartsLead} <code class="address">${siteUrl}${file(first).slice(1)}</code></p>
<details><summary>${words.chartsAll(formatNumber(entries.length, language))}</summary>${groups}</details></section>`;
}

function chartName(entry: ChartEntry, context: PageContext): string {
  switch (entry.kind) {
    case "indicator":
    case "timeline":
      return indicatorLabel(entry.indicator, context.language);
    case "theme":
      return context.t.themes[entry.theme];
    case "area":
      return areaName(entry.area.area_id, context);
    default:
      return `${entry.id}.csv`;
  }
}

function texts(files: Files, context: PageContext): Html {
  const words = dataWords[context.language];
  const lists = context.edition.tables.plans.map(({ plan_id, area_id, year }) => {
    const annotations = files.get(annotationsPath(plan_id).slice("data/".length));
    return html`<h3>${areaName(area_id, context)} ${year}</h3>
<ul class="downloads">${download(files.get(`plans/${plan_id}.txt`), words.text, context)}${download(annotations, words.annotations, context)}</ul>`;
  });
  return html`<section id="texts"><h2>${words.texts}</h2><p>${words.textsLead}</p>${lists}</section>`;
}

/** Whoever has only some of the files checks those. */
const checkCommand = "sha256sum --ignore-missing -c sha256sums.txt";

function descriptions(files: Files, context: PageContext): Html {
  const words = dataWords[context.language];
  const items = (["datapackage.json", "croissant.json", "sha256sums.txt"] as const).map(
    (path) =>
      html`<p>${words.described[path]} ${path === "sha256sums.txt" && html`<code class="address">${checkCommand}</code>`}</p><ul class="downloads">${download(files.get(path), path, context)}</ul>`,
  );
  return html`<section id="descriptions"><h2>${words.descriptions}</h2>${items}</section>`;
}

function licence({ language }: PageContext): Html {
  const words = dataWords[language];
  return html`<section id="licence"><h2>${words.licence}</h2>
<p>${words.licenceText}</p><p>${words.citeSentence} <a href="${pathIn(language, "/cite")}">${words.cite}</a>.</p></section>`;
}

function codebook(name: PackagedTable, { language }: PageContext): Html {
  const words = dataWords[language];
  const rows = packagedColumns[name].map(
    (column) =>
      html`<tr><th scope="row"><code>${column.name}</code></th><td>${column.type}${!column.required && html`, ${words.mayBeEmpty}`}</td><td>${column.meaning[language]}</td></tr>`,
  );
  return html`<section id="${name}"><h3>${words.tableNames[name]} <code>${name}</code></h3>
<table class="codebook"><thead><tr><th scope="col">${words.column}</th><th scope="col">${words.type}</th><th scope="col">${words.meaning}</th></tr></thead><tbody>${rows}</tbody></table></section>`;
}
