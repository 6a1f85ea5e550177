import { describe, expect, it } from "vitest";
import { visit } from "./visit.js";

describe("home, scripts off", () => {
  it.each(["", "en/"])("/%s shows four charts, each with marks, a name and a table beside it", async (path) => {
    await visit(path, { javaScriptEnabled: false }, async (page) => {
      const figures = page.locator("main figure");
      expect(await figures.count()).toBe(4);
      for (const figure of await figures.all()) {
        const chart = figure.locator("svg:visible").first();
        expect((await chart.getAttribute("aria-label")) ?? (await chart.getAttribute("aria-labelledby"))).toBeTruthy();
        expect(await chart.locator("path, circle, rect, line, use").count()).toBeGreaterThan(3);
        expect(await figure.locator("xpath=.//table | following-sibling::*//table").count()).toBeGreaterThan(0);
      }
    });
  });

  it.each([390, 1280])("draws each chart once at %i pixels", async (width) => {
    await visit("", { width, javaScriptEnabled: false }, async (page) => {
      for (const figure of await page.locator("main figure").all())
        expect(await figure.locator("svg[aria-labelledby]:visible").count()).toBe(1);
    });
  });
});

describe("a figure is a sentence", () => {
  it.each(["", "en/"])("each link of a figure on /%s lands on its sentence, marked and in view", async (path) => {
    await visit(path, {}, async (page) => {
      const hrefs = await page
        .locator('main a[href*="#t-"]')
        .evaluateAll((links) => [...new Set(links.map((link) => link.getAttribute("href") ?? ""))]);
      expect(hrefs.length).toBeGreaterThan(10);
      const home = page.url();
      for (const href of hrefs) {
        await page.goto(new URL(href, home).href);
        const target = page.locator(":target");
        expect(await target.count(), href).toBe(1);
        expect(await target.evaluate(isInView), `${href} in view`).toBe(true);
        expect((await target.innerText()).trim(), href).not.toBe("");
        expect(await target.evaluate(hasOwnGround), `${href} highlighted`).toBe(true);
      }
    });
  });
});

function isInView(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return top >= 0 && top < innerHeight && bottom > 0;
}

/** Whether the sentence stands out from the page by its background or outline. */
function hasOwnGround(element: Element): boolean {
  const { backgroundColor, backgroundImage, outlineStyle, boxShadow } = getComputedStyle(element);
  const plain = ["rgba(0, 0, 0, 0)", "transparent", getComputedStyle(document.body).backgroundColor];
  return (
    !plain.includes(backgroundColor) || backgroundImage !== "none" || outlineStyle !== "none" || boxShadow !== "none"
  );
}
