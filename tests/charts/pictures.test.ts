/**
 * The pictures themselves, kept beside the tests: a change of a chart shows as a change of these files, to be looked at
 * before it is accepted (`npx vitest run tests/charts/pictures.test.ts --update`). They are drawn from the gold rows and without
 * a browser, so that they are the same on every machine.
 */
import { expect, test } from "vitest";
import { areaMultiples } from "../../src/charts/area-multiples.js";
import type { ChartOptions } from "../../src/charts/options.js";
import { slope } from "../../src/charts/slope.js";
import { serialise } from "../../src/charts/svg.js";
import { targetDots } from "../../src/charts/target-dots.js";
import { tileGrid } from "../../src/charts/tile-grid.js";
import { areasWithSeries, timelineData } from "../../src/charts/timeline/data.js";
import { timeline } from "../../src/charts/timeline/timeline.js";
import { edition } from "../pages/edition-pages.js";
import { allAreas, area, indicators, makePlan, newDocument, plans, sample, targets } from "./sample.js";

const options = (width: number, lang: "vi" | "en" = "vi"): ChartOptions => ({
  document: newDocument(),
  width,
  lang,
  id: "chart",
  href: ({ target_id }) => `#${target_id}`,
});
/** The published figures of an indicator across years; unlike the rest these are the edition's, breaks and all. */
const years = (code: string, width: number, lang: "vi" | "en"): SVGSVGElement => {
  const { tables } = edition;
  const indicator = indicators.find((one) => one.code === code);
  const data = indicator && timelineData(indicator, areasWithSeries(tables), tables);
  if (!data) throw new RangeError(`no series of "${code}"`);
  const { document, id } = options(width, lang);
  return timeline(data, { document, id, width, lang, href: ({ lead }) => `#${lead.kind}` });
};
const home = ["grdp_growth", "poverty_reduction", "forest_cover", "doctors_per_10k", "beds_per_10k"];
const areas = ["ha-giang", "son-la", "kon-tum", "phu-tho", "soc-trang-my-tu"].map(area);
const side = (id: string) => ({ area: area(id), plan: makePlan(id, 2023) });

const pictures: [name: string, draw: () => SVGSVGElement][] = [
  ...home.flatMap((code): typeof pictures => [
    [`${code}-wide-vi`, () => targetDots(sample(code), options(680))],
    [`${code}-narrow-en`, () => targetDots(sample(code), options(340, "en"))],
  ]),
  ["years-grdp_growth-wide-vi", () => years("grdp_growth", 680, "vi")],
  ["years-grdp_growth-narrow-en", () => years("grdp_growth", 340, "en")],
  ["years-poverty_rate-wide-en", () => years("poverty_rate", 680, "en")],
  ["years-poverty_rate-narrow-vi", () => years("poverty_rate", 340, "vi")],
  ["slope-vi", () => slope({ left: side("ha-giang"), right: side("kon-tum"), indicators, targets }, options(680))],
  ["area-en", () => areaMultiples({ area: area("kon-tum"), areas, indicators, plans, targets }, options(680, "en"))],
  ["tiles-vi", () => tileGrid({ areas: allAreas, marked: areas.map(({ area_id }) => area_id) }, options(680))],
];

test.each(pictures)("%s is the picture that was looked at", async (name, draw) => {
  // A mark a line, so that a difference reads as one.
  const lines = serialise(draw()).replace(/></g, ">\n<");
  await expect(`${lines}\n`).toMatchFileSnapshot(`pictures/${name}.svg`);
});
