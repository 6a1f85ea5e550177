import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { glyphReach } from "../../src/charts/glyphs.js";
import { chartNotes, legendItems } from "../../src/charts/legend.js";
import { serialise } from "../../src/charts/svg.js";
import { targetDots } from "../../src/charts/target-dots.js";
import type { IndicatorData } from "../../src/lib/indicator-rows.js";
import { comparators, type Target } from "../../src/lib/model.js";
import { expectLegible, expectSoundIds } from "./labels.js";
import { allAreas, indicators, makePlan, makeTarget, newDocument, sample } from "./sample.js";

const document = newDocument();
const href = (target: Target): string => `/plans/${target.plan_id}#t-${target.target_id}`;
const draw = (data: IndicatorData, width = 680, lang: "vi" | "en" = "vi") =>
  targetDots(data, { document, width, lang, id: "chart", href });
const texts = (svg: Element, selector = "text"): string[] =>
  [...svg.querySelectorAll(selector)].map((element) => element.textContent ?? "");

describe("growth in the five plans", () => {
  const svg = draw(sample("grdp_growth"));

  test("draws each figure once, in its place, with its words", () => {
    expect(texts(svg, ".row > text")).toEqual(["Hà Giang", "Sơn La", "Kon Tum", "Phú Thọ", "Mỹ Tú", "không áp dụng"]);
    expect(texts(svg, ".mark > text")).toEqual(["8,0%", "7,5%", "từ 10% trở lên", "từ 7,5% trở lên", "năm 2024"]);
  });

  test("sets the plan of another year apart, with broken lines", () => {
    expect(texts(svg, ".apart > text")).toEqual(["Không so trực tiếp"]);
    expect(svg.querySelectorAll(".apart path[stroke-dasharray]").length).toBe(1);
    expect(svg.querySelectorAll(".main [stroke-dasharray]").length).toBe(0);
  });

  test("tells that growth of GRDP does not apply to a district", () => {
    expect(svg.querySelectorAll('.district [data-absence="not-applicable"]').length).toBe(1);
  });

  test("links every mark to its sentence and says area, figure, difference and clause", () => {
    const links = [...svg.querySelectorAll("a")];
    expect(links.map((link) => link.getAttribute("href"))).toContain("/plans/phu-tho-2024#t-phu-tho-2024.0");
    const names = links.map((link) => link.getAttribute("aria-label"));
    expect(names).toContain("Phú Thọ: từ 7,5% trở lên; năm 2024");
    for (const link of links) expect(link.querySelector("title")?.textContent).toMatch(/“.+”$/);
  });

  test("is a group with links, an image without; no name on a group that may have none", () => {
    expect(svg.getAttribute("role")).toBe("group");
    const picture = targetDots(sample("grdp_growth"), { document, width: 680, lang: "vi", id: "picture" });
    expect(picture.getAttribute("role")).toBe("img");
    expect(picture.querySelectorAll("a").length).toBe(0);
    for (const g of svg.querySelectorAll("g")) expect(g.getAttribute("aria-label")).toBeNull();
  });
});

test("a second figure of an area stands under it with its scope for a name", () => {
  const svg = draw(sample("poverty_reduction"));
  expect(texts(svg, ".main .row > text")).toEqual(["Hà Giang", "Sơn La", "Kon Tum", "riêng huyện nghèo"]);
});

test("an axis that leaves zero says so in the picture", () => {
  expect(texts(draw(sample("forest_cover")))).toContain("Trục không bắt đầu từ 0.");
  expect(texts(draw(sample("grdp_growth")))).not.toContain("Trục không bắt đầu từ 0.");
});

test("a figure in another unit is written but has no place on the scale", () => {
  const svg = draw(sample("industrial_output"));
  expect(texts(svg)).toContain("789,53 đồng");
  expect(svg.querySelectorAll(".district circle").length).toBe(0);
});

test("the legend shows what occurs and nothing else", () => {
  const words = legendItems(sample("grdp_growth"), { document, lang: "vi", id: "growth" }).map((item) => item.words);
  expect(words).toEqual([
    "đúng con số nêu ra",
    "mức sàn: từ đó trở lên",
    "nét đứt: không so trực tiếp",
    "không áp dụng",
  ]);
});

test("the notes name what differs and who is silent", () => {
  expect(chartNotes(sample("beds_per_10k"), "vi")).toEqual([
    "Không so trực tiếp: Kon Tum (không tính giường trạm y tế xã).",
    "Không nêu: Phú Thọ và Mỹ Tú. Đã đọc văn bản, không thấy mục tiêu này.",
  ]);
});

test("the notes leave out what is said of a whole document, and keep what is said of a figure", () => {
  const notesOf = (own: Partial<Target>): string[] => {
    const data = sample("beds_per_10k");
    const targets = data.targets.map((target) => (target.scope === "" ? target : { ...target, ...own }));
    return chartNotes({ ...data, targets }, "vi").filter((note) => note.endsWith("lời ghi."));
  };
  expect(notesOf({ note: "lời ghi.", flags: ["list-numbering"] })).toEqual([]);
  for (const flags of [[], ["ocr"], ["ocr", "list-numbering"]])
    expect(notesOf({ note: "lời ghi.", flags })).toEqual(["Kon Tum: lời ghi."]);
});

