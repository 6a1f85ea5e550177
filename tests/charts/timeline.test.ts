import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { serialise } from "../../src/charts/svg.js";
import { areasWithSeries, timelineData } from "../../src/charts/timeline/data.js";
import { timelineLegend, timelineNotes } from "../../src/charts/timeline/legend.js";
import { panelsOf, type TimelineData } from "../../src/charts/timeline/panels.js";
import { timeline } from "../../src/charts/timeline/timeline.js";
import type { Lang } from "../../src/lib/format.js";
import { comparators, type SeriesRow, seriesKinds } from "../../src/lib/model.js";
import { measureOf } from "../../src/lib/series/measure.js";
import { timelineOf, timelinesOf } from "../../src/lib/series/timeline.js";
import { isApart } from "../../src/lib/series-points.js";
import { edition } from "../pages/edition-pages.js";
import { expectLegible, expectSoundIds } from "./labels.js";
import { newDocument } from "./sample.js";

const { tables } = edition;
const document = newDocument();

const indicatorOf = (code: string) => {
  const found = tables.indicators.find((one) => one.code === code);
  if (!found) throw new RangeError(`no indicator "${code}"`);
  return found;
};

/** The published figures of an indicator, in all areas or in some. */
function published(code: string, ...areaIds: string[]): TimelineData {
  const areas = areasWithSeries(tables).filter(({ area_id }) => areaIds.length === 0 || areaIds.includes(area_id));
  const data = timelineData(indicatorOf(code), areas, tables);
  if (!data) throw new RangeError(`no series of "${code}"`);
  return data;
}

/** Rows made up for a test, of Kon Tum unless they say otherwise. */
function made(code: string, rows: readonly Partial<SeriesRow>[]): TimelineData {
  const indicator = indicatorOf(code);
  const series = rows.map((row, at): SeriesRow => {
    const whole: SeriesRow = {
      area_id: "kon-tum",
      year: 2022,
      year_from: null,
      indicator: code,
      kind: "result",
      scope: "",
      comparator: "=",
      value: 5,
      value_high: null,
      unit: indicator.unit,
      period: "year",
      segment: "",
      flags: [],
      source_title: `Bài ${at}`,
      source_publisher: "Báo",
      source_url: `https://example.org/${at}`,
      source_date: null,
      source_type: "press",
      source_tier: "press",
      from_targets: [],
      note: "",
      ...row,
    };
    const { period, year_from, segment, flags } = measureOf(whole, tables.breaks);
    return { ...whole, period, year_from, segment, flags };
  });
  const own = { ...tables, targets: [], series };
  const areas = [...new Set(series.map(({ area_id }) => area_id))];
  return { indicator, areas: tables.areas, timelines: areas.map((area) => timelineOf(code, area, own)) };
}

const draw = (data: TimelineData, width = 680, lang: Lang = "vi") =>
  timeline(data, { document, width, lang, id: "years", href: ({ lead }) => `#${lead.kind}` });
const marks = (svg: Element, selector = "") => [...svg.querySelectorAll(`.mark${selector}`)];
const texts = (svg: Element): string[] => [...svg.querySelectorAll("text")].map((one) => one.textContent ?? "");
const shapes = (mark: Element | undefined): string[] =>
  [...(mark?.querySelectorAll("circle, rect:not(.hit), path") ?? [])].map(({ localName }) => localName);

