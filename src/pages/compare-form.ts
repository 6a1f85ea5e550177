/** The choices of a comparison: a plain form whose fields are the parameters of the address. */
import { byName } from "../lib/format.js";
import { areaName, indicatorLabel } from "../lib/labels.js";
import { type ToolWords, toolWords } from "../lib/messages/tools.js";
import type { Area, Indicator, Theme } from "../lib/model.js";
import { type Choices, type CompareState, orders, orderValue, parameterNames } from "../lib/url-state.js";
import type { ViewContext } from "./compare-view.js";
import { type Html, html } from "./html.js";

export interface FormContext extends ViewContext {
  readonly choices: Choices;
  /** Names of the themes. */
  readonly themes: Readonly<Record<Theme, string>>;
}

/** The form with a state ticked; the script reads it back with `FormData`. */
export function compareForm(state: CompareState, context: FormContext): Html {
  const { choices, language, tables, themes } = context;
  const words = toolWords[language];
  const areas = tables.areas
    .filter(({ area_id }) => choices.usual.areas.includes(area_id) || state.areas.includes(area_id))
    .toSorted((a, b) => levelRank(a) - levelRank(b) || byName(language)(areaName(a, language), areaName(b, language)));
  const groups = (Object.keys(themes) as Theme[])
    .map((theme) => ({ theme, indicators: tables.indicators.filter((one) => one.theme === theme) }))
    .filter(({ indicators }) => indicators.length > 0);
  return html`<form id="compare-form" method="get" class="choices" aria-label="${words.choose}">
<fieldset id="choose-areas"><legend>${words.chooseAreas}</legend>
${allOrNone(words)}
<div class="ticks">${areas.map((area) => areaBox(area, state.areas.includes(area.area_id), context))}</div></fieldset>
<fieldset id="choose-years"><legend>${words.chooseYears}</legend>
<div class="ticks row">${choices.years.map((year) => checkbox(parameterNames.years, String(year), String(year), state.years.includes(year)))}</div></fieldset>
<p class="order"><label for="choose-order">${words.chooseOrder}</label> <select id="choose-order" name="${parameterNames.order}">${orders.map((order) => html`<option value="${orderValue(order)}"${order === state.order && " selected"}>${words.orders[order]}</option>`)}</select></p>
<fieldset id="choose-indicators"><legend>${words.chooseIndicators}</legend>
${groups.map(({ theme, indicators }) => {
  const chosen = indicators.filter(({ code }) => state.indicators.includes(code)).length;
  return html`<details class="theme-${theme}"${chosen > 0 && " open"}><summary>${themes[theme]} <span class="chosen">${chosen > 0 && words.chosen(chosen)}</span></summary><div class="ticks">${indicators.map((indicator) => indicatorBox(indicator, state, context))}</div></details>`;
})}</fieldset>
<p class="send"><button type="submit">${words.apply}</button> <button type="reset" class="needs-script">${words.reset}</button></p>
</form>`;
}

const levelRank = ({ level }: Area): number => (level === "province" ? 0 : 1);

const allOrNone = (words: ToolWords): Html =>
  html`<p class="needs-script picks"><button type="button" data-pick="all">${words.all}</button> <button type="button" data-pick="none">${words.none}</button></p>`;

/** One area of the form; the script adds those that only an address names. */
export function areaBox(area: Area, ticked: boolean, { language }: Pick<ViewContext, "language">): Html {
  return checkbox(parameterNames.areas, area.area_id, areaName(area, language), ticked);
}

function indicatorBox(indicator: Indicator, state: CompareState, { tables, language }: ViewContext): Html {
  const stating = new Set(
    tables.targets.filter((target) => target.indicator === indicator.code).map(({ area_id }) => area_id),
  ).size;
  const words = toolWords[language];
  const hint = html`&nbsp;<span class="count${stating === 0 && " zero"}"><span aria-hidden="true">${stating}</span><span class="unseen">, ${words.statedBy(stating)}</span></span>`;
  const { code } = indicator;
  return checkbox(
    parameterNames.indicators,
    code,
    html`${indicatorLabel(indicator, language)}${hint}`,
    state.indicators.includes(code),
  );
}

const checkbox = (name: string, value: string, label: Html | string, ticked: boolean): Html =>
  html`<label class="tick"><input type="checkbox" name="${name}" value="${value}" autocomplete="off"${ticked && " checked"}> <span>${label}</span></label>`;
