/** What is wrong with a figure that somebody entered, column by column, and how to mend it. */
import { type Area, type Comparator, comparators, type Indicator, type SeriesKind } from "../model.js";
import { readScope } from "./read-scope.js";

/** A line of `data/series/figures.csv`, its cells of the right types but not checked further. */
export interface GivenFigure {
  readonly area_id: string;
  readonly year: number;
  readonly indicator: string;
  readonly kind: SeriesKind;
  readonly comparator: Comparator;
  readonly value: number;
  readonly value_high: number | null;
  readonly unit: string;
  readonly scope: string;
  readonly source_title: string | null;
  readonly source_publisher: string | null;
  readonly source_url: string | null;
  readonly source_date: string | null;
  readonly source_type: string | null;
  readonly source_tier: "official" | "press" | null;
  readonly note: string;
}

export interface Fault {
  readonly column: keyof GivenFigure;
  readonly what: string;
  readonly mend: string;
}

export interface Vocabulary {
  readonly areas: readonly Area[];
  readonly indicators: readonly Indicator[];
}

const givenKinds: readonly SeriesKind[] = ["target", "result", "estimate"];
const givenComparators = comparators.filter((one) => one !== "qualitative");
export const sourceTypes = ["statistics", "resolution", "plan", "report", "press"] as const;
export const sourceTiers = ["official", "press"] as const;

/** The values an indicator can have, by its unit; growth rates may fall below zero. */
const limits: Readonly<Record<string, readonly [number, number]>> = {
  percent: [0, 100],
  "percentage point": [-100, 100],
  "per 10 000 people": [0, 1000],
  "per mille": [-1000, 1000],
};
const growthLimits = [-60, 200] as const;

type Check = (figure: GivenFigure, vocabulary: Vocabulary) => Fault | null;

/** The first fault of a figure; null when it may enter. */
export function faultOfFigure(figure: GivenFigure, vocabulary: Vocabulary): Fault | null {
  for (const check of checks) {
    const fault = check(figure, vocabulary);
    if (fault !== null) return fault;
  }
  return null;
}

const oneOf =
  (column: keyof GivenFigure, list: readonly string[]): Check =>
  (figure) => {
    const cell = figure[column] === null ? "" : String(figure[column]);
    return list.includes(cell)
      ? null
      : { column, what: `"${cell}" is not in the vocabulary`, mend: `Write one of ${list.join(" ")}` };
  };

const checks: readonly Check[] = [
  ({ area_id }, { areas }) =>
    areas.some((area) => area.area_id === area_id)
      ? null
      : { column: "area_id", what: `"${area_id}" is no area`, mend: "Use an area_id of data/reference/areas.csv" },
  ({ indicator }, { indicators }) =>
    indicators.some(({ code }) => code === indicator)
      ? null
      : {
          column: "indicator",
          what: `"${indicator}" is no indicator`,
          mend: "Use a code of data/reference/indicators.csv",
        },
  oneOf("kind", givenKinds),
  oneOf("comparator", givenComparators),
  ({ year }) =>
    year >= 1990 && year <= 2100
      ? null
      : { column: "year", what: `${year} is no year of a plan`, mend: "Write the year the figure is for, like 2023" },
  unitFault,
  rangeFault,
  limitFault,
  sourceFault,
  oneOf("source_type", sourceTypes),
  oneOf("source_tier", sourceTiers),
  dateFault,
  scopeFault,
];

function unitFault({ unit, indicator }: GivenFigure, { indicators }: Vocabulary): Fault | null {
  const wanted = indicators.find(({ code }) => code === indicator)?.unit;
  if (wanted === undefined || unit === wanted) return null;
  return {
    column: "unit",
    what: `"${unit}" is not the unit of ${indicator}`,
    mend: `Write the value in ${wanted}, and ${wanted} here`,
  };
}

function rangeFault({ comparator, value, value_high }: GivenFigure): Fault | null {
  if (comparator !== "range")
    return value_high === null
      ? null
      : {
          column: "value_high",
          what: "only a range has an upper end",
          mend: "Write range as comparator, or empty this cell",
        };
  return value_high !== null && value_high > value
    ? null
    : {
        column: "value_high",
        what: "a range needs an upper end above its value",
        mend: "Write both ends of the range",
      };
}

function limitFault({ indicator, unit, value, value_high }: GivenFigure): Fault | null {
  const known = indicator.endsWith("_growth") ? growthLimits : limits[unit];
  const [low, high] = known ?? [0, Number.POSITIVE_INFINITY];
  for (const [column, number] of [
    ["value", value],
    ["value_high", value_high],
  ] as const) {
    if (number === null || (number >= low && number <= high)) continue;
    const span = Number.isFinite(high) ? `between ${low} and ${high}` : `not below ${low}`;
    return { column, what: `${number} cannot be: ${indicator} is ${span}`, mend: "Check the figure and its unit" };
  }
  if (unit === "count" && !(Number.isInteger(value) && Number.isInteger(value_high ?? 0)))
    return { column: "value", what: `${value} is no whole number`, mend: "Count in whole numbers" };
  return null;
}

function sourceFault({ source_publisher, source_url }: GivenFigure): Fault | null {
  if (source_publisher === null || source_publisher.trim() === "")
    return {
      column: "source_publisher",
      what: "the figure has no source",
      mend: "Name who published it, or leave the figure out",
    };
  return source_url !== null && isWebAddress(source_url)
    ? null
    : {
        column: "source_url",
        what: `"${source_url ?? ""}" is no web address`,
        mend: "Write the page's whole address, from https:// on, without spaces",
      };
}

function isWebAddress(address: string): boolean {
  if (!/^https?:\/\/[^\s<>"]+$/u.test(address)) return false;
  try {
    const { hostname, username } = new URL(address);
    return hostname.includes(".") && username === "";
  } catch {
    return false;
  }
}

function dateFault({ source_date, kind, year }: GivenFigure): Fault | null {
  if (source_date === null) return null;
  if (!isDay(source_date))
    return {
      column: "source_date",
      what: `"${source_date}" is no date`,
      mend: "Write 2023, 2023-08 or 2023-08-20, or leave it empty",
    };
  if (kind === "result" && Number(source_date.slice(0, 4)) < year)
    return {
      column: "source_date",
      what: `a source of ${source_date} cannot report a result of ${year}`,
      mend: "Mend the date or the year, or write estimate or target as kind",
    };
  return null;
}

/** `2023`, `2023-08` or `2023-08-20`, a day of the calendar. */
function isDay(text: string): boolean {
  if (!/^(?:19|20)\d{2}(?:-\d{2}(?:-\d{2})?)?$/u.test(text)) return false;
  const whole = `${text}-01-01`.slice(0, 10);
  const time = Date.parse(`${whole}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(whole);
}

function scopeFault({ scope, indicator, year, area_id }: GivenFigure, { areas }: Vocabulary): Fault | null {
  if (scope !== scope.trim()) return { column: "scope", what: "spaces round the words", mend: "Take them away" };
  const { merged, lastYear } = readScope(scope, indicator, year);
  if (lastYear !== null && lastYear !== year)
    return {
      column: "year",
      what: `the scope's years end with ${lastYear}, not ${year}`,
      mend: "Write the last year of the span here",
    };
  const successor = areas.find((area) => area.area_id === area_id)?.merged_into ?? null;
  return merged && successor !== null
    ? {
        column: "area_id",
        what: `the scope speaks of the area after its merger, "${area_id}" is the one before`,
        mend: `Write ${successor}`,
      }
    : null;
}
