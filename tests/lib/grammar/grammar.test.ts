/** Every rule's examples are its tests, and the table of rules agrees with data/reference/indicators.csv. */
import { describe, expect, test } from "vitest";
import { ruleFaults } from "../../../src/lib/grammar/check.js";
import { rules } from "../../../src/lib/grammar/index.js";
import { projectRoot } from "../../../src/node/paths.js";
import { loadReference } from "../../../src/node/reference.js";
import { read } from "../read.js";

const { indicators } = loadReference(projectRoot);

test("the table of rules is sound", () => {
  expect(ruleFaults(rules, indicators)).toEqual([]);
});

test("a rule that is not sound is told what to do", () => {
  const [first] = rules;
  if (!first) throw new Error("there are no rules");
  const broken = { ...first, unit: "tonne", examples: [], names: ["GRDP", "grdp"] };
  const faults = ruleFaults([broken, { ...first, indicator: "grdp_grwth" }], indicators);
  expect(faults).toEqual([
    expect.stringMatching(/grdp_growth: unit "tonne".*percent/u),
    expect.stringMatching(/grdp_growth: no example/u),
    expect.stringMatching(/grdp_growth: name "grdp" stands twice/u),
    expect.stringMatching(/"grdp_grwth" is no code of data\/reference\/indicators.csv/u),
  ]);
});

describe.each(rules.map((rule) => [rule.indicator, rule] as const))("%s", (indicator, { examples, misses }) => {
  test.each(examples)("reads %s", (text, row) => {
    const { targets } = read(`Phấn đấu đến cuối năm 2024: ${text}`);
    expect(targets).toEqual([expect.objectContaining({ indicator, ...row })]);
  });

  test.each(misses)("leaves %s", (text) => {
    const found = read(`Phấn đấu đến cuối năm 2024: ${text}`).targets.map((row) => row.indicator);
    expect(found).not.toContain(indicator);
  });
});