/** Provinces and districts of every length of name, any comparator, any size of number. */
const anyData = fc
  .record({
    code: fc.constantFrom(...indicators.map(({ code }) => code)),
    picks: fc.uniqueArray(fc.constantFrom(...allAreas.filter(({ level }) => level !== "country")), {
      minLength: 1,
      maxLength: 20,
      selector: ({ area_id }) => area_id,
    }),
    figures: fc.array(
      fc.record({
        at: fc.nat(19),
        comparator: fc.constantFrom(...comparators),
        value: fc.oneof(fc.double({ min: 0, max: 1e7, noNaN: true }), fc.integer({ min: -3, max: 200 })),
        year: fc.constantFrom(2023, 2023, 2023, 2024),
        scope: fc.constantFrom(
          "",
          "",
          "huyện nghèo",
          "có tính cây cao su",
          "khu dân cư xã, phường, thị trấn thuộc vùng sâu, vùng xa",
        ),
        flags: fc.constantFrom<string[][]>([], [], ["unit-missing"]),
      }),
      { maxLength: 24 },
    ),
  })
  .map(({ code, picks, figures }): IndicatorData => {
    const { indicator } = sample(code, []);
    const targets = figures.flatMap(({ at, value, comparator, ...rest }, number) => {
      const area = picks[at % picks.length];
      const rounded = Math.round(value * 100) / 100;
      const high = comparator === "range" ? rounded + 5 : null;
      return area === undefined
        ? []
        : [
            makeTarget({
              ...rest,
              target_id: `t${number}`,
              area_id: area.area_id,
              indicator: code,
              unit: indicator.unit,
              comparator,
              value: comparator === "qualitative" ? null : rounded,
              value_high: high,
            }),
          ];
    });
    return { indicator, areas: picks, plans: picks.slice(1).map(({ area_id }) => makePlan(area_id, 2023)), targets };
  });

describe.each([680, 340])("whatever the data, at %d px", (width) => {
  test("no label is cut off or lies on another, and ids are sound", () => {
    fc.assert(
      fc.property(anyData, fc.constantFrom("vi" as const, "en" as const), (data, lang) => {
        const svg = draw(data, width, lang);
        expectLegible(svg);
        expectSoundIds(svg);
      }),
      { numRuns: 40 },
    );
  });

  test("every target has exactly one mark, every silent area one sign", () => {
    fc.assert(
      fc.property(anyData, (data) => {
        const svg = draw(data, width);
        const marked = [...svg.querySelectorAll("[data-target]")].map((mark) => mark.getAttribute("data-target"));
        expect(marked.toSorted()).toEqual(data.targets.map(({ target_id }) => target_id).toSorted());
        const stating = new Set(data.targets.map(({ area_id }) => area_id));
        const inWords = data.targets.filter(({ value }) => value === null).length;
        const silent = data.areas.filter(({ area_id }) => !stating.has(area_id)).length;
        expect(svg.querySelectorAll("[data-absence]").length).toBe(silent + inWords);
      }),
      { numRuns: 25 },
    );
  });

  test("every mark stays inside the picture", () => {
    fc.assert(
      fc.property(anyData, (data) => {
        for (const element of draw(data, width).querySelectorAll("circle, .mark rect:not(.hit)")) {
          const x = Number(element.getAttribute("cx") ?? element.getAttribute("x"));
          expect(x).toBeGreaterThanOrEqual(0);
          expect(x).toBeLessThanOrEqual(width);
        }
      }),
      { numRuns: 25 },
    );
  });
});

test("the text of a picture is XML, one line, and the same every time", () => {
  const [once, again] = [serialise(draw(sample("forest_cover"))), serialise(draw(sample("forest_cover")))];
  expect(once).toBe(again);
  expect(once).not.toMatch(/\n|&nbsp;/);
  expect(once).toMatch(/^<svg [^>]*xmlns="http:\/\/www\.w3\.org\/2000\/svg"[^>]*>/);
});

test("what a plan says is text, never markup", () => {
  const hostile = '</title><script>alert(1)</script>"&';
  const data = {
    ...sample("grdp_growth"),
    targets: sample("grdp_growth").targets.map((t) => ({ ...t, quote: hostile })),
  };
  const svg = draw(data);
  expect(svg.querySelectorAll("script").length).toBe(0);
  expect(serialise(svg)).not.toContain("<script");
});

test("every comparator with a number reaches somewhere; words have no place on the scale", () => {
  for (const comparator of comparators) {
    const [left, right] = glyphReach(comparator);
    expect(left + right > 0).toBe(comparator !== "qualitative");
  }
});
