/** What a comparison shows for a choice: the same at build time and, when the choice changes, in the browser. */
import { serialise } from "../charts/svg.js";
import { targetDots } from "../charts/target-dots.js";
import { finding } from "../lib/alt-text.js";
import { differenceKinds } from "../lib/compare.js";
import { type CompareRow, type CompareTables, type Comparison, comparisonsOf } from "../lib/comparison.js";
import { embedParameters } from "../lib/embed-state.js";
import { exploreAddress, indicatorQuery } from "../lib/explore-query.js";
import { formatList } from "../lib/format.js";
import { areaName, indicatorLabel, indicatorSubtitle } from "../lib/labels.js";
import { type Language, pathIn, planPath, relative, targetPath } from "../lib/links.js";
import { type ToolWords, toolWords } from "../lib/messages/tools.js";
import type { Plan, Target } from "../lib/model.js";
import type { CompareState } from "../lib/url-state.js";
import { figuresTable, glanceTable } from "./compare-table.js";
import { twoPlans } from "./compare-two.js";
import { type Content, type Html, html, trusted } from "./html.js";
import { compareSeries, type SeriesPart } from "./series/compare-series.js";
import type { ThemeSeries } from "./series/theme-series.js";

/** What the view is made from; a browser has no more than this. */
export interface ViewContext {
  readonly tables: CompareTables;
  readonly language: Language;
  /** The document charts are drawn with. */
  readonly document: Document;
  /** Figures of other publications; without them no years are shown. */
  readonly series?: SeriesPart;
  /** Where figures and documents lead; without it to their pages, from the page of comparison. */
  readonly links?: ViewLinks;
}

export interface ViewLinks {
  readonly target: (target: Target) => string;
  readonly plan: (plan: Plan) => string;
}

export const comparePath = "/compare";

/** A link from the page of comparison to another page of the same language. */
export const linkTo = (path: string, { language }: Pick<ViewContext, "language">): string =>
  relative(pathIn(language, comparePath), pathIn(language, path));

/** Where a figure of a view leads: to its sentence. */
export const targetLink = (target: Target, context: Pick<ViewContext, "language" | "links">): string =>
  context.links?.target(target) ?? linkTo(targetPath(target), context);

/** In one line what is compared and how much of it is like: the page says it aloud when the choice changes. */
export function summaryOf(state: CompareState, context: ViewContext): string {
  const words = toolWords[context.language];
  const all = comparisonsOf(state, context.tables);
  const sum = (count: (one: Comparison) => number): number => all.reduce((total, one) => total + count(one), 0);
  const [first] = all;
  const indicators =
    all.length === 1 && first
      ? indicatorLabel(first.data.indicator, context.language)
      : words.indicatorCount(all.length);
  const choice = words.summary(indicators, words.areaCount(state.areas.length), yearsInWords(state.years));
  const counts = words.counts(
    sum(({ like }) => like.length),
    sum(({ apart }) => apart.length),
    sum(({ absent }) => absent.length),
  );
  return `${choice}: ${counts}.`;
}

function yearsInWords(years: readonly number[]): string {
  const [first, last] = [years[0], years.at(-1)];
  if (first === undefined || last === undefined) return "";
  if (first === last) return String(first);
  return last - first === years.length - 1 ? `${first}–${last}` : years.join(", ");
}

/** Everything below the choice: a table of all when there are several indicators, then a section for each. */
export function compareView(state: CompareState, context: ViewContext): Html {
  const comparisons = comparisonsOf(state, context.tables);
  const years = yearsOf(state, comparisons, context);
  return html`${comparisons.length > 1 && glanceTable(comparisons, context)}
${twoPlans(comparisons, context)}
${comparisons.map((comparison) => html`${indicatorSection(comparison, state, context)}${years?.section(comparison.data.indicator, 3)}`)}
${years?.sources}`;
}

function yearsOf(
  state: CompareState,
  comparisons: readonly Comparison[],
  context: ViewContext,
): ThemeSeries | undefined {
  const { tables, series, language, document } = context;
  if (series === undefined) return undefined;
  const indicators = comparisons.map(({ data }) => data.indicator);
  const link = (path: string): string => linkTo(path, context);
  return compareSeries(state, indicators, { tables: { ...tables, ...series }, language, document, link });
}

/** The lines of a comparison in their order. */
export const rowsOf = ({ like, apart, absent }: Comparison): readonly CompareRow[] => [...like, ...apart, ...absent];

function indicatorSection(comparison: Comparison, state: CompareState, context: ViewContext): Html {
  const { language } = context;
  const { indicator } = comparison.data;
  const words = toolWords[language];
  const label = indicatorLabel(indicator, language);
  return html`<section class="indicator theme-${indicator.theme}" id="i-${indicator.code}">
<h2>${finding(comparison.data, language)}</h2>
${indicatorFigure(comparison, context)}
<p class="tools needs-script" role="group" aria-label="${words.imageOf(label)}"><button type="button" data-do="png" data-indicator="${indicator.code}">${words.savePng}</button> <button type="button" data-do="svg" data-indicator="${indicator.code}">${words.saveSvg}</button></p>
${figuresTable(comparison, state.order, context)}
<p class="note">${sourceLine(comparison, context)} <a href="${exploreLink(comparison, state, language)}">${words.openInExplore}</a> · <a href="${embedChoice(comparison, state, context)}">${words.embed}</a></p>
</section>`;
}

