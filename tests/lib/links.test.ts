import { describe, expect, it } from "vitest";
import { anchorOf, languageOf, pathIn, plainPath, relative, targetPath, twinOf } from "../../src/lib/links.js";

describe("languages", () => {
  it.each([
    ["/", "/en/"],
    ["/plans/ha-giang-2023", "/en/plans/ha-giang-2023"],
    ["/entry", "/en/entry"],
  ])("%s and %s are twins", (vi, en) => {
    expect(twinOf(vi)).toBe(en);
    expect(twinOf(en)).toBe(vi);
    expect([languageOf(vi), languageOf(en)]).toEqual(["vi", "en"]);
    expect([plainPath(vi), plainPath(en), pathIn("en", vi)]).toEqual([vi, vi, en]);
  });
});

describe("relative", () => {
  it.each([
    ["/", "/data/targets.csv", "./data/targets.csv"],
    ["/data", "/data/targets.csv", "./data/targets.csv"],
    ["/en/plans/x", "/data/targets.csv", "../../data/targets.csv"],
    ["/en/plans/x", "/en/plans/y#t-a", "./y#t-a"],
    ["/plans/x", "/", "../"],
    ["/en/", "/", "../"],
    ["/plans/x", "/plans/x", "./x"],
  ])("from %s to %s is %s", (from, to, link) => {
    expect(relative(from, to)).toBe(link);
    for (const base of ["https://a.vn", "https://a.vn/chi-tieu"])
      expect(new URL(link, `${base}${from}`).href).toBe(`${base}${to}`);
  });
});

it("a target's anchor is its id without the plan", () => {
  const target = { plan_id: "kon-tum-2023", target_id: "kon-tum-2023.poverty_reduction.huyen-ngheo" };
  expect(anchorOf(target)).toBe("t-poverty_reduction.huyen-ngheo");
  expect(targetPath(target)).toBe("/plans/kon-tum-2023#t-poverty_reduction.huyen-ngheo");
});
