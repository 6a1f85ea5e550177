import { ticks as d3Ticks, scaleLinear } from "d3";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nice, ticks } from "../../src/charts/ticks.js";

// Figures as plans write them: three decimals and no more.
const ends = fc
  .tuple(fc.integer({ min: -1e8, max: 1e8 }), fc.integer({ min: 10, max: 1e8 }))
  .map(([low, span]): [number, number] => [low / 1000, (low + span) / 1000]);
const count = fc.integer({ min: 1, max: 8 });

describe("round values", () => {
  it("are those of D3", () => {
    fc.assert(
      fc.property(ends, count, ([low, high], some) => {
        expect(ticks(low, high, some)).toEqual(d3Ticks(low, high, some));
      }),
    );
  });

  it("end a domain as D3 does", () => {
    fc.assert(
      fc.property(ends, count, (domain, some) => {
        expect(nice(domain, some)).toEqual(scaleLinear(domain, [0, 1]).nice(some).domain());
      }),
    );
  });

  it("are one or none where there is no span", () => {
    expect(ticks(3, 3, 4)).toEqual([3]);
    expect(ticks(5, 3, 4)).toEqual([]);
  });
});
