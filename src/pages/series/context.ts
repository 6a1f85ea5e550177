/** What the parts of pages that show several years are made from; a browser has no more than this. */
import type { SeriesTables } from "../../charts/timeline/data.js";
import type { Language } from "../../lib/links.js";
import { pathIn } from "../../lib/links.js";
import type { PageContext } from "../context.js";

export interface SeriesContext {
  readonly tables: SeriesTables;
  readonly language: Language;
  /** The document charts are drawn with. */
  readonly document: Document;
  /** The address of another page of the same language, as this page links it. */
  readonly link: (path: string) => string;
}

/** The context of a page that is built. */
export const seriesContext = ({ edition, language, document }: PageContext): SeriesContext => ({
  tables: edition.tables,
  language,
  document,
  link: (path) => pathIn(language, path),
});
