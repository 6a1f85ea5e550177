/** Every target of an area by theme, each figure with its sentence, what the plans leave out, and goals of no indicator. */
import { type Absence, absenceOf } from "../lib/absence.js";
import { indicatorLabel } from "../lib/labels.js";
import { pathIn, themePath } from "../lib/links.js";
import { areaWords } from "../lib/messages/areas/index.js";
import { type Indicator, type Target, type Theme, themes } from "../lib/model.js";
import { oneLine } from "../lib/print-text.js";
import type { AreaFacts } from "./area.js";
import type { PageContext } from "./context.js";
import { type Content, type Html, html } from "./html.js";
import { figureLink, flagNotes, scopeHtml } from "./target-list.js";

/** The section of an area's targets, a table a theme. */
export function targetsSection(facts: AreaFacts, context: PageContext): Html {
  const words = areaWords[context.language];
  return html`<section class="area-targets" id="targets">
<h2>${words.targetsTitle}</h2>
${themes.map((theme) => themePart(theme, facts, context))}
</section>`;
}

function themePart(theme: Theme, facts: AreaFacts, context: PageContext): Html {
  const { edition, language, t } = context;
  const indicators = edition.tables.indicators.filter((indicator) => indicator.theme === theme);
  const rows = indicators.flatMap((indicator) => {
    const own = facts.targets.filter((target) => target.indicator === indicator.code);
    const name = html`<th scope="row"${own.length > 1 && html` rowspan="${own.length}"`}>${indicatorLabel(indicator, context.language)}</th>`;
    return own.map((target, at) => targetRow(target, at === 0 && name, facts, context));
  });
  return html`<section class="theme-part theme-${theme}" id="${theme}">
<h3><a href="${pathIn(language, themePath(theme))}">${t.themes[theme]}</a></h3>
${rows.length > 0 && table(areaWords[language].tableOf(t.themes[theme]), areaWords[language].columnIndicator, rows, context)}
${absent(theme, indicators, facts, context)}
</section>`;
}

const table = (
  caption: string,
  first: string,
  rows: readonly Html[],
  { t }: PageContext,
): Html => html`<table class="sentences">
<caption class="unseen">${caption}</caption>
<thead><tr><th scope="col">${first}</th><th scope="col">${t.columnFigure}</th><th scope="col">${t.columnSentence}</th></tr></thead>
<tbody>${rows}</tbody>
</table>`;

/** `name` stands in the first row of an indicator and spans the others. */
function targetRow(target: Target, name: Content, { plans }: AreaFacts, context: PageContext): Html {
  const said = plans.find(({ plan_id }) => plan_id === target.plan_id)?.flags ?? [];
  const year = plans.length > 1 && html`<span class="scope">${target.year}</span>`;
  return html`<tr>${name}<td>${figureLink(target, context)} ${scopeHtml(target, context)} ${year}</td>${sentence(target, said, context)}</tr>`;
}

const sentence = (target: Target, said: readonly string[], context: PageContext): Content =>
  html`<td><q lang="vi">${oneLine(target.quote)}</q> ${flagNotes(target, context, said)}</td>`;

/** What the plans do not state, by why, a line a kind; what nobody states is only counted. */
function absent(theme: Theme, indicators: readonly Indicator[], facts: AreaFacts, context: PageContext): Html {
  const { edition, language } = context;
  const words = areaWords[language];
  const known = new Set(edition.tables.targets.map(({ indicator }) => indicator));
  const of = (code: Absence): Indicator[] =>
    indicators.filter((indicator) => absenceOf(indicator, facts.area, facts.plans, facts.targets) === code);
  const names = (some: readonly Indicator[]): string =>
    some.map((one) => indicatorLabel(one, context.language)).join("; ");
  const silent = of("not-stated").filter(({ code }) => known.has(code));
  const nowhere = of("not-stated").length - silent.length;
  const impossible = of("not-applicable");
  return html`${silent.length > 0 && html`<p class="hint" data-absence="not-stated">${words.notStated(names(silent))}</p>`}
${impossible.length > 0 && html`<p class="hint" data-absence="not-applicable">${words.notApplicable(names(impossible))}</p>`}
${nowhere > 0 && html`<p class="hint" data-absence="not-stated"><a href="${pathIn(language, themePath(theme))}#silent">${words.notStatedAnywhere(nowhere)}</a></p>`}`;
}

/** Goals and figures that belong to no indicator: listed, never dropped. */
export function outsideSection(facts: AreaFacts, context: PageContext): Html | false {
  const words = areaWords[context.language];
  const outside = facts.targets.filter(({ indicator }) => indicator === null);
  if (outside.length === 0) return false;
  const rows = outside.map((target) => {
    const said = facts.plans.find(({ plan_id }) => plan_id === target.plan_id)?.flags ?? [];
    return html`<tr><td>${figureLink(target, context)}</td>${sentence(target, said, context)}</tr>`;
  });
  return html`<section class="outside theme-none" id="outside">
<h2>${words.outsideTitle}</h2>
<p>${words.outsideLead}</p>
<table class="sentences outside-table">
<caption class="unseen">${words.outsideTitle}</caption>
<thead><tr><th scope="col">${context.t.columnFigure}</th><th scope="col">${context.t.columnSentence}</th></tr></thead>
<tbody>${rows}</tbody>
</table>
</section>`;
}
