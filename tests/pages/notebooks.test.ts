import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it, test } from "vitest";
import { queryOf } from "../../src/lib/explore/address.js";
import { type Language, languages } from "../../src/lib/links.js";
import { notebookWords } from "../../src/lib/messages/notebooks/index.js";
import { newDocument } from "../../src/node/document.js";
import { loadEdition } from "../../src/node/edition.js";
import { notebookSlugs } from "../../src/notebooks/types.js";
import { pageContext } from "../../src/pages/context.js";
import { notebookOf, notebookPage } from "../../src/pages/notebook.js";
import { framework } from "./framework.js";

const edition = loadEdition();
const context = (language: Language) => pageContext(edition, language, newDocument());

describe.each(languages.flatMap((language) => notebookSlugs.map((slug) => [language, slug] as const)))(
  "the page in %s of %s",
  (language, slug) => {
    const { document } = framework(notebookPage(slug, context(language)));

    it("shows the very code that ran, letter for letter", () => {
      const codes = [...document.querySelectorAll("pre code")].map((code) => code.textContent);
      expect(codes).toContain(readFileSync(`src/notebooks/${slug}.ts`, "utf8"));
    });

    it("links to the explorer with the query that it shows", () => {
      const { query } = notebookOf(slug, context(language));
      const link = document.querySelector("a[href*='explore']")?.getAttribute("href") ?? "";
      const { search, hash } = new URL(link, "https://example.org/notebooks/x");
      expect(queryOf({ search, hash })).toBe(query);
      expect([...document.querySelectorAll("pre code")].map((code) => code.textContent)).toContain(query);
    });

    it("states question, answer, table, method and limits", () => {
      const words = notebookWords[language];
      const headings = [...document.querySelectorAll("h2")].map((heading) => heading.textContent);
      for (const heading of [words.answer, words.mainTable, words.method, words.limits, words.query, words.code])
        expect(headings).toContain(heading);
      expect(document.querySelectorAll("svg.bars").length).toBe(2);
      expect(document.querySelectorAll("table.rows tbody tr").length).toBeGreaterThan(3);
    });
  },
);

/** Every sentence that the words can make, with a sign in the place of what is computed. */
function sentences(words: unknown): string[] {
  if (typeof words === "string") return [words];
  if (typeof words === "function") return sentences((words as (...of: string[]) => unknown)("§", "§", "§", "§", "§"));
  return Object.values(words as object).flatMap(sentences);
}

test.each(languages)("no figure is typed in the prose of the notebooks (%s)", (language) => {
  const all = sentences(notebookWords[language]);
  expect(all.length).toBeGreaterThan(80);
  expect(all.filter((sentence) => /\d/u.test(sentence))).toEqual([]);
  expect(all.filter((sentence) => sentence === "")).toEqual([]);
});

const code = readdirSync("src/pages")
  .filter((name) => name.startsWith("notebook"))
  .map((name) => readFileSync(`src/pages/${name}`, "utf8"))
  .join("\n");

test.each(Object.keys(notebookWords.vi))("the words of %s are said by the notebooks", (key) => {
  expect(code).toMatch(new RegExp(`\\b${key}\\b`, "u"));
});
