/** Citing in a reader's hands: from a sentence, from the page of citations, with scripts and without. */
import type { Page } from "playwright-core";
import { describe, expect, inject, it } from "vitest";
import { visit } from "./visit.js";

const plan = "plans/son-la-2023";
const site = inject("siteUrl");
const copied = (page: Page): Promise<string> => page.evaluate(() => navigator.clipboard.readText());

describe("a chosen sentence", () => {
  it("is cited by one press, with the reader's own address of the site and the day", async () => {
    await visit(plan, {}, async (page) => {
      await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
      const bar = page.locator(".cite-chosen");
      expect(await bar.isVisible()).toBe(false);
      await page.locator("mark").first().click();
      const id = new URL(page.url()).hash;
      await bar.getByRole("button").click();
      await bar.locator("output:not(:empty)").waitFor();
      const words = await page.locator(`[id="${id.slice(1)}"]`).evaluate((mark) => mark.textContent ?? "");
      const citation = await copied(page);
      expect(citation).toContain(`“${words.trim()}”`);
      expect(citation).toContain(`${site}${plan}${id}`);
      expect(citation).toMatch(/SHA-256 của toàn văn: [0-9a-f]{64}\. Truy cập ngày \d+\/\d+\/\d{4}$/u);
    });
  });

  it("is shown to be copied by hand where the browser refuses", async () => {
    await visit(`en/${plan}`, { width: 390 }, async (page) => {
      await page.context().clearPermissions();
      await page.locator("mark").first().click();
      await page.locator(".cite-chosen button").click();
      await page.locator(".cite-chosen output:not(:empty)").waitFor();
      const said = await page.locator(".cite-chosen output").innerText();
      expect(said === "Copied." || said.includes("Please select and copy:")).toBe(true);
    });
  });

  it("has a link to its citation without scripts", async () => {
    await visit(plan, { javaScriptEnabled: false }, async (page) => {
      const links = page.locator(".found a.cite");
      expect(await links.count()).toBe(await page.locator(".found li").count());
      await links.nth(2).click();
      expect(await page.locator(":target .what").isVisible()).toBe(true);
      expect(await page.locator(":target .cited").first().innerText()).toContain("SHA-256 của toàn văn");
      expect(await page.locator(".copy").first().isVisible()).toBe(false);
    });
  });
});

describe("the pages of citations", () => {
  it("copy text with the day, and BibTeX as it stands, with the reader's address", async () => {
    await visit("en/cite/phu-tho-2024", {}, async (page) => {
      await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
      await page.locator(".copy button").first().click();
      await page.locator(".copy output:not(:empty)").first().waitFor();
      expect(await copied(page)).toMatch(/^Ủy ban nhân dân tỉnh Phú Thọ\. Plan no\. 210\/KH-UBND .* Accessed \d/u);
      await page.locator("summary").first().click();
      await page.locator(".copy button").nth(1).click();
      await expect.poll(() => copied(page)).toMatch(/^@misc\{phu-tho-2024,\n/u);
      expect(await copied(page)).toContain(`url = {${site}en/plans/phu-tho-2024},`);
    });
  });

  it("are reached from the foot of every page, and list the files", async () => {
    await visit("", { javaScriptEnabled: false }, async (page) => {
      await page.locator("#observablehq-footer a", { hasText: "Trích dẫn" }).click();
      const files = await page.locator(".files a").evaluateAll((all) => all.map((a) => (a as HTMLAnchorElement).href));
      expect(files.map((file) => new URL(file).pathname)).toEqual(
        ["txt", "bib", "ris"].map((format) => `/data/citations/site.${format}`),
      );
      for (const file of files) expect((await page.request.get(file)).status()).toBe(200);
    });
  });
});
