/** What of an area is not comparable with other areas, and why: by year, level, scope, definition, and doubts of the text. */
import { indicatorRows } from "../lib/indicator-rows.js";
import { indicatorLabel } from "../lib/labels.js";
import { pathIn, themePath } from "../lib/links.js";
import { areaWords } from "../lib/messages/areas/index.js";
import { wordOf } from "../lib/messages/index.js";
import type { Indicator } from "../lib/model.js";
import type { AreaFacts } from "./area.js";
import type { PageContext } from "./context.js";
import { type Content, type Html, html, join } from "./html.js";
import { indicatorData } from "./indicator-figure.js";
import { planWarning } from "./summary.js";
import { targetName } from "./target-list.js";

/** One reason, and the indicators it holds for. */
interface Reason {
  readonly words: string;
  readonly indicators: Indicator[];
}

/** The section that must be read before any figure of the area is set beside another's. */
export function cautionSection(facts: AreaFacts, context: PageContext): Html {
  const words = areaWords[context.language];
  const reasons = reasonsOf(facts, context);
  const flags = flagItems(facts, context);
  const warnings = planWarnings(facts, context);
  return html`<section class="caution" id="caution">
<h2>${words.cautionTitle}</h2>
${reasons.length === 0 && flags.length === 0 && warnings.length === 0 && html`<p>${words.noCaution}</p>`}
${warnings.length > 0 && html`<div class="warning">${warnings}</div>`}
${reasons.length > 0 && html`<p>${words.cautionLead}</p><ul>${reasons.map((reason) => html`<li><b>${reason.words}</b>: ${indicatorLinks(reason.indicators, context)}</li>`)}</ul>`}
${flags.length > 0 && html`<p>${words.flagged}</p><ul>${flags}</ul>`}
</section>`;
}

/** Why figures of the area stand apart from the like figures of others; reasons that hold for most come first. */
function reasonsOf({ area, targets }: AreaFacts, context: PageContext): Reason[] {
  const { edition, language } = context;
  const reasons = new Map<string, Set<string>>();
  const codes = new Set(targets.flatMap(({ indicator }) => (indicator === null ? [] : [indicator])));
  for (const code of codes) {
    const data = indicatorData(code, context);
    if (data === undefined) continue;
    const rows = indicatorRows(data).rows;
    for (const row of rows.filter((one) => one.area.area_id === area.area_id && !one.second))
      for (const { kind, ...words } of row.differences)
        if (kind !== "doubt") reasons.set(words[language], (reasons.get(words[language]) ?? new Set()).add(code));
  }
  return [...reasons]
    .map(([words, of]) => ({ words, indicators: edition.tables.indicators.filter(({ code }) => of.has(code)) }))
    .toSorted((a, b) => b.indicators.length - a.indicators.length);
}

const indicatorLinks = (indicators: readonly Indicator[], context: PageContext): Html =>
  join(
    indicators.map(
      (indicator) =>
        html`<a href="${pathIn(context.language, themePath(indicator.theme))}#i-${indicator.code}">${indicatorLabel(indicator, context.language)}</a>`,
    ),
    ", ",
  );

/** What is to be known of a whole document, with its note in the note's own language. */
function planWarnings({ plans }: AreaFacts, context: PageContext): Content[] {
  return plans.filter(({ flags }) => flags.length > 0).map((plan) => planWarning(plan, String(plan.year), context));
}

/** Flags of single sentences, each with the targets that carry it; those of the whole document are said above. */
function flagItems({ plans, targets }: AreaFacts, context: PageContext): Html[] {
  const said = new Set(plans.flatMap(({ flags }) => flags));
  const flags = [...new Set(targets.flatMap((target) => target.flags))].filter((flag) => !said.has(flag));
  return flags.map((flag) => {
    const names = targets.filter((target) => target.flags.includes(flag)).map((target) => targetName(target, context));
    return html`<li>${wordOf(context.t.flags, flag)} <span class="hint">${join(names, ", ")}</span></li>`;
  });
}
