/** The notebook "How ambitious is each plan?". */
import { formatNumber, formatValue } from "../lib/format.js";
import { type Ask, asks, asksMore, query, recentYears, standings } from "../notebooks/ambition.js";
import type { PageContext } from "./context.js";
import { type Html, html } from "./html.js";
import { barFigure, type Notebook, planLink, planName, table, targetOf, wordsOf } from "./notebook-parts.js";
import { labelOf } from "./summary.js";
import { figureLink } from "./target-list.js";

/** The notebook in the language of the page. */
export function ambitionNotebook(context: PageContext): Notebook {
  const { language, edition } = context;
  const { tables } = edition;
  const words = wordsOf(context);
  const { ambition } = words;
  const all = asks(tables);
  const more = all.filter(asksMore).length;
  const same = all.filter(({ step }) => step === 0).length;
  const numeric = tables.targets.filter(({ value }) => value !== null).length;
  const count = (value: number): string => formatNumber(value, language);
  return {
    slug: "ambition",
    title: ambition.title,
    question: ambition.question,
    method: ambition.method(recentYears),
    answer: html`<p>${ambition.answer(count(all.length), count(numeric), count(more), count(all.length - more - same))}</p>
<ul>${perPlan(all, context).map((line) => html`<li>${line}</li>`)}</ul>
${barFigure("ambition", ambition.chart, ambition.chartSubtitle, barsOf(all, context), context)}
${standingTable(context)}`,
    mainTable: mainTable(all, context),
    limits: ambition.limits,
    query,
  };
}

/** A sentence for each plan that has something to stand beside. */
function perPlan(all: readonly Ask[], context: PageContext): string[] {
  const count = (value: number): string => formatNumber(value, context.language);
  return context.edition.tables.plans.flatMap(({ plan_id }) => {
    const own = all.filter((ask) => ask.plan_id === plan_id);
    if (own.length === 0) return [];
    const more = own.filter(asksMore).length;
    return [wordsOf(context).ambition.perPlan(planName(plan_id, context), count(more), count(own.length))];
  });
}

function barsOf(all: readonly Ask[], context: PageContext): Parameters<typeof barFigure>[3] {
  return all
    .toSorted((a, b) => b.share - a.share)
    .map((ask) => ({
      name: `${planName(ask.plan_id, context)} · ${labelOf(ask.indicator, context)}`,
      value: ask.share,
      words: percent(ask.share, context),
    }));
}

/** "+5,6%", "−10,3%". */
function percent(share: number, { language }: PageContext): string {
  const rounded = Math.round(share * 10) / 10;
  return `${rounded > 0 ? "+" : ""}${formatNumber(rounded, language)}%`;
}

function mainTable(all: readonly Ask[], context: PageContext): Html {
  const { language } = context;
  const words = wordsOf(context);
  const { columns, resultYear, isDisputed } = words.ambition;
  const heads = [words.indicator, words.plan, columns.value, columns.result, columns.share, columns.disputed];
  const rows = all.map((ask) => {
    const target = targetOf(ask.target_id, context);
    const result = formatValue({ value: ask.result, unit: ask.unit, indicator: ask.indicator }, language);
    return [
      labelOf(ask.indicator, context),
      planLink(ask.plan_id, context),
      figureLink(target, context),
      resultYear(result, ask.result_year),
      percent(ask.share, context),
      ask.disputed === 1 && isDisputed,
    ];
  });
  return table(words.mainTable, heads, rows);
}

function standingTable(context: PageContext): Html | false {
  const words = wordsOf(context);
  const { standing, standingLead, standingColumns } = words.ambition;
  const all = standings(context.edition.tables);
  const heads = [words.plan, standingColumns.shared, standingColumns.highest, standingColumns.lowest];
  const rows = all.map(({ plan_id, shared, highest, lowest }) => [planLink(plan_id, context), shared, highest, lowest]);
  return all.length > 0 && html`<h3>${standing}</h3><p>${standingLead}</p>${table(standing, heads, rows)}`;
}
