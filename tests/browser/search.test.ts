import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { layoutShift, sidewaysScroll, violations } from "./checks.js";
import { visit } from "./visit.js";

const count = (page: Page) => page.locator("#found-count");
const group = (page: Page, heading: string) =>
  page.locator(".found-group", { has: page.getByRole("heading", { name: heading }) });

describe("searching", () => {
  it.each(["son la", "Sơn La", "Sơn La".normalize("NFD")])("%s finds the province and its plan", async (query) => {
    await visit("search", {}, async (page) => {
      await page.getByLabel("Từ cần tìm").fill(query);
      await expect.poll(() => count(page).innerText()).toMatch(/\d+ kết quả/);
      expect(await group(page, "Địa phương").locator("a").first().innerText()).toBe("Sơn La");
      expect(await group(page, "Văn bản").locator("a").allInnerTexts()).toContain("Sơn La 2023");
    });
  });

  it("leads a forest to its sentence, and the address keeps the query", async () => {
    await visit("search?q=rung", {}, async (page) => {
      await expect.poll(() => count(page).innerText()).toContain("“rung”");
      expect(await layoutShift(page)).toBe(0);
      const sentence = group(page, "Câu văn").locator("li", { hasText: "che phủ rừng" }).first();
      expect(await sentence.locator("mark").first().innerText()).toBe("rừng");
      await sentence.locator("a").click();
      await page.waitForURL(/plans\/.*#t-/);
      expect(await page.locator(":target").innerText()).toContain("rừng");
      await page.goBack();
      await expect.poll(() => page.getByLabel("Từ cần tìm").inputValue()).toBe("rung");
      await expect.poll(() => group(page, "Câu văn").count()).toBe(1);
      await page.locator("a.twin").click();
      await page.waitForURL(/\/en\/search\?q=rung$/);
      await expect.poll(() => group(page, "Sentences").count()).toBe(1);
    });
  });

  it("takes each search that was sent as a step to go back to", async () => {
    await visit("search?q=dak", {}, async (page) => {
      await page.getByLabel("Từ cần tìm").fill("bác sĩ");
      await page.keyboard.press("Enter");
      await expect.poll(() => count(page).innerText()).toContain("“bác sĩ”");
      await page.goBack();
      await expect.poll(() => count(page).innerText()).toContain("“dak”");
      expect(await group(page, "Địa phương").locator("a").allInnerTexts()).toContain("Đắk Lắk");
    });
  });

  it("has helpful words where nothing is found, and shows a query as text", async () => {
    await visit(`search?q=${encodeURIComponent("<b>qqqq</b>")}`, {}, async (page) => {
      await expect.poll(() => count(page).innerText()).toMatch(/^Không thấy “<b>qqqq<\/b>”\. Hãy thử/);
      expect(await page.locator("#found-count b, #found b").count()).toBe(0);
    });
  });
});

describe("without scripts", () => {
  it.each(["search", "en/search"])("/%s says so and lists everything by link", async (path) => {
    await visit(path, { javaScriptEnabled: false }, async (page) => {
      expect(await page.locator("noscript p").isVisible()).toBe(true);
      expect(await page.locator("form").isVisible()).toBe(false);
      expect(await page.locator(".browse a[href*='areas/']").count()).toBeGreaterThan(4);
      expect(await page.locator(".browse a[href*='plans/']").count()).toBeGreaterThan(4);
      expect(await page.locator(".browse a[href*='#i-']").count()).toBeGreaterThan(40);
    });
  });
});

describe("for everyone", () => {
  const themes = ["light", "dark"] as const;
  it.each(["search?q=rung", "en/search"].flatMap((path) => themes.map((theme) => [path, theme] as const)))(
    "axe finds nothing on /%s in %s",
    async (path, colorScheme) => {
      await visit(path, { colorScheme, width: 390 }, async (page) => {
        expect(await violations(page)).toEqual([]);
        expect(await sidewaysScroll(page)).toBeLessThanOrEqual(0);
      });
    },
  );
});
