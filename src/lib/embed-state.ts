/** The choice of the page that makes embed code, in its address: `?bieu-do=forest_cover&tinh=ha-giang~kon-tum&nen=dark`. */
import { choiceIn, type EmbedChoice, type EmbedTheme, embedThemes } from "./embed-address.js";
import type { Language } from "./links.js";
import { parameterNames } from "./url-state.js";

export type EmbedState = Required<EmbedChoice>;

/** What may be chosen. */
export interface EmbedChoices {
  /** Ids of the catalogue; the first is shown where nobody chose. */
  readonly charts: readonly string[];
  /** Those that areas and years can be chosen for. */
  readonly divisible: ReadonlySet<string>;
  readonly areas: readonly string[];
  readonly years: readonly number[];
  readonly editions: readonly number[];
  /** That of the page. */
  readonly language: Language;
}

/** The name of each part in the address, for the form's own fields. */
export const embedParameters = {
  chart: "bieu-do",
  areas: parameterNames.areas,
  years: parameterNames.years,
  language: "ngon-ngu",
  theme: "nen",
  edition: "an-ban",
} as const;

const inList = <T>(all: readonly T[], some: readonly T[]): T[] => all.filter((one) => some.includes(one));

/**
 * Reads an address or a form's fields. Never throws; what means nothing here is passed over, and a chart that does not exist is
 * named in `unknown`.
 * @example readEmbedState("?bieu-do=forest_cover&nen=dark", choices).state.theme // "dark"
 */
export function readEmbedState(query: string, choices: EmbedChoices): { state: EmbedState; unknown: string | null } {
  const given = new URLSearchParams(query);
  const named = given.get(embedParameters.chart);
  const chart = choices.charts.find((id) => id === named) ?? choices.charts[0] ?? "";
  const { areas, years } = choiceIn(query);
  const divisible = choices.divisible.has(chart);
  const language = given.get(embedParameters.language);
  const theme = embedThemes.find((one) => one === given.get(embedParameters.theme)) ?? "auto";
  const edition = choices.editions.find((one) => String(one) === given.get(embedParameters.edition)) ?? null;
  const chosen = divisible ? inList(choices.areas, areas) : [];
  const state: EmbedState = {
    chart,
    language: language === "vi" || language === "en" ? language : choices.language,
    // All of them is what none of them means.
    areas: chosen.length === choices.areas.length ? [] : chosen,
    years: divisible ? inList(choices.years, years) : [],
    theme: theme satisfies EmbedTheme,
    edition,
  };
  return { state, unknown: named === null || named === chart ? null : named.slice(0, 40) };
}

/**
 * The address of a state, what is as usual left out.
 * @example writeEmbedState({ ...usual, theme: "dark" }, choices) // "?nen=dark"
 */
export function writeEmbedState(state: EmbedState, { charts, language }: EmbedChoices): string {
  const parts: [name: string, value: string][] = [
    [embedParameters.chart, state.chart === charts[0] ? "" : state.chart],
    [embedParameters.areas, state.areas.join("~")],
    [embedParameters.years, state.years.join("~")],
    [embedParameters.language, state.language === language ? "" : state.language],
    [embedParameters.theme, state.theme === "auto" ? "" : state.theme],
    [embedParameters.edition, state.edition === null ? "" : String(state.edition)],
  ];
  const written = parts.filter(([, value]) => value !== "").map(([name, value]) => `${name}=${value}`);
  return written.length === 0 ? "" : `?${written.join("&")}`;
}
