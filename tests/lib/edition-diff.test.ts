import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { diffEditions, type EditionRow, type EditionTables, isSame } from "../../src/lib/edition-diff.js";
import { loadEdition } from "../../src/node/edition.js";

const edition = loadEdition().tables as unknown as EditionTables;
const target = {
  target_id: "a-2023.grdp_growth",
  plan_id: "a-2023",
  indicator: "grdp_growth",
  comparator: "=",
  value: 7,
  value_high: null,
  unit: "percent",
  quote: "GRDP tăng 7%",
  stated: "7%",
  start: 10,
  end: 22,
  flags: [] as string[],
};
const withTargets = (...targets: EditionRow[]): EditionTables => ({
  plans: [],
  targets,
  series: [],
  areas: [],
  indicators: [],
});
/** What is said of one target that became another. */
const changes = (before: EditionRow, after: Record<string, unknown>): string[] =>
  diffEditions(
    withTargets({ ...target, ...before }),
    withTargets({ ...target, ...before, ...after }),
  ).targets.changed.flatMap(({ changes: all }) => all.map(({ what }) => what));

describe("diffEditions", () => {
  it("finds nothing between an edition and itself, in whatever order its rows are", () => {
    expect(isSame(diffEditions(edition, edition))).toBe(true);
    const turned = { ...edition, targets: edition.targets.toReversed(), areas: edition.areas.toReversed() };
    expect(isSame(diffEditions(edition, turned))).toBe(true);
  });

  it("finds what was taken out one way and the same added the other way", () => {
    fc.assert(
      fc.property(fc.subarray([...edition.targets]), (kept) => {
        const less = { ...edition, targets: kept };
        const gone = edition.targets.filter((row) => !kept.includes(row)).map(({ target_id }) => target_id);
        expect(diffEditions(edition, less).targets).toEqual({ added: [], removed: gone, changed: [] });
        expect(diffEditions(less, edition).targets).toEqual({ added: gone, removed: [], changed: [] });
      }),
      { numRuns: 20 },
    );
  });

  it.each([
    ["a larger number", {}, { value: 8 }, ["raised"]],
    ["a smaller number", {}, { value: 6.5 }, ["lowered"]],
    ["a floor instead of a number", {}, { comparator: ">=" }, ["comparator"]],
    ["a range that moved up", { value: 7, value_high: 8 }, { value: 7, value_high: 9 }, ["raised"]],
    ["a range that grew on both ends", { value: 7, value_high: 8 }, { value: 6, value_high: 9 }, ["figure"]],
    ["a number that is now in words", {}, { value: null, comparator: "qualitative" }, ["figure", "comparator"]],
    ["another unit, whose numbers cannot be compared", {}, { value: 70, unit: "per mille" }, ["figure", "unit"]],
    ["other words", {}, { quote: "GRDP tăng trưởng 7%" }, ["wording"]],
    ["a flag", {}, { flags: ["ocr"] }, ["flags"]],
    ["another place in a longer text", {}, { start: 99, end: 111 }, []],
    ["a column that the older edition does not have", {}, { period: "year" }, ["period"]],
  ])("calls %s what it is", (_name, before, after, expected) => {
    expect(changes(before, after)).toEqual(expected);
  });

  it("follows a target that is now read as another indicator, by its clause", () => {
    const now = { ...target, target_id: "a-2023.grdp_total", indicator: "grdp_total" };
    const { added, removed, changed } = diffEditions(withTargets(target), withTargets(now)).targets;
    expect([added, removed]).toEqual([[], []]);
    expect(changed).toEqual([
      {
        id: "a-2023.grdp_total",
        changes: [
          { what: "target_id", before: target.target_id, after: now.target_id },
          { what: "indicator", before: "grdp_growth", after: "grdp_total" },
        ],
      },
    ]);
    // Where two have the same clause nobody can say which became which.
    const twins = withTargets(now, { ...now, target_id: "a-2023.other" });
    expect(diffEditions(withTargets(target), twins).targets).toMatchObject({
      removed: [target.target_id],
      changed: [],
    });
  });

  it("tells a text by its fingerprint, and rows of one key by a counter", () => {
    const plan = { plan_id: "a-2023", text_sha256: "0", characters: 5, number: null };
    const of = (...plans: EditionRow[]): EditionTables => ({ ...withTargets(), plans });
    const { changed } = diffEditions(of(plan), of({ ...plan, text_sha256: "1", characters: 9, number: "1/KH" })).plans;
    expect(changed[0]?.changes.map(({ what }) => what)).toEqual(["text", "number"]);
    const row = { area_id: "a", indicator: "b", year: 2023, kind: "result" };
    const series = (...rows: EditionRow[]): EditionTables => ({ ...withTargets(), series: rows });
    expect(diffEditions(series(row), series(row, row)).series.added).toEqual(["a · b · 2023 · result (2)"]);
  });
});
