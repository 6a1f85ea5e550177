import { describe, expect, inject, it } from "vitest";
import { filesBelow } from "../../scripts/site-files.js";
import { layoutShift } from "./layout-shift.js";
import { visit } from "./visit.js";

/** `index.html` → "", `en/index.html` → "en/", `plans/x.html` → "plans/x". */
const addresses = filesBelow(inject("dist"))
  .filter((path) => path.endsWith(".html") && path !== "404.html")
  .map((path) => path.replace(/\.html$/u, "").replace(/(^|\/)index$/u, "$1"));

describe("every page", () => {
  it("is there in both languages", () => {
    const vietnamese = addresses.filter((path) => !path.startsWith("en/"));
    expect(addresses.filter((path) => path.startsWith("en/"))).toEqual(vietnamese.map((path) => `en/${path}`));
    expect(vietnamese.length).toBeGreaterThan(5);
  });

  it.each(addresses)("/%s opens without a fault, in its language, and fits a phone", async (path) => {
    await visit(path, { width: 390 }, async (page) => {
      expect(await page.locator("html").getAttribute("lang")).toBe(path.startsWith("en/") ? "en" : "vi");
      expect(await page.locator("h1").count()).toBe(1);
      expect(await page.title()).not.toBe("");
      expect(await sidewaysScroll(page)).toBeLessThanOrEqual(0);
      expect(await layoutShift(page)).toBe(0);
    });
  });
});

/** By how many pixels the page is wider than the window. */
function sidewaysScroll(page: import("playwright-core").Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}
