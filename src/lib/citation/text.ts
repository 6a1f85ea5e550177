/** A citation as one line of text, for a footnote or the end of an article. */
import { citeWords } from "../messages/cite/index.js";
import { upperFirst } from "../print-text.js";
import type { Cited } from "./cited.js";

/** A stretch of a citation: our words, words of the document (Vietnamese whatever the language), or the number of a section. */
export interface CitationPart {
  readonly kind: "words" | "document" | "section";
  readonly text: string;
}

const words = (text: string): CitationPart => ({ kind: "words", text });
const document = (text: string): CitationPart => ({ kind: "document", text });

/**
 * The citation in the words of its language: issuer, document, section and clause, then where to read it here, in
 * which edition, and the fingerprint of the text.
 *
 * @example citationText(citedPlan(plan, site))
 * // "Ủy ban nhân dân tỉnh Phú Thọ. Kế hoạch số 210/KH-UBND ngày 15/1/2024, cho năm 2024: Phát động … Trong Chỉ tiêu, …"
 */
export function citationText(cited: Cited): string {
  return citationParts(cited)
    .map(({ text }) => text)
    .join("");
}

/** The same in its parts, for a page that says in which language each is. */
export function citationParts(cited: Cited): CitationPart[] {
  const { language, author, title, designation, edition, sha256 } = cited;
  const t = citeWords[language];
  if (cited.kind === "data")
    return [words(`${author}. ${title}. ${upperFirst(edition)}. ${designation}. ${withKept(cited)}`)];
  return [
    author === t.noIssuer ? words(author) : document(author),
    words(`. ${designation}: `),
    title === t.noTitle ? words(title) : document(withoutStop(title)),
    words(". "),
    ...clause(cited),
    words(`${t.inSite(edition)}: ${withKept(cited)}${sha256 === null ? "" : `. ${t.textHash(sha256)}`}`),
  ];
}

const withoutStop = (text: string): string => text.replace(/\.$/u, "");

function clause({ language, section, quote, figure }: Cited): CitationPart[] {
  if (quote === null) return [];
  const place: CitationPart[] =
    section === null
      ? []
      : [{ kind: "section", text: upperFirst(citeWords[language].inSection(section)) }, words(": ")];
  return [...place, document(`“${quote}”`), words(figure === null ? ". " : ` [${figure}]. `)];
}

function withKept({ language, url, kept }: Cited): string {
  return kept === null ? url : `${url} (${citeWords[language].keptAt(kept)})`;
}

/** What BibTeX and RIS carry as a note: all that has no field of its own. */
export function citationNote(cited: Cited): string {
  const t = citeWords[cited.language];
  const { quote, figure, section, sha256, kept } = cited;
  const parts = [
    cited.kind === "data" ? t.siteNote : t.inSite(cited.edition),
    ...(section === null ? [] : [upperFirst(t.inSection(section))]),
    ...(quote === null ? [] : [`“${quote}”${figure === null ? "" : ` [${figure}]`}`]),
    ...(sha256 === null ? [] : [t.textHash(sha256)]),
    ...(kept === null ? [] : [upperFirst(t.keptAt(kept))]),
  ];
  return parts.join(". ");
}
