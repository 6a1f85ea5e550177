import { expect, test } from "vitest";
import { readNumber } from "../../src/lib/number.js";

test.each([
  ["8", 8],
  ["05", 5],
  ["8,0", 8],
  ["63,12", 63.12],
  ["0,6", 0.6],
  ["3.000", 3000],
  ["1.300.000", 1_300_000],
  ["1.234,5", 1234.5],
  ["12.739.600,25", 12_739_600.25],
  ["1,300,000", 1_300_000],
])("%s is %d", (digits, value) => {
  expect(readNumber(digits)).toEqual({ value, pointDecimal: false });
});

test.each([
  ["7.5", 7.5],
  ["94.25", 94.25],
  ["0.125", 0.125],
  ["1234.567", 1234.567],
])("in %s the point parts decimals, and that is said", (digits, value) => {
  expect(readNumber(digits)).toEqual({ value, pointDecimal: true });
});

test.each(["", "5%", ",5", "5,", "năm"])("%j is no number", (digits) => {
  expect(() => readNumber(digits)).toThrow(RangeError);
});
