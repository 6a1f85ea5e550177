/** What every page function is given. */
import type { Language } from "../lib/links.js";
import { type Messages, messages } from "../lib/messages/index.js";
import type { Edition } from "../node/edition.js";
import { siteUrl } from "../node/site-url.js";

export interface PageContext {
  readonly edition: Edition;
  readonly language: Language;
  /** The document charts are drawn with (linkedom's at build time). */
  readonly document: Document;
  /** The words of the language. */
  readonly t: Messages;
  /** The site's address with a slash at its end, for what is read elsewhere; links inside pages are relative. */
  readonly siteUrl: string;
}

/** What parts of a page need that a browser makes too. */
export interface PartContext extends Pick<PageContext, "language" | "t"> {
  readonly edition: { readonly tables: Pick<Edition["tables"], "indicators"> };
}

/** The context of a page in a language; everything a page says comes from here. */
export function pageContext(edition: Edition, language: Language, document: Document): PageContext {
  return { edition, language, document, t: messages[language], siteUrl: siteUrl() };
}
