/** What all notebooks are made of: names, tables, charts. */
import { type BarData, bars } from "../charts/bars.js";
import { formatList } from "../lib/format.js";
import { pathIn, planPath } from "../lib/links.js";
import { type NotebookWords, notebookWords } from "../lib/messages/notebooks/index.js";
import type { Target } from "../lib/model.js";
import { lowerFirst } from "../lib/print-text.js";
import type { NotebookSlug } from "../notebooks/types.js";
import type { PageContext } from "./context.js";
import { type Content, type Html, html } from "./html.js";
import { inTwoSizes } from "./indicator-figure.js";
import { areaName, labelOf } from "./summary.js";

/** A notebook's own part; the page around it is the same for all. */
export interface Notebook {
  readonly slug: NotebookSlug;
  readonly title: string;
  readonly question: string;
  readonly method: readonly string[];
  /** Prose, chart and tables but for the main one. */
  readonly answer: Html;
  readonly mainTable: Html;
  readonly limits: readonly string[];
  /** The SQL that gives the main table. */
  readonly query: string;
}

export const wordsOf = ({ language }: Pick<PageContext, "language">): NotebookWords => notebookWords[language];

/** "Hà Giang 2023", linked to the plan. */
export function planLink(planId: string, context: PageContext): Html {
  return html`<a href="${pathIn(context.language, planPath(planId))}">${planName(planId, context)}</a>`;
}

export function planName(planId: string, context: PageContext): string {
  const plan = context.edition.tables.plans.find(({ plan_id }) => plan_id === planId);
  return plan === undefined ? planId : `${areaName(plan.area_id, context)} ${plan.year}`;
}

/** Labels in a sentence: "thu ngân sách, tốc độ tăng GRDP và GRDP bình quân". */
export const labelsOf = (codes: readonly string[], context: PageContext): string =>
  formatList(
    codes.map((code) => lowerFirst(labelOf(code, context))),
    context.language,
  );

/** @throws {RangeError} for a target the edition does not have */
export function targetOf(targetId: string, { edition }: PageContext): Target {
  const target = edition.tables.targets.find(({ target_id }) => target_id === targetId);
  if (target === undefined) throw new RangeError(`no target "${targetId}" in this edition`);
  return target;
}

/** A table whose first column names its rows; numbers stand to the right. */
export function table(caption: string, heads: readonly string[], rows: readonly (readonly Content[])[]): Html {
  const isNumeric = (at: number): boolean => rows.some((cells) => typeof cells[at] === "number");
  const cell = (content: Content, at: number): Html => {
    if (at === 0) return html`<th scope="row">${content}</th>`;
    return typeof content === "number" ? html`<td class="number">${content}</td>` : html`<td>${content}</td>`;
  };
  return html`<div class="scroll" tabindex="0" role="region" aria-label="${caption}"><table class="rows">
<caption class="unseen">${caption}</caption>
<thead><tr>${heads.map((head, at) => html`<th scope="col"${isNumeric(at) && html` class="number"`}>${head}</th>`)}</tr></thead>
<tbody>${rows.map((cells) => html`<tr>${cells.map(cell)}</tr>`)}</tbody>
</table></div>`;
}

/** Bars below their heading, in the two sizes of every chart. */
export function barFigure(
  id: string,
  title: string,
  subtitle: string,
  data: BarData["bars"],
  context: PageContext,
): Html {
  const { document, language } = context;
  const description = `${subtitle}. ${data.map(({ name, words }) => `${name}: ${words}`).join("; ")}.`;
  const drawing = inTwoSizes(id, (width, own) =>
    bars({ title, description, bars: data }, { document, width, lang: language, id: own }),
  );
  return html`<figure><figcaption><h3>${title}</h3><p class="subtitle">${subtitle}</p></figcaption><div class="drawing">${drawing}</div></figure>`;
}
