import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { expect, test } from "vitest";
import { unicodeRanges } from "../../src/lib/fonts.js";

const packaged = JSON.parse(
  readFileSync(createRequire(import.meta.url).resolve("@fontsource/be-vietnam-pro/unicode.json"), "utf8"),
) as Record<keyof typeof unicodeRanges, string>;
const subsets = Object.keys(unicodeRanges) as (keyof typeof unicodeRanges)[];

test("each letter of the face is in the range of one file, and that file has it", () => {
  const ours = new Map(subsets.map((subset) => [subset, codePoints(unicodeRanges[subset])]));
  const all = new Set(subsets.flatMap((subset) => [...codePoints(packaged[subset])]));
  for (const point of all) {
    const holders = subsets.filter((subset) => ours.get(subset)?.has(point));
    expect(holders, point.toString(16)).toHaveLength(1);
    expect(codePoints(packaged[holders[0] ?? "latin"]).has(point), point.toString(16)).toBe(true);
  }
  expect(subsets.reduce((sum, subset) => sum + (ours.get(subset)?.size ?? 0), 0)).toBe(all.size);
});

/** `U+0041-0043,U+00E9` → {65, 66, 67, 233}. */
function codePoints(range: string): Set<number> {
  const points = range.split(",").flatMap((part) => {
    const [first = 0, last = first] = part
      .slice(2)
      .split("-")
      .map((digits) => Number.parseInt(digits, 16));
    return Array.from({ length: last - first + 1 }, (_, index) => first + index);
  });
  return new Set(points);
}
