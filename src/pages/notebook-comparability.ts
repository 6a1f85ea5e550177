/** The notebook "Are these plans comparable?". */
import { areaIndex, differences } from "../lib/compare.js";
import { formatList, formatNumber } from "../lib/format.js";
import {
  type DifferenceName,
  differenceNames,
  figurePairs,
  planPairs,
  query,
  whatRemains,
} from "../notebooks/comparability.js";
import type { PageContext } from "./context.js";
import { type Content, type Html, html } from "./html.js";
import { barFigure, labelsOf, type Notebook, planLink, table, targetOf, wordsOf } from "./notebook-parts.js";
import { labelOf } from "./summary.js";
import { figureLink } from "./target-list.js";

/** The notebook in the language of the page. */
export function comparabilityNotebook(context: PageContext): Notebook {
  const { language, edition } = context;
  const words = wordsOf(context);
  const own = words.comparability;
  const pairs = figurePairs(edition.tables);
  const alike = pairs.filter((pair) => pair.alike === 1).length;
  const count = (value: number): string => formatNumber(value, language);
  const counts = countsOf(context);
  const [most] = counts;
  const remaining = whatRemains(edition.tables).map(({ indicator }) => indicator);
  const sentences = [
    own.answer(count(pairs.length), count(alike)),
    ...(most && most.value > 0 ? [own.mostly(most.words, count(most.value))] : []),
    remaining.length > 0 ? own.remains(count(remaining.length), labelsOf(remaining, context)) : own.nothingRemains,
  ];
  const bars = [...counts, { words: own.isAlike, value: alike }].filter(({ value }) => value > 0);
  return {
    slug: "comparability",
    title: own.title,
    question: own.question,
    method: own.method(),
    answer: html`<p>${sentences.join(" ")}</p>
${barFigure(
  "comparability",
  own.chart,
  own.chartSubtitle,
  bars.map(({ words: name, value }) => ({ name: capital(name), value, words: own.pairCount(count(value)) })),
  context,
)}
<details><summary>${own.list(count(pairs.length - alike))}</summary>
${wholeList(context)}
</details>`,
    mainTable: mainTable(context),
    limits: own.limits,
    query,
  };
}

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** How many pairs differ in each way, the most common first. */
function countsOf(context: PageContext): { words: string; value: number }[] {
  const pairs = figurePairs(context.edition.tables);
  const words = wordsOf(context).comparability.differences;
  const count = (name: DifferenceName): number => pairs.filter((pair) => pair[name] === 1).length;
  return differenceNames
    .map((name) => ({ words: words[name], value: count(name) }))
    .toSorted((a, b) => b.value - a.value);
}

function mainTable(context: PageContext): Html {
  const words = wordsOf(context);
  const { columns, differences: names } = words.comparability;
  const heads = [columns.pair, columns.pairs, ...differenceNames.map((name) => capital(names[name])), columns.alike];
  const rows = planPairs(context.edition.tables).map((row) => [
    html`${planLink(row.plan_a, context)} – ${planLink(row.plan_b, context)}`,
    row.pairs,
    ...differenceNames.map((name) => row[name]),
    row.alike,
  ]);
  return table(words.mainTable, heads, rows);
}

/** Every pair that is not alike, with what sets the second figure apart from the first, in the words of the charts. */
function wholeList(context: PageContext): Html {
  const { language, edition } = context;
  const words = wordsOf(context);
  const { listColumns, list } = words.comparability;
  const index = areaIndex(edition.tables.areas);
  const apart = figurePairs(edition.tables).filter(({ alike }) => alike === 0);
  const figure = (id: string): Content => {
    const target = targetOf(id, context);
    return html`${figureLink(target, context)} · ${planLink(target.plan_id, context)}`;
  };
  const rows = apart.map((pair): Content[] => {
    const [first, second] = [targetOf(pair.target_a, context), targetOf(pair.target_b, context)];
    const own = [...differences(first, second, index), ...differences(first, first, index)];
    const differs = formatList([...new Set(own.map((one) => one[language]))], language);
    return [labelOf(pair.indicator, context), figure(pair.target_a), figure(pair.target_b), differs];
  });
  const heads = [words.indicator, listColumns.first, listColumns.second, listColumns.differs];
  return table(list(formatNumber(apart.length, language)), heads, rows);
}
