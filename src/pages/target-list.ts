/** Targets as a list to read: what, how much, of what part, what to know, and the way to the sentence. */
import { formatFigure } from "../lib/format.js";
import { indicatorLabel } from "../lib/labels.js";
import { cardPath, pathIn, planPath, relative, targetPath } from "../lib/links.js";
import { wordOf } from "../lib/messages/index.js";
import type { Target } from "../lib/model.js";
import { oneLine } from "../lib/print-text.js";
import { scopeWords } from "../lib/scope-words.js";
import type { PartContext } from "./context.js";
import { type Html, html } from "./html.js";
import { themeOf } from "./plan-text.js";

const longestName = 70;

/** Name of what a target is about: the indicator's label, or the plan's own words where the vocabulary has none. */
export function targetName(target: Target, { edition, language }: PartContext): Html {
  const indicator = edition.tables.indicators.find(({ code }) => code === target.indicator);
  if (indicator) return html`${indicatorLabel(indicator, language)}`;
  const words = target.quote.replaceAll(/[\s*]+/g, " ");
  const short = words.length <= longestName ? words : `${words.slice(0, longestName).replace(/\s\S*$/, "")}…`;
  return html`<q lang="vi">${short}</q>`;
}

/** A figure that leads to its sentence: on the plan's page, unless `href` says where. */
export function figureLink(
  target: Target,
  { language, t }: PartContext,
  href = pathIn(language, targetPath(target)),
): Html {
  const figure = formatFigure(target, language);
  const title = oneLine(target.quote);
  return html`<a class="figure" href="${href}" title="${title}">${figure}<span class="unseen">, ${t.columnSentence}</span></a>`;
}

/** The scope in the page's language (in the plan's own words where English has none yet), or nothing. */
export function scopeHtml({ scope }: Target, { language }: PartContext): Html | false {
  if (scope === "") return false;
  const words = scopeWords(scope)[language];
  return html`<span class="scope"${words.startsWith("“") && html` lang="vi"`}>${words}</span>`;
}

/** What a reader must know of a target: its flags in words; `skip` names those said elsewhere on the page. */
export function flagNotes(target: Target, { t }: PartContext, skip: readonly string[] = []): Html | false {
  const flags = target.flags.filter((flag) => !skip.includes(flag));
  return flags.length > 0 && html`<span class="note">${flags.map((flag) => wordOf(t.flags, flag)).join(" ")}</span>`;
}

/** A target of a list numbered as the marks in the text; `more` stands at its end, `href` as for {@link figureLink}. */
export function targetItem(target: Target, context: PartContext, more?: Html | null, href?: string): Html {
  const theme = themeOf(target, context.edition.tables.indicators);
  return html`<li class="theme-${theme}" data-span="${target.start}-${target.end}">
<span class="name">${targetName(target, context)}</span>
${figureLink(target, context, href)}
${scopeHtml(target, context)}
${flagNotes(target, context, ["district-plan"])}
${more}
</li>`;
}

/** The way from a plan's page to the picture of a figure with its sentence. */
export function cardLink(target: Target, { language, t }: PartContext): Html {
  const file = pathIn(language, cardPath(target.target_id, "png"));
  const from = pathIn(language, planPath(target.plan_id));
  return html`<a class="card" rel="external" href="${relative(from, file)}">${t.planCard}<span class="unseen">: ${formatFigure(target, language)}</span></a>`;
}
