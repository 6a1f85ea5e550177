/** The notebook "The sentence behind the figure". */
import { formatNumber } from "../lib/format.js";
import { formNames, forms } from "../notebooks/measures.js";
import { clauseFacts, phraseCounts, query, shortest } from "../notebooks/wording.js";
import type { PageContext } from "./context.js";
import { type Html, html } from "./html.js";
import { barFigure, type Notebook, planLink, table, wordsOf } from "./notebook-parts.js";
import { figureLink } from "./target-list.js";

/** The notebook in the language of the page. */
export function wordingNotebook(context: PageContext): Notebook {
  const { language, edition } = context;
  const words = wordsOf(context);
  const own = words.wording;
  const all = phraseCounts(edition.tables);
  const count = (value: number): string => formatNumber(value, language);
  return {
    slug: "wording",
    title: own.title,
    question: own.question,
    method: own.method(),
    answer: html`<p>${sentences(context).join(" ")}</p>
${barFigure(
  "wording",
  own.chart,
  own.chartSubtitle,
  all.map((row) => ({ name: row.words, value: row.targets, words: own.targetCount(count(row.targets)) })),
  context,
)}
<h3>${own.shortest}</h3>
${shortestList(context)}`,
    mainTable: table(
      words.mainTable,
      [own.columns.words, words.targets, ...formNames.map((form) => words.forms[form])],
      all.map((row) => [html`<span lang="vi">${row.words}</span>`, row.targets, ...formNames.map((form) => row[form])]),
    ),
    limits: own.limits,
    query,
  };
}

function sentences(context: PageContext): string[] {
  const { language, edition } = context;
  const own = wordsOf(context).wording;
  const count = (value: number): string => formatNumber(value, language);
  const all = phraseCounts(edition.tables);
  const total = count(edition.tables.targets.length);
  const [top] = all;
  // The phrase that most floors are made with.
  const [floor] = all.toSorted((a, b) => b.at_least - a.at_least);
  const { clauses, medianWords, shared, most } = clauseFacts(edition.tables);
  return [
    ...(top ? [own.answer(top.words, count(top.targets), total)] : []),
    ...(floor && floor.at_least > 0
      ? [
          floor.at_least < floor.targets
            ? own.floors(floor.words, count(floor.at_least), count(floor.targets))
            : own.allFloors(floor.words, count(floor.targets)),
        ]
      : []),
    own.clauses(total, count(clauses), count(medianWords), count(shared), count(most)),
  ];
}

function shortestList(context: PageContext): Html {
  const words = wordsOf(context);
  return html`<dl class="barest">${shortest(context.edition.tables).map((target) => {
    const form = formNames.find((name) => (forms[name] as readonly string[]).includes(target.comparator));
    return html`<div><dt>${form && words.forms[form]}</dt><dd><q lang="vi">${target.quote.replaceAll(/[\s*]+/gu, " ")}</q> ${figureLink(target, context)} · ${planLink(target.plan_id, context)}</dd></div>`;
  })}</dl>`;
}
