import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { asksForHeight, heightIn, heightMessages } from "../../src/lib/frame-messages.js";

describe("the messages of a framed chart", () => {
  it("are those of Datawrapper and AMP, and pym's for a host that gave an id", () => {
    expect(heightMessages("forest_cover", 412, null)).toEqual([
      { "datawrapper-height": { forest_cover: 412 } },
      { sentinel: "amp", type: "embed-size", height: 412 },
    ]);
    expect(heightMessages("x", 300, "chart-2").at(-1)).toBe("pymxPYMxchart-2xPYMxheightxPYMx300");
  });

  // The expression that pym's host looks for, as in its own source.
  it("is understood by pym", () => {
    const own = /^pymxPYMxchart-2xPYMx(\S+)xPYMx(.*)$/u;
    expect(own.exec(String(heightMessages("x", 300, "chart-2").at(-1)))?.slice(1)).toEqual(["height", "300"]);
  });

  it("answer the width that pym's host tells, and nothing else", () => {
    expect(asksForHeight("pymxPYMxchart-2xPYMxwidthxPYMx640", "chart-2")).toBe(true);
    for (const other of ["pymxPYMxchart-3xPYMxwidthxPYMx640", "width", null, 5, { type: "embed-size" }])
      expect(asksForHeight(other, "chart-2")).toBe(false);
    expect(asksForHeight("pymxPYMxnullxPYMxwidthxPYMx640", null)).toBe(false);
  });
});

describe("the height in a message", () => {
  it("is read from what a chart posts", () => {
    expect(heightIn(heightMessages("a", 412, null)[0])).toBe(412);
  });

  it.each([
    null,
    "datawrapper-height",
    7,
    {},
    { "datawrapper-height": null },
    { "datawrapper-height": {} },
    { "datawrapper-height": { a: "300" } },
    { "datawrapper-height": { a: 300.5 } },
    { "datawrapper-height": { a: -1 } },
    { "datawrapper-height": { a: 1e9 } },
  ])("is none in %j", (data) => {
    expect(heightIn(data)).toBeNull();
  });

  it("is a sane number or null whatever comes", () => {
    fc.assert(
      fc.property(fc.anything(), (data) => {
        const height = heightIn(data);
        expect(height === null || (Number.isInteger(height) && height > 0)).toBe(true);
      }),
    );
  });
});
