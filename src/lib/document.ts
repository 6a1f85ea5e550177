import { type DocumentParts, documentParts } from "./document/parts.js";
import { signer } from "./document/signature.js";
import { titleFacts } from "./document/title.js";

/** What a document says of itself; null where it says nothing or leaves a blank. */
export interface DocumentFacts {
  document_type: string | null;
  number: string | null;
  /** ISO date. */
  issued_on: string | null;
  /** The year of issue, also where the day is left blank. */
  issued_in: number | null;
  signer: string | null;
  title: string | null;
  slogan: string | null;
}

/**
 * Reads what a document says of itself: kind, number, date, signer, title, slogan.
 *
 * @param text any text of a plan, see `normalizeText`
 * @example inferDocument("Số: /CT-UBND\nSơn La, ngày tháng 01 năm 2023\nCHỈ THỊ\nPhát động …")
 * // { document_type: "chỉ thị", number: null, issued_on: null, issued_in: 2023, title: "Phát động …", … }
 */
export function inferDocument(text: string): DocumentFacts {
  const parts = documentParts(text);
  return { ...titleFacts(parts.head), ...numberAndDate(parts), signer: signer(parts.foot), slogan: slogan(parts.text) };
}

/** `38/KH-UBND`, `28/2023/NQ-HĐND`, `05-NQ/TU`; the number may be left out, and the sign may be on a later line. */
const numberLine =
  /(?:^|\n)\s*S[ốô]\s*:?\s*(?<count>\d+\p{Ll}?)?[\s._…]*(?<sign>(?:\/\s*\d{4}\s*)?[/-]\s*\p{Lu}[\p{Lu}\d]*(?:\s?[-/.]\s?\p{Lu}[\p{Lu}\d]*)*)/u;
const dateLine =
  /(?:^|\n)\s*\p{Lu}[^\n,;]{1,40},\s*ngày(?<day>[\s\d._…]*)tháng(?<month>[\s\d._…]*)năm\s*(?<year>\d{4})/u;

function numberAndDate({ head }: DocumentParts): Pick<DocumentFacts, "number" | "issued_on" | "issued_in"> {
  const text = head.join("\n");
  const { count, sign } = numberLine.exec(text)?.groups ?? {};
  const { day = "", month = "", year } = dateLine.exec(text)?.groups ?? {};
  return {
    number: count && sign ? `${count}${sign.replace(/\s/gu, "")}` : null,
    issued_on: year ? isoDate(Number(digits(day)), Number(digits(month)), Number(year)) : null,
    issued_in: year ? Number(year) : null,
  };
}

const digits = (text: string): string => text.replace(/\D/gu, "");

function isoDate(day: number, month: number, year: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = day > 0 && month > 0 && date.getUTCDate() === day && date.getUTCMonth() === month - 1;
  return exists ? date.toISOString().slice(0, 10) : null;
}

const sloganMark = /(?:chủ đề|khẩu hiệu|phương châm)[^“”"«]{0,60}[“"«](?<words>[^“”"«»]{5,400})[”"»]/u;

function slogan(text: string): string | null {
  const { words } = sloganMark.exec(text)?.groups ?? {};
  return words ? words.replace(/\s+/gu, " ").trim() : null;
}
