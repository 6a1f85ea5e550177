/** Growth and poverty of the five provinces, gone through point by point: what is joined, broken off and contradicted. */
import { readFileSync } from "node:fs";
import { describe, expect, it, test } from "vitest";
import { timelineOf, timelinesOf } from "../../src/lib/series/timeline.js";
import type { SeriesMark, SeriesPoint } from "../../src/lib/series/types.js";
import { provinces, tables } from "./tables.js";

const figure = ({ comparator, value, value_high }: SeriesPoint): string =>
  `${comparator} ${value}${value_high === null ? "" : `–${value_high}`}`;

function line({ lead, points, early, disputed }: SeriesMark): string {
  const years = lead.yearFrom === null ? String(lead.year) : `${lead.yearFrom}–${lead.year}`;
  const signs = [early && "early", disputed && "disputed", points.length > 1 && `${points.length} sources`];
  return [years, lead.kind, figure(lead), lead.segment, ...signs.filter((sign) => sign !== false)].join("  ");
}

function golden(): string {
  return provinces
    .flatMap((area) =>
      ["grdp_growth", "poverty_rate", "poverty_reduction"].map((indicator) => {
        const { marks, runs, breaks } = timelineOf(indicator, area, tables);
        return [
          `## ${area} ${indicator}`,
          ...marks.map(line),
          ...runs.map((run) => `joined: ${run.map(({ year, value }) => `${year} ${value}`).join(", ")}`),
          ...breaks.map((one) => `break after ${one.afterYear}: ${one.kind} ${one.startsOn}`),
          "",
        ].join("\n");
      }),
    )
    .join("\n");
}

test("growth and poverty of the five provinces are as they were read by eye", () => {
  expect(golden()).toBe(readFileSync("tests/series/timelines.txt", "utf8"));
});

const runsOf = (indicator: string, area: string): number[][] =>
  timelineOf(indicator, area, tables).runs.map((run) => run.map(({ year }) => year));
const breaksOf = (indicator: string, area: string) =>
  timelineOf(indicator, area, tables).breaks.map(({ kind, startsOn, afterYear }) => [kind, startsOn, afterYear]);

describe("the poverty standard", () => {
  it("parts the figures of before 2021 from those of 2022 on, wherever there are both", () => {
    for (const area of provinces) {
      const { points, runs } = timelineOf("poverty_rate", area, tables);
      const standards = new Set(points.map(({ segment }) => segment.split("|")[1]));
      expect(standards.size).toBeGreaterThan(1);
      for (const run of runs)
        expect(run.some(({ year }) => year <= 2020) && run.some(({ year }) => year > 2020)).toBe(false);
      expect(breaksOf("poverty_rate", area)).toContainEqual(["measure", "2021-01-01", 2020]);
    }
  });

  it("leaves Kon Tum's level at the start of 2022 out of the years' ends", () => {
    expect(runsOf("poverty_rate", "kon-tum")).toEqual([
      [2019, 2020],
      [2022, 2023],
    ]);
    const start = timelineOf("poverty_rate", "kon-tum", tables).points.find(({ value }) => value === 15.32);
    expect(start).toMatchObject({ period: "as-of", segment: "kon-tum|2022-2025|as-of 2022-01" });
  });

  it("joins no figure of 2021 whose source does not name the standard", () => {
    const point = timelineOf("poverty_rate", "son-la", tables).points.find(({ year }) => year === 2021);
    expect(point?.segment).toBe("son-la|standard not stated|year");
    expect(point?.remarks.map(({ vi }) => vi)).toEqual(["nguồn không nói theo chuẩn cũ hay mới"]);
  });

  it("never touches an indicator that has none", () => {
    expect(breaksOf("grdp_growth", "son-la")).toEqual([]);
  });
});

describe("poor is not poor with near-poor", () => {
  it("so Hà Giang's two rates of 2023 are two segments, and the lower one is joined to nothing", () => {
    const { runs, conflicts } = timelineOf("poverty_rate", "ha-giang", tables);
    expect(runs.map((run) => run.map(({ value }) => value))).toEqual([
      [31.17, 26.73],
      [42.61, 36.35],
    ]);
    expect(conflicts).toEqual([]);
  });

  it("and neither are ethnic-minority households, Khmer households or poor districts", () => {
    for (const [area, part] of [
      ["kon-tum", "ethnic-minorities"],
      ["soc-trang", "khmer"],
    ] as const) {
      const { points, runs } = timelineOf("poverty_rate", area, tables);
      const apart = points.filter(({ segment }) => segment.includes(part));
      expect(apart.length).toBeGreaterThan(0);
      for (const run of runs) expect(new Set(run.map(({ segment }) => segment)).size).toBe(1);
    }
  });
});

