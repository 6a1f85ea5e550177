import { expect, test } from "vitest";
import { read } from "./read.js";

test.each([
  ["đạt 95%", "="],
  ["là 95%", "="],
  ["95%", "="],
  ["trên 95%", ">"],
  ["đạt hơn 95%", ">"],
  ["vượt 95%", ">"],
  ["vượt mốc 95%", ">"],
  ["đạt từ 95% trở lên", ">="],
  ["đạt 95% trở lên", ">="],
  ["đạt ít nhất 95%", ">="],
  ["tối thiểu 95%", ">="],
  ["không dưới 95%", ">="],
  ["không thấp hơn 95%", ">="],
  ["đạt và vượt 95%", ">="],
  ["≥ 95%", ">="],
  ["dưới 95%", "<"],
  ["thấp hơn 95%", "<"],
  ["không quá 95%", "<="],
  ["tối đa 95%", "<="],
  ["từ 95% trở xuống", "<="],
  ["không vượt quá 95%", "<="],
  ["không vượt ngưỡng 95%", "<="],
  ["khoảng 95%", "~"],
  ["gần 95%", "~"],
  ["xấp xỉ 95%", "~"],
])("tỷ lệ … %s", (words, comparator) => {
  const { targets } = read(`Phấn đấu tỷ lệ dân số tham gia bảo hiểm y tế ${words}.`);
  expect(targets).toEqual([expect.objectContaining({ comparator, value: 95, indicator: "health_insurance_coverage" })]);
});

test.each([
  "94 - 95%",
  "94-95%",
  "94% - 95%",
  "từ 94% đến 95%",
  "từ 94 đến 95%",
  "khoảng 94 – 95%",
  "94 ÷ 95%",
  "từ 94 - 95%",
])("%s is a range", (words) => {
  const { targets } = read(`Phấn đấu tỷ lệ dân số tham gia bảo hiểm y tế đạt ${words}.`);
  expect(targets).toEqual([expect.objectContaining({ comparator: "range", value: 94, value_high: 95 })]);
});

test("words that look like comparators and are none", () => {
  const { targets } = read("Phấn đấu trên địa bàn tỉnh có 9 bác sĩ trên 1 vạn dân.");
  expect(targets).toEqual([expect.objectContaining({ comparator: "=", value: 9, indicator: "doctors_per_10k" })]);
});
