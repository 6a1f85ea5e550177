/** The citations of a plan and its targets as files, at addresses that never change. */
import { type Language, pathIn } from "../links.js";
import { bibtexEntry } from "./bibtex.js";
import type { Cited } from "./cited.js";
import { risRecord } from "./ris.js";
import { citationText } from "./text.js";

export const citationFormats = ["txt", "bib", "ris"] as const;
export type CitationFormat = (typeof citationFormats)[number];

/** The page with the citations of a plan, without language. */
export const citePath = (planId: string): string => `/cite/${planId}`;

/** Below the site: `/data/citations/ha-giang-2023.bib`, `/data/citations/en/ha-giang-2023.bib`; the site's own is `site`. */
export function citationFile(name: string, format: CitationFormat, language: Language): string {
  return `/data/citations${pathIn(language, `/${name}.${format}`)}`;
}

/** The text of such a file: a list of entries in the format's own way. */
export function citationList(all: readonly Cited[], format: CitationFormat): string {
  switch (format) {
    case "txt":
      return all.map((cited) => `${cited.key}\n${citationText(cited)}\n`).join("\n");
    case "bib":
      return all.map(bibtexEntry).join("\n");
    case "ris":
      return all.map(risRecord).join("\r\n");
  }
}

/** The citation of `key` in a list of format `txt`; null where it has none. */
export function citationIn(list: string, key: string): string | null {
  const lines = list.split("\n");
  const at = lines.indexOf(key);
  return (at < 0 ? undefined : lines[at + 1]) ?? null;
}
