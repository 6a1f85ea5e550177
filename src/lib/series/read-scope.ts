/** What a scope says of its figure: time, part, standard, doubts. Words that no rule knows make the figure stand alone. */
import { formatList, formatPartialDate, type Lang, type Words } from "../format.js";
import type { Period } from "../model.js";
import { otherName, partRules } from "./part-rules.js";
import { type Facets, type ScopeRule, type SeriesFlag, seriesFlags } from "./scope-rule.js";
import { timeRules } from "./time-rules.js";

export interface ScopeReading {
  readonly period: Period;
  readonly yearFrom: number | null;
  /** The last year of the span that the words name; null where they name none. */
  readonly lastYear: number | null;
  readonly at: string | null;
  readonly saidAt: string | null;
  readonly flags: readonly SeriesFlag[];
  /** What is measured instead of the whole; empty for the whole. */
  readonly parts: readonly string[];
  readonly standard: string | null;
  readonly merged: boolean;
  /** What a reader must be told, phrase by phrase. */
  readonly remarks: readonly Words[];
  /** Words that no rule knows; "" when all are understood. */
  readonly unknown: string;
}

/** The rules, in the order in which they take their words. What is measured comes first: its phrases hold years. */
export const scopeRules: readonly ScopeRule[] = [...partRules, ...timeRules, otherName];

/**
 * Reads the scope of a figure.
 * @param indicator a phrase on prices narrows a value and not a growth
 * @example readScope("bình quân 2016-2018", "grdp_growth", 2018).yearFrom // 2016
 */
export function readScope(scope: string, indicator: string, year: number): ScopeReading {
  let rest = scope;
  const found: { rule: ScopeRule; facets: Facets; groups: readonly string[] }[] = [];
  for (const rule of scopeRules) {
    if (rule.only && !rule.only.test(indicator)) continue;
    for (let match = rule.pattern.exec(rest); match; match = rule.pattern.exec(rest)) {
      const groups = match.slice(1);
      found.push({ rule, facets: rule.reads?.(groups) ?? {}, groups });
      rest = `${rest.slice(0, match.index)} ; ${rest.slice(match.index + match[0].length)}`;
    }
  }
  const unknown = rest
    .split(/[;,()]/u)
    .map((words) => words.trim())
    .filter((words) => words !== "")
    .join(", ");
  const facets = found.map((one) => one.facets);
  const yearFrom = first(facets, "yearFrom") ?? null;
  const at = first(facets, "at") ?? null;
  const flags = new Set(facets.map((one) => one.flag));
  const remarks = found.flatMap(({ rule, groups }) =>
    rule.words === null ? [] : [filled(rule.words, groups, { from: yearFrom, year, at })],
  );
  return {
    period: first(facets, "period") ?? "year",
    yearFrom,
    lastYear: first(facets, "lastYear") ?? null,
    at,
    saidAt: first(facets, "saidAt") ?? null,
    flags: seriesFlags.filter((flag) => flags.has(flag)),
    parts: [...facets.flatMap(({ part }) => part ?? []), ...(unknown === "" ? [] : [unknown])],
    standard: first(facets, "standard") ?? null,
    merged: facets.some(({ merged }) => merged),
    remarks: [...remarks, ...(unknown === "" ? [] : [{ vi: `“${unknown}”`, en: `“${unknown}”` }])],
    unknown,
  };
}

function first<Key extends keyof Facets>(facets: readonly Facets[], key: Key): Facets[Key] | undefined {
  return facets.find((one) => one[key] !== undefined)?.[key];
}

interface Filling {
  readonly from: number | null;
  readonly year: number;
  readonly at: string | null;
}

function filled(words: Words, groups: readonly string[], { from, year, at }: Filling): Words {
  const inLanguage = (lang: Lang): string =>
    words[lang]
      .replace(/\$(\d)/gu, (_, place: string) => groups[Number(place) - 1] ?? "")
      .replace("{from}", from === null ? "…" : String(from))
      .replace("{year}", String(year))
      .replace("{at}", at === null ? "" : isDay(at) ? dayWords(at, lang) : at);
  return { vi: inLanguage("vi"), en: inLanguage("en") };
}

const sides: Readonly<Record<string, Words>> = {
  before: { vi: "trước", en: "before" },
  after: { vi: "từ", en: "after" },
};

/** `2018-05-31`, `2022-11` or `before:2021-07-01` as a reader says it. */
function dayWords(at: string, lang: Lang): string {
  const [side = "", day = ""] = at.includes(":") ? at.split(":") : ["", at];
  const said = formatPartialDate(day, lang);
  const lead = sides[side]?.[lang];
  return lead === undefined ? said : `${lead} ${said}`;
}

const isDay = (at: string): boolean => !Number.isNaN(Date.parse(at.split(":").at(-1) ?? ""));

/** The remarks of a reading in one language, as one phrase. */
export const remarksIn = ({ remarks }: Pick<ScopeReading, "remarks">, lang: Lang): string =>
  formatList(
    remarks.map((words) => words[lang]),
    lang,
  );
