import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type AreaMultiplesData, areaMultiples, hasPanels } from "../../src/charts/area-multiples.js";
import { comparators } from "../../src/lib/model.js";
import { expectLegible, expectSoundIds } from "./labels.js";
import { area, indicators, makePlan, makeTarget, newDocument, plans, targets } from "./sample.js";

const document = newDocument();
const areas = ["ha-giang", "son-la", "kon-tum", "phu-tho", "soc-trang-my-tu"].map(area);
const draw = (data: AreaMultiplesData, width = 680, lang: "vi" | "en" = "vi") =>
  areaMultiples(data, { document, width, lang, id: "all", href: ({ target_id }) => `#${target_id}` });
const of = (id: string): AreaMultiplesData => ({ area: area(id), areas, indicators, plans, targets });

describe("Kon Tum", () => {
  const svg = draw(of("kon-tum"));
  const panel = (name: string) => {
    const found = [...svg.querySelectorAll("a")].find((a) => a.getAttribute("aria-label")?.startsWith(`${name}:`));
    if (!found) throw new RangeError(`no panel ${name}`);
    return found;
  };

  test("has a panel for each of its targets, linked to the sentence", () => {
    const own = targets.filter(({ plan_id, indicator }) => plan_id === "kon-tum-2023" && indicator);
    expect(svg.querySelectorAll("a[href]").length).toBe(own.length);
  });

  test("stands among the comparable figures of others, whose comparators are drawn too", () => {
    const titles = [...panel("Tốc độ tăng GRDP").querySelectorAll("g title")].map((title) => title.textContent);
    expect(titles).toEqual(["Hà Giang: 8,0%", "Sơn La: 7,5%"]);
    const seenFromHaGiang = [...draw(of("ha-giang")).querySelectorAll("g title")].map((title) => title.textContent);
    expect(seenFromHaGiang).toContain("Kon Tum: từ 10% trở lên");
  });

  test("says where nothing may be compared, and why", () => {
    expect(panel("Tỷ lệ che phủ rừng").textContent).toContain("có tính cây cao su");
    expect(panel("Tỷ lệ che phủ rừng").textContent).toContain("không có số để so");
    expect(panel("Tỷ lệ che phủ rừng").querySelectorAll("g title").length).toBe(0);
  });
});

test("only what has a like, when asked for", () => {
  const all = targets.filter(({ plan_id, indicator }) => plan_id === "kon-tum-2023" && indicator);
  const compared = draw({ ...of("kon-tum"), comparedOnly: true });
  expect(compared.querySelectorAll("[data-target]").length).toBeLessThan(all.length);
  expect(compared.textContent).not.toContain("không có số để so");
  expect(hasPanels({ ...of("soc-trang-my-tu"), comparedOnly: true })).toBe(false);
});

test("an area without targets gives an empty picture with words", () => {
  const svg = draw({ ...of("kon-tum"), targets: [] });
  expect(svg.querySelector("desc")?.textContent).toMatch(/^0 ô nhỏ/);
});

const figures = fc.array(
  fc.record({
    code: fc.constantFrom(...indicators.map(({ code }) => code)),
    area_id: fc.constantFrom("ba-ria-vung-tau", "ba-ria-vung-tau", "ha-giang"),
    comparator: fc.constantFrom(...comparators),
    value: fc.double({ min: -5, max: 1e7, noNaN: true }),
    scope: fc.constantFrom("", "khu dân cư xã, phường, thị trấn thuộc vùng sâu"),
  }),
  { maxLength: 15 },
);

test.each([680, 340])("no label is cut off or lies on another at %d px, whatever the figures", (width) => {
  fc.assert(
    fc.property(figures, fc.constantFrom("vi" as const, "en" as const), (list, lang) => {
      const made = list.map(({ code, comparator, value, ...rest }, at) => {
        const unit = indicators.find((one) => one.code === code)?.unit ?? "";
        const rounded = Math.round(value * 100) / 100;
        const ends =
          comparator === "qualitative" ? [null, null] : [rounded, comparator === "range" ? rounded + 3 : null];
        const [low = null, high = null] = ends;
        return makeTarget({
          ...rest,
          target_id: `t${at}`,
          year: 2023,
          indicator: code,
          unit,
          comparator,
          value: low,
          value_high: high,
        });
      });
      const two = ["ba-ria-vung-tau", "ha-giang"];
      const data = {
        area: area("ba-ria-vung-tau"),
        areas: two.map(area),
        indicators,
        plans: two.map((id) => makePlan(id, 2023)),
        targets: made,
      };
      const svg = draw(data, width, lang);
      expectLegible(svg);
      expectSoundIds(svg);
      expect(svg.querySelectorAll("[data-target]").length).toBe(
        made.filter(({ area_id }) => area_id !== "ha-giang").length,
      );
    }),
    { numRuns: 25 },
  );
});
