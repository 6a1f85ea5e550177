/**
 * The grid of who states what: indicators down, areas across. It is a table and no picture, so that rows and columns
 * can be walked by keyboard and read out with their headings; on a phone each row folds (grid.css), and
 * the roles are said again because browsers forget the rows of a table that is laid out otherwise.
 */
import { cellFigure, inOrder } from "../charts/coverage.js";
import { type Absence, absenceWords } from "../lib/absence.js";
import { type CoverageCell, type CoverageRow, countKinds } from "../lib/coverage.js";
import { indicatorLabel, indicatorUnit } from "../lib/labels.js";
import { areaPath, pathIn, targetPath, themePath } from "../lib/links.js";
import { coverageWords } from "../lib/messages/coverage/index.js";
import { type Area, type Indicator, type Plan, type Target, type Theme, themes } from "../lib/model.js";
import { oneLine } from "../lib/print-text.js";
import type { PageContext } from "./context.js";
import { absenceSign } from "./coverage-signs.js";
import { type Content, type Html, html } from "./html.js";
import { areaName } from "./summary.js";

export interface GridContext extends PageContext {
  /** Ids of targets unlike the others of their row, to be starred: for a grid that stands without its page. */
  readonly unlike?: ReadonlySet<string>;
  /** Leaves out the names of themes: for a grid of one, which has it in its title. */
  readonly headless?: boolean;
}

/** The grid of the indicators that some plan states, and a sentence that names the others. */
export function coverageGrid(areas: readonly Area[], rows: readonly CoverageRow[], context: GridContext): Html {
  const words = coverageWords[context.language];
  const isStated = ({ cells }: CoverageRow): boolean => cells.some(({ targets }) => targets.length > 0);
  const stated = rows.filter(isStated);
  const silent = rows.filter((row) => !isStated(row));
  const names = silent.map(({ indicator }) => indicatorLabel(indicator, context.language)).join("; ");
  return html`<div class="grid-frame" style="--areas: ${areas.length}">
<table class="grid" role="table">
<caption class="unseen">${words.grid}</caption>
<thead role="rowgroup"><tr role="row"><th scope="col" role="columnheader">${words.indicator}</th>${areas.map((area) => areaHead(area, context))}</tr></thead>
${themes.map((theme) => themeBody(theme, areas.length, stated, context))}
</table>
</div>
${silent.length > 0 && html`<p class="hint">${words.silent(names)}</p>`}`;
}

function areaHead({ area_id }: Area, context: PageContext): Html {
  const { edition, language } = context;
  const years = edition.tables.plans.filter((plan: Plan) => plan.area_id === area_id).map(({ year }) => year);
  return html`<th scope="col" role="columnheader"><a href="${pathIn(language, areaPath(area_id))}">${areaName(area_id, context)}</a> <small>${years.join(", ")}</small></th>`;
}

function themeBody(theme: Theme, areas: number, stated: readonly CoverageRow[], context: GridContext): Html | false {
  const { language, t } = context;
  const rows = stated.filter(({ indicator }) => indicator.theme === theme);
  if (rows.length === 0) return false;
  const name = html`<a href="${pathIn(language, themePath(theme))}">${t.themes[theme]}</a>`;
  return html`<tbody role="rowgroup" class="theme-${theme}" id="${theme}">
${context.headless !== true && html`<tr role="row" class="theme-name"><th scope="rowgroup" role="rowheader" colspan="${areas + 1}">${name}</th></tr>`}
${rows.map((row) => gridRow(row, context))}
</tbody>`;
}

function gridRow({ indicator, cells }: CoverageRow, context: GridContext): Html {
  const { language } = context;
  const unit = indicatorUnit(indicator, language);
  const stating = coverageWords[language].statedBy(countKinds(cells).stated, cells.length);
  return html`<tr role="row"><th scope="row" role="rowheader">${indicatorLabel(indicator, context.language)} <small>${unit} · ${stating}</small></th>${cells.map((cell) => gridCell(cell, indicator, context))}</tr>`;
}

function gridCell({ kind, targets }: CoverageCell, indicator: Indicator, context: GridContext): Html {
  return html`<td role="cell" data-state="${kind}">${targets.length === 0 && kind !== "stated" ? silence(kind, context) : inOrder(targets).map((target) => targetLink(target, indicator, context))}</td>`;
}

const silence = (kind: Absence, context: PageContext): Content =>
  html`${absenceSign(kind)}<span class="unseen">${absenceWords[kind][context.language]}</span>`;

/** A figure, or the sign of a goal in words, that leads to its sentence; the row names the indicator's unit. */
function targetLink(target: Target, indicator: Indicator, context: GridContext): Html {
  const { language } = context;
  const href = pathIn(language, targetPath(target));
  const title = oneLine(`${target.scope} “${target.quote}”`).trim();
  const star = context.unlike?.has(target.target_id) && "*";
  const figure = target.value === null ? silence("words-only", context) : cellFigure(target, indicator, language);
  return html`<a href="${href}"${context.unlike === undefined && html` title="${title}"`}>${figure}${star}${target.scope !== "" && html`<span class="unseen" lang="vi">, ${target.scope}</span>`}</a> `;
}
