/** The notebooks in a reader's hands. */
import { describe, expect, it } from "vitest";
import { notebookSlugs } from "../../src/notebooks/types.js";
import { sidewaysScroll, violations } from "./checks.js";
import { visit } from "./visit.js";

const pages = [
  "notebooks/",
  "en/notebooks/",
  ...notebookSlugs.flatMap((slug) => [`notebooks/${slug}`, `en/notebooks/${slug}`]),
];

describe("a notebook", () => {
  it.each(notebookSlugs)("%s is whole without scripts, and reached from the list of notebooks", async (slug) => {
    await visit("notebooks/", { javaScriptEnabled: false }, async (page) => {
      await page.locator(`main a[href*="${slug}"], #content a[href*="${slug}"]`).first().click();
      await page.waitForURL(new RegExp(`notebooks/${slug}$`, "u"));
      expect(await page.locator("table.rows tbody tr").count()).toBeGreaterThan(3);
      expect(await page.locator("svg.bars").first().isVisible()).toBe(true);
      await page.locator("details summary").last().click();
      expect(await page.locator("details pre code").last().innerText()).toContain("import * as aq");
    });
  });

  it("opens its query in the explorer, which gives as many rows as its table has", async () => {
    await visit("notebooks/comparability", {}, async (page) => {
      const rows = await page.locator("section:has(> h2:text-is('Bảng chính')) tbody tr").count();
      await page.getByRole("link", { name: "Mở truy vấn này" }).click();
      await page.waitForURL(/explore[?#]q=/u);
      await page.locator("#run").click();
      await expect.poll(() => page.locator(".result tbody tr").count()).toBe(rows);
    });
  });
});

describe("for everyone", () => {
  it.each(pages)("axe finds nothing on /%s, and it fits a phone, in both themes", async (path) => {
    for (const colorScheme of ["light", "dark"] as const)
      await visit(path, { colorScheme, width: 390 }, async (page) => {
        expect(await violations(page)).toEqual([]);
        expect(await sidewaysScroll(page)).toBeLessThanOrEqual(0);
      });
  });
});
