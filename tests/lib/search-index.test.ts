import { beforeAll, describe, expect, it } from "vitest";
import { readSearchIndex, type SearchIndex, search, searchIndexJson } from "../../src/lib/search-index.js";
import { loadEdition } from "../../src/node/edition.js";
import { areasWithPage } from "../../src/pages/area-list.js";

const { tables } = loadEdition();
const pages = new Set(areasWithPage(tables).map(({ area_id }) => area_id));
let index: SearchIndex;
beforeAll(() => {
  index = readSearchIndex(searchIndexJson(tables, pages));
});

const names = (query: string, kind: string): string[] =>
  search(index, query)
    .entries.filter((entry) => entry.kind === kind)
    .map(({ name_vi }) => name_vi);

describe("search", () => {
  it.each(["son la", "Sơn La", "SƠN LA", "Sơn La".normalize("NFD"), "  sơn   la  "])(
    "%s finds Sơn La first",
    (query) => {
      expect(names(query, "area")[0]).toBe("Sơn La");
      expect(names(query, "plan")).toContain("Sơn La 2023");
    },
  );

  it.each(["rừng", "rung", "RỪNG".normalize("NFD")])("%s finds forest sentences and indicators", (query) => {
    const { entries, whole } = search(index, query);
    expect(whole).toBe(true);
    expect(entries.filter(({ kind }) => kind === "sentence").length).toBeGreaterThan(1);
    for (const { kind, text_vi } of entries) if (kind === "sentence") expect(text_vi.toLowerCase()).toContain("rừng");
    expect(names(query, "indicator")).toContain("Tỷ lệ che phủ rừng");
  });

  it("finds đ by d, and half-typed words", () => {
    expect(names("dak", "area")).toContain("Đắk Lắk");
    expect(names("đắk lă", "area")).toContain("Đắk Lắk");
  });

  it("finds Vietnamese sentences by the indicator's English name", () => {
    expect(search(index, "forest cover").entries.some(({ kind }) => kind === "sentence")).toBe(true);
  });

  it("leads from a province of today to those that made the plans", () => {
    const found = search(index, "Tuyên Quang").entries.filter(({ kind }) => kind === "area");
    expect(found.map(({ path }) => path)).toContain("/areas/ha-giang");
    expect(found.find(({ path }) => path === "/areas/tuyen-quang-2025")?.text_vi).toContain("Hà Giang");
  });

  it.each([
    ["Tuyên Quang", "/areas/tuyen-quang-2025", "/areas/ha-giang"],
    ["Quảng Ngãi", "/areas/quang-ngai-2025", "/areas/kon-tum"],
    ["Cần Thơ", "/areas/can-tho-2025", "/areas/soc-trang"],
    ["Cần Thơ", "/areas/can-tho-2025", "/areas/soc-trang-my-tu"],
    ["Phú Thọ", "/areas/phu-tho-2025", "/areas/phu-tho"],
    ["can tho", "/areas/can-tho-2025", "/areas/soc-trang-my-tu"],
  ])("%s finds the province of today first, and those with plans", (query, today, before) => {
    const paths = search(index, query)
      .entries.filter(({ kind }) => kind === "area")
      .map(({ path }) => path);
    expect([today, before]).toContain(paths[0]);
    expect(paths).toEqual(expect.arrayContaining([today, before]));
  });

  it("leads from a former province without a plan to the one it went into", () => {
    for (const [query, path] of [
      ["Hậu Giang", "/areas/can-tho-2025"],
      ["Vĩnh Phúc", "/areas/phu-tho-2025"],
    ] as const)
      expect(search(index, query).entries[0]?.path).toBe(path);
    expect(search(index, "Sóc Trăng").entries[0]?.text_vi).toContain("Mỹ Tú");
  });

  it("puts what is written with the same marks first", () => {
    const first = search(index, "nghèo").entries.find(({ kind }) => kind === "sentence");
    expect(first?.text_vi.toLowerCase()).toContain("nghèo");
  });

  it("offers what comes near when nothing has all the words, and nothing for a query without words", () => {
    expect(search(index, "rừng xyzxyz")).toMatchObject({ whole: false });
    expect(search(index, "rừng xyzxyz").entries.length).toBeGreaterThan(0);
    expect(search(index, "qqqqqqqq").entries).toEqual([]);
    expect(search(index, " ?!… ").entries).toEqual([]);
  });

  it("links each sentence to its place, and only pages that are there", () => {
    for (const entry of search(index, "tỷ lệ").entries) {
      if (entry.kind === "sentence") expect(entry.path).toMatch(/^\/plans\/[a-z0-9-]+#t-/);
      if (entry.path.startsWith("/areas/")) expect(pages.has(entry.path.slice(7))).toBe(true);
    }
  });

  it("is made the same from the same tables", () => {
    expect(searchIndexJson(tables, pages)).toBe(searchIndexJson(tables, pages));
  });
});
