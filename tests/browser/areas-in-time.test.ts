/** A reader who knows only the provinces of today finds the plans of those before them. */
import { describe, expect, it } from "vitest";
import { visit } from "./visit.js";

describe.each([
  ["Tuyên Quang", "areas/tuyen-quang-2025", "Hà Giang"],
  ["Quảng Ngãi", "areas/quang-ngai-2025", "Kon Tum"],
  ["Cần Thơ", "areas/can-tho-2025", "Mỹ Tú"],
  ["Phú Thọ", "areas/phu-tho-2025", "Phú Thọ"],
])("%s", (query, today, before) => {
  it(`is found, says what it was made of, and leads to the plan of ${before}`, async () => {
    await visit(`search?q=${encodeURIComponent(query)}`, {}, async (page) => {
      const found = page.locator(".found-group").first();
      await expect.poll(() => found.locator("a").allInnerTexts()).toContain(before);
      await found.locator(`a[href$="${today}"]`).first().click();
      await page.waitForURL(new RegExp(`${today}$`));
      const old = page.locator("#predecessors a", { hasText: before }).first();
      await old.click();
      await page.waitForURL((url) => !url.pathname.endsWith(today));
      await page.locator("a.plan-link").first().click();
      await page.waitForURL(/\/plans\//);
    });
  });
});

describe("the comparison", () => {
  it.each([
    ["can-tho-2025", "của tỉnh cũ, nên trang hiện Mỹ Tú", ["soc-trang-my-tu"]],
    ["quang-ngai-2025", "của tỉnh cũ, nên trang hiện Kon Tum", ["kon-tum"]],
    ["quang-ngai", "hãy chọn Kon Tum", ["quang-ngai"]],
    ["C%E1%BA%A7n%20Th%C6%A1", "hãy chọn Mỹ Tú", ["can-tho"]],
  ])("tells a reader who asks for %s whose plans there are", async (tinh, words, areas) => {
    await visit(`compare?tinh=${tinh}`, {}, async (page) => {
      await expect.poll(() => page.locator("#notices").innerText()).toContain(words);
      const chosen = await page
        .locator("input[name=tinh]:checked")
        .evaluateAll((all) => all.map((one) => one.getAttribute("value")));
      expect(chosen).toEqual(areas);
    });
  });
});
