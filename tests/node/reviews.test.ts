import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { build } from "../../scripts/build-site.js";
import type { Target } from "../../src/lib/model.js";
import { loadEdition } from "../../src/node/edition.js";
import { appendReview, readReview, reviewedTargets } from "../../src/node/reviews.js";
import { projectWith } from "./project.js";

const plan = "son-la-2023";
const header = "target,field,value,reason,who,date\n";

function projectReviewed(csv: string, name = plan): string {
  const root = projectWith(plan);
  mkdirSync(join(root, "data/reviews"));
  writeFileSync(join(root, `data/reviews/${name}.csv`), csv);
  return root;
}

const target: Target = {
  target_id: `${plan}.rice`,
  plan_id: plan,
  area_id: "son-la",
  year: 2023,
  indicator: null,
  scope: "",
  comparator: "=",
  value: 1,
  value_high: null,
  unit: "count",
  stated: "1",
  direction: "",
  base_year: null,
  basis: "stated",
  quote: "1",
  start: 0,
  end: 1,
  section: "",
  flags: [],
  note: "",
  review: "machine",
};
const reviewed = (csv: string): { targets: Target[]; problems: string[] } => {
  const { targets, problems } = reviewedTargets(projectReviewed(csv), plan, [target], []);
  return { targets, problems: problems.map(({ message }) => message) };
};

describe("data/reviews/<plan_id>.csv", () => {
  test("corrects rows; without the file they stay", () => {
    expect(reviewed(`${header}${plan}.rice,value,2,"hai, không phải một",Lan,2024-02-01\n`).targets[0]).toMatchObject({
      value: 2,
      review: "corrected",
      note: expect.stringContaining("máy đọc “1”, sửa thành “2”; lý do: hai, không phải một (Lan, 2024-02-01)"),
    });
    expect(reviewedTargets(projectWith(), plan, [target], [])).toEqual({ targets: [target], problems: [] });
  });

  test.each<[what: string, csv: string, says: RegExp]>([
    [
      "a stale line",
      `${header}${plan}.rice,value,2,r,Lan,2024-02-01\n${plan}.rise,value,2,r,Lan,2024-02-01\n`,
      /son-la-2023\.csv:3: target "son-la-2023\.rise" is no row.*there is son-la-2023\.rice/u,
    ],
    [
      "a day that does not exist",
      `${header}${plan}.rice,value,2,r,Lan,2024-02-31\n`,
      /csv:2: date "2024-02-31" is no date/u,
    ],
    ["an unknown column", "target,feld,value,reason,who,date\n", /csv:1: unknown column "feld"/u],
    ["a torn quote", `${header}${plan}.rice,value,"2,r,Lan,2024-02-01\n`, /csv:?\d*: .*[Qq]uote/u],
    ["a missing cell", `${header}${plan}.rice,value\n`, /csv:?\d*: /u],
    ["another encoding", "\u0000", /csv: this is binary/u],
    ["an empty file", "", /csv: the file is empty/u],
  ])("%s is named with file, line and mend", (_, csv, says) => {
    const { problems } = reviewed(csv);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(says);
    expect(problems[0]).toMatch(/^data\/reviews\/son-la-2023\.csv/u);
  });

  test("values that are code elsewhere are only values", () => {
    const hostile = ["=HYPERLINK(1)", '<script>alert("x")</script>', "a,b\r\nc", "“$(1)” '; --", "-1+1|x"];
    const root = projectWith(plan);
    const entries = hostile.map((value) => ({
      target: target.target_id,
      field: "scope",
      value,
      reason: value,
      who: value,
      date: "2024-02-01",
    }));
    appendReview(root, plan, entries.slice(0, 2));
    appendReview(root, plan, entries.slice(2));
    expect(readReview(root, plan).map(({ line: _, ...entry }) => entry)).toEqual(entries);
    const { targets, problems } = reviewedTargets(root, plan, [target], []);
    expect(problems).toEqual([]);
    expect(targets[0]?.scope).toBe(hostile.at(-1));
  });

  test("appending keeps what a person typed, even without a last line break", () => {
    const root = projectReviewed(`${header}${plan}.rice,value,2,r,Lan,2024-02-01`);
    appendReview(root, plan, [
      { target: "t", field: "review", value: "confirmed", reason: "", who: "An", date: "2024-02-02" },
    ]);
    expect(readReview(root, plan).map(({ who, line }) => `${line} ${who}`)).toEqual(["2 Lan", "3 An"]);
    expect(readFileSync(join(root, `data/reviews/${plan}.csv`), "utf8")).toContain(`${header}${plan}.rice,value,2`);
  });
});

describe("an edition", () => {
  test("shows a confirmed row everywhere as confirmed", () => {
    const [row] = loadEdition(projectWith(plan)).tables.targets;
    const root = projectReviewed(`${header}${row?.target_id},review,confirmed,,Lan,2024-02-01\n`);
    const { tables, readings, problems } = loadEdition(root);
    expect(problems).toEqual([]);
    expect(tables.targets.filter(({ review }) => review === "confirmed")).toEqual([{ ...row, review: "confirmed" }]);
    expect(readings.get(plan)?.targets).toEqual(tables.targets);
  });

  test("lists what cannot be applied, also a review of a plan that is not there", () => {
    const root = projectReviewed(`${header}gone,value,2,r,Lan,2024-02-01\n`);
    writeFileSync(join(root, "data/reviews/lao-cai-2024.csv"), header);
    const problems = loadEdition(root).problems.map(({ message }) => message);
    expect(problems).toEqual([
      expect.stringMatching(/^data\/reviews\/lao-cai-2024\.csv: there is no plan lao-cai-2024\./u),
      expect.stringMatching(/^data\/reviews\/son-la-2023\.csv:2: target "gone" is no row/u),
    ]);
  });

  test("with a stale review is not built", async () => {
    const root = projectReviewed(`${header}gone,value,2,r,Lan,2024-02-01\n`);
    await expect(build(root)).rejects.toThrow(/data\/reviews: 1 line fits no row, see above\. Mend or delete/u);
  });
});
