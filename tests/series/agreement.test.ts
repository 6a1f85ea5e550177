import { expect, test } from "vitest";
import type { Comparator } from "../../src/lib/model.js";
import { agree, type Stated } from "../../src/lib/series/agreement.js";

const figure = (text: string): Stated => {
  const [, comparator = "=", value = "", high = null] = /^([=<>~]*)([\d.]+)(?:-([\d.]+))?$/u.exec(text) ?? [];
  const kind = high === null ? comparator || "=" : "range";
  return { comparator: kind as Comparator, value: Number(value), value_high: high === null ? null : Number(high) };
};

test.each([
  ["7", "7.07", true],
  ["9.5", "9.47", true],
  ["60", "60.1", true],
  ["50500", "50482", true],
  ["13.74", ">13.6", true],
  ["10.86", "~11", true],
  ["1280", "~1300", true],
  ["1400", ">1400", true],
  ["3.55", ">4", false],
  ["48.9", "48.96", false],
  ["47.8", "47.33", false],
  ["52.43", "53.2", false],
  ["~52.43", "53.2", false],
  ["10", "12", false],
  ["4000", "4400", false],
  ["8492.6", ">8700", false],
  ["7", "6-8", true],
  ["9", "6-8", false],
])("%s and %s agree: %s", (a, b, expected) => {
  expect(agree(figure(a), figure(b))).toBe(expected);
  expect(agree(figure(b), figure(a))).toBe(expected);
});
