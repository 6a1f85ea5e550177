/** Small changes to words on their way into print. */

export const upperFirst = (text: string): string => text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());

/** "Tỷ lệ hộ nghèo" → "tỷ lệ hộ nghèo", but "GRDP bình quân" stays. */
export const lowerFirst = (text: string): string =>
  text.replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase());

/** Line breaks and runs of spaces as single spaces. */
export const oneLine = (text: string): string => text.replaceAll(/\s+/gu, " ");

/** A clause as a mark tells it: on one line, without the asterisks that mark italics in the plans' text. */
export const quoted = (clause: string): string => `“${oneLine(clause.replaceAll("*", ""))}”`;
