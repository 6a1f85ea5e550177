/** Drafts as rows of the table, with ids that do not depend on the rest of the plan. */
import { type Draft, type Source, textOf } from "./draft.js";
import type { Figure } from "./figures.js";
import type { Target } from "./model.js";
import type { Span } from "./reading.js";
import { slugOf } from "./text.js";
import { convert, plainUnit } from "./unit.js";

export interface Rows {
  targets: Target[];
  figures: Record<string, Span>;
  /** The target of each figure, by first token. */
  targetOf: Map<number, string>;
}

/** Drafts in order of place as rows. */
export function rowsOf(source: Source, drafts: readonly Draft[]): Rows {
  const targets: Target[] = [];
  const figures: Record<string, Span> = {};
  const targetOf = new Map<number, string>();
  const used = new Map<string, number>();
  for (const draft of drafts) {
    const id = uniqueId(used, idOf(source, draft));
    targets.push(rowOf(source, draft, id));
    const { figure } = draft;
    if (!figure) continue;
    figures[id] = { start: source.tokens[figure.from]?.start ?? 0, end: source.tokens[figure.to - 1]?.end ?? 0 };
    if (!targetOf.has(figure.from)) targetOf.set(figure.from, id);
  }
  return { targets, figures, targetOf };
}

function uniqueId(used: Map<string, number>, id: string): string {
  const count = (used.get(id) ?? 0) + 1;
  used.set(id, count);
  return count === 1 ? id : `${id}-${count}`;
}

function idOf(source: Source, draft: Draft): string {
  const scope = draft.indicator ? slugOf(draft.scope) : slugOf(draft.scope, 40);
  const subject = draft.indicator ?? `other.${slugOf(subjectOf(source, draft), 40) || "figure"}`;
  return [source.context.plan_id, subject, ...(scope ? [scope] : [])].join(".");
}

/** The words that name what a figure of no indicator counts: its noun, or the clause up to it. */
function subjectOf(source: Source, { figure, clause }: Draft): string {
  if (!figure) return textOf(source, clause.from, clause.to);
  if (figure.noun !== "") return figure.noun;
  const before = textOf(source, clause.from, figure.outer);
  return before === "" ? textOf(source, figure.outerEnd, clause.to) : before;
}

function rowOf(source: Source, draft: Draft, target_id: string): Target {
  const { context, text } = source;
  const { clause, figure } = draft;
  const place = quoteOf(source, draft);
  return {
    target_id,
    plan_id: context.plan_id,
    area_id: context.area_id,
    year: draft.year ?? context.year,
    indicator: draft.indicator,
    scope: draft.scope,
    ...valuesOf(draft, figure),
    stated: figure ? textOf(source, figure.from, figure.to) : "",
    direction: draft.direction,
    base_year: draft.base_year,
    basis: "stated",
    quote: text.slice(place.start, place.end),
    ...place,
    section: clause.path.join(" › "),
    flags: draft.flags,
    note: draft.notes.join(" "),
    review: "machine",
  };
}

/** The clause, from the one before where it leans on that one's verb; of a table the figure's own row. */
function quoteOf(source: Source, { clause, figure, quoteFrom }: Draft): Span {
  const at = figure ? (source.tokens[figure.from]?.start ?? clause.start) : clause.start;
  const row = clause.rows?.find(({ start, end }) => start <= at && at < end);
  return row ? { start: row.start, end: row.end } : { start: quoteFrom ?? clause.start, end: clause.end };
}

type Values = Pick<Target, "comparator" | "value" | "value_high" | "unit">;

function valuesOf(draft: Draft, figure: Figure | null): Values {
  const known = draft.rule?.unit;
  if (!figure) return { comparator: "qualitative", value: null, value_high: null, unit: known ?? "" };
  // Money without its "triệu" or "tỷ" stays as written: nothing is guessed.
  const asWritten = draft.flags.includes("unit-missing");
  const unit = draft.flags.includes("unit-differs")
    ? "USD"
    : asWritten || !known
      ? plainUnit(figure.dimension, figure.factor, figure.noun)
      : known;
  const to = (value: number): number => convert(value, figure.factor, unit);
  return {
    comparator: figure.comparator,
    value: to(figure.value),
    value_high: figure.high === null ? null : to(figure.high),
    unit,
  };
}
