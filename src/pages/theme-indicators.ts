/** The indicators of a theme page: those that several areas state with their charts, those of one area with their sentence. */
import { absenceCodes, absenceWords } from "../lib/absence.js";
import { finding } from "../lib/alt-text.js";
import { type IndicatorData, type IndicatorRow, indicatorRows } from "../lib/indicator-rows.js";
import { areaName, indicatorLabel } from "../lib/labels.js";
import { themePath } from "../lib/links.js";
import { themeWords } from "../lib/messages/themes/index.js";
import type { Indicator } from "../lib/model.js";
import type { PageContext } from "./context.js";
import { type Html, html } from "./html.js";
import { indicatorData, indicatorFigure, tableRow } from "./indicator-figure.js";
import { takeAlong } from "./take-along.js";

/**
 * Finding, chart, what differs, sentences and definition of an indicator that several areas state.
 * @param years the indicator across years, where other publications tell of it
 */
export function sharedIndicator(indicator: Indicator, context: PageContext, years: Html | false): Html | false {
  const data = indicatorData(indicator.code, context);
  return (
    data !== undefined &&
    html`<div class="with-definition">${indicatorFigure(data, context, themePath(indicator.theme))}${definition(indicator, context)}${years}</div>`
  );
}

/** Indicators of one area: the finding and the sentence are all there is, and a chart would show a single mark. */
export function soloIndicators(
  solo: readonly Indicator[],
  context: PageContext,
  years: (indicator: Indicator) => Html | false,
): Html {
  const words = themeWords[context.language];
  return html`<section class="solo" id="solo">
<h2>${words.soloTitle}</h2>
<p>${words.soloLead}</p>
${solo.map((indicator) => {
  const data = indicatorData(indicator.code, context);
  return data !== undefined && html`${soloFigure(data, context)}${years(indicator)}`;
})}
</section>`;
}

function soloFigure(data: IndicatorData, context: PageContext): Html {
  const { language, t } = context;
  const rows = indicatorRows(data).rows;
  const label = indicatorLabel(data.indicator, context.language);
  return html`<section class="indicator theme-${data.indicator.theme}" id="i-${data.indicator.code}">
<h3>${finding(data, language)}</h3>
<table class="sentences">
<caption class="unseen">${t.tableOf}: ${label}</caption>
<thead class="unseen"><tr><th scope="col">${t.columnArea}</th><th scope="col">${t.columnFigure}</th><th scope="col">${t.columnSentence}</th></tr></thead>
<tbody>${rows.filter(({ target }) => target !== null).map((row) => tableRow(row, context))}${absentRows(rows, context)}</tbody>
</table>
${takeAlong({ id: data.indicator.code, about: label, from: themePath(data.indicator.theme) }, context)}
${definition(data.indicator, context)}
</section>`;
}

/** Those without a figure, a row for each kind of nothing. */
function absentRows(rows: readonly IndicatorRow[], { language }: PageContext): Html[] {
  return absenceCodes.flatMap((code) => {
    const those = rows.filter(({ target, absence }) => target === null && absence === code);
    if (those.length === 0) return [];
    const names = those.map(({ area }) => areaName(area, language)).join(", ");
    const words = absenceWords[code];
    return [
      html`<tr class="absent" data-absence="${code}"><th scope="row">${names}</th><td>${words[language]}</td><td>${words.meaning[language]}</td></tr>`,
    ];
  });
}

/** What the indicator means, in the page's language and in the other one. */
function definition(indicator: Indicator, { language }: PageContext): Html {
  const words = themeWords[language];
  const { definition: inEnglish, definition_vi: inVietnamese } = indicator;
  const vietnamese = language === "vi";
  const [own, other, twin] = vietnamese ? [inVietnamese, inEnglish, "en"] : [inEnglish, inVietnamese, "vi"];
  return html`<details class="definition"><summary>${words.definition}</summary>
<p>${own}.</p>
<p class="hint">${words.definitionTwin}: <span lang="${twin}">${other}.</span></p>
</details>`;
}
