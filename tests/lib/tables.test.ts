import { expect, test } from "vitest";
import { read } from "./read.js";

const expected = [
  { indicator: "grdp_growth", value: 8, unit: "percent" },
  { indicator: "income_per_capita", value: 52.5, unit: "million VND" },
  { indicator: "poverty_rate", value: 3, comparator: "<=", unit: "percent" },
].map((row) => expect.objectContaining({ year: 2024, ...row }));

test("a table with lines", () => {
  const { targets } = read(`
| TT | Chỉ tiêu | ĐVT | TH 2023 | KH 2024 |
|---|---|---|---|---|
| 1 | Tốc độ tăng GRDP | % | 7,1 | 8,0 |
| 2 | Thu nhập bình quân đầu người | Triệu đồng | 48 | 52,5 |
| 3 | Tỷ lệ hộ nghèo | % | 4,1 | ≤ 3,0 |
`);
  expect(targets).toEqual(expected);
  expect(targets[0]?.quote).toBe("Tốc độ tăng GRDP | % | 7,1 | 8,0");
});

test("a table that lost its lines", () => {
  const rows = ["TT", "Chỉ tiêu", "Đơn vị tính", "Ước thực hiện 2023", "Kế hoạch 2024"];
  const cells = [
    "1",
    "Tốc độ tăng GRDP",
    "%",
    "7,1",
    "8,0",
    "2",
    "Thu nhập bình quân đầu người",
    "Triệu đồng",
    "48",
    "52,5",
  ];
  const { targets, ledger } = read([...rows, ...cells, "3", "Tỷ lệ hộ nghèo", "%", "4,1", "≤ 3,0"].join("\n"));
  expect(targets).toEqual(expected);
  expect(ledger.filter(({ kind }) => kind === "result").map(({ text }) => text)).toEqual(["7,1", "48", "4,1"]);
  expect(ledger.filter(({ kind }) => kind === "not-understood")).toEqual([]);
});

test("a part of the row above keeps its indicator, and years of columns are kept apart", () => {
  const { targets } = read(`STT  Chỉ tiêu  Đơn vị  Kế hoạch 2024  Mục tiêu 2025
1  Tổng lượt khách du lịch  nghìn lượt  900  1.000
   Trong đó: Khách quốc tế  nghìn lượt  90  100
`);
  expect(targets.map(({ indicator, value, year, scope }) => [indicator, value, year, scope.toLowerCase()])).toEqual([
    ["tourist_arrivals", 900_000, 2024, ""],
    ["tourist_arrivals", 1_000_000, 2025, ""],
    ["tourist_arrivals", 90_000, 2024, "quốc tế"],
    ["tourist_arrivals", 100_000, 2025, "quốc tế"],
  ]);
});

test("a table of results only is no plan", () => {
  expect(
    read("TT | Chỉ tiêu | ĐVT | TH 2022 | TH 2023\n1 | Tỷ lệ hộ nghèo | % | 5 | 4\n2 | Tăng GRDP | % | 6 | 7").targets,
  ).toEqual([]);
});
