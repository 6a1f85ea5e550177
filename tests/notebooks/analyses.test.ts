/** What the analyses say, against the code that the site's charts are made with. */
import { describe, expect, test } from "vitest";
import { areaIndex, comparable, differences } from "../../src/lib/compare.js";
import { loadEdition } from "../../src/node/edition.js";
import { type Ask, asks, asksMore, recentYears } from "../../src/notebooks/ambition.js";
import { figurePairs } from "../../src/notebooks/comparability.js";
import { formNames, measures, planForms } from "../../src/notebooks/measures.js";
import { clauseFacts, phraseCounts } from "../../src/notebooks/wording.js";

const { tables } = loadEdition();
const byId = new Map(tables.targets.map((target) => [target.target_id, target]));
const target = (id: string) => {
  const found = byId.get(id);
  if (!found) throw new Error(id);
  return found;
};

describe("comparability", () => {
  test("a pair is alike just where the site's own rule says so", () => {
    const index = areaIndex(tables.areas);
    for (const pair of figurePairs(tables)) {
      const [a, b] = [target(pair.target_a), target(pair.target_b)];
      expect([pair.target_a, pair.target_b, pair.alike === 1]).toEqual([
        a.target_id,
        b.target_id,
        comparable(a, b, index),
      ]);
      const kinds = new Set([...differences(a, b, index), ...differences(a, a, index)].map(({ kind }) => kind));
      expect(pair.year === 1).toBe(kinds.has("year"));
      expect(pair.scope === 1).toBe(kinds.has("scope") || kinds.has("definition"));
    }
  });
});

describe("ambition", () => {
  test("a result is the area's own, recent, before the plan's year", () => {
    for (const ask of asks(tables)) {
      const { area_id, year } = target(ask.target_id);
      expect(ask.result_year).toBeLessThan(year);
      expect(ask.result_year).toBeGreaterThanOrEqual(year - recentYears);
      expect(
        tables.series.some((row) => row.area_id === area_id && row.value === ask.result && row.kind === "result"),
      ).toBe(true);
    }
  });

  test("where fewer is better, less is more", () => {
    const ask = (indicator: string, step: number) => ({ indicator, step }) as Ask;
    expect(asksMore(ask("grdp_growth", 1))).toBe(true);
    expect(asksMore(ask("poverty_rate", 1))).toBe(false);
    expect(asksMore(ask("poverty_rate", -1))).toBe(true);
    expect(asksMore(ask("poverty_rate", 0))).toBe(false);
  });
});

describe("measures and wording", () => {
  test("every target has one form and is counted once", () => {
    const plans = planForms(tables);
    expect(plans.reduce((sum, { targets }) => sum + targets, 0)).toBe(tables.targets.length);
    for (const row of plans) expect(formNames.reduce((sum, form) => sum + row[form], 0)).toBe(row.targets);
    const inVocabulary = tables.targets.filter(({ indicator }) => indicator !== null).length;
    expect(measures(tables).reduce((sum, { targets }) => sum + targets, 0)).toBe(inVocabulary);
    expect(measures(tables)).toHaveLength(tables.indicators.length);
  });

  test("phrases are counted by clause, and clauses once", () => {
    const found = phraseCounts(tables).find(({ words }) => words === "trở lên");
    expect(found?.targets).toBe(tables.targets.filter(({ quote }) => quote.toLowerCase().includes("trở lên")).length);
    const clauses = new Set(tables.targets.map(({ plan_id, start, end }) => `${plan_id} ${start} ${end}`)).size;
    expect(clauseFacts(tables).clauses).toBe(clauses);
  });

  test("an edition without plans has notebooks too", () => {
    const none = { ...tables, targets: [], series: [] };
    expect([asks(none), phraseCounts(none), planForms(none)]).toEqual([[], [], []]);
    expect(clauseFacts(none).clauses).toBe(0);
    expect(figurePairs(none)).toEqual([]);
  });
});
