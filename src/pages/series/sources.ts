/** How we know: the sources of what a page shows, each listed once and called by its number. */
import { formatPartialDate } from "../../lib/format.js";
import { type Language, targetPath } from "../../lib/links.js";
import { seriesWords } from "../../lib/messages/series/index.js";
import type { PointSource, SeriesMark, SeriesPoint, Timeline } from "../../lib/series/types.js";
import { type Content, type Html, html } from "../html.js";
import type { SeriesContext } from "./context.js";

/** The sources of a page in the order in which its figures come. */
export interface SourceBook {
  readonly sources: readonly PointSource[];
  /** The number of a figure's source, from 1; null for the targets and derived figures of plans read here. */
  readonly numberOf: (point: SeriesPoint) => number | null;
}

const keyOf = ({ url, publisher, title, date }: PointSource): string => url ?? [publisher, title, date].join("|");
const isListed = ({ target, fromTargets, source }: SeriesPoint): boolean =>
  target === null && fromTargets.length === 0 && source !== null;

/** Gathers the sources of everything a page shows. */
export function sourceBook(timelines: readonly Timeline[]): SourceBook {
  const numbers = new Map<string, number>();
  const sources: PointSource[] = [];
  for (const { points } of timelines) {
    for (const point of points) {
      const { source } = point;
      if (source === null || !isListed(point) || numbers.has(keyOf(source))) continue;
      sources.push(source);
      numbers.set(keyOf(source), sources.length);
    }
  }
  return {
    sources,
    numberOf: (point) => (point.source !== null && isListed(point) ? (numbers.get(keyOf(point.source)) ?? null) : null),
  };
}

const anchorOf = (number: number): string => `source-${number}`;

/** Where a mark leads: to its sentence, to the sentence it follows from, or to its source on this page. */
export function markLink({ lead }: SeriesMark, book: SourceBook, context: SeriesContext): string | undefined {
  const { target, fromTargets } = lead;
  const sentence = target ?? context.tables.targets.find(({ target_id }) => target_id === fromTargets[0]);
  if (sentence) return context.link(targetPath(sentence));
  const number = book.numberOf(lead);
  return number === null ? undefined : `#${anchorOf(number)}`;
}

/** The numbers of all sources of a mark, each leading to its entry: "[3] [7]". */
export function sourceRefs(mark: SeriesMark, book: SourceBook, { language }: SeriesContext): Content {
  const words = seriesWords[language];
  const numbers = new Set(mark.points.map(book.numberOf).filter((number) => number !== null));
  return [...numbers].map(
    (number, at) =>
      html`${at > 0 && " "}<a class="source-ref" href="#${anchorOf(number)}"><span class="unseen">${words.sourceRef(number)}</span><span aria-hidden="true">[${number}]</span></a>`,
  );
}

/** The panel that lists the sources, folded away; nothing where no figure comes from elsewhere. */
export function sourcesPanel(book: SourceBook, context: SeriesContext, level: 2 | 3 = 2): Html | false {
  const { sources } = book;
  const { tables, language } = context;
  if (sources.length === 0) return false;
  const words = seriesWords[language];
  return html`<section class="sources" id="sources">
${level === 2 ? html`<h2>${words.sourcesTitle}</h2>` : html`<h3>${words.sourcesTitle}</h3>`}
<p>${words.sourcesLead(tables.plans.length, sources.length)}</p>
${sourcesFold(book, context)}
</section>`;
}

/** The list alone, folded away. */
function sourcesFold({ sources }: SourceBook, { language }: Pick<SeriesContext, "language">): Html {
  const items = sources.map((source, at) => html`<li id="${anchorOf(at + 1)}">${entry(source, language)}</li>`);
  return html`<details><summary>${seriesWords[language].sourcesCount(sources.length)}</summary>
<ol>${items}</ol>
</details>`;
}

/** An address that may be a link: a table anyone can add to might hold others. */
export const webAddress = (url: string | null): string | null =>
  url !== null && /^https?:\/\//u.test(url) ? url : null;

function entry(source: PointSource, language: Language): Html {
  const words = seriesWords[language];
  const { title, publisher, url, date, tier } = source;
  const name = title ?? publisher ?? words.untitled;
  const web = webAddress(url);
  const facts = [
    ...(title !== null && publisher !== null ? [publisher] : []),
    date ? formatPartialDate(date, language) : words.undated,
    ...(tier === null ? [] : [words.tiers[tier]]),
  ];
  return html`<cite>${web !== null ? html`<a href="${web}" rel="noopener external">${name}</a>` : name}</cite> <span class="hint">${facts.join(" · ")}</span>`;
}
