import { describe, expect, test } from "vitest";
import { altText, finding } from "../../src/lib/alt-text.js";
import type { IndicatorData } from "../../src/lib/indicator-rows.js";
import type { Target } from "../../src/lib/model.js";
import { makePlan, makeTarget, sample } from "../charts/sample.js";

const provinces = ["ha-giang", "son-la", "kon-tum"];

/** Growth in three provinces: a comparator and a value each. */
function growth(...figures: readonly Partial<Target>[]): IndicatorData {
  return {
    ...sample("grdp_growth", provinces),
    plans: provinces.map((id) => makePlan(id, 2023)),
    targets: figures.map((figure, at) =>
      makeTarget({ area_id: provinces[at] ?? "", year: 2023, indicator: "grdp_growth", ...figure }),
    ),
  };
}

describe("findings of the five plans", () => {
  test.each([
    [
      "grdp_growth",
      "Kon Tum đặt mục tiêu tăng trưởng nhanh nhất trong 3 tỉnh cùng năm 2023: từ 10% trở lên",
      "Kon Tum aims for the fastest growth of the 3 provinces with a 2023 figure: at least 10%",
    ],
    [
      "poverty_reduction",
      "Hà Giang, Sơn La và Kon Tum cùng nêu mức giảm tỷ lệ hộ nghèo ở mốc 4 điểm %; với Kon Tum đó là mức sàn",
      "Ha Giang, Son La and Kon Tum name the same mark for poverty-rate reduction: 4 percentage points; for Kon Tum it is a floor",
    ],
    [
      "forest_cover",
      "Hà Giang nêu tỷ lệ che phủ rừng: 58,9%; Kon Tum nêu 63,12% (có tính cây cao su), không so trực tiếp được",
      "Ha Giang states forest cover: 58.9%; Kon Tum 63.12% (rubber trees counted), not directly comparable",
    ],
    ["poverty_rate", "Chỉ Sơn La nêu tỷ lệ hộ nghèo: 15,66%", "Only Son La states household poverty rate: 15.66%"],
    [
      "industrial_output",
      "Chưa có con số nào về giá trị sản xuất công nghiệp so được: Mỹ Tú 789,53 đồng (đơn vị trong văn bản có vẻ thiếu)",
      "No figure for industrial output value can be compared: My Tu 789.53 VND (unit seems cut short in the text)",
    ],
    [
      "new_enterprises",
      "Chỉ Kon Tum nêu doanh nghiệp thành lập mới: 360 doanh nghiệp",
      "Only Kon Tum states new enterprises: 360 enterprises",
    ],
  ])("%s", (code, vi, en) => {
    expect(finding(sample(code), "vi")).toBe(vi);
    expect(finding(sample(code), "en")).toBe(en);
  });
});

describe("a finding claims no more than its comparators allow", () => {
  test("a floor below a plain figure may still end above it", () => {
    expect(finding(growth({ value: 8 }, { value: 7.5, comparator: ">=" }), "vi")).toBe(
      "Chưa thể nói nơi nào đặt mục tiêu tăng trưởng nhanh nhất: Hà Giang 8%, Sơn La từ 7,5% trở lên",
    );
  });

  test("a floor at the mark of a plain figure does not beat it", () => {
    expect(finding(growth({ value: 8 }, { value: 8, comparator: ">=" }, { value: 3 }), "vi")).toMatch(/^Chưa thể nói/);
  });

  test("a floor above all is highest, and so is one that excludes its mark", () => {
    expect(finding(growth({ value: 8 }, { value: 9, comparator: ">=" }), "vi")).toMatch(/^Sơn La đặt/);
    expect(finding(growth({ value: 8 }, { value: 8, comparator: ">" }, { value: 1 }), "vi")).toMatch(/^Sơn La đặt/);
  });

  test("two floors leave it open", () => {
    const rows = growth({ value: 8, comparator: ">=" }, { value: 12, comparator: ">=" });
    expect(finding(rows, "en")).toMatch(/cannot be said/);
  });

  test("a ceiling above a plain figure leaves it open", () => {
    expect(finding(growth({ value: 8 }, { value: 9, comparator: "<=" }), "vi")).toMatch(/^Chưa thể nói/);
  });

  test("equals share the first place", () => {
    expect(finding(growth({ value: 8 }, { value: 8 }, { value: 7 }), "vi")).toBe(
      "Hà Giang và Sơn La cùng đặt mục tiêu tăng trưởng nhanh nhất trong 3 tỉnh cùng năm 2023: 8%",
    );
  });

  test("words and silence are told apart", () => {
    expect(finding(growth({ comparator: "qualitative" }), "vi")).toBe(
      "Hà Giang nhắc đến tốc độ tăng GRDP nhưng không nêu con số",
    );
    expect(finding(growth(), "en")).toBe("No plan states GRDP growth");
  });
});

describe("the alternative text", () => {
  test("says kind, measure, unit, year, order, what is apart, who is silent, and where the table is", () => {
    expect(altText(sample("grdp_growth"), "vi")).toBe(
      "Biểu đồ điểm: Tốc độ tăng GRDP (%), mục tiêu năm 2023. Từ cao xuống thấp: Kon Tum từ 10% trở lên, Hà Giang 8,0%, Sơn La 7,5%. Không so trực tiếp: Phú Thọ từ 7,5% trở lên (năm 2024). Không áp dụng: Mỹ Tú. Bảng số liệu ở dưới.",
    );
  });

  test("speaks of no table where the picture stands alone", () => {
    const data = sample("grdp_growth");
    expect(`${altText(data, "vi", { alone: true })} Bảng số liệu ở dưới.`).toBe(altText(data, "vi"));
  });

  test("names every area of every indicator of the plans", () => {
    for (const lang of ["vi", "en"] as const) {
      const data = sample("forest_cover");
      for (const area of data.areas) expect(altText(data, lang)).toContain(lang === "vi" ? area.name_vi : area.name_en);
    }
  });
});
