import { describe, expect, inject, it } from "vitest";
import { filesBelow } from "../../scripts/site-files.js";
import { layoutShift, sidewaysScroll, violations, wcag } from "./checks.js";
import { visit } from "./visit.js";

/** `index.html` → "", `en/index.html` → "en/", `plans/x.html` → "plans/x". Embeds and kept editions have tests of their own. */
const addresses = filesBelow(inject("dist"))
  .filter((path) => path.endsWith(".html") && path !== "404.html" && !/^(?:en\/)?(?:embed|editions)\/./u.test(path))
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

  it.each(addresses)("/%s gives axe nothing to find, in light and dark (WCAG 2.2 AA)", async (path) => {
    await visit(path, { width: 390 }, async (page) => {
      expect(await violations(page, (axe) => axe.withTags(wcag))).toEqual([]);
      // The themes differ by colours alone.
      await page.emulateMedia({ colorScheme: "dark" });
      expect(await violations(page, (axe) => axe.withRules("color-contrast"))).toEqual([]);
    });
  });
});
