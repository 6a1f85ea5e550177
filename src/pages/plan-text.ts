/** The text of a plan as a document: word for word, with every target marked and addressable. */
import { type Annotation, annotate, type Piece } from "../lib/annotate.js";
import { type Block, blocks } from "../lib/blocks.js";
import { anchorOf } from "../lib/links.js";
import { wordOf } from "../lib/messages/index.js";
import type { Indicator, Target } from "../lib/model.js";
import type { LedgerEntry, Reading } from "../lib/reading.js";
import type { PartContext } from "./context.js";
import { type Content, type Html, html } from "./html.js";

type Mark =
  | { kind: "target"; target: Target; numbers: string; theme: string }
  | { kind: "figure" }
  | { kind: "numeral"; entry: LedgerEntry };

/** Theme of a target for its colour: `none` outside the vocabulary. */
export function themeOf(target: Pick<Target, "indicator">, indicators: readonly Indicator[]): string {
  return indicators.find(({ code }) => code === target.indicator)?.theme ?? "none";
}

/**
 * The document as HTML whose text content, white space apart, is the plan's text.
 * Each target is an element with id `t-…` around its whole clause, the outermost one a `<mark>` that carries the
 * numbers of the targets in it (as the list beside the text counts them).
 */
export function planText(
  text: string,
  reading: Pick<Reading, "targets" | "figures" | "ledger">,
  indicators: readonly Indicator[],
): Html {
  const annotations = annotationsOf(reading, indicators);
  return html`${blocks(text).map((block) => blockHtml(text, block, annotations))}`;
}

/** The colours of the marks: the themes that the document speaks of. */
export function themeKey({ targets }: Pick<Reading, "targets">, { edition, t }: PartContext): Html {
  const present = new Set(targets.map((target) => themeOf(target, edition.tables.indicators)));
  const names: Readonly<Record<string, string>> = { ...t.themes, none: t.noTheme };
  const shown = Object.keys(names).filter((theme) => present.has(theme));
  return html`<ul class="theme-key">${shown.map((theme) => html`<li class="theme-${theme}">${wordOf(names, theme)}</li>`)}</ul>`;
}

function annotationsOf(reading: Parameters<typeof planText>[1], indicators: readonly Indicator[]): Annotation<Mark>[] {
  const targets = reading.targets.map((target, index): Annotation<Mark> => {
    const numbers = reading.targets.flatMap((other, i) => (overlaps(other, target) ? [i + 1] : []));
    const theme = themeOf(target, indicators);
    const { start, end } = target;
    return { start, end, rank: index, mark: { kind: "target", target, numbers: rangeOf(numbers), theme } };
  });
  const figures = uniqueSpans(Object.values(reading.figures)).map(
    ({ start, end }): Annotation<Mark> => ({ start, end, rank: 1e6, mark: { kind: "figure" } }),
  );
  const numerals = reading.ledger
    .filter(({ kind }) => kind !== "target")
    .map((entry): Annotation<Mark> => ({ ...entry, rank: 2e6, mark: { kind: "numeral", entry } }));
  return [...targets, ...figures, ...numerals];
}

const overlaps = (a: Target, b: Target): boolean => a.start < b.end && b.start < a.end;

const rangeOf = (numbers: readonly number[]): string =>
  numbers.length > 1 ? `${numbers[0]}–${numbers.at(-1)}` : String(numbers[0]);

function uniqueSpans<T extends { start: number; end: number }>(spans: readonly T[]): T[] {
  return [...new Map(spans.map((span) => [`${span.start}-${span.end}`, span])).values()];
}

function blockHtml(text: string, block: Block, annotations: readonly Annotation<Mark>[]): Html {
  const inside = annotate(text, annotations, block.start, block.end).map((piece) => pieceHtml(piece, false));
  switch (block.kind) {
    case "heading":
      return html`<h3>${inside}</h3>\n`;
    case "subheading":
      return html`<h4>${inside}</h4>\n`;
    default:
      return html`<p class="${block.kind}">${inside}</p>\n`;
  }
}

function pieceHtml(piece: Piece<Mark>, inMark: boolean): Content {
  if (typeof piece === "string") return piece;
  const { mark, first } = piece;
  const inside = piece.inside.map((part) => pieceHtml(part, inMark || mark.kind === "target"));
  if (mark.kind === "figure") return html`<b>${inside}</b>`;
  if (mark.kind === "numeral") return html`<span class="n n-${mark.entry.kind}">${inside}</span>`;
  const id = first && html` id="${anchorOf(mark.target)}"`;
  const rest = !first && html` data-of="${anchorOf(mark.target)}"`;
  if (inMark) return html`<span${id}${rest}>${inside}</span>`;
  return html`<mark class="theme-${mark.theme}"${id}${rest}${first && html` data-n="${mark.numbers}"`}>${inside}</mark>`;
}
