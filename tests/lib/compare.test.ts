import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { areaIndex, comparable, differences, groupComparable } from "../../src/lib/compare.js";
import type { Target } from "../../src/lib/model.js";
import { scopeKind, scopeWords } from "../../src/lib/scope-words.js";
import { allAreas, makeTarget, targets } from "../charts/sample.js";

const areas = areaIndex(allAreas);
const of = (indicator: string): Target[] => targets.filter((target) => target.indicator === indicator);
const one = (indicator: string, areaId: string, scope = ""): Target => {
  const found = of(indicator).find((target) => target.area_id === areaId && target.scope === scope);
  if (!found) throw new RangeError(`no ${indicator} of ${areaId} with scope "${scope}" among the rows of tests/plans`);
  return found;
};
const kinds = (a: Target, b: Target): string[] => differences(a, b, areas).map(({ kind }) => kind);

describe("the five plans", () => {
  test("three provinces of 2023 may be compared on growth, whatever their comparators", () => {
    expect(comparable(one("grdp_growth", "ha-giang"), one("grdp_growth", "kon-tum"), areas)).toBe(true);
  });

  test("Phú Thọ's plan is for another year", () => {
    const [difference, ...rest] = differences(one("grdp_growth", "kon-tum"), one("grdp_growth", "phu-tho"), areas);
    expect(rest).toEqual([]);
    expect(difference).toEqual({ kind: "year", vi: "năm 2024", en: "for 2024" });
  });

  test("poor districts are a part of the province", () => {
    const [whole, part] = [one("poverty_reduction", "kon-tum"), one("poverty_reduction", "kon-tum", "huyện nghèo")];
    expect(differences(whole, part, areas)).toEqual([
      { kind: "scope", vi: "riêng huyện nghèo", en: "only poor districts" },
    ]);
  });

  test("rubber counted as forest is another definition", () => {
    const rubber = one("forest_cover", "kon-tum", "có tính cây cao su");
    expect(differences(one("forest_cover", "ha-giang"), rubber, areas)).toEqual([
      { kind: "definition", vi: "có tính cây cao su", en: "rubber trees counted" },
    ]);
    expect(differences(rubber, one("forest_cover", "ha-giang"), areas)[0]?.vi).toBe("không ghi “có tính cây cao su”");
  });

  test("commune beds left out are another definition", () => {
    const beds = one("beds_per_10k", "kon-tum", "không tính giường trạm y tế xã");
    expect(kinds(one("beds_per_10k", "ha-giang"), beds)).toEqual(["definition"]);
  });

  test("a district's plan is of another level, and its cut-off unit is a doubt", () => {
    const province = makeTarget({
      area_id: "son-la",
      year: 2023,
      indicator: "industrial_output",
      value: 7,
      unit: "billion VND",
    });
    const [row] = of("industrial_output");
    expect(row && kinds(province, row)).toEqual(["level", "definition", "unit", "doubt"]);
  });

  test("the reference is the largest like group; the rest is named", () => {
    const { reference, apart } = groupComparable(of("poverty_reduction"), areas);
    expect(reference.map((row) => row.area_id).sort()).toEqual(["ha-giang", "kon-tum", "son-la"]);
    expect(apart.map(({ row, differences: d }) => [row.area_id, d.map(({ vi }) => vi)])).toEqual([
      ["kon-tum", ["riêng huyện nghèo"]],
      ["phu-tho", ["năm 2024"]],
    ]);
  });

  test("of two groups of one size the whole is the measure, not the scope", () => {
    expect(groupComparable(of("forest_cover"), areas).reference.map((row) => row.area_id)).toEqual(["ha-giang"]);
  });

  test("a figure in doubt is nobody's measure, not even its own", () => {
    const { reference, apart } = groupComparable(of("industrial_output"), areas);
    expect(reference).toEqual([]);
    expect(apart[0]?.differences.map(({ kind }) => kind)).toEqual(["doubt"]);
  });

  test("a goal in words stands beside figures of its kind", () => {
    expect(groupComparable(of("pci_rank_gain"), areas).apart).toEqual([]);
  });
});

describe("whatever the rows", () => {
  const rows = fc.array(
    fc.record({
      area_id: fc.constantFrom("ha-giang", "son-la", "kon-tum", "soc-trang-my-tu"),
      year: fc.constantFrom(2023, 2024),
      scope: fc.constantFrom("", "huyện nghèo", "có tính cây cao su", "tôm hùm"),
      value: fc.constantFrom(null, 1, 2),
      unit: fc.constantFrom("percent", "tonne"),
      basis: fc.constantFrom("stated" as const, "derived" as const),
      flags: fc.constantFrom<string[][]>([], ["ocr"], ["unit-missing"]),
    }),
    { maxLength: 12 },
  );
  const made = rows.map((list) => list.map((row) => makeTarget({ indicator: "forest_cover", ...row })));

  test("each is in the reference or apart with a reason, none twice", () => {
    fc.assert(
      fc.property(made, (list) => {
        const { reference, apart } = groupComparable(list, areas);
        expect(new Set([...reference, ...apart.map(({ row }) => row)]).size).toBe(list.length);
        expect(reference.length + apart.length).toBe(list.length);
        for (const { differences: reasons } of apart) expect(reasons.length).toBeGreaterThan(0);
      }),
    );
  });

  test("being comparable does not depend on who is asked first", () => {
    fc.assert(
      fc.property(made, ([a, b]) => {
        if (a && b) expect(comparable(a, b, areas)).toBe(comparable(b, a, areas));
      }),
    );
  });
});

test.each([
  ["có tính cây cao su", "definition"],
  ["giá so sánh 2010", "definition"],
  ["và truyền nghề", "definition"],
  ["theo chuẩn nghèo giai đoạn 2022-2025", "definition"],
  ["huyện nghèo", "scope"],
  ["vành đai biên giới", "scope"],
  ["chưa bao gồm trạm y tế xã", "definition"],
  ["giá hiện hành", "definition"],
  ["trừng phạt", "scope"],
])("%s is a %s", (scope, kind) => expect(scopeKind(scope)).toBe(kind));

test.each([
  ["theo chuẩn nghèo giai đoạn 2022-2025", "by the poverty line of 2022-2025"],
  ["và truyền nghề", "craft apprenticeship counted too"],
  ["huyện nghèo biên giới", "“huyện nghèo biên giới”"],
])("%s in English", (scope, en) => expect(scopeWords(scope).en).toBe(en));
