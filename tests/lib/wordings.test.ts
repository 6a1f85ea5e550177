/** Wordings of plans, resolutions and press reports, each with the rows a careful reader finds; all figures invented. */
import { expect, test } from "vitest";
import { read } from "./read.js";

const rowsOf = (text: string): string[] =>
  read(text).targets.map(
    ({ indicator, comparator, value, value_high, scope }) =>
      `${indicator ?? "-"} ${comparator} ${value}${value_high === null ? "" : `..${value_high}`}${scope && ` (${scope})`}`,
  );

const goals = (text: string): string => `Các chỉ tiêu năm 2024:\n- ${text}`;

test.each<[why: string, text: string, rows: string[]]>([
  [
    "a word for a result inside an indicator's own name tells none",
    "tỷ lệ lao động đã qua đào tạo đạt 66%.",
    ["trained_labour_rate = 66"],
  ],
  [
    "a floor is no start of a change",
    "Giảm tỷ lệ hộ nghèo từ 4% trở lên (hộ nghèo toàn huyện giảm còn 17,5%).",
    ["poverty_reduction >= 4", "poverty_rate = 17.5"],
  ],
  ["a start is dropped", "Giảm tỷ lệ hộ nghèo từ 8% xuống còn 6%.", ["poverty_rate = 6"]],
  [
    "the index of production is no growth of the sector",
    "Chỉ số sản xuất công nghiệp (IIP) tăng 8%; giá trị sản xuất ngành công nghiệp tăng 9%.",
    ["iip_growth = 8", "industry_growth = 9"],
  ],
  [
    "clean water is no part of hygienic water",
    "98% dân nông thôn dùng nước hợp vệ sinh, trong đó sử dụng nước sạch 66%.",
    ["rural_hygienic_water = 98", "rural_clean_water = 66"],
  ],
  [
    "a bracket of small letters behind the name narrows it",
    "Tỷ lệ trẻ em dưới 5 tuổi suy dinh dưỡng (cân nặng theo tuổi) còn dưới 9,3%.",
    ["child_malnutrition < 9.3 (cân nặng theo tuổi)"],
  ],
  [
    "the subject goes on behind a semicolon",
    "Tổng thu ngân sách trên địa bàn tăng bình quân hằng năm trên 9%; đến năm 2024 đạt 2.800 tỷ đồng.",
    ["- > 9", "budget_revenue = 2800"],
  ],
  [
    "the growth of what was stated in money",
    "Giá trị sản xuất công nghiệp đạt 21.700 tỷ đồng, tăng 14% so với năm 2023.",
    ["industrial_output = 21700", "industry_growth = 14"],
  ],
  [
    "an equivalent in the indicator's own unit is a row beside the one in dollars",
    "GRDP bình quân đầu người đạt 2.100 USD (tương đương khoảng 49 triệu đồng).",
    ["grdp_per_capita = 2100", "grdp_per_capita ~ 49"],
  ],
  [
    "an equivalent in dollars is none",
    "GRDP bình quân đầu người đạt 86 triệu đồng, tương đương 3.400 USD.",
    ["grdp_per_capita = 86"],
  ],
  [
    "a total over several years carries the period, a year's figure does not",
    "Tổng vốn đầu tư toàn xã hội giai đoạn 2021 - 2025 đạt 180 nghìn tỷ đồng; trong giai đoạn 2021 - 2025, đến năm 2025 kim ngạch xuất khẩu đạt 90 triệu USD.",
    ["total_investment = 180000 (giai đoạn 2021 - 2025)", "export_value = 90"],
  ],
  [
    "parts go on in a list",
    "Tổng thu ngân sách nhà nước 9.400 tỷ đồng, trong đó thu nội địa 2.400 tỷ đồng, thu từ hoạt động xuất nhập khẩu 7.000 tỷ đồng.",
    [
      "budget_revenue = 9400",
      "budget_revenue = 2400 (thu nội địa)",
      "budget_revenue = 7000 (thu từ hoạt động xuất nhập khẩu)",
    ],
  ],
  [
    "a floor and the verb before it hold for the counts of a list",
    "Thành lập mới tối thiểu 35 doanh nghiệp, 08 hợp tác xã.",
    ["new_enterprises >= 35", "new_cooperatives >= 8"],
  ],
  [
    "what is striven for beyond the goal is a goal of the same",
    "Tốc độ tăng trưởng GRDP 7 - 7,5%, phấn đấu đạt 8%.",
    ["grdp_growth range 7..7.5", "grdp_growth = 8"],
  ],
])("%s", (_, text, rows) => {
  expect(rowsOf(goals(text))).toEqual(rows);
});

test("what is striven to reach is no result", () => {
  const text =
    "Trong năm 2024, tỉnh phấn đấu thực hiện đạt các chỉ tiêu cơ bản sau: GRDP tăng 6,5%; xuất khẩu 70 triệu USD.";
  expect(rowsOf(text)).toContain("grdp_growth = 6.5");
});

test("prizes in a paragraph of goals are none", () => {
  const text =
    "Phấn đấu GRDP tăng 7%; thu nhập bình quân đầu người 45 triệu đồng; tỷ lệ hộ nghèo còn 4%. Trao 3 giải nhất, mỗi giải 15 triệu đồng.";
  expect(rowsOf(text)).toEqual(["grdp_growth = 7", "income_per_capita = 45", "poverty_rate = 4"]);
});

test("numbers that go on across sub-headings are no doubt about a list, a list that begins late is", () => {
  const list = (first: number): string =>
    `II. Chỉ tiêu\na) Kinh tế\n(1) GRDP tăng 8%.\n(2) Xuất khẩu đạt 90 triệu USD.\nb) Xã hội\n(${first}) Tỷ lệ hộ nghèo còn 4%.\n`;
  expect(read(list(3)).flags).not.toContain("list-numbering");
  expect(read(list(7)).flags).toContain("list-numbering");
});
