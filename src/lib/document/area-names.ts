import { slugOf } from "../text.js";
import { documentParts, isCapitals } from "./parts.js";

/** A place named in a document. */
export interface Mention {
  /** The name in slug form: `lao-cai`. */
  slug: string;
  name: string;
  /** The word for its level, in small letters: `tỉnh`, `huyện`, …; empty for a name by itself. */
  lead: string;
  /** How much it says of whom the document binds. */
  score: number;
}

/** Words before a name, and the level each stands for: a party committee's name stands for its area. */
const leadLevels: Readonly<Record<string, string>> = {
  "tỉnh ủy": "tỉnh",
  "tỉnh uỷ": "tỉnh",
  "thành ủy": "thành phố",
  "thành uỷ": "thành phố",
  "huyện ủy": "huyện",
  "huyện uỷ": "huyện",
  "quận ủy": "quận",
  "quận uỷ": "quận",
  "thị ủy": "thị xã",
  "thị uỷ": "thị xã",
  tỉnh: "tỉnh",
  huyện: "huyện",
  quận: "quận",
  "thị xã": "thị xã",
  "thành phố": "thành phố",
  "tp.": "thành phố",
  tp: "thành phố",
};
const writings = (lead: string): string[] =>
  [lead, lead.charAt(0).toUpperCase() + lead.slice(1), lead.toUpperCase()].map((text) => text.replace(".", "\\."));
const lead = `(?<lead>${Object.keys(leadLevels).flatMap(writings).join("|")})`;

const word = String.raw`\p{Lu}[\p{L}’']*`;
const name = `(?<name>${word}(?:(?: |\\u00a0| ?[-–] ?)${word}){0,4})`;
/** `tỉnh Lào Cai`, `HUYỆN MỸ TÚ`, `TP. Hồ Chí Minh`, `Tỉnh ủy Cà Mau`, `tỉnh Bà Rịa - Vũng Tàu`. */
const ledName = new RegExp(String.raw`(?<!\p{L})${lead}[ \u00a0]+${name}`, "gu");
/** `Lào Cai đặt mục tiêu …` */
const bareName = new RegExp(String.raw`(?<!\p{L})${name}`, "gu");
/** `Lào Cai, ngày 19 tháng 01 năm 2024`: where it was issued. */
const placeLine = new RegExp(String.raw`(?:^|\n)\s*${name},\s*ngày`, "u");

/**
 * The places a document names: after a word for their level, most in head and foot; by themselves, much less, because
 * such a name may be anything; and where it was issued, most of all.
 */
export function mentionsIn(text: string): Mention[] {
  const { head, foot, text: plain } = documentParts(text);
  const place = placeLine.exec(head.join("\n"))?.groups;
  return [
    ...(place ? [mention(place, 8)] : []),
    ...mentions(ledName, head.filter(isCapitals).join("\n"), 5),
    ...mentions(ledName, head.join("\n"), 3),
    ...mentions(ledName, foot.join("\n"), 2),
    ...mentions(ledName, plain, 1),
    ...mentions(bareName, head.slice(0, 5).join("\n"), 2),
    ...mentions(bareName, plain, 0.2),
  ];
}

const mentions = (pattern: RegExp, text: string, score: number): Mention[] =>
  Array.from(text.matchAll(pattern), ({ groups = {} }) => mention(groups, score));

function mention({ lead = "", name = "" }: Record<string, string>, score: number): Mention {
  return { slug: slugOf(name), name, lead: leadLevels[lead.toLowerCase()] ?? "", score };
}

/**
 * Whether a mention is of the place of this name. After a word for its level a name may run on into the next word in
 * capitals (`tỉnh Lào Cai Khóa XVI`); by itself it counts as a whole, or the Pacific (`Thái Bình Dương`) were a province.
 */
export function isOf(slug: string, { slug: named, lead }: Mention): boolean {
  return named === slug || (lead !== "" && named.startsWith(`${slug}-`));
}
