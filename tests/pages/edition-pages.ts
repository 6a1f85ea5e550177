/** Pages of the published edition, and of one changed by hand, as documents to look at. */
import type { Language } from "../../src/lib/links.js";
import type { Target } from "../../src/lib/model.js";
import { newDocument } from "../../src/node/document.js";
import { type Edition, loadEdition } from "../../src/node/edition.js";
import { type PageContext, pageContext } from "../../src/pages/context.js";
import { framework } from "./framework.js";

export const edition: Edition = loadEdition();

/** The document that a page function makes. */
export function open(
  make: (context: PageContext) => string,
  language: Language = "vi",
  of: Edition = edition,
): Document {
  return framework(make(pageContext(of, language, newDocument()))).document;
}

/** The edition with some of its targets changed. */
export const withTargets = (change: (targets: readonly Target[]) => Target[]): Edition => ({
  ...edition,
  tables: { ...edition.tables, targets: change(edition.tables.targets) },
});

/** Text of an element, white space made single. */
export const textOf = (element: Element | null | undefined): string =>
  (element?.textContent ?? "").replaceAll(/\s+/gu, " ").trim();

/** Levels of the headings in order: `[1, 2, 3, 2]`. */
export const headings = (document: Document): number[] =>
  [...document.querySelectorAll("h1, h2, h3, h4")].map(({ localName }) => Number(localName.slice(1)));
