import { describe, expect, it } from "vitest";
import { countKinds, coverage } from "../../src/lib/coverage.js";
import { coveragePage } from "../../src/pages/coverage.js";
import { edition, open, textOf } from "./edition-pages.js";

const { indicators, plans, targets, areas } = edition.tables;
const shown = areas.filter(({ area_id }) => plans.some((plan) => plan.area_id === area_id));

describe("coverage", () => {
  const rows = coverage(edition.tables, shown);

  it("has a cell for every indicator in every area, and puts every target of an indicator in one", () => {
    expect(rows.length).toBe(indicators.length);
    const cells = rows.flatMap((row) => row.cells);
    expect(cells.length).toBe(indicators.length * shown.length);
    expect(cells.flatMap((cell) => cell.targets).length).toBe(targets.filter(({ indicator }) => indicator).length);
  });

  it("tells figures, words, silence, impossibility and want of a document apart", () => {
    const kindOf = (code: string, id: string) =>
      coverage(edition.tables, areas)
        .find(({ indicator }) => indicator.code === code)
        ?.cells.find(({ area }) => area.area_id === id)?.kind;
    expect(kindOf("grdp_growth", "kon-tum")).toBe("stated");
    expect(kindOf("health_insurance_coverage", "son-la")).toBe("words-only");
    expect(kindOf("doctors_per_10k", "kon-tum")).toBe("not-stated");
    expect(kindOf("grdp_growth", "soc-trang-my-tu")).toBe("not-applicable");
    expect(kindOf("grdp_growth", "cao-bang")).toBe("no-document");
  });

  it("counts every cell once", () => {
    for (const { cells } of rows) {
      const counts = countKinds(cells);
      expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(cells.length);
    }
  });
});

describe.each(["vi", "en"] as const)("the page of who states what in %s", (language) => {
  const document = open(coveragePage, language);
  const cells = [...document.querySelectorAll("table.grid td")];

  it("links every target of an indicator, and says in words why a cell is empty", () => {
    const links = new Set(cells.flatMap((cell) => [...cell.querySelectorAll("a")].map((a) => a.getAttribute("href"))));
    expect(links.size).toBe(targets.filter(({ indicator }) => indicator !== null).length);
    for (const cell of cells) expect(textOf(cell), cell.outerHTML).not.toBe("");
  });

  it("names what nobody states, and counts by theme, kind and indicator", () => {
    const silent = indicators.filter(({ code }) => targets.every(({ indicator }) => indicator !== code));
    for (const { label_vi, label_en } of silent)
      expect(textOf(document.querySelector("#grid > .hint"))).toContain(language === "vi" ? label_vi : label_en);
    expect(document.querySelectorAll("#totals tbody tr").length).toBe(9 + 5);
    expect(textOf(document.querySelector("table.grid tbody th[scope=row]"))).toContain(
      language === "vi" ? "4/5" : "4 of 5",
    );
  });
});
