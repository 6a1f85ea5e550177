import { describe, expect, it } from "vitest";
import { compareCsv } from "../../src/lib/compare-csv.js";
import { choicesOf, comparisonsOf } from "../../src/lib/comparison.js";
import type { Area } from "../../src/lib/model.js";
import { noticeInWords } from "../../src/lib/notice-words.js";
import type { Notice } from "../../src/lib/url-state.js";
import { allAreas, indicators, makePlan, makeTarget } from "../charts/sample.js";

const areas: Area[] = allAreas.map((area) => ({ ...area, merged_into: area.merged_into || null }));
const growth = { indicator: "grdp_growth" } as const;
const tables = {
  areas,
  indicators,
  plans: [
    makePlan("ha-giang", 2023),
    makePlan("son-la", 2023),
    makePlan("kon-tum", 2023),
    makePlan("phu-tho", 2024),
    makePlan("soc-trang-my-tu", 2023),
  ],
  targets: [
    makeTarget({ ...growth, area_id: "ha-giang", year: 2023, value: 8, stated: "8,0%" }),
    makeTarget({ ...growth, area_id: "son-la", year: 2023, value: 7.5, stated: "7,5%", quote: 'tăng "7,5%", đạt' }),
    makeTarget({ ...growth, area_id: "kon-tum", year: 2023, comparator: ">=", value: 10 }),
    makeTarget({ ...growth, area_id: "phu-tho", year: 2024, comparator: ">=", value: 7.5 }),
  ],
};
const choices = choicesOf(tables);
const shown = (change: Partial<typeof choices.usual> = {}) => comparisonsOf({ ...choices.usual, ...change }, tables)[0];

describe("choicesOf", () => {
  it("offers every area, but shows at first those with a plan", () => {
    expect(choices.areas).toContain("lao-cai");
    expect(choices.areas).not.toContain("viet-nam");
    expect(choices.usual.areas.toSorted()).toEqual(["ha-giang", "kon-tum", "phu-tho", "soc-trang-my-tu", "son-la"]);
    expect(choices.years).toEqual([2023, 2024]);
    expect(choices.usual.indicators).toEqual(["grdp_growth"]);
  });

  it("knows which plans a province of today is made from", () => {
    expect(choices.merged.get("tuyen-quang-2025")).toEqual(["ha-giang"]);
    expect(choices.merged.get("can-tho-2025")).toEqual(["soc-trang-my-tu"]);
    expect(choices.merged.has("son-la")).toBe(false);
  });

  it("knows where former areas without a plan went, if there is a plan of there", () => {
    expect(choices.successors.get("quang-ngai")).toBe("quang-ngai-2025");
    expect(choices.successors.get("soc-trang")).toBe("can-tho-2025");
    for (const id of ["phu-tho", "kon-tum", "lao-cai", "soc-trang-my-tu"])
      expect(choices.successors.has(id)).toBe(false);
  });
});

describe("comparisonsOf", () => {
  it("sets another year apart and names it, and says who has no figure", () => {
    const comparison = shown();
    expect(comparison?.like.map(({ area }) => area.area_id)).toEqual(["ha-giang", "son-la", "kon-tum"]);
    expect(comparison?.apart.map(({ area, differences }) => [area.area_id, differences[0]?.kind])).toEqual([
      ["phu-tho", "year"],
    ]);
    expect(comparison?.absent.map(({ absence }) => absence)).toEqual(["not-applicable"]);
    expect(comparison?.shared).toEqual({ year: 2023, level: "province", scope: "" });
  });

  it("orders by value only within like figures and never ranks the others", () => {
    const comparison = shown({ order: "value" });
    expect(comparison?.like.map(({ area, rank }) => [area.area_id, rank?.best, rank?.worst])).toEqual([
      ["kon-tum", 1, 1],
      ["ha-giang", 2, 2],
      ["son-la", 3, 3],
    ]);
    expect([...(comparison?.apart ?? []), ...(comparison?.absent ?? [])].every(({ rank }) => rank === null)).toBe(true);
  });

  it("shows an area whose plan is of another year as one without a document", () => {
    const comparison = shown({ years: [2023] });
    expect(comparison?.absent.find(({ area }) => area.area_id === "phu-tho")?.absence).toBe("no-document");
  });

  it("sets a figure in doubt apart even when it is the only one", () => {
    const doubtful = makeTarget({
      ...growth,
      area_id: "ha-giang",
      year: 2023,
      value: 9.4,
      flags: ["level-or-change"],
    });
    const [comparison] = comparisonsOf(choices.usual, { ...tables, targets: [doubtful] });
    expect(comparison?.like).toEqual([]);
    expect(comparison?.apart[0]?.differences.map(({ kind }) => kind)).toEqual(["doubt"]);
  });
});

describe("compareCsv", () => {
  it("has a line for every figure and every absence, with what sets it apart, readable by Excel", () => {
    const comparison = shown();
    const csv = compareCsv(comparison ? [comparison] : [], "vi", ({ target_id }) => `https://x/#${target_id}`);
    expect(csv.charCodeAt(0)).toBe(0xfeff);
    const lines = csv.slice(1).trimEnd().split("\r\n");
    expect(lines).toHaveLength(6);
    expect(lines[0]).toMatch(/^indicator,label,area_id,.*,quote$/);
    expect(lines[2]).toContain('"tăng ""7,5%"", đạt"');
    expect(lines[4]).toContain("phu-tho,Phú Thọ,2024");
    expect(lines[4]).toContain(",no,năm 2024,");
    expect(lines[5]).toContain("not-applicable");
  });
});

describe("noticeInWords", () => {
  const say = (language: "vi" | "en", notice: Notice): string => noticeInWords(notice, choices, tables, language);

  it("says what was passed over and what is shown instead", () => {
    expect(say("vi", { kind: "unknown", part: "indicators", values: ["abc"], usual: true })).toBe(
      "Không có chỉ số “abc”; phần này được bỏ qua. Đang hiện chỉ số mặc định: Tốc độ tăng GRDP.",
    );
    expect(say("en", { kind: "unknown", part: "years", values: ["1890"], usual: false })).toBe(
      "No plan states a goal for “1890”; it was left out.",
    );
  });

  it("names a province of today and those shown in its place", () => {
    expect(say("vi", { kind: "merged", area: "tuyen-quang-2025", into: ["ha-giang"] })).toContain("hiện Hà Giang");
  });

  it("repeats no more than a handful of values", () => {
    const values = Array.from({ length: 50 }, (_, at) => `x${at}`);
    expect(say("vi", { kind: "parameters", values })).toMatch(/“x4”…/);
  });
});
