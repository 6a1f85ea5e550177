/** One indicator across areas, as the site always shows it: finding, chart, what differs, table with the sentences. */
import { indicatorDataOf } from "../charts/published.js";
import { serialise } from "../charts/svg.js";
import { targetDots } from "../charts/target-dots.js";
import { absenceCodes, absenceWords } from "../lib/absence.js";
import { finding } from "../lib/alt-text.js";
import { plannedAreas } from "../lib/chart-catalogue.js";
import { aboutDocument, differenceWords } from "../lib/compare.js";
import { exploreAddress, indicatorQuery } from "../lib/explore-query.js";
import { formatList } from "../lib/format.js";
import { type IndicatorData, type IndicatorRow, indicatorRows } from "../lib/indicator-rows.js";
import { areaName, indicatorLabel, indicatorSubtitle } from "../lib/labels.js";
import { areaPath, pathIn, targetPath } from "../lib/links.js";
import type { Area, Target } from "../lib/model.js";
import { oneLine } from "../lib/print-text.js";
import type { PageContext } from "./context.js";
import { type Content, type Html, html, join, trusted } from "./html.js";
import { takeAlong } from "./take-along.js";
import { figureLink, flagNotes } from "./target-list.js";

/** Widths in px of the two drawings of each chart; the stylesheet shows the one that fits. */
const wide = 680;
const narrow = 340;

/** The areas that have a plan, in their place. */
export const areasWithPlans = ({ edition }: PageContext): Area[] => plannedAreas(edition.tables);

/** Everything known of one indicator, as charts and tables take it; undefined for a code the edition lacks. */
export function indicatorData(code: string, context: PageContext): IndicatorData | undefined {
  const { tables } = context.edition;
  const indicator = tables.indicators.find((one) => one.code === code);
  return indicator && indicatorDataOf(indicator, tables);
}

/** The section of one indicator on the page `from` (a path without language). */
export function indicatorFigure(data: IndicatorData, context: PageContext, from: string): Html {
  const { language, t } = context;
  const heading = finding(data, language);
  const subtitle = indicatorSubtitle(data.indicator, language);
  return html`<section class="indicator theme-${data.indicator.theme}" id="i-${data.indicator.code}">
<h2>${heading}</h2>
<figure>
<figcaption class="subtitle">${subtitle}</figcaption>
<div class="figure-row">
<div class="drawing">${drawings(data, context)}</div>
${differenceNotes(data, context)}
</div>
${sentenceTable(data, context)}
${data.targets.length > 0 && takeAlong({ id: data.indicator.code, about: indicatorLabel(data.indicator, context.language), from }, context)}
<p class="hint"><a href="${exploreAddress(indicatorQuery({ indicator: data.indicator.code, language }), language)}">${t.openInExplore}</a></p>
</figure>
</section>`;
}

function drawings(data: IndicatorData, { document, language }: PageContext): Html {
  const href = (target: Target): string => pathIn(language, targetPath(target));
  return inTwoSizes(data.indicator.code, (width, id) =>
    targetDots(data, { document, width, lang: language, id, href }),
  );
}

/** A chart drawn for wide and for narrow windows; the stylesheet shows the one that fits. `id` begins the ids of both. */
export function inTwoSizes(id: string, draw: (width: number, id: string) => SVGSVGElement): Html {
  const drawing = (size: "wide" | "narrow", width: number): Html =>
    html`<div class="${size}">${trusted(serialise(draw(width, `${id}-${size}`)))}</div>`;
  return html`${drawing("wide", wide)}${drawing("narrow", narrow)}`;
}

/** What differs, a line each below its heading; false when all are alike and all speak. */
export function differenceNotes(data: IndicatorData, context: PageContext): Html | false {
  const lines = differences(data, context).map(({ who, why }) => html`<li><b>${who}</b>: ${why}</li>`);
  return lines.length > 0 && html`<div class="differs"><p><b>${context.t.differs}</b></p><ul>${lines}</ul></div>`;
}

/** Who stands apart and why, and who says nothing. */
export function differences(data: IndicatorData, context: PageContext): { who: string; why: string }[] {
  const { language } = context;
  const { rows, reference } = indicatorRows(data);
  const apart = rows
    .filter((row) => row.differences.length > 0)
    .map((row) => ({
      who: areaName(row.area, language),
      why: longWords(row, reference, context).join("; "),
    }));
  const absent = absenceCodes.flatMap((code) => {
    const names = rows.filter(({ absence }) => absence === code).map(({ area }) => areaName(area, language));
    return names.length === 0 ? [] : [{ who: formatList(names, language), why: absenceWords[code][language] }];
  });
  return [...apart, ...absent];
}

/** The differences of a row at more length than beside a mark: against what it differs. */
function longWords(row: IndicatorRow, reference: Target | null, { language, t }: PageContext): string[] {
  return row.differences.map((one) => {
    if (one.kind === "year" && row.target && reference) return t.differsYear(row.target.year, reference.year);
    if (one.kind === "level" && row.area.level === "district") return t.differsLevel(one[language]);
    return one[language];
  });
}

/** The figures as a table, each area a row or more, each figure with the sentence that states it. */
export function sentenceTable(data: IndicatorData, context: PageContext): Html {
  const { t } = context;
  const rows = indicatorRows(data).rows;
  return html`<table class="sentences">
<caption class="unseen">${t.tableOf}: ${indicatorLabel(data.indicator, context.language)}</caption>
<thead><tr><th scope="col">${t.columnArea}</th><th scope="col">${t.columnFigure}</th><th scope="col">${t.columnSentence}</th></tr></thead>
<tbody>${rows.map((row) => tableRow(row, context))}</tbody>
</table>`;
}

/** Flags that differences and the plan's own page already tell. */
const saidElsewhere = [...aboutDocument, "year-mismatch"];

/** A row of such a table: an area's figure with its sentence, or why it has none. */
export function tableRow({ area, target, absence, differences }: IndicatorRow, context: PageContext): Content {
  const { language } = context;
  const name = html`<th scope="row"><a class="area-link" href="${pathIn(language, areaPath(area.area_id))}">${areaName(area, language)}</a></th>`;
  if (target === null) {
    const words = absenceWords[absence ?? "not-stated"];
    return html`<tr class="absent" data-absence="${absence}">${name}<td>${words[language]}</td><td>${words.meaning[language]}</td></tr>`;
  }
  const unlike = differenceWords(differences, language);
  return html`<tr>${name}<td>${figureLink(target, context)}${unlike !== "" && html`<span class="unlike">${unlike}</span>`}</td><td><q lang="vi">${oneLine(target.quote)}</q> ${flagNotes(target, context, saidElsewhere)}</td></tr>`;
}

/** Several short things on one line with a middle dot between them. */
export const dotted = (parts: readonly Content[]): Html => join(parts, " · ");
