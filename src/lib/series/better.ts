/** Which way an indicator is meant to go, for those whose targets do not say it by their comparator. */
import type { Comparator } from "../model.js";

export type Better = "higher" | "lower";

const lower = new Set([
  "poverty_rate",
  "near_poverty_rate",
  "child_malnutrition",
  "unemployment_rate",
  "natural_population_growth",
]);

/** More of these is neither better nor worse: structure and size. */
const neither = new Set(["agri_share", "industry_share", "services_share", "population"]);

/**
 * A floor asks for more and a ceiling for less, whatever is measured; a plain figure asks for what its indicator is for.
 * Null where nobody can say.
 * @example betterOf("poverty_rate", "=") // "lower"
 */
export function betterOf(indicator: string, comparator: Comparator): Better | null {
  if (comparator === ">=" || comparator === ">") return "higher";
  if (comparator === "<=" || comparator === "<") return "lower";
  if (neither.has(indicator)) return null;
  return lower.has(indicator) ? "lower" : "higher";
}

/** The codes named here, for the test that all of them exist. */
export const namedCodes: readonly string[] = [...lower, ...neither];
