import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Comparator, comparators } from "../../src/lib/model.js";
import { relationOf } from "../../src/lib/position.js";

const figure = (comparator: Comparator, value: number, value_high: number | null = null) => ({
  comparator,
  value,
  value_high,
});

describe("relationOf", () => {
  it.each([
    [figure(">=", 10), figure("=", 8), "above"],
    [figure("=", 8), figure(">=", 10), "below"],
    [figure(">=", 7.5), figure("=", 8), "open"],
    [figure(">=", 4), figure("=", 4), "mark"],
    [figure(">", 4), figure("=", 4), "above"],
    [figure("<", 4), figure("=", 4), "below"],
    [figure("<=", 4), figure("<=", 5), "open"],
    [figure("range", 7, 8), figure("=", 7.5), "open"],
    [figure("range", 7, 8), figure("=", 6), "above"],
    [figure("range", 7, 8), figure("range", 7, 8), "mark"],
    [figure("range", 7, 8), figure("=", 7), "open"],
  ] as const)("sets %j beside %j: %s", (a, b, relation) => {
    expect(relationOf(a, b)).toBe(relation);
  });

  it("turns around when the two change places", () => {
    const numbered = comparators.filter((one) => one !== "qualitative" && one !== "range");
    const any = fc.record({
      comparator: fc.constantFrom(...numbered),
      value: fc.integer({ min: 0, max: 4 }),
      value_high: fc.constant(null),
    });
    const turned = { above: "below", below: "above", mark: "mark", open: "open" };
    fc.assert(
      fc.property(any, any, (a, b) => {
        expect(relationOf(b, a)).toBe(turned[relationOf(a, b)]);
      }),
    );
  });
});
