/** The tag in another site's page: titled, lazy frames of the right height, in the host's theme. */
import { describe, expect, inject, it } from "vitest";
import { violations } from "./checks.js";
import { framesOf, heights, hostWith, visitHost } from "./embed-host.js";

const site = inject("siteUrl");

describe("the tag", () => {
  const tags = `<script src="${site}embed.js" async></script>
<chi-tieu-chart indicator="forest_cover" areas="ha-giang,kon-tum" lang="vi" theme="dark"></chi-tieu-chart>
<chi-tieu-chart area="kon-tum" lang="en" title="Kon Tum and the others"></chi-tieu-chart>
<chi-tieu-chart chart="theme-health"><a href="${site}themes/health">Y tế</a></chi-tieu-chart>`;

  it.each([390, 1280])("makes titled, lazy frames of the right height, many a page, at %i px", async (width) => {
    const here = await hostWith(tags);
    await visitHost(here, { width }, async (page, errors) => {
      const made = await page.locator("chi-tieu-chart > iframe").evaluateAll((all) =>
        all.map((one) => ({
          title: one.getAttribute("title") ?? "",
          lazy: one.getAttribute("loading"),
          src: one.getAttribute("src"),
        })),
      );
      expect(made.map(({ src }) => src?.slice(site.length))).toEqual([
        "embed/forest_cover/?tinh=ha-giang~kon-tum#theme=dark",
        "en/embed/area-kon-tum/#theme=light",
        "embed/theme-health/#theme=light",
      ]);
      expect(new Set(made.map(({ title }) => title)).size).toBe(3);
      expect(made[1]?.title).toBe("Kon Tum and the others");
      expect(made.every(({ lazy, title }) => lazy === "lazy" && title.length > 5)).toBe(true);
      for (const frame of await framesOf(page))
        await expect
          .poll(() => heights(frame).then(({ outer, inner }) => inner > 100 && Math.abs(outer - inner) <= 1))
          .toBe(true);
      const [chosen] = await framesOf(page);
      expect(await chosen?.locator(".drawing svg:visible .row").count()).toBe(2);
      expect(await chosen?.locator("body").evaluate((body) => getComputedStyle(body).backgroundColor)).toBe(
        "rgb(22, 24, 27)",
      );
      expect(await violations(page)).toEqual([]);
      expect(errors).toEqual([]);
    });
  });

  it("knows where it came from as a module, too", async () => {
    const here = await hostWith("<p>Trống.</p>");
    await visitHost(here, {}, async (page) => {
      // As text: the tests' own tool rewrites an import in a function.
      const src = await page.evaluate(`import("${site}embed.js").then(() => {
        const tag = document.createElement("chi-tieu-chart");
        tag.setAttribute("indicator", "forest_cover");
        document.body.append(tag);
        return tag.querySelector("iframe").src;
      })`);
      expect(src).toBe(`${site}embed/forest_cover/#theme=light`);
    });
  });

  it.each([
    ["body{background:#111}", "#theme=dark"],
    ["body{background:#fafafa}", "#theme=light"],
    [":root{color-scheme:light dark}", ""],
  ])("takes the theme of its host: %s", async (style, hash) => {
    const body = `<script src="${site}embed.js" async></script><chi-tieu-chart indicator="forest_cover"></chi-tieu-chart>`;
    await visitHost(await hostWith(body, style), { colorScheme: "dark" }, async (page) => {
      expect(await page.locator("iframe").getAttribute("src")).toBe(`${site}embed/forest_cover/${hash}`);
    });
  });

  it("takes no height from a window that is not its frame", async () => {
    const here = await hostWith(tags);
    await visitHost(here, {}, async (page) => {
      const before = await page
        .locator("chi-tieu-chart iframe")
        .first()
        .evaluate((frame) => frame.style.height);
      await page.evaluate(() => window.postMessage({ "datawrapper-height": { forest_cover: 5000 } }, "*"));
      await page.waitForTimeout(200);
      expect(
        await page
          .locator("chi-tieu-chart iframe")
          .first()
          .evaluate((frame) => frame.style.height),
      ).toBe(before);
    });
  });

  it("is less than 3 kB, uncompressed", async () => {
    expect((await (await fetch(`${site}embed.js`)).arrayBuffer()).byteLength).toBeLessThan(3000);
  });

  it("leaves its link where no script runs", async () => {
    const here = await hostWith(tags);
    await visitHost(here, { javaScriptEnabled: false }, async (page) => {
      expect(await page.getByRole("link", { name: "Y tế" }).isVisible()).toBe(true);
    });
  });
});
