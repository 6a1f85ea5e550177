import { comparators, directions, type Indicator, type Target, tables } from "./model.js";
import { nearest } from "./nearest.js";

/** One line of `data/reviews/<plan_id>.csv`: what a person says of one field of one target. */
export interface ReviewEntry {
  target: string;
  field: string;
  value: string;
  reason: string;
  who: string;
  date: string;
  /** Where it stands in its file (1-based). */
  line: number;
}

/** A line that cannot be applied, and what to do about it. */
export interface ReviewFault {
  line: number;
  what: string;
  mend: string;
}

/** What a person may correct. The rest is the row's name, or the place of its words in the text. */
export const correctable = [
  "indicator",
  "year",
  "scope",
  "comparator",
  "value",
  "value_high",
  "unit",
  "stated",
  "direction",
  "base_year",
  "flags",
] as const satisfies readonly (keyof Target)[];
export type CorrectableField = (typeof correctable)[number];

/** Begins the reason of a confirmation that says what was confirmed, so that a later, other reading is noticed. */
export const seenMark = "đọc là: ";

/** What a row says, in one line: the text a confirmation keeps. */
export function readingOf(target: Target): string {
  const { indicator, scope, comparator, value, value_high, unit, year, direction, base_year } = target;
  const figure = [value, value_high].filter((number) => number !== null).join(" - ");
  const rest = [unit, direction, base_year === null ? "" : `base ${base_year}`, scope === "" ? "" : `(${scope})`];
  return [indicator ?? "-", comparator, figure, ...rest, year].filter((part) => part !== "").join(" ");
}

/** A cell of a row as it is written in a review: lists joined by `|`, null as nothing. */
export function cellText(cell: Target[CorrectableField]): string {
  if (cell === null) return "";
  return Array.isArray(cell) ? cell.join("|") : String(cell);
}

export type Fault = Omit<ReviewFault, "line">;

/** For a line whose target is not there (any more): which rows may be meant. */
export function staleFault(entry: ReviewEntry, ids: Iterable<string>): Fault {
  // The plan's own part is alike in all of them.
  const own = (id: string): string => id.slice(id.indexOf(".") + 1);
  const named = new Map(Array.from(ids, (id) => [own(id), id]));
  const like = nearest(own(entry.target), named.keys(), 3).map((name) => named.get(name) ?? name);
  return {
    what: `target "${entry.target}" is no row of this plan any more`,
    mend:
      like.length > 0
        ? `Now there is ${like.join(", ")}: change the line to the row that is meant, or delete it`
        : "Delete the line, or write the target_id of the row that is meant",
  };
}

/** What is wrong with a line by itself, or null. */
export function entryFault(entry: ReviewEntry, target: Target): Fault | null {
  if (entry.who.trim() === "") return { what: "who is empty", mend: "Write who looked at the row" };
  if (entry.field === "review") return confirmationFault(entry, target);
  const field = correctable.find((known) => known === entry.field);
  if (field === undefined)
    return {
      what: `field "${entry.field}" cannot be corrected`,
      mend: `Write review (to confirm the row) or one of ${correctable.join(", ")}`,
    };
  if (entry.reason.trim() === "")
    return { what: `the correction of ${field} gives no reason`, mend: "Say in reason why the text means this" };
  const wrong = valueFault(field, entry.value);
  return wrong ? { what: `${field} "${entry.value}" is ${wrong.what}`, mend: wrong.mend } : null;
}

function confirmationFault(entry: ReviewEntry, target: Target): Fault | null {
  if (entry.value !== "confirmed")
    return {
      what: `review "${entry.value}" is unknown`,
      mend: "Write confirmed, or correct a field of the row instead",
    };
  if (!entry.reason.startsWith(seenMark)) return null;
  const seen = entry.reason.slice(seenMark.length);
  const now = readingOf(target);
  if (seen === now) return null;
  return {
    what: `target "${entry.target}" was confirmed as "${seen}" and is now read as "${now}"`,
    mend: "Look at the row again, and delete this line or bring its reason up to date",
  };
}

const choices: Partial<Record<CorrectableField, readonly string[]>> = {
  comparator: comparators,
  direction: directions,
};
const columnOf = new Map(tables.targets.map((column) => [column.name, column]));

function valueFault(field: CorrectableField, value: string): Fault | null {
  const choice = choices[field];
  if (choice)
    return choice.includes(value)
      ? null
      : { what: "unknown", mend: `Write one of ${choice.map((name) => name || "(nothing)").join(" ")}` };
  const column = columnOf.get(field);
  if (column === undefined || column.type === "text[]" || column.type === "text")
    return value.trim() === value ? null : { what: "written with spaces at an end", mend: `Write "${value.trim()}"` };
  if (value === "" && !column.required) return null;
  if (!/^-?\d+(?:\.\d+)?$/u.test(value))
    return { what: "no number", mend: "Write digits with a point for decimals, like 7.5" };
  if (column.type === "int16" && !/^\d{4}$/u.test(value))
    return { what: "no year", mend: "Write four digits, like 2023" };
  return null;
}

/** What makes a corrected row contradict itself, or null. */
export function rowFault(row: Target, indicators: readonly Indicator[]): Fault | null {
  const { target_id, comparator, value, value_high, unit } = row;
  const fault = (what: string, mend: string): Fault => ({ what: `corrected, target "${target_id}" ${what}`, mend });
  const indicator = indicators.find(({ code }) => code === row.indicator);
  if (row.indicator !== null && indicator === undefined) {
    const like = nearest(
      row.indicator,
      indicators.map(({ code }) => code),
      3,
    );
    return fault(
      `has the unknown indicator "${row.indicator}"`,
      `${like.length > 0 ? `Near it: ${like.join(", ")}. ` : ""}The codes are in data/reference/indicators.csv`,
    );
  }
  if (indicator && unit !== indicator.unit && !row.flags.includes("unit-missing"))
    return fault(
      `has the unit "${unit}", but ${indicator.code} is measured in "${indicator.unit}"`,
      "Add a line for unit, and one for value if it changes",
    );
  const figures = [value, value_high].filter((number) => number !== null).length;
  const wanted = comparator === "qualitative" ? 0 : comparator === "range" ? 2 : 1;
  if (figures !== wanted || (wanted === 1 && value === null))
    return fault(
      `is "${comparator}" with ${figures} figure${figures === 1 ? "" : "s"}`,
      `It needs ${["no value", "value alone", "value and value_high"][wanted]}: add a line for what is missing`,
    );
  if (wanted === 2 && Number(value) >= Number(value_high))
    return fault("is a range whose ends are the wrong way round", "value is the lower end, value_high the upper");
  return null;
}
