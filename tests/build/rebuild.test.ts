/** Building again, in the folder of an earlier build and with all its caches: the same input, then a changed one. */
import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { filesBelow } from "../../scripts/site-files.js";
import type { Target } from "../../src/lib/model.js";
import { visit } from "../browser/visit.js";
import { buildCopy, type Running, runUntil } from "./project-copy.js";

const project = inject("project");
const planFile = (plan_id: string): string => join(project.root, `data/plans/${plan_id}.md`);
const built = (path: string): string => readFileSync(join(project.dist, path), "utf8");
const targetsOf = (plan_id: string): Target[] =>
  (JSON.parse(built("data/targets.json")) as Target[]).filter((target) => target.plan_id === plan_id);

describe("the same input again", () => {
  it("gives the same bytes", () => {
    buildCopy(project, { SITE_URL: inject("builtFor") });
    expect(fingerprints(project.dist)).toEqual(fingerprints(inject("dist")));
  });
});

function fingerprints(folder: string): Record<string, string> {
  const hash = (path: string): string =>
    createHash("sha256")
      .update(readFileSync(join(folder, path)))
      .digest("hex");
  return Object.fromEntries(filesBelow(folder).map((path) => [path, hash(path)]));
}

const sixth = `---
area_id: ca-mau
level: province
year: 2023
document_type: "kế hoạch"
issuer: "Ủy ban nhân dân tỉnh Cà Mau"
title: "Nhiệm vụ phát triển kinh tế - xã hội năm 2023"
---

KẾ HOẠCH

Các chỉ tiêu chủ yếu năm 2023:

- Tốc độ tăng trưởng kinh tế (GRDP) đạt 7,91%;
- Tỷ lệ hộ nghèo giảm 1,37%;
- Tỷ lệ che phủ rừng đạt 26,04%.
`;

const markup = "<img src=x onerror=alert(1)> <b>$" + "{1+1}</b> **đậm** `mã` [liên kết](javascript:alert(1))";
const hostile = `---
area_id: lao-cai
year: 2023
title: "<script>alert(2)</script> $\{7*7} **x**"
---

# Không phải tiêu đề

<script>alert(3)</script><style>body { display: none }</style></main></body><!--

Các chỉ tiêu chủ yếu năm 2023:

- Tốc độ tăng trưởng kinh tế (GRDP) đạt 9,13% ${markup};
- Tỷ lệ hộ nghèo giảm 3,19% ${markup}.

\`\`\`js
document.title = "bị chiếm"
\`\`\`
`;

describe("a changed input, built and served by npm start", () => {
  let site: string;
  let running: Running;
  const look = (path: string, what: Parameters<typeof visit>[2], options: Parameters<typeof visit>[1] = {}) =>
    visit(path, { siteUrl: site, ...options }, what);

  beforeAll(async () => {
    const sonLa = readFileSync(planFile("son-la-2023"), "utf8");
    expect(sonLa.split("GRDP trên địa bàn tỉnh tăng 7,5%").length).toBe(2);
    writeFileSync(
      planFile("son-la-2023"),
      sonLa.replace("GRDP trên địa bàn tỉnh tăng 7,5%", "GRDP trên địa bàn tỉnh tăng 8,37%"),
    );
    writeFileSync(planFile("ca-mau-2023"), sixth);
    writeFileSync(planFile("lao-cai-2023"), hostile);
    writeFileSync(planFile("bad-2023"), "---\narea_id: son-la\nyear: MMXXIII\n---\nCHỈ THỊ\n");
    const ready = /The site is at (http:\S+)/u;
    ({ said: site, running } = await runUntil(project, ["start", "--port", "0"], ready, { BASE_PATH: "/chi-tieu/" }));
  });
  afterAll(() => running.stop());

  it("shows a changed number in the table, the chart and the plan's page", async () => {
    expect(targetsOf("son-la-2023").find(({ indicator }) => indicator === "grdp_growth")).toMatchObject({
      value: 8.37,
    });
    await look("", async (page) => {
      expect(await page.locator("main svg", { hasText: "8,37" }).count()).toBeGreaterThan(0);
      expect(await page.locator("main table", { hasText: "8,37" }).count()).toBeGreaterThan(0);
    });
    await look("plans/son-la-2023", async (page) => {
      expect(await page.locator("main").innerText()).toContain("GRDP trên địa bàn tỉnh tăng 8,37%");
    });
  });

  it("shows a sixth plan everywhere", async () => {
    expect(targetsOf("ca-mau-2023").map(({ indicator, value }) => [indicator, value])).toEqual([
      ["grdp_growth", 7.91],
      ["poverty_reduction", 1.37],
      ["forest_cover", 26.04],
    ]);
    for (const language of ["", "en/"]) {
      await look(language, async (page) => {
        expect(await page.locator("main svg", { hasText: language === "" ? "7,91" : "7.91" }).count()).toBeGreaterThan(
          0,
        );
        expect(await page.locator('main a[href*="plans/ca-mau-2023"]').count()).toBeGreaterThan(0);
      });
      await look(`${language}plans/ca-mau-2023`, async (page) => {
        expect(await page.locator("main").innerText()).toContain("Tỷ lệ che phủ rừng đạt 26,04%");
      });
    }
  });

  it("shows markup in a plan as text and runs none of it", async () => {
    const [growth] = targetsOf("lao-cai-2023");
    expect(growth).toMatchObject({ indicator: "grdp_growth", value: 9.13 });
    expect(growth?.quote).toContain(markup);
    for (const path of ["", "en/", "plans/lao-cai-2023", "en/plans/lao-cai-2023"])
      await look(path, async (page) => {
        page.on("dialog", (dialog) => expect.unreachable(dialog.message()));
        expect(await page.title()).not.toContain("bị chiếm");
        expect(await page.locator('img[src="x"], main style, a[href^="javascript:"]').count()).toBe(0);
        expect(await page.locator("b", { hasText: /^(?:2|\$\{1\+1\})$/u }).count()).toBe(0);
      });
    await look("plans/lao-cai-2023", async (page) => {
      const text = await page.locator("main").innerText();
      for (const line of [markup, "# Không phải tiêu đề", "<script>alert(3)</script>", "```js"])
        expect(text).toContain(line);
    });
  });

  it("leaves out the plan that cannot be read, and says so on the terminal and on the data page", async () => {
    const message = 'data/plans/bad-2023.md:3: year "MMXXIII" is no year. Write the year';
    expect(running.printed()).toContain(message);
    for (const path of ["data", "en/data"])
      await look(path, async (page) => expect(await page.locator("#left-out").innerText()).toContain(message));
    expect(filesBelow(project.dist).filter((path) => path.includes("bad-2023"))).toEqual([]);
  });

  it("works below a path of its host, also where a page is missing", async () => {
    await look("en/plans/ca-mau-2023", async (page) => {
      const links = await page
        .locator("a[href]")
        .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
      const foreign = links.filter((href) => new URL(href).origin === new URL(site).origin && !href.startsWith(site));
      expect(foreign).toEqual([]);
    });
    const missing = await fetch(new URL("nothing/here", site));
    expect(missing.status).toBe(404);
    expect(await missing.text()).toContain('<base href="/chi-tieu/">');
  });
});
