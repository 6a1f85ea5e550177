/** Where an embed is, living or frozen, whole or for a choice of areas and years, in a theme. */
import { embedPath } from "./chart-paths.js";
import { editionFolder } from "./editions.js";
import { type Language, pathIn } from "./links.js";
import { parameterNames } from "./url-state.js";

export interface EmbedChoice {
  /** Of the catalogue: `forest_cover`, `area-ha-giang`. */
  readonly chart: string;
  readonly language: Language;
  /** Empty: all. */
  readonly areas?: readonly string[];
  readonly years?: readonly number[];
  /** `auto`: what the reader's system asks for. */
  readonly theme?: EmbedTheme;
  /** Of a frozen edition; null or nothing for the living embed. */
  readonly edition?: number | null;
}

export const embedThemes = ["auto", "light", "dark"] as const;
export type EmbedTheme = (typeof embedThemes)[number];

/**
 * A path of the site as it is in an edition: a file that stands beside the pages has a copy in each frozen edition.
 * @example inEdition(2, "/embed/forest_cover/") // "/editions/2/embed/forest_cover/"
 */
export const inEdition = (edition: number | null, path: string): string =>
  edition === null ? path : `${editionFolder({ number: edition })}${path}`;

/**
 * The address of an embed below the site. The theme is a fragment, which also works where no script runs; areas and years
 * are a query, which needs the embed's own script: without it the embed shows all.
 * @example embedAddress({ chart: "forest_cover", language: "vi", areas: ["ha-giang", "kon-tum"], theme: "dark" })
 * // "/embed/forest_cover/?tinh=ha-giang~kon-tum#theme=dark"
 */
export function embedAddress({
  chart,
  language,
  areas = [],
  years = [],
  theme = "auto",
  edition,
}: EmbedChoice): string {
  const query = [
    ...(areas.length > 0 ? [`${parameterNames.areas}=${areas.map(encodeURIComponent).join("~")}`] : []),
    ...(years.length > 0 ? [`${parameterNames.years}=${years.join("~")}`] : []),
  ];
  const path = inEdition(edition ?? null, pathIn(language, embedPath(encodeURIComponent(chart))));
  return `${path}${query.length > 0 ? `?${query.join("&")}` : ""}${theme === "auto" ? "" : `#theme=${theme}`}`;
}

/** The choice in an embed's query; what is none of it (a host's own parameters) is passed over. */
export function choiceIn(query: string): { readonly areas: readonly string[]; readonly years: readonly number[] } {
  const given = new URLSearchParams(query);
  const list = (name: string): string[] =>
    given.getAll(name).flatMap((value) =>
      value
        .split(/[~,]/u)
        .map((one) => one.trim())
        .filter((one) => one !== ""),
    );
  return {
    areas: list(parameterNames.areas),
    years: list(parameterNames.years).map(Number).filter(Number.isInteger),
  };
}
