/** What the explorer shows of a result: one page of its rows, and how to get on. */
import { cellText, isNumeric, type Result, type ResultColumn } from "../lib/explore/result.js";
import { explorePath } from "../lib/explore-query.js";
import { formatNumber } from "../lib/format.js";
import { type Language, pathIn, planPath, relative, targetPath } from "../lib/links.js";
import { exploreWords } from "../lib/messages/explore/index.js";
import { type Content, type Html, html } from "./html.js";

/** A page of the table; more rows at once are slow to draw and no one reads them. */
export const pageRows = 50;

export interface TableState {
  /** From 0. */
  readonly page: number;
  readonly sort: { readonly place: number; readonly step: 1 | -1 } | null;
  /** The rows in the order they are shown; null is the result's own. */
  readonly order: Uint32Array | null;
}

export interface ResultContext {
  readonly language: Language;
  /** The documents that have a page. */
  readonly plans: ReadonlySet<string>;
}

/** The table of a page of rows with its sorting heads and, where there are more rows, the way to the others. */
export function resultTable(result: Result, state: TableState, context: ResultContext): Html {
  const words = exploreWords[context.language];
  const first = state.page * pageRows;
  const shown = Math.min(pageRows, result.rows - first);
  const rows = Array.from({ length: shown }, (_, place) => first + place);
  const heads = result.columns.map((column, place) => head(column, place, state, context.language));
  return html`<div class="scroll result-scroll" role="region" tabindex="0" aria-label="${words.resultTable}">
<table class="result" aria-rowcount="${result.rows + 1}"><thead><tr aria-rowindex="1">${heads}</tr></thead>
<tbody>${rows.map((row) => bodyRow(result, state.order?.[row] ?? row, row + 2, context))}</tbody></table></div>
${result.rows > pageRows && pager(result, state, context.language)}`;
}

function head({ name, kind }: ResultColumn, place: number, { sort }: TableState, language: Language): Html {
  const numeric = kind === "integer" || kind === "number";
  const sorted = sort?.place === place ? (sort.step === 1 ? "ascending" : "descending") : null;
  return html`<th scope="col"${numeric && html` class="number"`}${sorted && html` aria-sort="${sorted}"`}><button type="button" data-sort="${place}" title="${exploreWords[language].sortBy(name)}">${name}<span aria-hidden="true">${sorted === "ascending" ? " ▲" : sorted === "descending" ? " ▼" : ""}</span></button></th>`;
}

function bodyRow(result: Result, row: number, index: number, context: ResultContext): Html {
  const links = linksOf(result, row, context);
  return html`<tr aria-rowindex="${index}">${result.columns.map((column) => cell(column, row, links.get(column.name), context))}</tr>`;
}

function cell(column: ResultColumn, row: number, href: string | undefined, { language }: ResultContext): Html {
  const value = column.at(row);
  if (value === null) return html`<td class="null">null</td>`;
  const text = cellText(value, column, language);
  const content: Content = href === undefined ? text : html`<a href="${href}">${text}</a>`;
  const kind = isNumeric(column) ? html` class="number"` : text.includes("┌") ? html` class="drawing"` : null;
  return html`<td${kind}>${content}</td>`;
}

/** Sentences and ids lead to where they stand in the document, documents to their page. */
function linksOf(result: Result, row: number, { language, plans }: ResultContext): Map<string, string> {
  const links = new Map<string, string>();
  const textOf = (name: string): string | null => {
    const value = result.columns.find((column) => column.name === name)?.at(row);
    return typeof value === "string" ? value : null;
  };
  const to = (path: string): string => relative(pathIn(language, explorePath), pathIn(language, path));
  const target_id = textOf("target_id");
  const plan_id = textOf("plan_id") ?? target_id?.split(".")[0] ?? null;
  if (plan_id === null || !plans.has(plan_id)) return links;
  links.set("plan_id", to(planPath(plan_id)));
  if (target_id === null) return links;
  const sentence = to(targetPath({ plan_id, target_id }));
  return links.set("target_id", sentence).set("quote", sentence).set("stated", sentence);
}

function pager({ rows }: Result, { page }: TableState, language: Language): Html {
  const words = exploreWords[language];
  const last = Math.ceil(rows / pageRows) - 1;
  const number = (value: number): string => formatNumber(value, language);
  const button = (to: number, label: string, sign: string): Html =>
    html`<button type="button" data-page="${to}" aria-label="${label}"${(to === page || to < 0 || to > last) && html` disabled`}>${sign}</button>`;
  return html`<nav class="pager" aria-label="${words.pages}">${button(0, words.firstPage, "«")}${button(page - 1, words.previousPage, "‹")}
<span>${words.shownRows(number(page * pageRows + 1), number(Math.min(rows, (page + 1) * pageRows)), number(rows))}</span>
${button(page + 1, words.nextPage, "›")}${button(last, words.lastPage, "»")}</nav>`;
}
