/** The charts of the catalogue, each with the words that travel with it. */
import { describe, expect, it } from "vitest";
import { type PublishedOptions, publishedChart, publishedPicture } from "../../src/charts/published.js";
import { type ChartEntry, chartCatalogue, chartPage } from "../../src/lib/chart-catalogue.js";
import { finding } from "../../src/lib/finding.js";
import type { Tables } from "../../src/lib/model.js";
import { newDocument } from "../../src/node/document.js";
import { loadEdition } from "../../src/node/edition.js";
import { expectLegible } from "./labels.js";

const { tables } = loadEdition();
const catalogue = chartCatalogue(tables);
const stamp = { number: 3, date: "2026-11-21", draft: false };
const options = (lang: "vi" | "en" = "vi", width = 680): PublishedOptions => ({
  document: newDocument(),
  lang,
  width,
  id: "chart",
  stamp,
  siteUrl: "https://example.org/",
});
const entryOf = (id: string): ChartEntry => {
  const found = catalogue.find((entry) => entry.id === id);
  if (!found) throw new RangeError(`no chart ${id}`);
  return found;
};

describe("the catalogue", () => {
  it("names each chart once, in words fit for an address", () => {
    const ids = catalogue.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[a-z0-9_-]+$/u);
  });

  it("offers what plans state and nothing else", () => {
    const codes = catalogue.flatMap((entry) => (entry.kind === "indicator" ? [entry.indicator.code] : []));
    const stated = new Set(tables.targets.map(({ indicator }) => indicator).filter((code) => code !== null));
    expect(new Set(codes)).toEqual(stated);
    const years = catalogue.flatMap((entry) => (entry.kind === "timeline" ? [entry.indicator.code] : []));
    expect(new Set(years)).toEqual(new Set(tables.series.map(({ indicator }) => indicator)));
    const bare: Tables = { ...tables, plans: [], targets: [], series: [] };
    expect(chartCatalogue(bare)).toEqual([]);
  });
});

describe.each(catalogue.map((entry) => [entry.id, entry] as const))("%s", (_id, entry) => {
  it.each(["vi", "en"] as const)("carries title, unit, source, edition and address (%s)", (lang) => {
    const { frame, alt, page } = publishedChart(entry, tables, options(lang));
    expect([frame.title, frame.subtitle, alt].every((text) => text.length > 5)).toBe(true);
    expect(frame.notes.at(-2)).toMatch(lang === "vi" ? /^Nguồn: .*20\d\d/u : /^Source: .*20\d\d/u);
    const path = `${lang === "vi" ? "" : "en/"}${chartPage(entry).slice(1)}`;
    expect(page).toBe(`/${path}`);
    expect(frame.notes.at(-1)).toContain(lang === "vi" ? "Ấn bản 3" : "Edition 3");
    expect(frame.notes.at(-1)).toContain(`https://example.org/${path}`);
  });

  it.each([680, 340])("has labels that stay inside and apart in the picture of %d px", (width) => {
    expectLegible(publishedPicture(entry, tables, options("vi", width)));
  });

  it("has a row for each mark", () => {
    const { chart, rows, points } = publishedChart(entry, tables, options());
    const marks = [...chart.querySelectorAll("[data-target]")].map((mark) => mark.getAttribute("data-target"));
    const targets = new Set([...rows, ...points].map(({ target }) => target?.target_id));
    expect(chart.querySelectorAll(".mark").length).toBeGreaterThan(0);
    for (const mark of marks) expect(targets.has(mark ?? "")).toBe(true);
  });
});

describe("a choice of areas and years", () => {
  it("changes title, rows and source together", () => {
    const some = ["ha-giang", "kon-tum"];
    const { frame, rows } = publishedChart(entryOf("grdp_growth"), tables, { ...options(), areas: some });
    expect(rows.map(({ area }) => area.area_id).sort()).toEqual(some);
    expect(frame.notes.at(-2)).not.toContain("Sơn La");
    const data = {
      indicator: rows[0]?.indicator ?? tables.indicators[0],
      areas: tables.areas.filter(({ area_id }) => some.includes(area_id)),
      plans: tables.plans,
      targets: tables.targets.filter(({ indicator }) => indicator === "grdp_growth"),
    };
    expect(frame.title).toBe(finding(data as Parameters<typeof finding>[0], "vi"));
  });

  it("leaves out the figures of other years and says that those areas state none", () => {
    const { rows } = publishedChart(entryOf("grdp_growth"), tables, { ...options(), years: [2024] });
    for (const { target } of rows) expect(target === null || target.year === 2024).toBe(true);
  });
});
