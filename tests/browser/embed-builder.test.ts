/** The page that makes embed code: by its form, by its address, and without scripts. */
import type { Page } from "playwright-core";
import { describe, expect, inject, it } from "vitest";
import { sidewaysScroll, violations } from "./checks.js";
import { visit } from "./visit.js";

const site = inject("siteUrl");
const code = (page: Page, kind: string): Promise<string> => page.locator(`#code-${kind}`).inputValue();

describe("the builder", () => {
  it("makes code, preview and address of a choice", async () => {
    await visit("embed", {}, async (page) => {
      await expect.poll(() => code(page, "link")).toBe(`${site}embed/grdp_growth/`);
      await page.locator("#chart").selectOption("forest_cover");
      await page.locator("#embed-form").getByLabel("Hà Giang").check();
      await page.locator("#embed-form").getByLabel("Kon Tum").check();
      await page.locator("#embed-form").getByLabel("Tiếng Anh").check();
      await page.locator("#embed-form").getByLabel("Tối", { exact: true }).check();
      const query = "?bieu-do=forest_cover&tinh=ha-giang~kon-tum&ngon-ngu=en&nen=dark";
      expect(new URL(page.url()).search).toBe(query);
      const src = `${site}en/embed/forest_cover/?tinh=ha-giang~kon-tum#theme=dark`;
      expect(await code(page, "link")).toBe(src);
      const preview = page.frameLocator("#preview");
      await expect.poll(() => preview.locator(".drawing svg:visible .row").count()).toBe(2);
      const title = await preview.locator("h1").innerText();
      await expect.poll(() => code(page, "iframe")).toContain(`title="${title}"`);
      expect(await code(page, "iframe")).toMatch(
        /^<iframe src="[^"]*" title="[^"]*" loading="lazy" style="[^"]*frame-sizing:content-height"><\/iframe>$/u,
      );
      expect(await code(page, "tag")).toContain(
        `<script src="${site}embed.js" async></script>\n<chi-tieu-chart chart="forest_cover" areas="ha-giang,kon-tum" lang="en" theme="dark"`,
      );
      expect(await code(page, "image")).toContain(`src="${site}en/charts/forest_cover.png" alt="`);
      await page.goBack();
      await expect.poll(() => page.locator("#embed-form").getByLabel("Tối", { exact: true }).isChecked()).toBe(false);
      expect(await page.locator("a.twin").getAttribute("href")).toContain("embed");
    });
  });

  it("opens a choice from its address, and says so when there is no such chart", async () => {
    await visit("en/embed?bieu-do=theme-health&nen=dark", {}, async (page) => {
      await expect.poll(() => code(page, "link")).toBe(`${site}en/embed/theme-health/#theme=dark`);
      expect(await page.locator("#which").isVisible()).toBe(false);
      expect(await page.locator("#whole").isVisible()).toBe(true);
      await page.locator("#chart").selectOption("timeline-grdp_growth");
      expect(await page.locator("#which").isVisible()).toBe(false);
      await page.locator("#chart").selectOption("grdp_growth");
      expect(await page.locator("#which").isVisible()).toBe(true);
    });
    await visit("embed?bieu-do=<b>x", {}, async (page) => {
      await expect.poll(() => page.locator("#told").innerText()).toContain("“<b>x”");
    });
  });

  it("gives the frame of the preview the height of its chart", async () => {
    await visit("embed?bieu-do=forest_cover", {}, async (page) => {
      const heights = async (): Promise<number> => {
        const outer = (await page.locator("#preview").boundingBox())?.height ?? 0;
        const inner = (await page.frameLocator("#preview").locator("html").boundingBox())?.height ?? 1e6;
        return Math.abs(outer - inner);
      };
      await expect.poll(heights).toBeLessThanOrEqual(1);
      await page.getByLabel("Điện thoại").check();
      await expect.poll(heights).toBeLessThanOrEqual(1);
      expect((await page.locator("#preview").boundingBox())?.width).toBeLessThanOrEqual(390);
    });
  });

  it("has the code of every chart without scripts", async () => {
    await visit("embed", { javaScriptEnabled: false }, async (page) => {
      expect(await page.locator("#embed-form").isVisible()).toBe(false);
      const ready = page.locator(".ready details");
      expect(await ready.count()).toBeGreaterThan(40);
      await ready.first().locator("summary").click();
      const text = await ready.first().locator("textarea").inputValue();
      expect(text).toMatch(
        /^<iframe src="https?:[^"]*\/embed\/grdp_growth\/" title="[^"]{10,}" loading="lazy" style="/u,
      );
    });
  });

  it.each(["light", "dark"] as const)("has nothing for axe to find, in %s", async (colorScheme) => {
    await visit("embed", { colorScheme, width: 390 }, async (page) => {
      expect(await violations(page)).toEqual([]);
      expect(await sidewaysScroll(page)).toBeLessThanOrEqual(0);
    });
  });
});