/** The explorer with the query of a comparison's rows. */
function exploreLink({ data: { indicator } }: Comparison, { areas, years }: CompareState, language: Language): string {
  const sql = indicatorQuery({ indicator: indicator.code, language, areas, years });
  return relative(pathIn(language, comparePath), exploreAddress(sql, language));
}

/** The page that makes embed code, with the same choice. */
function embedChoice(
  { data: { indicator } }: Comparison,
  { areas, years }: CompareState,
  context: ViewContext,
): string {
  const { plans } = context.tables;
  const all = new Set(plans.map(({ area_id }) => area_id));
  const some = areas.length === all.size && areas.every((id) => all.has(id)) ? [] : areas;
  const few = plans.every(({ year }) => years.includes(year)) ? [] : years;
  const query = [
    `${embedParameters.chart}=${indicator.code}`,
    ...(some.length > 0 ? [`${embedParameters.areas}=${some.join("~")}`] : []),
    ...(few.length > 0 ? [`${embedParameters.years}=${few.join("~")}`] : []),
  ];
  return `${linkTo("/embed", context)}?${query.join("&")}`;
}

/** The chart of a comparison with its measure, and what differs beside it. */
export function indicatorFigure(comparison: Comparison, context: ViewContext): Html {
  const { language } = context;
  return html`<figure>
<figcaption class="subtitle">${indicatorSubtitle(comparison.data.indicator, language)}</figcaption>
<div class="figure-row">
<div class="drawing">${drawings(comparison, context)}</div>
${differenceList(comparison, toolWords[language], language)}
</div>
</figure>`;
}

/** Widths in px of the two drawings; the stylesheet shows the one that fits. */
export const chartWidths = { wide: 680, narrow: 340 } as const;

function drawings({ data }: Comparison, context: ViewContext): Html {
  const { document, language } = context;
  const href = (target: Target): string => targetLink(target, context);
  return html`${(["wide", "narrow"] as const).map((size) => {
    const id = `${data.indicator.code}-${size}`;
    const svg = targetDots(data, { document, width: chartWidths[size], lang: language, id, href });
    return html`<div class="${size}">${trusted(serialise(svg))}</div>`;
  })}`;
}

/** What sets figures apart, by the kind of difference: year, level, scope, definition, basis, doubt. */
export function differencesByKind(
  { apart }: Comparison,
  language: Language,
): { kind: (typeof differenceKinds)[number]; lines: { area: string; words: string }[] }[] {
  return differenceKinds
    .map((kind) => ({
      kind,
      lines: apart.flatMap(({ area, differences }) =>
        differences
          .filter((difference) => difference.kind === kind)
          .map((difference) => ({ area: areaName(area, language), words: difference[language] })),
      ),
    }))
    .filter(({ lines }) => lines.length > 0);
}

function differenceList(comparison: Comparison, words: ToolWords, language: Language): Content {
  const kinds = differencesByKind(comparison, language);
  if (kinds.length === 0 && comparison.like.length < 2) return null;
  const list = html`<dl>${kinds.map(
    ({ kind, lines }) =>
      html`<div><dt>${words.differenceKinds[kind]}</dt>${lines.map((line) => html`<dd><b>${line.area}</b>: ${line.words}</dd>`)}</div>`,
  )}</dl>`;
  return html`<div class="differs"><p><b>${words.differs}</b></p>${kinds.length > 0 ? list : html`<p>${words.nothingDiffers}</p>`}</div>`;
}

/** The documents the figures come from, each linked: "Nguồn: Hà Giang 2023, Sơn La 2023." */
export function sourceLine({ data }: Comparison, context: ViewContext): Content {
  const { language } = context;
  const words = toolWords[language];
  const plans = data.plans.map((plan) => {
    const area = data.areas.find(({ area_id }) => area_id === plan.area_id);
    const name = `${area ? areaName(area, language) : plan.area_id} ${plan.year}`;
    return html`<a href="${context.links?.plan(plan) ?? linkTo(planPath(plan.plan_id), context)}">${name}</a>`;
  });
  if (plans.length === 0) return null;
  const [before, after] = words.source("|").split("|");
  return html`${before}${plans.map((plan, at) => html`${at > 0 && ", "}${plan}`)}${after}`;
}

/** The names of the documents behind a comparison, for pictures that leave the site. */
export function sourceText({ data }: Comparison, language: Language): string {
  const names = data.plans.map((plan) => {
    const area = data.areas.find(({ area_id }) => area_id === plan.area_id);
    return `${area ? areaName(area, language) : plan.area_id} ${plan.year}`;
  });
  return toolWords[language].source(formatList(names, language));
}
