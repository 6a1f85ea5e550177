/**
 * Text out of a page description as a person would have typed it: NFC, plain spaces, no invisible characters, no
 * spaces at the ends of lines, never two empty lines in a row, one line break at the end.
 *
 * @example tidyLines("đạt\u00a010% \n\n\n\nSố") // "đạt 10%\n\nSố\n"
 */
export function tidyLines(text: string): string {
  const tidy = text
    .normalize("NFC")
    .replace(/\r\n?/gu, "\n")
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/gu, "")
    .replace(/[\u00a0\u2000-\u200a\u202f\u205f\u3000]/gu, " ")
    .split("\n")
    .map((line) => line.trimEnd())
    .join("\n")
    .replace(/\n{3,}/gu, "\n\n")
    .replace(/^\n+|\n+$/gu, "");
  return tidy === "" ? "" : `${tidy}\n`;
}
