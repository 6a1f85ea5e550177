/** Numbers as Vietnamese plans write them. */

export interface ReadNumber {
  value: number;
  /** The point parts decimals (`7.5`), against Vietnamese usage: the row says so. */
  pointDecimal: boolean;
}

/**
 * Reads the digits of a figure: "1.234,5" → 1234.5, "05" → 5, "1.300.000" → 1300000, "1,300,000" → 1300000.
 * A point that parts no thousands ("7.5") is taken for a decimal sign and reported.
 * @param digits digits with "." and "," between them, no unit
 * @throws {RangeError} when there is no digit at either end: the caller passes whole number tokens only
 */
export function readNumber(digits: string): ReadNumber {
  if (!/^\d[\d.,]*$/.test(digits) || !/\d$/.test(digits)) {
    throw new RangeError(`not a number: "${digits}". Pass digits with "." and "," between them.`);
  }
  const [whole = "", ...groups] = digits.split(/[.,]/);
  const signs = digits.replace(/\d/g, "");
  const last = groups.at(-1) ?? "";
  const thousands = (count: number): boolean =>
    whole.length <= 3 && whole !== "0" && groups.slice(0, count).every((group) => group.length === 3);
  if (signs === "") return { value: Number(whole), pointDecimal: false };
  if (/^(\.+|,,+)$/.test(signs) && thousands(groups.length)) {
    return { value: Number(whole + groups.join("")), pointDecimal: false };
  }
  const value = Number(`${whole}${groups.slice(0, -1).join("")}.${last}`);
  return { value, pointDecimal: signs.endsWith(".") };
}
