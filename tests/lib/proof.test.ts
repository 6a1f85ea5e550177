import { describe, expect, it } from "vitest";
import { countTrue, readSpan } from "../../src/lib/proof.js";

describe("countTrue", () => {
  const text = "- Tỷ lệ hộ nghèo\ngiảm 4%.\n";

  it("counts what stands where it is said to stand, line breaks apart", () => {
    const shown = "Tỷ lệ hộ nghèo giảm 4%";
    const start = 2;
    expect(countTrue(text, [{ start, end: start + shown.length, shown }])).toBe(1);
  });

  it.each([
    ["another letter", { start: 2, end: 8, shown: "Tỷ lê" }],
    ["another place", { start: 3, end: 8, shown: "Tỷ lệ" }],
    ["nothing", { start: 2, end: 2, shown: "" }],
    ["beyond the text", { start: 90, end: 95, shown: "Tỷ lệ" }],
  ])("does not count %s", (_what, claim) => {
    expect(countTrue(text, [claim])).toBe(0);
  });
});

it("reads spans as pages write them", () => {
  expect([readSpan("120-145"), readSpan("a-1"), readSpan("")]).toEqual([{ start: 120, end: 145 }, null, null]);
});
