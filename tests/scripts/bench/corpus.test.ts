import { expect, test } from "vitest";
import { type BenchPlan, corpusOf, varied } from "../../../scripts/bench/corpus.js";

const text = [
  "Số: 12/KH-UBND",
  "Sơn La, ngày 15/1/2024",
  "",
  "1. GRDP năm 2024 tăng 7,5%; thu ngân sách 4.800 tỷ đồng.",
  "2. Trồng mới 4.000 ha rừng.",
  "3. Tỷ lệ hộ nghèo còn 15,66%.",
].join("\n");
const plan: BenchPlan = { text, context: { plan_id: "x-2024", area_id: "x", year: 2024, level: "province" } };
const items = (of: string): string[] => of.split("\n").slice(3);

test("a seed makes one plan, another seed another", () => {
  expect(varied(plan, 7)).toEqual(varied(plan, 7));
  expect(varied(plan, 7).text).not.toBe(varied(plan, 8).text);
});

test("figures change and keep their form; years, dates, item and document numbers stay", () => {
  const made = varied(plan, 1).text;
  const shape = (of: string): string[] => items(of).map((item) => item.replace(/^\d\. /u, "").replace(/\d/gu, "0"));
  expect(shape(made).sort()).toEqual(shape(text).sort());
  expect(made.split("\n")).toEqual(expect.arrayContaining(["Số: 12/KH-UBND", "Sơn La, ngày 15/1/2024"]));
  expect(items(made).map((item) => item[0])).toEqual(["1", "2", "3"]);
  expect(made).toContain("năm 2024");
  expect(made).not.toContain("15,66%");
});

test("readers that share a corpus read each plan once", () => {
  const texts = (from: number, step: number): string[] =>
    [...corpusOf([plan, { ...plan, text: "Tăng 8%." }], { count: 9, from, step })].map((made) => made.text);
  expect([...texts(0, 2), ...texts(1, 2)].sort()).toEqual(texts(0, 1).sort());
});
