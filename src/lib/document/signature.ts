import { isCapitals } from "./parts.js";

const office =
  /^(?:(?:KT|TM|TL|TUQ|Q)\.\s*)*(?:PHÓ\s+)?(?:CHỦ TỊCH|BÍ THƯ|TRƯỞNG BAN|GIÁM ĐỐC|CHÁNH VĂN PHÒNG|CHỦ NHIỆM|TRƯỞNG ĐOÀN)(?=$|[\s,])/u;
const title = /^(?:(?:PGS|GS|TS|ThS|BS|Ông|Bà)\.?\s+)+/u;
const name = /^\p{Lu}\p{Ll}*(?:\s\p{Lu}\p{Ll}*){1,5}$/u;
/** How far below the office the name stands: signs, seals and empty lines are between. */
const reach = 8;

/**
 * Who signed, from the lines of a document's foot: the name below the last office in capitals; null when there is none.
 *
 * @example signer(["TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH", "", "Lê Ngọc Tuấn"]) // "Lê Ngọc Tuấn"
 */
export function signer(foot: readonly string[]): string | null {
  const lines = foot.filter((line) => line !== "" && !/^\((?:Đã ký|đã ký)\)$/u.test(line));
  for (let index = lines.length - 1; index >= 0; index--) {
    if (!office.test(lines[index] ?? "")) continue;
    const found = lines
      .slice(index + 1, index + 1 + reach)
      .map((line) => line.replace(title, ""))
      .find((line) => name.test(line) && !isCapitals(line));
    if (found) return found;
  }
  return null;
}
