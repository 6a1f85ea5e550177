/** Where an area stands on each indicator on which ranking is fair, in words no surer than the comparators. */
import { areaIndex, levelOf } from "../lib/compare.js";
import { formatList } from "../lib/format.js";
import { indicatorRows } from "../lib/indicator-rows.js";
import { indicatorLabel } from "../lib/labels.js";
import { pathIn, themePath } from "../lib/links.js";
import { areaWords } from "../lib/messages/areas/index.js";
import type { Indicator } from "../lib/model.js";
import { type Position, positionOf } from "../lib/position.js";
import type { AreaFacts } from "./area.js";
import type { PageContext } from "./context.js";
import { type Content, type Html, html, join } from "./html.js";
import { indicatorData } from "./indicator-figure.js";
import { areaName } from "./summary.js";
import { figureLink } from "./target-list.js";

/** The section that ranks the area among like figures, and names what it alone states. */
export function positionSection({ area, targets }: AreaFacts, context: PageContext): Html {
  const { edition, language } = context;
  const words = areaWords[language];
  const own = new Set(targets.map(({ indicator }) => indicator));
  const indicators = edition.tables.indicators.filter(({ code }) => own.has(code));
  const items = indicators.flatMap((indicator) => {
    const data = indicatorData(indicator.code, context);
    if (data === undefined) return [];
    const rows = indicatorRows(data).rows;
    const position = positionOf(area.area_id, rows);
    return position === null ? [] : [positionItem(indicator, position, context)];
  });
  const alone = indicators.filter(({ code }) =>
    edition.tables.targets.every((target) => target.indicator !== code || target.area_id === area.area_id),
  );
  return html`<section class="positions" id="positions">
<h2>${words.positionTitle}</h2>
${items.length === 0 ? html`<p>${words.positionNone}</p>` : html`<p>${words.positionLead}</p><dl>${items}</dl>`}
${
  alone.length > 0 &&
  html`<p><b>${words.onlyHere}</b>: ${join(
    alone.map((one) => indicatorLink(one, context)),
    ", ",
  )}.</p>`
}
</section>`;
}

const indicatorLink = (indicator: Indicator, context: PageContext): Content =>
  html`<a href="${pathIn(context.language, themePath(indicator.theme))}#i-${indicator.code}">${indicatorLabel(indicator, context.language)}</a>`;

function positionItem(indicator: Indicator, position: Position, context: PageContext): Html {
  const said = positionWords(position, context);
  return html`<div class="theme-${indicator.theme}"><dt>${indicatorLink(indicator, context)}</dt><dd>${figureLink(position.own, context)}: ${said}</dd></div>`;
}

/** A rank where every pair is decided, else how the figure stands to each of the others. */
export function positionWords({ own, others }: Position, context: PageContext): string {
  const words = areaWords[context.language];
  const count = 1 + others.above.length + others.below.length;
  if (others.mark.length + others.open.length === 0 && count > 2) {
    const level = levelOf(own, areaIndex(context.edition.tables.areas));
    const circle = words.circle(words.nouns[level], own.year);
    if (others.below.length === 0) return words.highest(count, circle);
    if (others.above.length === 0) return words.lowest(count, circle);
    return words.rank(others.below.length + 1, count, circle);
  }
  const parts = (["above", "below", "mark", "open"] as const)
    .filter((relation) => others[relation].length > 0)
    .map((relation) => words.relations[relation](names(others[relation], context)));
  return [...parts, ...(others.mark.length + others.open.length > 0 ? bound(own.comparator, context) : [])].join("; ");
}

const names = (ids: readonly string[], context: PageContext): string =>
  formatList(
    ids.map((id) => areaName(id, context)),
    context.language,
  );

/** A floor or a ceiling is the reason why nothing more can be said. */
function bound(comparator: string, { language }: PageContext): string[] {
  if (comparator === ">=" || comparator === ">") return [areaWords[language].floor];
  return comparator === "<=" || comparator === "<" ? [areaWords[language].ceiling] : [];
}
