/** docs/add-figures.md, held against what it tells: its columns are those of the file, its phrases are understood. */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { readScope } from "../../src/lib/series/read-scope.js";
import { figureColumns } from "../../src/node/series.js";

const paper = readFileSync("docs/add-figures.md", "utf8");

test("the recipe names every column of the file, and no other", () => {
  const named = [...paper.matchAll(/^\| ([a-z_, ]+) \|/gmu)].flatMap(([, names = ""]) => names.split(", "));
  const [, ...columns] = named;
  expect(columns.toSorted()).toEqual(figureColumns.map(({ name }) => name).toSorted());
  const [header = ""] = readFileSync("data/series/figures.csv", "utf8").split("\n");
  expect(header.split(",")).toEqual(figureColumns.map(({ name }) => name));
});

test("the phrases it recommends are understood", () => {
  const phrases =
    /with the phrases that are there already: (?<list>[\s\S]*?)\. What each/u.exec(paper)?.groups?.list ?? "";
  const scopes = [...phrases.matchAll(/`([^`]+)`/gu)].map(([, scope = ""]) => scope);
  expect(scopes.length).toBeGreaterThan(3);
  for (const scope of scopes) expect(readScope(scope, "poverty_rate", 2018).unknown, scope).toBe("");
});
