/** The data page: every file, every column, one line to use it, how to cite it. */

import { formatNumber } from "../lib/format.js";
import { dataPath, type Language, pathIn, relative } from "../lib/links.js";
import { type Column, type TableName, tables } from "../lib/model.js";
import type { PageContext } from "./context.js";
import { type Html, html } from "./html.js";
import { dotted } from "./indicator-figure.js";
import { page } from "./page.js";
import { seriesChecks } from "./series/checks.js";
import { areaName } from "./summary.js";

const formats = ["csv", "json", "parquet"] as const;
const formatNames = { csv: "CSV", json: "JSON", parquet: "Parquet" };
const tableNames = Object.keys(tables) as TableName[];

/** A link to a published file, at the address that never changes. */
export function fileLink(file: string, label: string, language: Language, from = "/data"): Html {
  return html`<a rel="external" href="${relative(pathIn(language, from), dataPath(file))}">${label}</a>`;
}

/** The page `/data` of a language. */
export function dataPage(context: PageContext): string {
  const { language, t } = context;
  return page(
    {
      stamp: context.edition.stamp,
      language,
      path: "/data",
      title: t.dataTitle,
      description: t.dataLead,
      data: datasetOf(context),
    },
    html`<article class="prose">
<h1>${t.dataTitle}</h1>
<p class="lead">${t.dataLead}</p>
${tableList(context)}
${texts(context)}
${leftOut(context)}
${seriesChecks(context)}
${recipes(context)}
${citation(context)}
<section><h2>${t.dataColumns}</h2>${tableNames.map((name) => codebook(name, context))}</section>
</article>`,
  );
}

function tableList({ edition, language, t }: PageContext): Html {
  const rows = tableNames.map((name) => {
    const links = formats.map((format) => fileLink(`${name}.${format}`, formatNames[format], language));
    return html`<tr><th scope="row"><a href="#${name}">${t.dataTableNames[name]}</a> <code>${name}</code></th><td class="number">${formatNumber(edition.tables[name].length, language)}</td><td>${dotted(links)}</td></tr>`;
  });
  return html`<section><h2>${t.dataTables}</h2>
<table><thead><tr><th scope="col">${t.dataTable}</th><th scope="col" class="number">${t.dataRows}</th><th scope="col">${t.dataFormats}</th></tr></thead><tbody>${rows}</tbody></table>
<p>${fileLink("datapackage.json", t.dataPackage, language)}</p></section>`;
}

function texts(context: PageContext): Html {
  const { edition, language, t } = context;
  const links = edition.tables.plans.map(({ plan_id, area_id, year }) =>
    fileLink(`plans/${plan_id}.txt`, `${areaName(area_id, context)} ${year}`, language),
  );
  return html`<section><h2>${t.dataTexts}</h2><p>${t.dataTextsLead} ${dotted(links)}</p></section>`;
}

/** Files of `data/` that could not be read: whoever uses the tables must know that something is missing from them. */
function leftOut({ edition, t }: PageContext): Html | null {
  if (edition.problems.length === 0) return null;
  const items = edition.problems.map(({ message }) => html`<li lang="en"><code>${message}</code></li>`);
  return html`<section id="left-out"><h2>${t.dataLeftOut}</h2><p>${t.dataLeftOutLead}</p><ul>${items}</ul></section>`;
}

const lines: readonly [string, string][] = [
  ["Python", 'pandas.read_parquet("https://…/data/targets.parquet")'],
  ["R", 'arrow::read_parquet("https://…/data/targets.parquet")'],
  ["DuckDB", "FROM 'https://…/data/targets.parquet' WHERE indicator = 'grdp_growth';"],
  ["JavaScript", 'await (await fetch("https://…/data/targets.json")).json()'],
];

const check = `for (const target of targets) {
  const text = await (await fetch(\`https://…/data/plans/\${target.plan_id}.txt\`)).text();
  console.assert(text.slice(target.start, target.end) === target.quote);
}`;

function recipes({ t }: PageContext): Html {
  return html`<section><h2>${t.dataUse}</h2><p>${t.dataUseLead}</p>
<dl class="recipes">${lines.map(([name, code]) => html`<div><dt>${name}</dt><dd><code>${code}</code></dd></div>`)}</dl>
<h3>${t.dataCheck}</h3><p>${t.dataCheckLead}</p><pre tabindex="0"><code>${check}</code></pre></section>`;
}

function citation({ t }: PageContext): Html {
  return html`<section><h2>${t.dataLicence}</h2>
<p>${t.dataLicenceText}</p><p>${t.dataCite} <q>${t.dataCiteText}</q></p><p>${t.dataCiteSentence}</p></section>`;
}

function codebook(name: TableName, { language, t }: PageContext): Html {
  const columns: readonly Column[] = tables[name];
  const rows = columns.map(
    (column) =>
      html`<tr><th scope="row"><code>${column.name}</code></th><td>${column.type}${!column.required && html`, ${t.dataMayBeEmpty}`}</td><td>${column.meaning[language]}</td></tr>`,
  );
  return html`<section id="${name}"><h3>${t.dataTableNames[name]} <code>${name}</code></h3>
<table class="codebook"><thead><tr><th scope="col">${t.dataColumn}</th><th scope="col">${t.dataType}</th><th scope="col">${t.dataMeaning}</th></tr></thead><tbody>${rows}</tbody></table></section>`;
}

/** The data as schema.org describes a data set, for search engines of data. */
function datasetOf({ edition, language, t }: PageContext): object {
  const years = edition.tables.plans.map(({ year }) => year);
  return {
    "@context": "https://schema.org",
    "@type": "Dataset",
    name: t.dataCiteText,
    description: t.dataLead,
    license: "https://opensource.org/license/mit",
    version: "1.0.0",
    inLanguage: ["vi", "en"],
    spatialCoverage: "Việt Nam",
    temporalCoverage: years.length === 0 ? undefined : `${Math.min(...years)}/${Math.max(...years)}`,
    distribution: formats.map((format) => ({
      "@type": "DataDownload",
      name: `targets.${format}`,
      contentUrl: relative(pathIn(language, "/data"), dataPath(`targets.${format}`)),
    })),
    isBasedOn: edition.tables.plans.map(({ title, issuer, issued_on }) => ({
      "@type": "Legislation",
      name: title ?? undefined,
      legislationPassedBy: issuer ?? undefined,
      datePublished: issued_on ?? undefined,
    })),
  };
}
