/** A row in the making, and what the makers of rows share. */
import { bracketDepth, type Clause } from "./clauses.js";
import type { Figure } from "./figures.js";
import type { NameOf } from "./grammar/index.js";
import type { Rule } from "./grammar/rule.js";
import type { Messages } from "./messages/index.js";
import type { Direction } from "./model.js";
import type { Classified } from "./numerals.js";
import type { Found } from "./phrases.js";
import type { LedgerKind, PlanContext, Span, TraceStep } from "./reading.js";
import type { Token } from "./tokens.js";

/** How a figure without a name of its own hangs on the one before. */
export type Relation = "part" | "bracket" | "year" | "level" | "equivalent";

export interface Draft {
  clause: Clause;
  /** Null for a goal without a number. */
  figure: Figure | null;
  rule: Rule | null;
  name: Found<NameOf> | null;
  /** Where the words that may narrow a name end, when another name stands between it and the figure. */
  until: number | null;
  /** The draft whose subject this one shares. */
  head: Draft | null;
  relation: Relation | null;
  indicator: string | null;
  direction: Direction;
  /** The verb of change stands before an earlier figure: "thêm 05 xã …, 08 xã …". */
  sharesVerb: boolean;
  scope: string;
  /** Start of the quote where the clause leans on the verb of the one before. */
  quoteFrom: number | null;
  year: number | null;
  base_year: number | null;
  flags: string[];
  notes: string[];
}

/** Everything known of a text before rows are made. */
export interface Source {
  text: string;
  tokens: readonly Token[];
  clauses: readonly Clause[];
  context: PlanContext;
  /** For each token, what its numeral is when it is no figure. */
  classified: ReadonlyMap<number, Classified>;
  /** All figures by the place of their first token. */
  figures: ReadonlyMap<number, Figure>;
  /** Made once for each clause by `viewOf`. */
  views: Map<Clause, ClauseView>;
  /** Numbers of pages; their tokens are left out. */
  pages: readonly Span[];
  /** What became of figures that are no target, by first token. */
  fates: Map<number, { kind: LedgerKind; rule: string }>;
  trace: TraceStep[];
}

export interface ClauseView {
  clause: Clause;
  depth: ReadonlyMap<number, number>;
  figures: readonly Figure[];
}

/** A clause with its figures in order and the depth of brackets at each token. */
export function viewOf(source: Source, clause: Clause): ClauseView {
  const known = source.views.get(clause);
  if (known) return known;
  const figures: Figure[] = [];
  for (let place = clause.from; place < clause.to; place++) {
    const figure = source.figures.get(place);
    if (figure) figures.push(figure);
  }
  const view = { clause, depth: bracketDepth(source.tokens, clause.from, clause.to), figures };
  source.views.set(clause, view);
  return view;
}

/** The text of tokens `from` to `to`. */
export function textOf(source: Source, from: number, to: number): string {
  const first = source.tokens[from];
  const last = source.tokens[to - 1];
  return first && last && to > from ? source.text.slice(first.start, last.end) : "";
}

export function newDraft(clause: Clause, figure: Figure | null): Draft {
  return {
    clause,
    figure,
    rule: null,
    name: null,
    until: null,
    head: null,
    relation: null,
    indicator: null,
    direction: "",
    sharesVerb: false,
    scope: "",
    quoteFrom: null,
    year: null,
    base_year: null,
    flags: [],
    notes: [],
  };
}

/** Takes a draft out and remembers what its figure is instead. */
export function drop(source: Source, draft: Draft, step: string, kind: LedgerKind, rule: string): false {
  const { figure } = draft;
  if (!figure) return false;
  source.fates.set(figure.from, { kind, rule });
  const start = source.tokens[figure.from]?.start ?? 0;
  const end = source.tokens[figure.to - 1]?.end ?? start;
  source.trace.push({ start, end, step, action: "dropped", detail: rule });
  return false;
}

/** Adds a flag that the pages have words for, with its sentence, once. */
export function flag(draft: Draft, name: keyof Messages["flags"], note: string): void {
  if (draft.flags.includes(name)) return;
  draft.flags.push(name);
  if (note !== "") draft.notes.push(note);
}
