import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { sidewaysScroll, violations } from "./checks.js";
import { visit } from "./visit.js";

const years = (page: Page, code: string) => page.locator(`#years-${code} svg.timeline:visible`);

describe("figures across years", () => {
  it.each(["themes/growth", "en/themes/poverty", "areas/kon-tum", "compare"])(
    "on /%s: every point leads to its sentence or to its source on the page, with or without scripts",
    async (path) => {
      await visit(path, { javaScriptEnabled: false }, async (page) => {
        const places = await page
          .locator("svg.timeline a.mark")
          .evaluateAll((links) => [...new Set(links.map((link) => link.getAttribute("href") ?? ""))]);
        expect(places.length).toBeGreaterThan(10);
        for (const place of places.filter((one) => one.startsWith("#"))) {
          const source = page.locator(`[id="${place.slice(1)}"] a`);
          expect(await source.getAttribute("href"), place).toMatch(/^https?:/u);
          expect(await source.getAttribute("rel"), place).toContain("noopener");
        }
        const sentences = places.filter((one) => !one.startsWith("#"));
        for (const place of sentences) expect(place).toMatch(/plans\/[a-z-]+-\d{4}#t-/u);
        expect(sentences.length).toBeGreaterThan(0);
      });
    },
  );

  it("a point opens the fold in which its source lies", async () => {
    await visit("themes/growth", {}, async (page) => {
      const mark = years(page, "grdp_growth").locator("a.mark.result").first();
      const source = page.locator(`[id="${(await mark.getAttribute("href"))?.slice(1)}"]`);
      expect(await source.isVisible()).toBe(false);
      await mark.focus();
      expect(await page.getByRole("tooltip").innerText()).toMatch(/Hà Giang, .*kết quả/u);
      await page.keyboard.press("Enter");
      await expect.poll(() => source.isVisible()).toBe(true);
    });
  });

  it("a comparison shows the years and areas that were chosen, and keeps them in the address", async () => {
    await visit("compare?tinh=kon-tum&nam=2021~2022", {}, async (page) => {
      const marks = years(page, "grdp_growth").locator("a.mark");
      await expect.poll(() => marks.count()).toBeGreaterThan(5);
      const spans = await marks.evaluateAll((links) => links.map((link) => link.getAttribute("data-years") ?? ""));
      for (const span of spans) {
        const [first = 0, last = first] = span.split("–").map(Number);
        expect(first <= 2022 && last >= 2021, span).toBe(true);
      }
      expect(await page.locator("#years-grdp_growth tbody th[rowspan]").allInnerTexts()).toEqual(["Kon Tum"]);
    });
  });

  it.each(["light", "dark"] as const)("axe finds nothing where all is unfolded (%s)", async (colorScheme) => {
    await visit("themes/poverty", { colorScheme }, async (page) => {
      await page.locator("details").evaluateAll((folds) => {
        for (const fold of folds) fold.setAttribute("open", "");
      });
      expect(await violations(page)).toEqual([]);
    });
  });

  it.each([360, 768])("fits %i pixels", async (width) => {
    for (const path of ["themes/growth", "areas/phu-tho"])
      await visit(path, { width }, async (page) => {
        await page.locator("details").evaluateAll((folds) => {
          for (const fold of folds) fold.setAttribute("open", "");
        });
        expect(await sidewaysScroll(page), path).toBeLessThanOrEqual(0);
      });
  });
});
