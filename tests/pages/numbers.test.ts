/** Numbers on pages are written as the language of the page writes them. */
import { describe, expect, it } from "vitest";
import type { Language } from "../../src/lib/links.js";
import { newDocument } from "../../src/node/document.js";
import { loadEdition } from "../../src/node/edition.js";
import { pageContext } from "../../src/pages/context.js";
import { sitePages } from "../../src/pages/site.js";
import { framework } from "./framework.js";

const edition = loadEdition();
const foreign: Record<Language, RegExp> = {
  vi: /\d\.\d{1,2}(?!\d)(?!\.\d)|\d,\d{3}(?!\d)|\bNT\b/gu,
  en: /\d,\d{1,2}(?!\d)|\d\.\d{3}(?!\d)/gu,
};

const version = /\d+\.\d+\.\d+(?:-draft)?|Croissant \d\.\d/gu;

/**
 * The text of a page in its own language: without quotes, titles of publications, code, numbers of sections and versions,
 * and words only pictures say.
 */
function ownText(source: string, language: Language): string {
  const { document } = framework(source);
  const other = language === "vi" ? "en" : "vi";
  for (const element of document.querySelectorAll(
    `[lang="${other}"], q, cite, code, pre, textarea, .document, .section, script, title, style`,
  ))
    element.remove();
  // Labels of a picture stand apart, though not in its letters.
  for (const label of document.querySelectorAll("svg text")) label.append(" ");
  return (document.body.textContent ?? "").replaceAll(version, "");
}

describe("numbers", () => {
  it.each(sitePages(edition).map((page) => [page.path, page] as const))("on %s", (_path, { language, make }) => {
    const text = ownText(make(pageContext(edition, language, newDocument())), language);
    expect(text.match(foreign[language]) ?? []).toEqual([]);
  });
});
