import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { choiceIn, embedAddress, embedThemes, inEdition } from "../../src/lib/embed-address.js";
import { fixedFrameCode, iframeCode, imageCode, leastHeight, tagCode } from "../../src/lib/embed-code.js";
import { type EmbedChoices, type EmbedState, readEmbedState, writeEmbedState } from "../../src/lib/embed-state.js";

const choices: EmbedChoices = {
  charts: ["grdp_growth", "forest_cover", "theme-health", "coverage"],
  divisible: new Set(["grdp_growth", "forest_cover"]),
  areas: ["ha-giang", "son-la", "kon-tum"],
  years: [2023, 2024],
  editions: [1, 2],
  language: "vi",
};
const some = <T>(all: readonly T[]): fc.Arbitrary<T[]> => fc.subarray([...all]);
const states: fc.Arbitrary<EmbedState> = fc
  .record({
    chart: fc.constantFrom(...choices.charts),
    language: fc.constantFrom("vi" as const, "en" as const),
    areas: some(choices.areas).filter(({ length }) => length < choices.areas.length),
    years: some(choices.years),
    theme: fc.constantFrom(...embedThemes),
    edition: fc.constantFrom(null, ...choices.editions),
  })
  .map((state) => (choices.divisible.has(state.chart) ? state : { ...state, areas: [], years: [] }));

describe("the state of the builder", () => {
  it("survives its address", () => {
    fc.assert(
      fc.property(states, (state) => {
        expect(readEmbedState(writeEmbedState(state, choices), choices)).toEqual({ state, unknown: null });
      }),
    );
  });

  it("is a sound one whatever the address holds", () => {
    fc.assert(
      fc.property(fc.webQueryParameters(), fc.constantFrom("bieu-do", "tinh", "nam", "nen"), (query, name) => {
        const { state } = readEmbedState(`?${name}=${query}`, choices);
        expect(choices.charts).toContain(state.chart);
        for (const area of state.areas) expect(choices.areas).toContain(area);
      }),
    );
  });

  it("names a chart that does not exist, and takes all areas for none", () => {
    expect(readEmbedState("?bieu-do=nothing", choices)).toMatchObject({ unknown: "nothing" });
    expect(readEmbedState("?tinh=kon-tum~ha-giang~son-la", choices).state.areas).toEqual([]);
  });

  it("knows areas and years for single indicators only", () => {
    expect(readEmbedState("?bieu-do=coverage&tinh=ha-giang&nam=2023", choices).state).toMatchObject({
      areas: [],
      years: [],
    });
  });
});

describe("the address of an embed", () => {
  it.each([
    [{ chart: "forest_cover", language: "vi" }, "/embed/forest_cover/"],
    [{ chart: "forest_cover", language: "en", theme: "dark" }, "/en/embed/forest_cover/#theme=dark"],
    [
      { chart: "x", language: "vi", areas: ["a", "b"], years: [2023], edition: 2 },
      "/editions/2/embed/x/?tinh=a~b&nam=2023",
    ],
    [{ chart: "../x?y", language: "vi" }, "/embed/..%2Fx%3Fy/"],
  ] as const)("of %j is %s", (choice, address) => {
    expect(embedAddress(choice)).toBe(address);
  });

  it("tells its choice to the embed, and no more", () => {
    expect(choiceIn("?tinh=a~b&nam=2023&childId=x")).toEqual({ areas: ["a", "b"], years: [2023] });
    expect(choiceIn("?tinh=a,b&nam=soon")).toEqual({ areas: ["a", "b"], years: [] });
  });

  it("maps a path into an edition", () => {
    expect([inEdition(null, "/charts/x.png"), inEdition(3, "/charts/x.png")]).toEqual([
      "/charts/x.png",
      "/editions/3/charts/x.png",
    ]);
  });
});

describe("the code to copy", () => {
  const hostile = '"><script>alert(1)</script>';
  const heights = { wide: 500, narrow: 640 };

  it("has a title, is lazy, and leaves the height to the browser where it can", () => {
    const code = iframeCode({ src: "https://e.org/embed/x/", title: "Rừng", heights });
    expect(code).toMatch(
      /^<iframe src="https:\/\/e\.org\/embed\/x\/" title="Rừng" loading="lazy" style="[^"]*"><\/iframe>$/u,
    );
    expect(code).toContain("frame-sizing:content-height");
    expect(code).not.toMatch(/[ ;"]height[:=]/u);
    expect(code).toContain("min-height:500px;min-height:clamp(500px,(620px - 100vw)*9999,640px)");
    expect(leastHeight({ wide: 700, narrow: 600 })).toBe("min-height:700px");
  });

  it("never lets a text out of its attribute", () => {
    const all = [
      iframeCode({ src: hostile, title: hostile, heights }),
      fixedFrameCode({ src: hostile, title: hostile, width: 1, height: 1 }),
      tagCode({ script: hostile, attributes: [["title", hostile]], page: hostile, title: hostile }),
      imageCode({ src: hostile, alt: hostile, page: hostile, width: 1, height: 1 }),
    ];
    for (const code of all) expect(code).not.toContain("<script>alert");
  });
});
