/** The notebook "What do plans measure?". */
import { formatList, formatNumber } from "../lib/format.js";
import { themes } from "../lib/model.js";
import { formNames, type Measure, measures, planForms, query } from "../notebooks/measures.js";
import type { PageContext } from "./context.js";
import { type Html, html } from "./html.js";
import { barFigure, labelsOf, type Notebook, planLink, table, wordsOf } from "./notebook-parts.js";
import { labelOf } from "./summary.js";

/** The notebook in the language of the page. */
export function measuresNotebook(context: PageContext): Notebook {
  const { language, edition } = context;
  const words = wordsOf(context);
  const own = words.measures;
  const all = measures(edition.tables);
  const count = (value: number): string => formatNumber(value, language);
  const statedBy = (test: (plans: number) => boolean): Measure[] => all.filter(({ plans }) => test(plans));
  const planCount = edition.tables.plans.length;
  const inAll = statedBy((plans) => plans === planCount).map(({ indicator }) => indicator);
  const never = statedBy((plans) => plans === 0);
  const shared = statedBy((plans) => plans > 1);
  return {
    slug: "measures",
    title: own.title,
    question: own.question,
    method: own.method(),
    answer: html`<p>${own.answer(count(all.length), count(all.length - never.length), count(never.length), count(statedBy((plans) => plans === 1).length))} ${inAll.length > 0 ? own.inAll(count(planCount), labelsOf(inAll, context)) : own.inNone(count(planCount))} ${formsSentence(context)}</p>
${barFigure(
  "measures",
  own.chart,
  own.chartSubtitle,
  shared.map(({ indicator, plans }) => ({
    name: labelOf(indicator, context),
    value: plans,
    words: own.planCount(count(plans)),
  })),
  context,
)}
<h3>${own.byPlan}</h3>
${byPlan(context)}
<details><summary>${own.never}</summary>${neverList(never, context)}</details>`,
    mainTable: table(
      words.mainTable,
      [words.indicator, own.columns.plans, words.targets, ...formNames.map((form) => words.forms[form])],
      all.map((row) => [
        labelOf(row.indicator, context),
        row.plans,
        row.targets,
        ...formNames.map((form) => row[form]),
      ]),
    ),
    limits: own.limits,
    query,
  };
}

/** "Of all 98 targets: exactly 65, at least 18, …", forms that occur alone. */
function formsSentence(context: PageContext): string {
  const { language, edition } = context;
  const words = wordsOf(context);
  const rows = planForms(edition.tables);
  const sum = (of: (row: (typeof rows)[number]) => number): number => rows.reduce((total, row) => total + of(row), 0);
  const counts = formNames.map((form) => ({ form, count: sum((row) => row[form]) })).filter(({ count }) => count > 0);
  const parts = counts.map(({ form, count }) =>
    words.measures.formCount(words.forms[form], formatNumber(count, language)),
  );
  return words.measures.formsAnswer(
    formatList(parts, language),
    formatNumber(
      sum(({ targets }) => targets),
      language,
    ),
  );
}

function byPlan(context: PageContext): Html {
  const words = wordsOf(context);
  const heads = [words.plan, words.targets, ...formNames.map((form) => words.forms[form]), words.measures.outside];
  const rows = planForms(context.edition.tables).map((row) => [
    planLink(row.plan_id, context),
    row.targets,
    ...formNames.map((form) => row[form]),
    row.outside,
  ]);
  return table(words.measures.byPlan, heads, rows);
}

function neverList(never: readonly Measure[], context: PageContext): Html {
  const groups = themes
    .map((theme) => ({ theme, codes: never.filter((one) => one.theme === theme).map(({ indicator }) => indicator) }))
    .filter(({ codes }) => codes.length > 0);
  return html`<dl>${groups.map(({ theme, codes }) => html`<div><dt>${context.t.themes[theme]}</dt><dd>${labelsOf(codes, context)}</dd></div>`)}</dl>`;
}
