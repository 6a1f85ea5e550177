import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type SlopeData, slope } from "../../src/charts/slope.js";
import { comparators } from "../../src/lib/model.js";
import { expectLegible, expectSoundIds } from "./labels.js";
import { area, indicators, makePlan, makeTarget, newDocument, targets } from "./sample.js";

const document = newDocument();
const side = (id: string, year = 2023) => ({ area: area(id), plan: makePlan(id, year) });
const draw = (data: SlopeData, width = 680, lang: "vi" | "en" = "vi") =>
  slope(data, { document, width, lang, id: "two", href: ({ target_id }) => `#${target_id}` });
const two = (left: string, right: string, year = 2023): SlopeData => ({
  left: side(left),
  right: side(right, year),
  indicators,
  targets,
});

describe("Hà Giang and Kon Tum", () => {
  const svg = draw(two("ha-giang", "kon-tum"));

  test("joins the six pairs of figures that may be compared", () => {
    expect(svg.querySelectorAll(".join").length).toBe(6);
    expect(svg.querySelector("desc")?.textContent).toMatch(
      /: 6 chỉ tiêu so được\. Tốc độ tăng GRDP: 8,0% – từ 10% trở lên;/,
    );
  });

  test("names whose figure is defined otherwise", () => {
    expect(svg.textContent).toContain("Kon Tum: có");
  });

  test("has a link for every target of both plans", () => {
    const own = targets.filter(({ plan_id, indicator }) => indicator && /^(ha-giang|kon-tum)-/.test(plan_id));
    expect(svg.querySelectorAll("a[href]").length).toBe(own.length);
  });
});

test("two areas of different years are joined nowhere", () => {
  expect(draw(two("kon-tum", "phu-tho", 2024)).querySelectorAll(".join").length).toBe(0);
});

test("two plans that share nothing still make a picture", () => {
  const svg = draw({ ...two("kon-tum", "son-la"), targets: [] });
  expectLegible(svg);
  expect(svg.querySelector("desc")?.textContent).toContain("0 chỉ tiêu so được");
});

const figures = fc.array(
  fc.record({
    code: fc.constantFrom(...indicators.map(({ code }) => code)),
    area_id: fc.constantFrom("ha-giang", "ba-ria-vung-tau"),
    comparator: fc.constantFrom(...comparators),
    value: fc.double({ min: -5, max: 1e7, noNaN: true }),
    scope: fc.constantFrom("", "có tính cây cao su", "khu dân cư xã, phường, thị trấn"),
  }),
  { maxLength: 15 },
);

test.each([680, 340])("no label is cut off or lies on another at %d px, whatever the figures", (width) => {
  fc.assert(
    fc.property(figures, fc.constantFrom("vi" as const, "en" as const), (list, lang) => {
      const made = list.map(({ code, comparator, value, ...rest }, at) => {
        const unit = indicators.find((one) => one.code === code)?.unit ?? "";
        const figure = comparator === "qualitative" ? null : Math.round(value * 100) / 100;
        const high = comparator === "range" ? Math.round(value * 100) / 100 + 3 : null;
        return makeTarget({
          ...rest,
          target_id: `t${at}`,
          year: 2023,
          indicator: code,
          unit,
          comparator,
          value: figure,
          value_high: high,
        });
      });
      const svg = draw({ ...two("ha-giang", "ba-ria-vung-tau"), targets: made }, width, lang);
      expectLegible(svg);
      expectSoundIds(svg);
      expect(svg.querySelectorAll("[data-target]").length).toBe(made.length);
    }),
    { numRuns: 25 },
  );
});
