import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { loadEdition } from "../../src/node/edition.js";
import { projectRoot } from "../../src/node/paths.js";

const root = mkdtempSync(join(tmpdir(), "chi-tieu-edition-"));
cpSync(join(projectRoot, "data"), join(root, "data"), { recursive: true });
afterAll(() => rmSync(root, { recursive: true }));

const plan = (front: string): string => `---\n${front}\n---\nTổng sản phẩm GRDP tăng 7,5%.\n`;

describe("loadEdition(root)", () => {
  it("reads all of data/ without a problem, each quote at its place", () => {
    const { tables, texts, readings, problems } = loadEdition();
    expect(problems.map(({ message }) => message)).toEqual([]);
    expect(tables.plans.map(({ plan_id }) => plan_id)).toEqual([...texts.keys()]);
    expect([...readings.keys()]).toEqual([...texts.keys()]);
    for (const { plan_id, start, end, quote } of tables.targets)
      expect(texts.get(plan_id)?.slice(start, end)).toBe(quote);
  });

  it("keeps a plan's text byte for byte", () => {
    for (const [plan_id, text] of loadEdition().texts) {
      const file = readFileSync(join(projectRoot, `data/plans/${plan_id}.md`), "utf8");
      expect(file.endsWith(`\n---\n${text}`)).toBe(true);
    }
  });

  it("leaves out a plan that cannot be read, says what, where and how to mend it, and goes on", () => {
    const files: Record<string, string> = {
      "a-2023.md": plan("area_id: Sơn La\nyear: 2023"),
      "b-2023.md": plan("area_id: son-la\nyear: soon"),
      "c-2023.md": plan("area_id: son-la\nyear: 2023"),
      "d-2023.md": "Tổng sản phẩm GRDP tăng 7,5%.\n",
      "e-2023.md": "",
      "son-la-2024.md": plan("area_id: son-la\nlevel: district\nyear: 2024"),
      "ha-noi-2024.md": plan("area_id: ha-noi\nyear: 2024"),
    };
    for (const [name, source] of Object.entries(files)) writeFileSync(join(root, "data/plans", name), source);
    const { tables, problems } = loadEdition(root);
    expect(problems.map(({ message }) => message)).toEqual([
      'data/plans/a-2023.md:2: area_id "Sơn La" is not in data/reference/areas.csv. Use its slug (son-la)',
      'data/plans/b-2023.md:3: year "soon" is no year. Write the year of the plan in four digits: year: 2023',
      "data/plans/c-2023.md: the name does not fit area_id and year. Rename the file to son-la-2023.md",
      expect.stringMatching(/^data\/plans\/d-2023\.md:1: there is no front matter\. Begin the file with /u),
      "data/plans/e-2023.md: the file is empty. Save the document again, or copy it anew",
      expect.stringMatching(/^data\/plans\/son-la-2024\.md:3: level "district" disagrees with /u),
    ]);
    expect(tables.plans.map(({ plan_id }) => plan_id)).toContain("ha-noi-2024");
    expect(tables.plans.length).toBe(loadEdition().tables.plans.length + 1);
  });

  it("stops when a reference table is broken, for nothing can be published without it", () => {
    const path = join(root, "data/reference/areas.csv");
    writeFileSync(path, readFileSync(path, "utf8").replace("son-la,province,viet-nam", "son-la,province,viet"));
    expect(() => loadEdition(root)).toThrow(
      /^data\/reference\/areas\.csv:\d+: parent_id "viet" is no area_id of this file\. Add that area/u,
    );
  });
});
