/**
 * The questions a reader brings, answered as a person would find the answers: from the front page, by links and words
 * that can be seen, with scripts off, in both languages.
 */
import type { Locator, Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { visit } from "./visit.js";

/** The words by which a reader finds the way in each language. */
const languages = [
  {
    name: "in Vietnamese",
    home: "",
    fastest: /Kon Tum .*tăng trưởng nhanh nhất.*từ 10% trở lên/u,
    growth: "Xem mọi chỉ tiêu: tăng trưởng",
    forest: "Xem mọi chỉ tiêu: rừng và môi trường",
    health: "Xem mọi chỉ tiêu: y tế",
    poverty: "Xem mọi chỉ tiêu: giảm nghèo và việc làm",
    growthLabel: "Tốc độ tăng GRDP",
    forestLabel: "Tỷ lệ che phủ rừng",
    doctorsLabel: "Bác sĩ trên 1 vạn dân",
    rubber: "có tính cây cao su",
    silent: "không nêu",
    silentAreas: ["Kon Tum", "Phú Thọ", "Mỹ Tú"],
    poverty1566: "15,66%",
    caution: "Trước khi đem so với nơi khác",
    phuTho: { name: "Phú Thọ", reasons: [/năm 2024/u, /Tốc độ tăng GRDP/u, /một năm khác với năm của chính nó/u] },
    myTu: {
      name: "Mỹ Tú",
      reasons: [/cấp huyện/u, /Đơn vị ghi trong văn bản có vẻ thiếu/u, /mức đạt được hoặc mức giảm/u],
    },
  },
  {
    name: "in English",
    home: "en/",
    fastest: /Kon Tum .*the fastest growth.*at least 10%/u,
    growth: "See all targets: growth",
    forest: "See all targets: forest and environment",
    health: "See all targets: health",
    poverty: "See all targets: poverty and jobs",
    growthLabel: "GRDP growth",
    forestLabel: "Forest cover",
    doctorsLabel: "Doctors per 10,000 people",
    rubber: "rubber trees counted",
    silent: "not stated",
    silentAreas: ["Kon Tum", "Phu Tho", "My Tu"],
    poverty1566: "15.66%",
    caution: "Before you compare",
    phuTho: { name: "Phu Tho", reasons: [/2024/u, /GRDP growth/u, /names another year than its own/u] },
    myTu: { name: "My Tu", reasons: [/district/u, /unit seems cut short/u, /a level or a fall/u] },
  },
] as const;

const off = { javaScriptEnabled: false };

/** Follows the first link of these words in the page's own content; a figure's link goes on after a comma. */
async function follow(page: Page, words: string): Promise<void> {
  const name = new RegExp(`^${words.replaceAll(".", "\\.")}\\s*(?:,|$)`, "u");
  await page.locator("main").getByRole("link", { name }).first().click();
}

/** The table under the heading whose subtitle names the indicator. */
const tableOf = (page: Page, label: string): Locator =>
  page
    .locator("main section.indicator")
    .filter({ has: page.locator(".subtitle", { hasText: label }) })
    .locator("table.sentences")
    .first();

describe.each(languages)("a reader $name, scripts off", (words) => {
  it("sees which province promises the fastest growth, and that it is a floor", async () => {
    await visit(words.home, off, async (page) => {
      expect(await page.getByRole("heading", { name: words.fastest }).isVisible()).toBe(true);
      await follow(page, words.growth);
      expect(await page.getByRole("heading", { name: words.fastest }).isVisible()).toBe(true);
      const row = tableOf(page, words.growthLabel).locator("tr", { hasText: "Kon Tum" });
      await row.getByRole("link", { name: "10%" }).click();
      expect(await page.locator(":target").innerText()).toContain("10% trở lên");
    });
  });

  it("finds whose forest figure counts rubber", async () => {
    await visit(words.home, off, async (page) => {
      await follow(page, words.forest);
      const rows = tableOf(page, words.forestLabel).locator("tr", { hasText: words.rubber });
      expect(await rows.count()).toBe(1);
      expect(await rows.first().innerText()).toContain("Kon Tum");
    });
  });

  it("finds which plans say nothing of doctors", async () => {
    await visit(words.home, off, async (page) => {
      await follow(page, words.health);
      const rows = tableOf(page, words.doctorsLabel).locator("tbody tr", { hasText: words.silent });
      const names = await rows.locator("th").allInnerTexts();
      expect(names.map((name) => name.trim()).sort()).toEqual([...words.silentAreas].sort());
    });
  });

  it("follows 15,66 % to its sentence, word for word", async () => {
    await visit(words.home, off, async (page) => {
      await follow(page, words.poverty);
      await follow(page, words.poverty1566);
      expect(page.url()).toMatch(/plans\/son-la-2023#t-poverty_rate/u);
      const sentence = page.locator(":target");
      expect(await sentence.isVisible()).toBe(true);
      expect((await sentence.innerText()).replaceAll(/\s+/gu, " ")).toBe(
        "tỷ lệ hộ nghèo theo chuẩn nghèo giai đoạn 2022-2025 là 15,66% (*giảm 4% so với năm 2022*)",
      );
    });
  });

  it.each([words.phuTho, words.myTu])("learns what is not comparable about $name", async ({ name, reasons }) => {
    await visit(words.home, off, async (page) => {
      await follow(page, name);
      expect(await page.getByRole("heading", { level: 1 }).innerText()).toBe(name);
      const caution = page.locator("main section").filter({ has: page.getByRole("heading", { name: words.caution }) });
      const said = await caution.innerText();
      for (const reason of reasons) expect(said).toMatch(reason);
    });
  });
});
