import type { PictureWords } from "./index.js";

/** Words inside pictures that leave the site, and of their alternative texts, in English. */
export const en: PictureWords = {
  documentOf: (area: string, kind: string, year: number) => `${area} · ${kind} for ${year}`,
  document: "document",
  forYear: (name: string, year: number) => `${name}, ${year}`,
  quoted: (quote: string) => `In the document’s own words: “${quote}”`,
  caution: (notes: string) => `Please note: ${notes}`,
  derived: (note: string) => `This figure is worked out, not written in the document. ${note}`.trim(),
  cut: "A long sentence, shortened where … stands; all of it is at the address below.",
  numbered: (kind: string, number: string) => `${kind} No. ${number}`,
  unnumbered: (kind: string) => `${kind} with its number left blank`,
  dated: (date: string) => date,
  undated: "date of issue left blank",
  blank: (kind: string) => `${kind} with its number and date of issue left blank`,
  section: (path: string) => `section ${path}`,
  source: (source: string) => `Source: ${source}`,
  takeAlong: "Download:",
  card: "Quote card",
};
