/** A reader's document beside the published plans, and what of it can be taken along. */
import { finding } from "../lib/alt-text.js";
import type { CompareTables } from "../lib/comparison.js";
import { areaName } from "../lib/labels.js";
import { type Language, planPath, targetPath } from "../lib/links.js";
import { tryWords } from "../lib/messages/try/index.js";
import type { OwnReading } from "../lib/try/own-reading.js";
import { isCut, mostCompared, type OwnName, ownComparisons, ownId, withOwn } from "../lib/try/with-own.js";
import { figuresTable } from "./compare-table.js";
import { indicatorFigure, linkTo, sourceLine, type ViewContext } from "./compare-view.js";
import { type Html, html } from "./html.js";
import { ownHref } from "./try-view.js";

/** So many indicators are drawn at once; the others when they are asked for. */
const firstIndicators = 4;

/** What the document is called beside the others, in both languages. */
export function ownName({ area }: OwnReading): OwnName {
  const name = (language: Language, own: string | undefined): string =>
    own === undefined ? tryWords[language].ownUnknown : `${own} (${tryWords[language].own})`;
  return { name_vi: name("vi", area?.name_vi), name_en: name("en", area?.name_en) };
}

/**
 * The comparison: a chart and a table for each indicator that the document has a goal for.
 * @param all shows every indicator, else the first few and a button
 */
export function tryComparison(
  own: OwnReading,
  published: CompareTables,
  { language, document }: Pick<ViewContext, "language" | "document">,
  all: boolean,
): Html {
  const words = tryWords[language];
  const name = ownName(own);
  const tables = withOwn(published, own, name);
  const context: ViewContext = {
    tables,
    language,
    document,
    links: {
      target: (target) => (target.area_id === ownId ? ownHref(target) : linkTo(targetPath(target), { language })),
      plan: ({ plan_id }) => (plan_id === ownId ? "#try-result-title" : linkTo(planPath(plan_id), { language })),
    },
  };
  const comparisons = ownComparisons(tables);
  const shown = all ? comparisons : comparisons.slice(0, firstIndicators);
  const rest = comparisons.length - shown.length;
  return html`<section class="own-compared" id="try-compared"><h2>${words.compare}</h2>
${comparisons.length === 0 ? html`<p>${words.compareNothing}</p>` : html`<p class="hint">${words.compareLead(areaName(name, language))}</p>`}
${isCut(own) && html`<p class="warning">${words.compareCut(mostCompared)}</p>`}
${shown.map(
  (comparison) => html`<section class="indicator theme-${comparison.data.indicator.theme}">
<h3>${finding(comparison.data, language)}</h3>
${indicatorFigure(comparison, context)}
${figuresTable(comparison, "place", context)}
<p class="note">${sourceLine(comparison, context)}</p>
</section>`,
)}
${rest > 0 && html`<p class="tools"><button type="button" data-do="more">${words.compareMore(rest)}</button></p>`}
</section>`;
}

/** Formats that the rows can be had in. */
export const rowFormats = ["csv", "json", "parquet"] as const;
export type RowFormat = (typeof rowFormats)[number];

/** The name of a file of rows: `lao-cai-2024.csv`. */
export const rowsName = ({ area, year }: OwnReading, format: RowFormat): string =>
  `${area?.area_id ?? "unknown"}-${year}.${format}`;

/** The buttons that give the rows, and the file to contribute. */
export function tryDownloads(own: OwnReading, language: Language): Html {
  const words = tryWords[language];
  const button = (what: string, name: string): Html =>
    html`<button type="button" data-save="${what}">${words.saveFile(name)}</button> `;
  return html`<section class="own-files" id="try-files"><h2>${words.downloads}</h2>
<p>${words.downloadsLead}</p>
<p class="tools">${rowFormats.map((format) => button(format, rowsName(own, format)))}</p>
<h3>${words.contribute}</h3>
${own.file ? html`<p>${words.contributeLead(own.file.name)}</p><p class="tools">${button("md", own.file.name)}</p>` : html`<p>${words.contributeNoArea}</p>`}
</section>`;
}
