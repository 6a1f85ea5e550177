import { describe, expect, test } from "vitest";
import { coverageGrid } from "../../src/charts/coverage-grid.js";
import { area, indicators, newDocument, plans, targets } from "./sample.js";

const areas = ["ha-giang", "son-la", "kon-tum", "phu-tho", "soc-trang-my-tu", "lai-chau"].map(area);
const grid = coverageGrid(
  { indicators, areas, plans, targets },
  { document: newDocument(), lang: "vi", id: "coverage", href: (t) => `#${t.target_id}`, themeName: (theme) => theme },
);

/** The cell of an indicator and an area. */
function cell(label: string, areaId: string): Element {
  const row = [...grid.querySelectorAll("tbody tr")].find((tr) =>
    tr.querySelector("th")?.textContent?.startsWith(label),
  );
  const found = row?.querySelectorAll("td")[areas.findIndex(({ area_id }) => area_id === areaId)];
  if (!found) throw new RangeError(`no cell for ${label}, ${areaId}`);
  return found;
}

describe("the grid", () => {
  test("has a cell for every indicator and area, under headings", () => {
    const stated = new Set(targets.flatMap(({ indicator }) => indicator ?? []));
    expect(grid.querySelectorAll("td").length).toBe(stated.size * areas.length);
    expect(grid.querySelectorAll("thead th").length).toBe(areas.length + 1);
    expect(grid.querySelectorAll('th[scope="row"]').length).toBe(stated.size);
  });

  test("names what no plan states", () => {
    const label = indicators.find(({ code }) => code === "labour_export")?.label_vi ?? "";
    const stated = targets.some(({ indicator }) => indicator === "labour_export");
    expect(grid.querySelector(".unstated")?.textContent?.includes(label)).toBe(!stated);
  });

  test.each([
    ["Tốc độ tăng GRDP", "kon-tum", "stated", "≥ 10%"],
    ["Tốc độ tăng GRDP", "soc-trang-my-tu", "not-applicable", "không áp dụng"],
    ["Tỷ lệ che phủ rừng", "son-la", "not-stated", "không nêu"],
    ["Tỷ lệ che phủ rừng", "lai-chau", "no-document", "chưa có văn bản"],
    ["Tỷ lệ tham gia bảo hiểm y tế", "son-la", "words-only", "chỉ nêu bằng lời"],
    ["Mức giảm tỷ lệ hộ nghèo", "kon-tum", "stated", "≥ 4 và 1 số nữa"],
    ["Giá trị sản xuất công nghiệp", "soc-trang-my-tu", "stated", "789,53 đồng"],
  ])("%s in %s is %s", (label, areaId, state, words) => {
    expect(cell(label, areaId).getAttribute("data-state")).toBe(state);
    expect(cell(label, areaId).textContent?.replaceAll("\u00a0", " ")).toBe(words);
  });

  test("leads from each figure and each goal in words to its sentence", () => {
    for (const td of grid.querySelectorAll('[data-state="stated"], [data-state="words-only"]')) {
      expect(td.querySelector("a")?.getAttribute("href")).toMatch(/^#/);
      expect(td.querySelector("a")?.getAttribute("title")).toMatch(/“.+”$/);
    }
  });

  test("refers only to signs it defines", () => {
    for (const use of grid.querySelectorAll("use")) {
      expect(grid.querySelector(use.getAttribute("href") ?? "")).not.toBeNull();
    }
  });
});
