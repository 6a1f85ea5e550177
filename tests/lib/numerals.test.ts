import { describe, expect, test } from "vitest";
import { classifyNumerals, numeralRules } from "../../src/lib/numerals.js";
import { read } from "./read.js";

describe.each(numeralRules.map((rule) => [rule.rule, rule] as const))("%s", (_, { examples, kind, rule }) => {
  test.each(examples)("in “%s” takes “%s”", (text, taken) => {
    const found = classifyNumerals(text).map((span) => ({ ...span, text: text.slice(span.start, span.end) }));
    expect(found).toContainEqual(expect.objectContaining({ kind, rule, text: taken }));
  });
});

const goal = "Phấn đấu ";

test.each([
  ["tuổi thọ trung bình trên 74 tuổi", "life_expectancy", 74],
  ["giải quyết việc làm cho 2.023 lao động", "jobs_created", 2023],
  ["trồng mới trên 1.000 ha rừng", "new_forest_area", 1000],
  ["thành lập mới 2050 doanh nghiệp", "new_enterprises", 2050],
  ["tốc độ tăng GRDP đạt12,5%", "grdp_growth", 12.5],
])("“%s” holds a figure", (words, indicator, value) => {
  expect(read(goal + words).targets).toEqual([expect.objectContaining({ indicator, value })]);
});
