import { describe, expect, it } from "vitest";
import { type Condition, mayPass, scansOf } from "../../../src/lib/explore/scan-plan.js";

const columns = ["plan_id", "year", "indicator", "value", "quote"];
const scan = (info: object, name = "SEQ_SCAN "): object => ({
  name,
  children: [],
  extra_info: { Table: "targets_rows", ...info },
});
const scans = (root: object, sql = "") => scansOf(JSON.stringify([root]), "targets_rows", columns, sql);

describe("what a plan reads", () => {
  it("columns that are given on, and those of filters", () => {
    const filters = ["year>=2023", "indicator='it''s'", "(value IS NOT NULL)", "(quote ~~* '%plan_id%')"];
    expect(scans(scan({ Projections: "value", Filters: filters }))).toEqual([
      {
        // A name inside a text may be a column's: one more is read, none too few.
        columns: ["plan_id", "year", "indicator", "value", "quote"],
        conditions: [
          { column: "year", test: ">=", values: [2023] },
          { column: "indicator", test: "=", values: ["it's"] },
        ],
        enough: null,
      },
    ]);
  });

  it.each<[string, Condition[]]>([
    [
      "year>=2020 AND year<=2022",
      [
        { column: "year", test: ">=", values: [2020] },
        { column: "year", test: "<=", values: [2022] },
      ],
    ],
    [
      "optional: indicator IN ('a', 'b, c', 'd''e')",
      [{ column: "indicator", test: "=", values: ["a", "b, c", "d'e"] }],
    ],
    ["year IN (2020, 2021)", [{ column: "year", test: "=", values: [2020, 2021] }]],
    ["year=2020 OR year=2021", []],
    ["optional: year=2020 OR year=2021", []],
    ["(CAST(year AS DECIMAL(6,1)) = 2020.5)", []],
    ["indicator='a AND b'", []],
    ["indicator='a' AND (year = 2 OR year = 3)", []],
    ["indicator!='a'", []],
    ["value>=1e5", []],
  ])("%s", (filter, conditions) => {
    expect(scans(scan({ Filters: filter }))[0]?.conditions).toEqual(conditions);
  });

  it("every scan of the table, wherever it stands, and of no other", () => {
    const join = {
      name: "HASH_JOIN",
      children: [
        scan({ Projections: ["year", "plan_id"] }),
        scan({ Table: "areas", Projections: "year" }),
        scan({ Table: "memory.parts.targets_rows", Projections: "" }),
      ],
    };
    expect(scans(join).map((one) => one.columns)).toEqual([["plan_id", "year"], []]);
  });

  it("the first rows alone where any will do", () => {
    const limited = { name: "PROJECTION", children: [{ name: "STREAMING_LIMIT", children: [scan({})] }] };
    expect(scans(limited, "select * from targets limit 10")[0]?.enough).toBe(10);
    expect(scans(limited, "from targets limit 10 offset 5")[0]?.enough).toBe(15);
    expect(scans(limited, "select * from (from targets limit 10) limit 3")[0]?.enough).toBeNull();
    expect(scans(limited, "select * from targets limit 10%")[0]?.enough).toBeNull();
    const ordered = { name: "TOP_N", children: [scan({})] };
    expect(scans(ordered, "select * from targets order by 1 limit 10")[0]?.enough).toBeNull();
    const filtered = { name: "STREAMING_LIMIT", children: [scan({ Filters: "year=2020" })] };
    expect(scans(filtered, "select * from targets where year = 2020 limit 10")[0]?.enough).toBeNull();
  });
});

describe("rows that may pass", () => {
  const bounds = { year: [2020, 2022], indicator: ["b", "d"], odd: ["\u{1F600}", "\u{1F601}"] } as const;
  it.each<[Condition["test"], string, (string | number)[], boolean]>([
    ["=", "year", [2020], true],
    ["=", "year", [2019, 2023], false],
    ["=", "year", [2019, 2021], true],
    [">", "year", [2022], false],
    [">=", "year", [2022], true],
    ["<", "year", [2020], false],
    ["<=", "year", [2020], true],
    ["=", "indicator", ["c"], true],
    ["=", "indicator", ["e"], false],
    [">", "indicator", ["c"], true],
    // Nothing is left out where the order is not sure, or nothing is known.
    ["=", "indicator", [5], true],
    ["=", "odd", ["a"], true],
    ["=", "unknown", ["a"], true],
  ])("%s %s %j: %s", (test, column, values, expected) => {
    expect(mayPass(bounds, [{ column, test, values }])).toBe(expected);
  });

  it("must pass all conditions", () => {
    const year: Condition = { column: "year", test: "=", values: [2021] };
    expect(mayPass(bounds, [year, { column: "indicator", test: "=", values: ["a"] }])).toBe(false);
    expect(mayPass(bounds, [])).toBe(true);
  });
});
