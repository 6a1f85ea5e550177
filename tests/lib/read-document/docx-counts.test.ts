import { expect, test } from "vitest";
import { formattedCount } from "../../../src/lib/read-document/docx-counts.js";

test.each<[count: number, format: string, written: string]>([
  [4, "decimal", "4"],
  [4, "decimalZero", "04"],
  [12, "decimalZero", "12"],
  [14, "upperRoman", "XIV"],
  [49, "lowerRoman", "xlix"],
  [1, "lowerLetter", "a"],
  [27, "upperLetter", "AA"],
  [3, "unknown", "3"],
])("%i as %s is %s", (count, format, written) => {
  expect(formattedCount(count, format)).toBe(written);
});
