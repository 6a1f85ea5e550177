import { DocumentError } from "./document-error.js";
import { faults } from "./faults.js";

/** Letters that only Vietnamese in Unicode has. */
const unicodeLetters = /[đơưăĐƠƯĂ\u1ea0-\u1ef9]/gu;

interface LegacyEncoding {
  name: string;
  fonts: string;
  /** Pairs of letters that its text is full of and no language in Unicode has. */
  pairs: RegExp;
}

/** Vietnamese before Unicode put its letters in the places of others: `Tỉnh` shows as `TØnh` or `Tænh`. */
const encodings: readonly LegacyEncoding[] = [
  {
    name: "TCVN3 (ABC)",
    fonts: ".VnTime",
    pairs: /[A-Za-z][¸µ¶·¹¨¾»¼½Æ©ª«¬ØÕÖ×ÊÇÈÉËÌÎÏÑÒÓÔÝÜÞ®]|[®§][a-z¨©ª«¬¸µ¶·¹¾»¼½ÆØÕÖ×ÊÇÈÉËÌÎÏÑÒÓÔÝÜÞ]/gu,
  },
  {
    name: "VNI",
    fonts: "VNI-Times",
    pairs: /[aoe][âøûïáäåãéèêëúüõù](?=[a-z\s.,;]|$)|[uöô][ûïøõ](?=[a-z\s.,;]|$)|ñ[aoeuöôiò]|[a-z]æ(?=[a-z\s])/gu,
  },
];

/**
 * Says whether a text was written in a Vietnamese font of the time before Unicode, and how to convert it; else null.
 *
 * Judged by the whole text: more than two of the telling pairs, and more of them than of Unicode's Vietnamese letters.
 *
 * @example legacyFont("Uû ban nh©n d©n tØnh ®Æt chØ tiªu")?.what // the text is in the old encoding TCVN3 (ABC), …
 */
export function legacyFont(text: string): DocumentError | null {
  const proper = (text.match(unicodeLetters) ?? []).length;
  const counted = encodings.map((encoding) => ({ encoding, count: (text.match(encoding.pairs) ?? []).length }));
  const best = counted.reduce((most, next) => (next.count > most.count ? next : most));
  if (best.count < 3 || best.count <= proper) return null;
  const { name, fonts } = best.encoding;
  return new DocumentError(faults.oldEncoding(name, fonts));
}
