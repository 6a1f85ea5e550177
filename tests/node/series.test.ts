import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { loadEdition } from "../../src/node/edition.js";
import { projectRoot } from "../../src/node/paths.js";
import { loadReference } from "../../src/node/reference.js";
import { figureColumns, loadSeries } from "../../src/node/series.js";
import { runCommand } from "./run-command.js";

const root = mkdtempSync(join(tmpdir(), "chi-tieu-series-"));
cpSync(join(projectRoot, "data"), join(root, "data"), { recursive: true });
afterAll(() => rmSync(root, { recursive: true }));
const file = join(root, "data/series/figures.csv");
const reference = loadReference(root);

const good: Readonly<Record<string, string>> = {
  area_id: "son-la",
  year: "2023",
  indicator: "grdp_growth",
  kind: "result",
  comparator: "=",
  value: "2.5",
  value_high: "",
  unit: "percent",
  scope: "",
  source_title: "",
  source_publisher: "Báo Sơn La",
  source_url: "https://baosonla.vn/1",
  source_date: "2024-01-15",
  source_type: "press",
  source_tier: "press",
  note: "",
};
const quoted = (cell: string): string => (/[",]/u.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
const lineOf = (row: Readonly<Record<string, string>>): string =>
  figureColumns.map(({ name }) => quoted(row[name] ?? "")).join(",");
const header = figureColumns.map(({ name }) => name).join(",");

/** The messages about a file whose second line is a good row with the changes, and how many rows remain. */
function messages(changes: Readonly<Record<string, string>>): { said: string[]; rows: number } {
  writeFileSync(file, `${[header, lineOf({ ...good, ...changes }), lineOf(good)].join("\n")}\n`);
  const { series, problems } = loadSeries(root, reference);
  return { said: problems.map(({ message }) => message), rows: series.length };
}

describe("loadSeries(root, vocabulary)", () => {
  it("reads every line of the project's own file", () => {
    const { series, lines, problems } = loadSeries(projectRoot, reference);
    expect(problems).toEqual([]);
    expect(series.length).toBe(lines.length);
    expect(series.length).toBe(
      readFileSync(join(projectRoot, "data/series/figures.csv"), "utf8").trim().split("\n").length - 1,
    );
  });

  it.each<[changes: Record<string, string>, message: string]>([
    [{ area_id: "atlantis" }, 'area_id: "atlantis" is no area. Use an area_id of data/reference/areas.csv'],
    [{ indicator: "gdp" }, 'indicator: "gdp" is no indicator. Use a code of data/reference/indicators.csv'],
    [{ kind: "derived" }, 'kind: "derived" is not in the vocabulary. Write one of target result estimate'],
    [{ kind: "" }, 'kind: "" is not in the vocabulary. Write one of target result estimate'],
    [
      { comparator: "qualitative" },
      'comparator: "qualitative" is not in the vocabulary. Write one of = >= > <= < ~ range',
    ],
    [{ year: "23" }, "year: 23 is no year of a plan. Write the year the figure is for, like 2023"],
    [{ year: "soon" }, 'year "soon" is no number. Write digits with a point for decimals, like 7.5'],
    [{ value: "2,5" }, 'value "2,5" is no number. Write digits with a point for decimals, like 7.5'],
    [{ value: "" }, 'value "" is empty. This column must be filled in every row'],
    [{ value: "250" }, "value: 250 cannot be: grdp_growth is between -60 and 200. Check the figure and its unit"],
    [
      { indicator: "poverty_rate", value: "-1" },
      "value: -1 cannot be: poverty_rate is between 0 and 100. Check the figure and its unit",
    ],
    [
      { unit: "billion VND" },
      'unit: "billion VND" is not the unit of grdp_growth. Write the value in percent, and percent here',
    ],
    [{ indicator: "nrm_communes_new", unit: "count" }, "value: 2.5 is no whole number. Count in whole numbers"],
    [{ value_high: "3" }, "value_high: only a range has an upper end. Write range as comparator, or empty this cell"],
    [{ comparator: "range" }, "value_high: a range needs an upper end above its value. Write both ends of the range"],
    [
      { comparator: "range", value_high: "1" },
      "value_high: a range needs an upper end above its value. Write both ends of the range",
    ],
    [
      { source_publisher: "" },
      "source_publisher: the figure has no source. Name who published it, or leave the figure out",
    ],
    [
      { source_url: "" },
      'source_url: "" is no web address. Write the page\'s whole address, from https:// on, without spaces',
    ],
    [
      { source_url: "javascript:alert(1)" },
      'source_url: "javascript:alert(1)" is no web address. Write the page\'s whole address, from https:// on, without spaces',
    ],
    [
      { source_url: "https://user@host.vn/" },
      'source_url: "https://user@host.vn/" is no web address. Write the page\'s whole address, from https:// on, without spaces',
    ],
    [
      { source_type: "blog" },
      'source_type: "blog" is not in the vocabulary. Write one of statistics resolution plan report press',
    ],
    [{ source_tier: "" }, 'source_tier: "" is not in the vocabulary. Write one of official press'],
    [
      { source_date: "15/1/2024" },
      'source_date: "15/1/2024" is no date. Write 2023, 2023-08 or 2023-08-20, or leave it empty',
    ],
    [
      { source_date: "2024-02-30" },
      'source_date: "2024-02-30" is no date. Write 2023, 2023-08 or 2023-08-20, or leave it empty',
    ],
    [
      { source_date: "2022-06" },
      "source_date: a source of 2022-06 cannot report a result of 2023. Mend the date or the year, or write estimate or target as kind",
    ],
    [
      { scope: "bình quân 2016-2018" },
      "year: the scope's years end with 2018, not 2023. Write the last year of the span here",
    ],
    [
      { area_id: "phu-tho", scope: "merged province" },
      'area_id: the scope speaks of the area after its merger, "phu-tho" is the one before. Write phu-tho-2025',
    ],
  ])("leaves out %j with a message, and goes on", (changes, message) => {
    expect(messages(changes)).toEqual({ said: [`data/series/figures.csv:2: ${message}`], rows: 1 });
  });

  it("names a line with too few or too many cells, and goes on", () => {
    writeFileSync(file, `${header}\nson-la,2023\n${lineOf(good)},more\n${lineOf(good)}\n`);
    const { series, problems } = loadSeries(root, reference);
    expect(problems.map(({ message }) => message)).toEqual([
      expect.stringMatching(
        /^data\/series\/figures\.csv:2: the row has 2 cells, the header 16\. Put quotes round cells/u,
      ),
      expect.stringMatching(/^data\/series\/figures\.csv:3: the row has 17 cells/u),
    ]);
    expect(series.length).toBe(1);
  });

  it("publishes no figure of a file that is torn, says so, and the plans go on", () => {
    writeFileSync(file, `${header}\n"son-la,2023\n`);
    const { tables, problems } = loadEdition(root);
    expect(tables.series.every(({ kind }) => kind === "derived")).toBe(true);
    expect(tables.plans.length).toBeGreaterThan(0);
    expect(problems.map(({ message }) => message)).toEqual([expect.stringMatching(/^data\/series\/figures\.csv:/u)]);
  });

  it("does without figures", () => {
    rmSync(file);
    expect(loadSeries(root, reference)).toMatchObject({ series: [], problems: [] });
  });
});

describe("chi-tieu check FILE.csv", () => {
  it("lists what is refused, what is repeated, what is contradicted and what is not understood", async () => {
    const rows = [
      good,
      good,
      { ...good, value: "3.5", source_publisher: "Báo khác", source_url: "https://example.vn/2" },
      { ...good, scope: "only on Sundays" },
      { ...good, area_id: "atlantis" },
    ];
    writeFileSync(join(root, "mine.csv"), `${[header, ...rows.map(lineOf)].join("\n")}\n`);
    const { status, out } = await runCommand(projectRoot, ["check", join(root, "mine.csv")]);
    expect(status).toBe(1);
    expect(out).toMatch(/mine\.csv:6: area_id: "atlantis" is no area\./u);
    expect(out).toMatch(/same from the same page.*: 1\n {1,2}line 2 .*\n {1,2}line 3 /u);
    expect(out).toMatch(/contradict each other.*: 1\n {1,2}line 2 .*\n {1,2}line 3 .*\n {1,2}line 4 .*3\.5.*Báo khác/u);
    expect(out).toMatch(/no rule knows.*: 1\n {1,2}line 5 .*only on Sundays/u);
    expect(out).toMatch(/mine\.csv: 4 lines good, 1 left out\.\n$/u);
  });

  it("has nothing against the project's own file", async () => {
    const { status, out } = await runCommand(projectRoot, ["check", "data/series/figures.csv"]);
    expect(status).toBe(0);
    expect(out).toMatch(/same page \(one is enough\): 0\n/u);
  });
});
