/** What a rule of the grammar is: one data entry an indicator. */
import type { Comparator, Direction } from "../model.js";

/** What a row made from an example must hold. */
export interface ExampleRow {
  value: number | null;
  comparator?: Comparator;
  value_high?: number;
  direction?: Direction;
  scope?: string;
  unit?: string;
  base_year?: number;
}

export interface Rule {
  /** A code of data/reference/indicators.csv. */
  indicator: string;
  /** Its unit there. */
  unit: string;
  /** Plain phrases that name it; "…" stands for a few words, or for the figure. */
  names: readonly string[];
  /** Names that hold only where one of `topic` stands before: in the item, its headings or its lead-in. */
  short?: {
    topic: readonly string[];
    names: readonly string[];
    /** Words that must not stand in the clause. */
    without?: readonly string[];
    /** The name must open its part of the clause: "…, dịch vụ tăng 6%", not "hộ dùng dịch vụ". */
    opens?: boolean;
  };
  /** Units of its figures: `%`, `đồng`, `USD`, `ha`, `tấn`, nouns that are counted, "" for a number alone. */
  units: readonly string[];
  /** The figure is itself a change (growth, gain), so that "tăng" before it makes nothing else of it. */
  isChange?: boolean;
  /** Holds only for a figure that is said to rise (sector growth) or to fall (birth rate). */
  needs?: "rise" | "fall";
  /** The indicator that a rise or fall of this one is. */
  change?: { rise?: string; fall?: string };
  /** Words between name and figure that make it something else: a sector, a kind of tax. */
  not?: readonly string[];
  /** Words that are only another way to say the same, and narrow nothing. */
  same?: readonly string[];
  examples: readonly (readonly [text: string, row: ExampleRow])[];
  /** Text of which this rule must make nothing. */
  misses: readonly string[];
  note: string;
}
