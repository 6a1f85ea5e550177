/** Citations as BibTeX. */
import type { Cited } from "./cited.js";
import { citationNote } from "./text.js";

const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"] as const;

const escapes: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  // A brace that is only escaped would still count for BibTeX, which looks for the end of the field by counting.
  "{": "\\textbraceleft{}",
  "}": "\\textbraceright{}",
  "^": "\\textasciicircum{}",
  "~": "\\textasciitilde{}",
};

/**
 * Text as the value of a field; Vietnamese letters stay as they are (UTF-8).
 * @example escapeBibtex("5% & {x}") // "5\\% \\& \\textbraceleft{}x\\textbraceright{}"
 */
export function escapeBibtex(text: string): string {
  return text.replaceAll(/[\\{}^~%&#$_]/gu, (sign) => escapes[sign] ?? `\\${sign}`);
}

/**
 * One entry, `@misc` since every style knows it. A date that the document leaves blank has no field: no year is made up.
 * The author is in double braces, so that no style takes a part of it for a family name.
 */
export function bibtexEntry(cited: Cited): string {
  const { issued } = cited;
  const [year, month, day] = issued?.split("-") ?? [];
  const fields: [name: string, value: string | undefined][] = [
    ["author", `{{${escapeBibtex(cited.author)}}}`],
    ["title", `{{${escapeBibtex(cited.title)}}}`],
    ["year", year && `{${year}}`],
    ["month", months[Number(month) - 1]],
    ["day", day && `{${Number(day)}}`],
    ["howpublished", `{${escapeBibtex(cited.designation)}}`],
    ["number", cited.number === null ? undefined : `{${escapeBibtex(cited.number)}}`],
    ["edition", cited.kind === "data" ? `{${escapeBibtex(cited.edition)}}` : undefined],
    ["url", `{${cited.url.replaceAll("{", "%7B").replaceAll("}", "%7D")}}`],
    ["note", `{${escapeBibtex(citationNote(cited))}}`],
    ["langid", cited.kind === "data" && cited.language === "en" ? "{english}" : "{vietnamese}"],
  ];
  const lines = fields.flatMap(([name, value]) => (value === undefined ? [] : [`  ${name} = ${value},`]));
  return `@misc{${cited.key},\n${lines.join("\n")}\n}\n`;
}
