/** The grammar: all rules, and the indexes that find their names in a text. */
import { PhraseIndex } from "../phrases.js";
import { tokenize } from "../tokens.js";
import { economy } from "./economy.js";
import { environment } from "./environment.js";
import { growth } from "./growth.js";
import { health } from "./health.js";
import { newRural } from "./new-rural.js";
import { poverty } from "./poverty.js";
import { production } from "./production.js";
import type { Rule } from "./rule.js";
import { sectors } from "./sectors.js";
import { society } from "./society.js";
import { spellingsOf } from "./spelling.js";
import { water } from "./water.js";

export const rules: readonly Rule[] = [
  ...growth,
  ...sectors,
  ...economy,
  ...production,
  ...poverty,
  ...environment,
  ...water,
  ...health,
  ...society,
  ...newRural,
];

/** How a name was reached: by itself, or by a short form that needs its topic. */
export interface NameOf {
  rule: Rule;
  kind: "name" | "short";
}

const entries: readonly [phrase: string, value: NameOf][] = rules.flatMap((rule) => {
  const spelled = (names: readonly string[], kind: NameOf["kind"]): [string, NameOf][] =>
    names.flatMap(spellingsOf).map((name) => [name, { rule, kind }]);
  return [...spelled(rule.names, "name"), ...spelled(rule.short?.names ?? [], "short")];
});

/** Only a long name is safe to read without its diacritics. */
const safeWords = 3;
const safeLetters = 12;
const isSafeBare = ([phrase, { kind }]: readonly [string, NameOf]): boolean => {
  const words = tokenize(phrase).filter((token) => token.kind === "word");
  return kind === "name" && !phrase.includes("…") && words.length >= safeWords && words.join("").length >= safeLetters;
};

export const names = new PhraseIndex<NameOf>(entries, { loose: true });
export const damagedNames = new PhraseIndex<NameOf>(entries.filter(isSafeBare), { face: "bare", loose: true });

/** Nouns that rules count, for the reader of figures. */
export const countedNouns: readonly string[] = [
  ...new Set(
    rules.flatMap(({ units }) =>
      units.filter((unit) => unit !== "" && !["%", "đồng", "USD", "ha", "tấn"].includes(unit)),
    ),
  ),
];

export const ruleOf = new Map(rules.map((rule) => [rule.indicator, rule]));
