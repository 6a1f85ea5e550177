/** Whether the table of rules can be trusted: said before anything is read with it. */
import type { Indicator } from "../model.js";
import { spellingKey } from "../text.js";
import type { Rule } from "./rule.js";

/**
 * What is wrong with rules, each with how to mend it; empty when all is well.
 * @example ruleFaults([{ ...rule, unit: "tonne" }], indicators)
 * // ['grdp_growth: unit "tonne" is not that of data/reference/indicators.csv. Write "percent".']
 */
export function ruleFaults(rules: readonly Rule[], indicators: readonly Indicator[]): string[] {
  const units = new Map(indicators.map(({ code, unit }) => [code, unit]));
  const withRule = new Set(rules.map(({ indicator }) => indicator));
  return rules.flatMap((rule) => [...faultsOf(rule, units), ...companions(rule, withRule)]);
}

function* faultsOf(rule: Rule, units: ReadonlyMap<string, string>): Generator<string> {
  const { indicator, unit, names, short, examples, misses } = rule;
  const known = units.get(indicator);
  if (known === undefined) {
    yield `"${indicator}" is no code of data/reference/indicators.csv. Add a row there, or mend the code.`;
    return;
  }
  if (known !== unit) {
    yield `${indicator}: unit "${unit}" is not that of data/reference/indicators.csv. Write "${known}".`;
  }
  if (examples.length === 0) yield `${indicator}: no example. Add a sentence with the row it must give.`;
  if (misses.length === 0) yield `${indicator}: no miss. Add a sentence that looks alike and is another indicator's.`;
  for (const name of twice([...names, ...(short?.names ?? [])])) {
    yield `${indicator}: name "${name}" stands twice. Delete one of the two.`;
  }
}

function twice(names: readonly string[]): string[] {
  const seen = new Set<string>();
  return names.filter((name) => {
    const key = name.split(" ").map(spellingKey).join(" ");
    const known = seen.has(key);
    seen.add(key);
    return known;
  });
}

function companions({ indicator, change }: Rule, withRule: ReadonlySet<string>): string[] {
  return [change?.rise, change?.fall]
    .filter((code) => code !== undefined && !withRule.has(code))
    .map((code) => `${indicator}: its change "${code}" has no rule. Add one, or mend the code.`);
}