describe("a mark tells its kind by shape and fill", () => {
  const svg = draw(
    made("grdp_growth", [
      { kind: "target", year: 2019, value: 9 },
      { kind: "result", year: 2020, value: 6 },
      { kind: "estimate", year: 2021, value: 7 },
    ]),
  );
  const drawn = (kind: string) => serialise(marks(svg, `.${kind}`)[0]?.lastElementChild ?? svg);

  test("an open diamond, a disc, a half-filled ring", () => {
    expect(drawn("target")).toMatch(/^<path d="M0,-5.*z".* fill="var\(--ground/u);
    expect(drawn("result")).toMatch(/^<circle cx="0" cy="0" fill="var\(--area-/u);
    expect(drawn("estimate")).toMatch(/^<g><circle .*fill="var\(--ground.*<path d=".*z" fill="var\(--area-/u);
  });

  test("the plan’s own target is the ring or the bracket of the other charts, its label bold", () => {
    const own = draw(published("grdp_growth", "ha-giang", "kon-tum"));
    const [ring, floor] = marks(own, ".plan-target");
    expect(shapes(ring)).toContain("circle");
    expect(floor?.innerHTML).toContain('width="4"');
    const bold = [...own.querySelectorAll("text[font-weight='600']")].map((one) => one.textContent);
    expect(bold).toEqual(["Hà Giang", "8", "Kon Tum", "≥ 10"]);
  });

  test("an open end has an arrow, an early figure a dotted ring, an unlike one a hatched inside", () => {
    const svg2 = draw(
      made("poverty_rate", [
        { comparator: ">", value: 10, year: 2018 },
        { value: 6, year: 2023, scope: "reported before the year end" },
        { value: 30, year: 2024, scope: "hộ dân tộc thiểu số" },
      ]),
    );
    const [floor, early, unlike] = marks(svg2);
    expect(floor?.innerHTML).toContain("V-17");
    expect(early?.querySelector("circle.early")?.getAttribute("stroke-dasharray")).not.toBeNull();
    expect(unlike?.innerHTML).toContain("url(#years-hatch)");
    expect(early?.getAttribute("aria-label")).toContain("công bố khi năm chưa hết");
    expect(unlike?.getAttribute("aria-label")).toContain("chỉ hộ dân tộc thiểu số");
  });

  test("equal figures of several publications are one mark that names them all", () => {
    const svg3 = draw(made("grdp_growth", [{}, {}, { kind: "target" }]));
    expect(marks(svg3).length).toBe(2);
  });
});

describe("a line", () => {
  const runs = (data: TimelineData): (string | null)[] =>
    [...draw(data).querySelectorAll("path.run")].map((one) => one.getAttribute("d"));

  test("joins results of successive years and nothing else", () => {
    const data = made("grdp_growth", [
      { year: 2018 },
      { year: 2019 },
      { year: 2021 },
      { year: 2022, kind: "estimate" },
      { year: 2023, scope: "6 tháng" },
      { year: 2024 },
    ]);
    expect(runs(data).length).toBe(1);
    expect(runs(data)[0]?.match(/[ML]/gu)).toEqual(["M", "L"]);
  });

  test("stops at the change of the poverty standard, which is a band with its reason", () => {
    const data = made("poverty_rate", [{ year: 2019 }, { year: 2020 }, { year: 2022 }, { year: 2023 }]);
    const svg = draw(data);
    const [band] = [...svg.querySelectorAll("path.break")];
    const [, from = "", to = ""] = /^M([\d.]+),.*M([\d.]+),/u.exec(band?.getAttribute("d") ?? "") ?? [];
    const ends = [...svg.querySelectorAll("path.run")].map((run) =>
      [...(run.getAttribute("d") ?? "").matchAll(/[ML]([\d.]+),/gu)].map(([, x]) => Number(x)),
    );
    expect(ends.length).toBe(2);
    for (const xs of ends) expect(Math.max(...xs) < Number(from) || Math.min(...xs) > Number(to)).toBe(true);
    expect(texts(svg)).toContain("2021: chuẩn cũ hoặc mới");
  });

  test.each(timelineCodes())("of %s never crosses a break or a year without a result", (code) => {
    for (const panel of panelsOf(published(code), "vi")) {
      for (const run of panel.runs) {
        const years = run.map(({ year }) => year);
        expect(years).toEqual(years.map((_, at) => (years[0] ?? 0) + at));
        expect(new Set(run.map(({ segment }) => segment)).size).toBe(1);
        for (const { afterYear } of panel.breaks)
          expect(years.every((year) => year <= afterYear) || years.every((year) => year > afterYear)).toBe(true);
      }
    }
  });
});

function timelineCodes(): string[] {
  return [...new Set(areasWithSeries(tables).flatMap(({ area_id }) => timelinesOf(area_id, tables)))];
}

describe("averages and sums", () => {
  test("an average is a bar over its years, named by them", () => {
    const svg = draw(made("grdp_growth", [{ year: 2020, scope: "2016-2020 average", value: 7 }, { year: 2021 }]));
    const [bar, point] = marks(svg);
    const width = (mark: Element | undefined) =>
      Number(mark?.querySelector("rect:not(.hit)")?.getAttribute("width") ?? 0);
    expect(bar?.getAttribute("data-years")).toBe("2016–2020");
    expect(width(bar)).toBeGreaterThan(400);
    expect(width(point)).toBe(0);
    expect(texts(svg)).toContain("bình quân 2016–2020: 7");
  });

  test("an average whose years nobody names is a point set apart, and a sum is told but not drawn", () => {
    const data = made("total_investment", [
      { year: 2025, scope: "2021-2025 total", value: 100_000, kind: "target" },
      { year: 2023, value: 20_000 },
    ]);
    expect(marks(draw(data)).length).toBe(1);
    expect(timelineNotes(data, "vi").join(" ")).toContain("tổng nhiều năm: Kon Tum 2021–2025 100.000 tỷ đồng");
    expect(isApart({ segment: "kon-tum|average", period: "average", yearFrom: null })).toBe(true);
  });
});

describe("areas in time", () => {
  test("a province after a merger has a panel of its own, never joined with the former one", () => {
    const panels = panelsOf(published("grdp_growth", "phu-tho"), "vi");
    expect(panels.map(({ title }) => title)).toEqual(["Phú Thọ", "Phú Thọ (tỉnh mới, từ 2025)"]);
    const [former, later] = panels;
    expect(former?.marks.every(({ lead }) => lead.area_id === "phu-tho")).toBe(true);
    expect(later?.marks.every(({ lead }) => lead.area_id === "phu-tho-2025")).toBe(true);
    expect(former?.breaks.map(({ startsOn }) => startsOn)).toContain("2025-07-01");
  });

  test("figures of the former province stand before the day of the merger", () => {
    const svg = draw(published("grdp_growth", "phu-tho"));
    const [former] = [...svg.querySelectorAll(".panel")];
    const [, day = "0"] = /^M([\d.]+)/u.exec(former?.querySelector(".break")?.getAttribute("d") ?? "") ?? [];
    for (const mark of marks(former ?? svg, '[data-years="2025"]')) {
      const [, x = ""] = /translate\(([\d.]+)/u.exec(mark.getAttribute("transform") ?? "") ?? [];
      expect(Number(x)).toBeLessThan(Number(day));
    }
  });
});

test("sources that disagree have a sign in the picture and a sentence under it", () => {
  const data = published("grdp_growth", "kon-tum");
  expect(draw(data).querySelectorAll("path.conflict").length).toBeGreaterThan(0);
  expect(timelineNotes(data, "vi").join(" ")).toMatch(/Kon Tum, 2016–2020: các nguồn nêu khác nhau/u);
  expect(timelineNotes(data, "en").join(" ")).toMatch(/Kon Tum, 2016–2020: sources disagree/u);
});

test("the key names what occurs and nothing else", () => {
  const key = (data: TimelineData) =>
    timelineLegend([data], { document, lang: "vi", id: "k" }).map(({ words }) => words);
  expect(key(made("grdp_growth", [{}]))).toEqual(["kết quả"]);
  expect(key(published("poverty_rate")).slice(0, 5)).toEqual([
    "chỉ tiêu của kế hoạch",
    "chỉ tiêu theo nguồn khác",
    "kết quả",
    "ước thực hiện",
    "suy ra",
  ]);
});

test("who cannot see it hears the plan’s target, the results and where it is broken", () => {
  const words = draw(published("poverty_rate", "ha-giang")).querySelector("desc")?.textContent ?? "";
  expect(words).toMatch(/^Biểu đồ theo năm: .* \(%\), 2018–2024\. Hà Giang: kết quả 2018 31,17%, 2019 26,73%/u);
  expect(words).toContain("đứt quãng ở 2021");
});

const sizes = [680, 340].flatMap((width) => (["vi", "en"] as const).map((lang) => [width, lang] as const));

describe.each(sizes)("at %d px in %s", (width, lang) => {
  test.each(timelineCodes())("%s is legible, with sound ids and every mark named and linked", (code) => {
    const svg = draw(published(code), width, lang);
    expectLegible(svg);
    expectSoundIds(svg);
    for (const mark of marks(svg)) {
      expect(mark.getAttribute("href")).toBeTruthy();
      expect(mark.querySelector("title")?.textContent).toContain(mark.getAttribute("aria-label"));
    }
  });
});

const anyRow = fc.record({
  area_id: fc.constantFrom("kon-tum", "phu-tho", "phu-tho-2025", "soc-trang"),
  year: fc.integer({ min: 2016, max: 2026 }),
  kind: fc.constantFrom(...seriesKinds.filter((kind) => kind !== "derived")),
  comparator: fc.constantFrom(...comparators.filter((one) => one !== "qualitative")),
  value: fc.double({ min: -5, max: 1e6, noNaN: true }).map((value) => Math.round(value * 100) / 100),
  scope: fc.constantFrom("", "", "", "6 tháng", "2016-2020 average", "hộ Khmer", "reported before the year end"),
});

test("whatever the figures, no label is cut off or lies on another, and each figure has a mark", () => {
  fc.assert(
    fc.property(fc.array(anyRow, { minLength: 1, maxLength: 40 }), fc.constantFrom(680, 340), (rows, width) => {
      const whole = rows.map((row) => ({ ...row, value_high: row.comparator === "range" ? row.value + 2 : null }));
      const data = made(
        "poverty_rate",
        whole.filter(({ area_id }) => area_id !== "phu-tho-2025"),
      );
      const svg = draw(data, width);
      expectLegible(svg);
      expectSoundIds(svg);
      expect(marks(svg).length).toBe(data.timelines.reduce((sum, one) => sum + one.marks.length, 0));
    }),
    { numRuns: 40 },
  );
});
