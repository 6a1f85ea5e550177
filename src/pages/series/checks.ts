/** What was checked in the figures of other publications: where sources disagree, where series break off. */
import { formatFigure } from "../../lib/format.js";
import { dataPath, pathIn, relative } from "../../lib/links.js";
import { type SeriesCheckWords, seriesCheckWords } from "../../lib/messages/series-checks/index.js";
import type { SeriesRow } from "../../lib/model.js";
import { disputesOf } from "../../lib/series/disputed.js";
import { grouped } from "../../lib/series/marks.js";
import { titleOf } from "../area-mergers.js";
import type { PageContext } from "../context.js";
import { type Content, type Html, html, join } from "../html.js";
import { labelOf } from "../summary.js";

/** The section of the data page; nothing where there are no figures. */
export function seriesChecks(context: PageContext): Html | false {
  const { series, breaks } = context.edition.tables;
  if (series.length === 0) return false;
  const words = seriesCheckWords[context.language];
  const count = (kind: SeriesRow["kind"]): number => series.filter((row) => row.kind === kind).length;
  const derived = count("derived");
  const lead = words.lead(series.length - derived, count("result"), count("target"), count("estimate"), derived);
  const disputes = disputesOf(series, breaks);
  return html`<section id="series-checks"><h2>${words.title}</h2><p>${lead}</p>
<h3>${words.disputesTitle(disputes.length)}</h3>
${disputes.length === 0 ? html`<p>${words.noDisputes}</p>` : disputeList(disputes, words, context)}
${breaks.length > 0 && breakList(context, words)}</section>`;
}

function disputeList(disputes: readonly SeriesRow[][], words: SeriesCheckWords, context: PageContext): Html {
  const items = disputes.flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const years = first.year_from === null ? String(first.year) : `${first.year_from}–${first.year}`;
    const figures = grouped(group, figureKey).map((same) => html`<li>${figureWithSources(same, words, context)}</li>`);
    return [
      html`<li><strong>${areaIn(first.area_id, context)}</strong>, ${labelOf(first.indicator, context)}, ${years}<ul>${figures}</ul></li>`,
    ];
  });
  return html`<p>${words.disputesLead}</p><ul class="disputes">${items}</ul>`;
}

function areaIn(area_id: string, context: PageContext): string {
  const area = context.edition.tables.areas.find((one) => one.area_id === area_id);
  return area === undefined ? area_id : titleOf(area, context);
}

const figureKey = ({ kind, comparator, value, value_high, flags }: SeriesRow): string =>
  JSON.stringify([kind, comparator, value, value_high, flags.includes("early")]);

/** "7,8% (ước tính, công bố khi chưa hết năm): Báo A, Báo B", each source a link. */
function figureWithSources(same: readonly SeriesRow[], words: SeriesCheckWords, { language }: PageContext): Html {
  const [first] = same as [SeriesRow, ...SeriesRow[]];
  const told = [words.kinds[first.kind], ...(first.flags.includes("early") ? [words.early] : [])].join(", ");
  const sources = join(
    same.map((row): Content => {
      const name = row.source_publisher ?? row.source_title ?? "";
      return row.source_url === null
        ? name
        : html`<cite><a href="${row.source_url}" rel="noopener external">${name}</a></cite>`;
    }),
    ", ",
  );
  return html`${formatFigure(first, language, "short")} (${told}): ${sources}`;
}

function breakList(context: PageContext, words: SeriesCheckWords): Html {
  const { language, edition } = context;
  const reasons = grouped(edition.tables.breaks, (one) => JSON.stringify([one.reason_vi, one.area_id]));
  const items = reasons.flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const labels = group.map(({ indicator }) => labelOf(indicator, context)).join(", ");
    return [html`<li><strong>${labels}.</strong> ${first[`reason_${language}`]}. ${words.basis(first.source)}</li>`];
  });
  const address = relative(pathIn(language, "/data"), dataPath("breaks.csv"));
  const file = html`<a rel="external" href="${address}">breaks.csv</a>`;
  return html`<h3>${words.breaksTitle}</h3><p>${words.breaksLead} ${file}</p><ul>${items}<li>${words.mergers}</li></ul>`;
}
