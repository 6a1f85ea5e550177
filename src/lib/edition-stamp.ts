/** Which edition of the data this is, as every page, picture and file says it. */
import { formatDate, type Lang } from "./format.js";

export interface EditionStamp {
  /** Of the edition declared last; 0 where none has been. */
  readonly number: number;
  /** ISO date of that edition; empty where none has been. */
  readonly date: string;
  /** True when the tables are no longer, or not yet, those that were declared under this number. */
  readonly draft: boolean;
}

/**
 * The edition in words: number and date of the last one are always there, so that a draft can be placed, too.
 *
 * @example stampWords({ number: 2, date: "2026-11-21", draft: false }, "vi") // "Ấn bản 2, 21/11/2026"
 * @example stampWords({ number: 2, date: "2026-11-21", draft: true }, "en") // "Draft after edition 2, 21 November 2026"
 */
export function stampWords({ number, date, draft }: EditionStamp, lang: Lang): string {
  const { beforeFirst, edition, draftAfter } = words[lang];
  if (number === 0) return beforeFirst;
  return (draft ? draftAfter : edition).replace("{n}", String(number)).replace("{date}", formatDate(date, lang));
}

/**
 * The version of the data as other formats want it, three numbers: `2.0.0`, and `2.1.0-draft` for what comes after it,
 * so that a draft never bears the number of the edition it has left behind.
 */
export function stampVersion({ number, draft }: EditionStamp): string {
  return draft ? `${number}.1.0-draft` : `${number}.0.0`;
}

const words = {
  vi: {
    beforeFirst: "Bản nháp, chưa có ấn bản nào",
    edition: "Ấn bản {n}, {date}",
    draftAfter: "Bản nháp sau ấn bản {n}, {date}",
  },
  en: {
    beforeFirst: "Draft before the first edition",
    edition: "Edition {n}, {date}",
    draftAfter: "Draft after edition {n}, {date}",
  },
} as const;
