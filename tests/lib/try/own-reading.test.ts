import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { sourceOfFile } from "../../../src/lib/document/new-plan.js";
import { FrontMatterError } from "../../../src/lib/plan-file.js";
import { type OwnDocument, readOwn } from "../../../src/lib/try/own-reading.js";
import { ownComparisons, ownId, withOwn } from "../../../src/lib/try/with-own.js";
import { addPlan } from "../../../src/node/add/add-plan.js";
import { loadEdition } from "../../../src/node/edition.js";
import { readDocumentFile } from "../../../src/node/read-document.js";
import { fixture } from "../../node/documents.js";

const { tables, texts } = loadEdition();
const { areas } = tables;
const given = (source: string, more: Partial<OwnDocument> = {}): OwnDocument => ({
  source,
  told: { area_id: null, year: null },
  areas,
  origin: "Văn bản mẫu",
  thisYear: 2031,
  ...more,
});

describe("a document that is tried", () => {
  test.each(["lao-cai.pdf", "lao-cai.html"])("%s becomes the very file that the command line writes", async (name) => {
    const out = mkdtempSync(join(tmpdir(), "chi-tieu-try-"));
    try {
      const file = fixture(name);
      const { text } = await readDocumentFile(file);
      await addPlan({ file, area: null, year: null, out, force: false, cwd: out }, areas);
      const own = readOwn(given(text, { origin: sourceOfFile(name) }));
      expect(own.file?.name).toBe("lao-cai-2024.md");
      expect(own.file?.content).toBe(readFileSync(join(out, "lao-cai-2024.md"), "utf8"));
      // What the page gave away, dropped on it again, is read as before.
      const again = readOwn(given(own.file?.content ?? ""));
      expect([again.areaBy, again.yearBy, again.text]).toEqual(["front", "front", own.text]);
      expect(again.file?.content).toBe(own.file?.content);
    } finally {
      rmSync(out, { recursive: true, force: true });
    }
  });

  test("gives the published rows of a published text", () => {
    for (const plan of tables.plans) {
      const own = readOwn(given(texts.get(plan.plan_id) ?? ""));
      expect(`${own.area?.area_id}-${own.year}`).toBe(plan.plan_id);
      const published = tables.targets.filter(({ plan_id }) => plan_id === plan.plan_id);
      expect(own.reading.targets.map(({ value, stated }) => [value, stated])).toEqual(
        published.map(({ value, stated }) => [value, stated]),
      );
    }
  });

  test("takes area and year from its reader before the text", () => {
    const own = readOwn(
      given("Tỉnh Lào Cai, năm 2024, phấn đấu GRDP tăng 9%.", { told: { area_id: "son-la", year: 2026 } }),
    );
    expect([own.area?.area_id, own.areaBy, own.year, own.yearBy]).toEqual(["son-la", "told", 2026, "told"]);
    expect(own.otherYears.map(({ year }) => year)).toEqual([2024]);
    expect(own.file?.name).toBe("son-la-2026.md");
  });

  test("that names no area and no year is read all the same, without a file to contribute", () => {
    const own = readOwn(given("Phấn đấu GRDP tăng 9%."));
    expect([own.area, own.areaBy, own.year, own.yearBy, own.file]).toEqual([null, "nothing", 2031, "nothing", null]);
    expect(own.reading.targets).toHaveLength(1);
  });

  test("of a district that the table lacks counts as a district's", () => {
    const own = readOwn(
      given("ỦY BAN NHÂN DÂN\nHUYỆN BẮC HÀ\nTỉnh Lào Cai\nỦy ban nhân dân huyện phấn đấu năm 2024 GRDP tăng 9%."),
    );
    expect([own.unknownDistrict, own.area, own.level]).toEqual(["huyện BẮC HÀ", null, "district"]);
  });

  test("whose first lines are broken says on which line", () => {
    const broken = () => readOwn(given("---\narea_id: lao-cai\nyear: soon\n---\nVăn bản"));
    expect(broken).toThrow(FrontMatterError);
    expect(broken).toThrow(expect.objectContaining({ line: 3 }));
  });
});

describe("beside the published plans", () => {
  test("it is a plan of its own, first, and never mistaken for the published one of its area", () => {
    const own = readOwn(given(texts.get("son-la-2023") ?? ""));
    const all = ownComparisons(withOwn(tables, own, { name_vi: "Bản của bạn", name_en: "Your document" }));
    const growth = all.find(({ data }) => data.indicator.code === "grdp_growth");
    const rows = [...(growth?.like ?? []), ...(growth?.apart ?? [])];
    expect(rows.map(({ area }) => area.area_id)).toEqual(expect.arrayContaining([ownId, "son-la"]));
    expect(rows[0]?.area.name_vi).toBe("Bản của bạn");
    expect(rows.every(({ target }) => (target?.plan_id === ownId) === target?.target_id.startsWith(`${ownId}.`))).toBe(
      true,
    );
    expect(tables.plans.some(({ plan_id }) => plan_id === ownId)).toBe(false);
  });

  test("indicators come in the order of how many plans state them", () => {
    const own = readOwn(given(texts.get("kon-tum-2023") ?? ""));
    const counts = ownComparisons(withOwn(tables, own, { name_vi: "x", name_en: "x" })).map(
      ({ data }) => new Set(data.targets.filter(({ area_id }) => area_id !== ownId).map(({ area_id }) => area_id)).size,
    );
    expect(counts).toEqual(counts.toSorted((a, b) => b - a));
    expect(counts.length).toBeGreaterThan(5);
  });
});
