/** Nothing about a known plan is hard-coded: no sentence of a plan and no telling figure of it stands in the sources. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { loadEdition } from "../src/node/edition.js";

const sources = ["src", "scripts"]
  .flatMap((folder) => readdirSync(folder, { recursive: true, encoding: "utf8" }).map((name) => join(folder, name)))
  .filter((path) => /\.(ts|css|js|md)$/.test(path) && !path.includes(".observablehq"))
  .map((path) => ({ path, text: readFileSync(path, "utf8").normalize("NFC") }));

/** Digits that tell one figure from another: 3.000 has one, 58,9 has three. Fewer are anybody's figure. */
const telling = (stated: string): boolean =>
  (stated.match(/[\d.,]+/)?.[0] ?? "").replace(/[.,]/g, "").replace(/^0+|0+$/g, "").length >= 3;

/** The plans the rules were written beside. A plan added later may well state what an example in the rules states. */
const known = new Set(readdirSync("tests/plans").map((name) => name.replace(".json", "")));
const targets = loadEdition().tables.targets.filter(({ plan_id }) => known.has(plan_id));
const findings = (words: readonly string[]): string[] =>
  [...new Set(words)].flatMap((word) =>
    sources.filter(({ text }) => text.includes(word)).map(({ path }) => `${path}: ${word}`),
  );

test("no sentence that states a goal of a plan stands in the sources", () => {
  const sentences = targets.filter(({ quote, value }) => value !== null && quote.length > 20).map(({ quote }) => quote);
  expect(findings(sentences)).toEqual([]);
});

test("no telling figure of a plan stands in the sources", () => {
  expect(findings(targets.map(({ stated }) => stated).filter(telling))).toEqual([]);
});
