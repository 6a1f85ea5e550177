/** A document's own head and foot as lines: what says what the document is, before and after its sentences. */
export interface DocumentParts {
  /** Lines up to the first section heading, 60 at most; empty lines are kept, they part the lines' groups. */
  head: string[];
  /** The last 60 lines. */
  foot: string[];
  /** The whole text, without marks of emphasis. */
  text: string;
}

const sectionHeading = /^(?:I|1|A|Điều 1|Phần I|PHẦN I|Phần thứ nhất|PHẦN THỨ NHẤT)\s*[.:/)]\s*\S/u;
const length = 60;

/**
 * Cuts a plan's text into head and foot. Marks of emphasis (`**`, `*`, `#`) are dropped and the cells of a row of a
 * table become lines, so that a head laid out as a table reads like one that is not.
 */
export function documentParts(text: string): DocumentParts {
  const plain = text.replace(/\*+|^#+\s*/gmu, "");
  const lines = plain.split(/\n|\s\|\s/u).map((line) => line.replace(/\s+/gu, " ").trim());
  const firstHeading = lines.findIndex((line) => sectionHeading.test(line));
  return {
    head: lines.slice(0, Math.min(firstHeading === -1 ? length : firstHeading, length)),
    foot: lines.slice(-length),
    text: plain,
  };
}

/** True for a line that has letters and none of them small. */
export const isCapitals = (line: string): boolean => /\p{Lu}/u.test(line) && !/\p{Ll}/u.test(line);
