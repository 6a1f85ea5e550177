import { describe, expect, it } from "vitest";
import { countTrue, provenPlan, readSpan } from "../../src/lib/proof.js";

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

it("proves a plan by fingerprint and by each quotation at its place", () => {
  const plan = { plan_id: "a-2023", text_sha256: "abc" };
  const text = "GRDP tăng 7%. Nghèo giảm 2%.";
  const at = (start: number, end: number, quote: string, plan_id = "a-2023") => ({ plan_id, start, end, quote });
  const good = at(0, 12, "GRDP tăng 7%");
  expect(provenPlan(plan, [good, at(0, 4, "GRDP", "b-2023")], text, "abc")).toEqual({
    sameText: true,
    held: 1,
    all: 1,
  });
  const wrong = [at(1, 13, "GRDP tăng 7%"), at(14, 27, "Nghèo  giảm 2%"), at(5, 5, "")];
  expect(provenPlan(plan, [good, ...wrong], text, "abd")).toEqual({ sameText: false, held: 1, all: 4 });
});
