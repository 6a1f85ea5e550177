import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Choices, type CompareState, orders, readState, writeState } from "../../src/lib/url-state.js";

const choices: Choices = {
  indicators: ["grdp_growth", "poverty_rate", "forest_cover", "doctors_per_10k"],
  areas: ["ha-giang", "son-la", "kon-tum", "lao-cai", "tuyen-quang", "tuyen-quang-2025"],
  years: [2021, 2023, 2024, 2025],
  merged: new Map([["tuyen-quang-2025", ["ha-giang"]]]),
  successors: new Map([["tuyen-quang", "tuyen-quang-2025"]]),
  usual: {
    indicators: ["grdp_growth"],
    areas: ["ha-giang", "son-la", "kon-tum"],
    years: [2021, 2023, 2024, 2025],
    order: "place",
  },
};

const some = <T>(values: readonly T[]) => fc.subarray([...values], { minLength: 1 });
const states: fc.Arbitrary<CompareState> = fc.record({
  indicators: some(choices.indicators),
  areas: some(choices.areas.filter((id) => !choices.merged.has(id) && !choices.successors.has(id))),
  years: some(choices.years),
  order: fc.constantFrom(...orders),
});

describe("an address and back", () => {
  it("gives any state again, without a word of doubt", () => {
    fc.assert(
      fc.property(states, (state) => {
        const address = writeState(state, choices);
        expect(readState(address, choices)).toEqual({ state, notices: [] });
        expect(address).toMatch(/^$|^\?[a-z0-9=&~._-]+$/);
      }),
    );
  });

  it("leaves out what is as usual and keeps one order", () => {
    expect(writeState(choices.usual, choices)).toBe("");
    const state = {
      ...choices.usual,
      areas: ["ha-giang", "son-la"],
      years: [2023, 2024],
      indicators: ["forest_cover"],
    };
    expect(writeState(state, choices)).toBe("?chi-tieu=forest_cover&tinh=ha-giang~son-la&nam=2023..2024");
    expect(writeState({ ...state, order: "value", years: [2021, 2024, 2025] }, choices)).toBe(
      "?chi-tieu=forest_cover&tinh=ha-giang~son-la&nam=2021~2024..2025&xep=gia-tri",
    );
  });

  it("takes what a form without scripts sends", () => {
    const { state } = readState("chi-tieu=forest_cover&chi-tieu=grdp_growth&tinh=son-la&nam=2023&xep=gia-tri", choices);
    expect(writeState(state, choices)).toBe("?chi-tieu=grdp_growth~forest_cover&tinh=son-la&nam=2023&xep=gia-tri");
  });
});

describe("a wild address", () => {
  it("never throws, always shows something, and repeats only a few plain characters", () => {
    const name = fc.oneof(fc.constantFrom("chi-tieu", "tinh", "nam", "xep"), fc.string({ unit: "binary" }));
    const value = fc.oneof(
      fc.string({ unit: "binary", maxLength: 300 }),
      fc.constantFrom("2023..9999", "~~", "%E0%A4%A"),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(name, value)), (pairs) => {
        const { state, notices } = readState(`?${pairs.map((pair) => pair.join("=")).join("&")}`, choices);
        for (const list of [state.indicators, state.areas, state.years]) expect(list.length).toBeGreaterThan(0);
        const told = notices.flatMap((notice) => ("values" in notice ? notice.values : []));
        for (const words of told) expect([...words].length).toBeLessThanOrEqual(41);
        expect(told.join("")).not.toMatch(/\p{Cc}/u);
        expect(writeState(state, choices).length).toBeLessThan(300);
      }),
    );
  });

  it("tells what it passed over and what is shown instead", () => {
    expect(readState("?chi-tieu=abc~forest_cover&nam=1890&foo=1&utm_source=x", choices)).toEqual({
      state: { ...choices.usual, indicators: ["forest_cover"] },
      notices: [
        { kind: "unknown", part: "indicators", values: ["abc"], usual: false },
        { kind: "unknown", part: "years", values: ["1890"], usual: true },
        { kind: "parameters", values: ["foo"] },
      ],
    });
  });

  it("says so when nothing is chosen", () => {
    expect(readState("?tinh=", choices).notices).toEqual([{ kind: "empty", part: "areas" }]);
  });

  it("knows areas by their names and leads from an area of today to those that made the plans", () => {
    expect(readState("?tinh=S%C6%A1n%20La~Lao%20Cai", choices).state.areas).toEqual(["son-la", "lao-cai"]);
    const { state, notices } = readState("?tinh=tuyen-quang-2025", choices);
    expect(state.areas).toEqual(["ha-giang"]);
    expect(notices).toEqual([{ kind: "merged", area: "tuyen-quang-2025", into: ["ha-giang"] }]);
  });

  it("tells whose plans there are where a former area of the same name has none", () => {
    const { state, notices } = readState("?tinh=Tuy%C3%AAn%20Quang", choices);
    expect(state.areas).toEqual(["tuyen-quang"]);
    expect(notices).toEqual([
      { kind: "successor", area: "tuyen-quang", successor: "tuyen-quang-2025", into: ["ha-giang"] },
    ]);
  });

  it("takes a span of years however long, and nothing from one that is turned round", () => {
    expect(readState("?nam=0001..9999", choices).state.years).toEqual(choices.years);
    expect(readState("?nam=2025..2021", choices).notices).toEqual([
      { kind: "unknown", part: "years", values: ["2025..2021"], usual: true },
    ]);
  });
});
