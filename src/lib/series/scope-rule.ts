/** What a phrase of a scope says of its figure. The phrases are data: `time-rules.ts` and `part-rules.ts`. */
import type { Words } from "../format.js";
import type { Period } from "../model.js";

/** Marks of a row that a reader must see beside its figure. */
export const seriesFlags = ["early", "year-inferred", "draft", "unclear", "disputed"] as const;
export type SeriesFlag = (typeof seriesFlags)[number];

/** What one phrase adds to the reading of its scope; a missing field adds nothing. */
export interface Facets {
  readonly period?: Period;
  /** First year of an average or total; null where the source does not say. */
  readonly yearFrom?: number | null;
  /** The last year that the phrase names; it must be the row's. */
  readonly lastYear?: number;
  /** Of `as-of`: the day or month, as `2022-11` or `2018-05-31`. */
  readonly at?: string;
  /** When the source said so, as `2023-08`. */
  readonly saidAt?: string;
  readonly flag?: SeriesFlag;
  /** Another thing than the whole of the indicator: a name for what it is. */
  readonly part?: string;
  /** The measure (a poverty standard) by its name; "new": the one after a break; "?": the source is in doubt. */
  readonly standard?: string;
  /** The area after a merger, whose figures are never those of the former one of the same name. */
  readonly merged?: true;
}

export interface ScopeRule {
  /** The phrase; the first match is taken out of the scope, and what no rule takes stands for itself. */
  readonly pattern: RegExp;
  /** Codes of the indicators for which the phrase means this; else all. */
  readonly only?: RegExp;
  readonly reads?: (groups: readonly string[]) => Facets;
  /** For the reader; `$1` is a group, `{from}` the first year, `{year}` the row's year, `{at}` the day. Null: nothing to say. */
  readonly words: Words | null;
  /** Scopes as sources or rows have them, which this rule must take. */
  readonly examples: readonly string[];
}

const months = "January|February|March|April|May|June|July|August|September|October|November|December";

/** `16 August 2021` and `June 2024`, in three groups. */
export const englishDay = `(?:(\\d{1,2}) )?(${months}) (\\d{4})`;
/** `31/5/2018` and `6/2021`, in three groups. */
export const vietnameseDay = "(?:(\\d{1,2})/)?(\\d{1,2})/(\\d{4})";

/** ISO of a day or month read by one of the two patterns: `2018-05-31`, `2021-06`. */
export function isoOf(day: string | undefined, month = "", year = ""): string {
  const place = months.split("|").indexOf(month);
  const number = place < 0 ? month : String(place + 1);
  return [year, number.padStart(2, "0"), ...(day ? [day.padStart(2, "0")] : [])].join("-");
}