describe("Phú Thọ after 1 July 2025", () => {
  it("is another area: beyond a break, in segments of its own, joined to nothing before", () => {
    const { points, runs, breaks } = timelineOf("grdp_growth", "phu-tho", tables);
    const later = points.filter(({ area_id }) => area_id === "phu-tho-2025");
    expect(later.length).toBe(11);
    expect(runs.flat().some((point) => later.includes(point))).toBe(false);
    expect(breaks).toMatchObject([{ kind: "area", startsOn: "2025-07-01", afterYear: 2024 }]);
    expect(breaks[0]?.reason.vi).toContain("Hòa Bình, Phú Thọ và Vĩnh Phúc".split(", ")[0]);
  });

  it("has its own timeline without the figures of the former province", () => {
    const { points } = timelineOf("grdp_growth", "phu-tho-2025", tables);
    expect(new Set(points.map(({ area_id }) => area_id))).toEqual(new Set(["phu-tho-2025"]));
  });
});

describe("conflicts", () => {
  it.each([
    ["grdp_growth", "kon-tum", [9.13, 7.51]],
    ["grdp_growth", "soc-trang", [5.77, 5.38]],
    ["grdp_growth", "ha-giang", [7.8, 7.62]],
    ["poverty_reduction", "kon-tum", [3.55, 4]],
    ["forest_cover", "ha-giang", [56.5, 51]],
    ["grdp_per_capita", "soc-trang", [47.8, 47.33]],
    ["grdp_per_capita", "son-la", [48.96, 48.9]],
    ["budget_revenue", "phu-tho", [8492.6, 8700]],
  ])("of %s in %s are told with both figures", (indicator, area, values) => {
    const { conflicts, marks } = timelineOf(indicator, area, tables);
    const told = conflicts.map((group) => [...new Set(group.map(({ value }) => value))].toSorted());
    expect(told).toContainEqual(values.toSorted());
    for (const value of values) expect(marks.some(({ lead, disputed }) => lead.value === value && disputed)).toBe(true);
  });

  it("are none where figures differ by rounding alone, or one only bounds the other", () => {
    const of = (indicator: string, area: string) => timelineOf(indicator, area, tables).conflicts.flat();
    expect(of("poverty_rate", "kon-tum")).toEqual([]);
    expect(of("grdp_growth", "kon-tum").filter(({ year }) => year === 2022)).toEqual([]);
  });

  it("flag the rows of the published table, which keep their figures", () => {
    const rows = tables.series.filter(
      ({ indicator, flags }) => indicator === "grdp_growth" && flags.includes("disputed"),
    );
    expect(new Set(rows.map(({ area_id }) => area_id))).toEqual(
      new Set(["ha-giang", "kon-tum", "phu-tho", "phu-tho-2025", "soc-trang"]),
    );
  });
});

describe("averages and totals", () => {
  it("run from their first year and are joined to nothing", () => {
    const { points, runs } = timelineOf("grdp_growth", "ha-giang", tables);
    const averages = points.filter(({ period }) => period === "average");
    expect(averages.map(({ yearFrom, year, value }) => [yearFrom, year, value])).toEqual([
      [null, 2020, 7.5],
      [2016, 2020, 6.8],
      [2016, 2020, 6.8],
      [2021, 2023, 5.94],
      [2020, 2024, 5.32],
      [2020, 2024, 5.32],
      [2021, 2025, 8.5],
      [2021, 2025, 8],
    ]);
    expect(runs.flat().some((point) => averages.includes(point))).toBe(false);
  });
});

describe("equal figures of one kind", () => {
  it("are one mark led by an official source, or the latest one; all sources stay", () => {
    const { marks } = timelineOf("grdp_growth", "ha-giang", tables);
    const mark = marks.find(({ lead }) => lead.year === 2024 && lead.kind === "result" && lead.period === "year");
    expect(mark?.points.map(({ source }) => source?.publisher)).toEqual(["Viet Nam News", "Sài Gòn Giải Phóng"]);
    expect(mark?.lead.source?.publisher).toBe("Sài Gòn Giải Phóng");
  });
});

test("every point has a source a reader can open, or a plan", () => {
  for (const { area_id } of tables.areas)
    for (const code of timelinesOf(area_id, tables))
      for (const point of timelineOf(code, area_id, tables).points)
        expect(
          point.target ?? point.source?.url ?? point.fromTargets[0],
          `${area_id} ${code} ${point.year}`,
        ).toBeTruthy();
});

test("a district has no figures of its province", () => {
  expect(timelinesOf("soc-trang-my-tu", tables)).toEqual([]);
  expect(timelinesOf("soc-trang", tables)).toContain("grdp_growth");
});

test("an unknown area is named", () => {
  expect(() => timelineOf("grdp_growth", "atlantis", tables)).toThrow('no area "atlantis"');
});
