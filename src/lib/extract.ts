/** From a plan's text to its rows: the whole way at a glance. See docs/extraction.md. */
import { type Clause, clausesOf } from "./clauses.js";
import { documentFlags } from "./doubts.js";
import type { Source } from "./draft.js";
import { type Figure, FigureReader } from "./figures.js";
import { countedNouns } from "./grammar/index.js";
import { ledgerOf } from "./ledger.js";
import { findMentions } from "./mentions.js";
import { type Classified, classifyNumerals } from "./numerals.js";
import type { PlanContext, Reading, Span } from "./reading.js";
import { refiners } from "./refine/index.js";
import { rowsOf } from "./rows.js";
import { type Block, outline } from "./sections.js";
import { tableClauses } from "./table-clauses.js";
import { findTables } from "./tables.js";
import { type Token, tokenize } from "./tokens.js";

const figureReader = new FigureReader(countedNouns);

/**
 * Reads a plan: its targets, and what every other numeral is. Never throws, whatever the text.
 * @param text normalised by `normalizeText`; offsets of rows point into it
 * @example readPlan("Phấn đấu GRDP tăng 8%.", { plan_id, area_id, year: 2024, level: "province" }).targets[0]?.value // 8
 */
export function readPlan(text: string, context: PlanContext): Reading {
  const source = sourceOf(text, context);
  const mentions = findMentions(source);
  const goals = refiners.reduce((drafts, refine) => refine(drafts, source), mentions);
  const document = documentFlags(source, goals);
  const rows = rowsOf(source, goals);
  return {
    targets: rows.targets,
    figures: rows.figures,
    ledger: ledgerOf(source, rows),
    ...document,
    trace: source.trace,
  };
}

/** Sections, clauses, numerals and figures: what is known before anything is a target. */
function sourceOf(text: string, context: PlanContext): Source {
  const tables = findTables(text, context.year);
  const built = outline(text, tables);
  const tokens = withoutPages(tokenize(text), built.pageNumbers);
  const { clauses, markers } = allClauses(text, tokens, built.blocks);
  const table = tableClauses(tables, tokens, figureReader, clauses.length);
  const taken = [...takenBy(built.blocks, markers), ...table.classified];
  const classified = byToken(tokens, classifyNumerals(text, taken));
  const figures = new Map([...figuresIn(tokens, clauses, classified), ...table.figures]);
  for (const place of table.figures.keys()) classified.delete(place);
  const all = [...clauses, ...table.clauses].sort((a, b) => a.from - b.from);
  return {
    text,
    tokens,
    clauses: all,
    context,
    classified,
    figures,
    fates: new Map(),
    views: new Map(),
    trace: [],
    pages: built.pageNumbers,
  };
}

/** A page's number between two halves of a sentence is no part of it. */
function withoutPages(tokens: readonly Token[], pages: readonly Span[]): Token[] {
  let next = 0;
  return tokens.filter(({ start }) => {
    while (next < pages.length && (pages[next]?.end ?? 0) <= start) next++;
    return start < (pages[next]?.start ?? Number.POSITIVE_INFINITY);
  });
}

function takenBy(blocks: readonly Block[], inline: readonly Span[]): Classified[] {
  const own = blocks.flatMap(({ marker }) => (marker && /\d/.test(marker.label) ? [marker] : []));
  return [...own, ...inline].map(({ start, end }) => ({
    start,
    end,
    kind: "list-number",
    rule: "number of a section or item",
  }));
}

/** The classified span that covers each number token. */
function byToken(tokens: readonly Token[], spans: readonly Classified[]): Map<number, Classified> {
  const covering = new Map<number, Classified>();
  let next = 0;
  for (const [place, token] of tokens.entries()) {
    while (next < spans.length && (spans[next]?.end ?? 0) <= token.start) next++;
    const span = spans[next];
    if (span && span.start < token.end && token.start < span.end) covering.set(place, span);
  }
  return covering;
}

function allClauses(text: string, tokens: readonly Token[], blocks: readonly Block[]): ReturnType<typeof clausesOf> {
  const all: ReturnType<typeof clausesOf> = { clauses: [], markers: [] };
  let place = 0;
  let item = 0;
  for (const block of blocks) {
    const start = block.marker?.end ?? block.start;
    while (place < tokens.length && (tokens[place]?.start ?? 0) < start) place++;
    const from = place;
    while (place < tokens.length && (tokens[place]?.start ?? 0) < block.end) place++;
    const { clauses, markers } = clausesOf(text, tokens, block, from, place, item);
    item = (clauses.at(-1)?.item ?? item) + 1;
    for (const clause of clauses) all.clauses.push(clause);
    for (const marker of markers) all.markers.push(marker);
  }
  return all;
}

function figuresIn(
  tokens: readonly Token[],
  clauses: readonly Clause[],
  classified: ReadonlyMap<number, Classified>,
): Map<number, Figure> {
  const figures = new Map<number, Figure>();
  const isFigure = (place: number): boolean => !classified.has(place);
  for (const clause of clauses) {
    for (let place = clause.from; place < clause.to; place++) {
      if (tokens[place]?.kind !== "number" || !isFigure(place)) continue;
      const figure = figureReader.read(tokens, place, clause.to, isFigure);
      if (!figure) continue;
      figures.set(place, figure);
      place = Math.max(place, figure.to - 1);
    }
  }
  return figures;
}
