/** What reading one plan yields: the shapes between the extractor and everything that shows its work. */
import type { Level, Target } from "./model.js";

/** What the reader of a text must be told from outside; the text itself supplies the rest. */
export interface PlanContext {
  plan_id: string;
  area_id: string;
  year: number;
  level: Level;
}

/** A place in the plan's text, in UTF-16 code units; `end` is exclusive. */
export interface Span {
  start: number;
  end: number;
}

/** What a numeral in the text turned out to be. */
export const ledgerKinds = [
  "target",
  "result",
  "date",
  "legal-reference",
  "list-number",
  "amount",
  "count",
  "not-understood",
] as const;
export type LedgerKind = (typeof ledgerKinds)[number];

/** One numeral of the text, accounted for. `target_id` is set when it is (part of) a target's figure or scope. */
export interface LedgerEntry extends Span {
  text: string;
  kind: LedgerKind;
  target_id: string | null;
  /** The rule that decided, in words for `check` and `explain`. */
  rule: string;
}

/** A step in the making of rows: which rule or refiner did what, where. */
export interface TraceStep extends Span {
  step: string;
  action: "made" | "changed" | "dropped";
  detail: string;
}

/** Everything read in one plan. */
export interface Reading {
  targets: Target[];
  /** Where each target's own figure stands inside its quote, by `target_id`; absent for goals without a number. */
  figures: Record<string, Span>;
  ledger: LedgerEntry[];
  /** Flags and a note for the document as a whole (a year that disagrees, a list that begins at 11). */
  flags: string[];
  note: string;
  trace: TraceStep[];
}
