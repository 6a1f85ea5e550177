/** The page of the explorer: without scripts it is the tables, their columns, and queries to take along. */
import { type Example, exampleSql, examples } from "../lib/explore/examples.js";
import { largeRows } from "../lib/explore/parts.js";
import { explorePath } from "../lib/explore-query.js";
import { formatNumber } from "../lib/format.js";
import { pathIn, relative } from "../lib/links.js";
import { dataWords } from "../lib/messages/data/index.js";
import { exploreWords } from "../lib/messages/explore/index.js";
import { type Column, type TableName, tables } from "../lib/model.js";
import { engineMegabytes } from "../lib/scripts.js";
import type { PageContext } from "./context.js";
import { type Html, html } from "./html.js";
import { page } from "./page.js";

const tableNames = Object.keys(tables) as TableName[];

function exploreView(context: PageContext): Html {
  const { edition, language } = context;
  const words = exploreWords[language];
  const [first] = examples;
  const large = tableNames.filter((name) => edition.tables[name].length > largeRows).join(" ");
  return html`<header class="front"><h1>${words.title}</h1><p class="lead">${words.lead}</p></header>
<noscript><p class="warning">${words.noScript} <a href="${relative(pathIn(language, explorePath), pathIn(language, "/data"))}">${words.dataLink}</a>.</p></noscript>
<div class="explore"${large !== "" && html` data-large="${large}"`}>
<section class="ask-sql needs-script">
<label for="sql" id="sql-label">${words.editor}</label>
<div id="editor"><textarea id="sql" rows="8" spellcheck="false" autocapitalize="none" autocomplete="off">${first && exampleSql(first, language)}</textarea></div>
<p class="hint" id="sql-hint">${words.editorHint}</p>
<p class="tools"><button type="button" id="run" class="primary">${words.runFirst(formatNumber(engineMegabytes, language))}</button>
<button type="button" id="stop" hidden>${words.stop}</button>
<button type="button" id="copy-link">${words.copyLink}</button>
<a class="down" href="#examples">${words.examples}</a> <a class="down" href="#tables">${words.schema}</a></p>
<p id="status" role="status"></p>
<progress id="progress" max="1" aria-label="${words.starting}" hidden></progress>
<div id="problems"></div>
<div id="error" role="alert"></div>
</section>
<section id="results" class="needs-script" aria-label="${words.results}"></section>
<div class="beside">
<section id="examples"><h2>${words.examples}</h2><p class="hint">${words.examplesLead}</p>
<ol>${examples.map((example) => exampleItem(example, context))}</ol></section>
<section id="tables"><h2>${words.schema}</h2><p class="hint needs-script">${words.schemaLead}</p>
${tableNames.map((name) => tableBox(name, context))}</section>
</div>
</div>`;
}

/** Without scripts the link leads to the query below it. */
function exampleItem(example: Example, { language }: PageContext): Html {
  const id = `example-${example.id}`;
  return html`<li><a class="example" href="#${id}">${example.question[language]}</a>
<pre class="without-script" id="${id}" tabindex="0"><code>${exampleSql(example, language)}</code></pre></li>`;
}

function tableBox(name: TableName, { edition, language }: PageContext): Html {
  const words = exploreWords[language];
  const columns: readonly Column[] = tables[name];
  const rows = columns.map(
    (column) =>
      html`<div><dt><code class="without-script">${column.name}</code><button type="button" class="column needs-script" data-column="${column.name}" aria-label="${words.insertColumn(column.name)}">${column.name}</button> <span class="type">${column.type}${!column.required && html`, ${words.mayBeEmpty}`}</span></dt><dd>${column.meaning[language]}</dd></div>`,
  );
  return html`<details${name === "targets" && html` open`}><summary><code>${name}</code> ${dataWords[language].tableNames[name]} <span class="type">${formatNumber(edition.tables[name].length, language)}</span></summary><dl>${rows}</dl></details>`;
}

/** The page `/explore` of a language. */
export function explorePage(context: PageContext): string {
  const { title, description } = exploreWords[context.language];
  return page(
    {
      language: context.language,
      path: explorePath,
      title,
      description,
      script: "explore",
      stamp: context.edition.stamp,
    },
    exploreView(context),
  );
}
