import { parquetReadObjects } from "hyparquet";
import { describe, expect, it } from "vitest";
import { toCsv } from "../../src/lib/files/csv.js";
import { checkedRows } from "../../src/lib/files/rows.js";
import { tables } from "../../src/lib/model.js";
import { loadEdition } from "../../src/node/edition.js";
import { fixture, pdf, words } from "../node/documents.js";
import { sidewaysScroll, violations } from "./checks.js";
import { done, fault, give, paste, sample, saved, status, word } from "./own-document.js";
import { visit } from "./visit.js";

const edition = loadEdition();

describe("each kind of file", () => {
  it("text, pasted: marks, list, ledger, area and year are there", async () => {
    await visit("try", {}, async (page) => {
      await paste(page, sample.join("\n"));
      await done(page);
      expect(await status(page).innerText()).toContain("2 chỉ tiêu trong 2 câu");
      expect(await page.locator("#try-area").inputValue()).toBe("lao-cai");
      expect(await page.locator("#try-year").inputValue()).toBe("2024");
      expect(await page.locator(".document mark").allInnerTexts()).toEqual([
        expect.stringContaining("9,5% trở lên"),
        expect.stringContaining("60,5%"),
      ]);
      expect(await page.locator(".found li").count()).toBe(2);
      expect(await page.locator(".ledger").innerText()).toContain("ngày, năm, thời hạn");
      await page.locator(".found a.figure").first().click();
      expect(await page.locator(":target").innerText()).toContain("GRDP");
    });
  });

  it("docx, dropped on the page", async () => {
    await visit("try", {}, async (page) => {
      const bytes: number[] = [...(await word())];
      const data = await page.evaluateHandle((numbers) => {
        const transfer = new DataTransfer();
        transfer.items.add(new File([new Uint8Array(numbers)], "kế hoạch.docx"));
        return transfer;
      }, bytes);
      await page.dispatchEvent("body", "drop", { dataTransfer: data });
      await done(page);
      expect(await status(page).innerText()).toBe("Đã đọc kế hoạch.docx: 4 chỉ tiêu trong 4 câu.");
      expect(await page.locator(".document").innerText()).toContain("69");
    });
  });

  it("pdf: read, and what to check is said in the reader's language", async () => {
    for (const [path, doubt] of [
      ["try", "Đoạn văn và bảng được ghép lại từ các dòng in"],
      ["en/try", "Paragraphs and tables are put together from printed lines"],
    ] as const)
      await visit(path, {}, async (page) => {
        await page.setInputFiles("#try-file", fixture("lao-cai.pdf"));
        await done(page);
        expect(await page.locator(".found li").count()).toBe(7);
        expect(await page.locator(".doubts").innerText()).toContain(doubt);
      });
  });
});

describe("the reader's hand", () => {
  it("area and year can be picked where the text does not say", async () => {
    await visit("try", {}, async (page) => {
      await paste(page, "Phấn đấu tỷ lệ che phủ rừng đạt 60,5%.");
      await done(page);
      expect(await page.locator("#try-area").inputValue()).toBe("");
      expect(await page.locator(".place").innerText()).toContain("xin chọn ở trên");
      expect(await page.locator("[data-save=md]").count()).toBe(0);
      await page.locator("#try-area").selectOption("son-la");
      await page.locator("[data-save=md]").waitFor();
      await page.locator("#try-year").fill("2025");
      await page.locator("#try-year").press("Tab");
      await page.getByRole("button", { name: "Tải son-la-2025.md" }).waitFor();
      expect(await page.locator(".own-compared").innerText()).toContain("Sơn La (bản của bạn)");
    });
  });

  it("its figures stand beside the published ones, and lead to their own sentences", async () => {
    await visit("try", {}, async (page) => {
      await paste(page, sample.join("\n"));
      await done(page);
      const growth = page.locator(".own-compared .indicator", { hasText: "GRDP" }).first();
      const rows = growth.locator("tbody tr:not(.group)");
      const own = rows.filter({ hasText: "Lào Cai (bản của bạn)" });
      expect(await own.locator("a.figure").getAttribute("href")).toBe("#t-grdp_growth");
      const published = rows.filter({ hasText: "Sơn La" }).locator("a.figure");
      expect(await published.getAttribute("href")).toMatch(/plans\/son-la-2023#t-/u);
      expect(await growth.locator("svg a.mark[href='#t-grdp_growth']").count()).toBeGreaterThan(0);
      expect(await page.locator(".own-compared").innerText()).toContain("chưa được công bố");
    });
  });

  it("the rows of a published text are the published rows, in each format", async () => {
    await visit("try", {}, async (page) => {
      const [plan] = edition.tables.plans;
      await page.locator("[data-example]").first().click();
      await done(page);
      const rows = edition.tables.targets.filter(({ plan_id }) => plan_id === plan?.plan_id);
      const csv = await saved(page, `${plan?.plan_id}.csv`);
      expect(csv.toString("utf8")).toBe(toCsv(checkedRows("targets", rows), tables.targets));
      expect(JSON.parse((await saved(page, `${plan?.plan_id}.json`)).toString("utf8"))).toEqual(rows);
      const bytes = await saved(page, `${plan?.plan_id}.parquet`);
      const file = Uint8Array.from(bytes).buffer;
      expect((await parquetReadObjects({ file })).map(({ target_id }) => target_id)).toEqual(
        rows.map(({ target_id }) => target_id),
      );
    });
  });

  it("all indicators are drawn on asking, and the keyboard goes on at the first new one", async () => {
    await visit("try", {}, async (page) => {
      await page.locator("[data-example]").first().click();
      await done(page);
      const sections = page.locator(".own-compared .indicator");
      expect(await sections.count()).toBe(4);
      await page.locator("[data-do=more]").click();
      await expect.poll(() => sections.count()).toBeGreaterThan(8);
      expect(
        await sections
          .nth(4)
          .locator("h3")
          .evaluate((heading) => heading === document.activeElement),
      ).toBe(true);
    });
  });

  it("a long reading can be stopped, and another document taken instead", async () => {
    await visit("try", {}, async (page) => {
      const long = "Phấn đấu tỷ lệ che phủ rừng đạt 60,5%, GRDP tăng 9,5%.\n".repeat(120_000);
      await give(page, "dai.txt", long);
      await expect.poll(() => status(page).innerText()).toBe("Đang đọc dai.txt…");
      await page.getByRole("button", { name: "Dừng" }).click();
      expect(await status(page).innerText()).toBe("Đã dừng.");
      await give(page, "dai.txt", long);
      await expect.poll(() => status(page).innerText()).toBe("Đang đọc dai.txt…");
      await paste(page, sample.join("\n"));
      await expect.poll(() => status(page).innerText()).toBe("Đã đọc văn bản đã dán: 2 chỉ tiêu trong 2 câu.");
      expect(await page.getByRole("button", { name: "Dừng" }).isVisible()).toBe(false);
    });
  });

  it("clearing leaves nothing on the page, and nothing is kept", async () => {
    await visit("try", {}, async (page) => {
      await paste(page, sample.join("\n"));
      await done(page);
      await page.getByRole("button", { name: "Xóa hết" }).click();
      expect(await page.locator("#try-result *").count()).toBe(0);
      expect(await page.locator("#try-text").inputValue()).toBe("");
      await paste(page, sample.join("\n"));
      await done(page);
      const kept = await page.evaluate(async () => [
        localStorage.length,
        sessionStorage.length,
        document.cookie,
        (await indexedDB.databases()).length,
        (await caches.keys()).length,
        location.search + location.hash,
      ]);
      expect(kept).toEqual([0, 0, "", 0, 0, ""]);
    });
  });
});

describe("for everyone", () => {
  it.each(["try", "en/try"])("/%s says without scripts what it does and how to do it by command", async (path) => {
    await visit(path, { javaScriptEnabled: false }, async (page) => {
      expect(await page.locator("noscript").innerText()).toContain("chi-tieu -- add");
      expect(await page.locator("form, .needs-script:not(#content)").locator("visible=true").count()).toBe(0);
    });
  });

  it.each((["light", "dark"] as const).flatMap((theme) => ["try", "en/try"].map((path) => [path, theme] as const)))(
    "axe finds nothing on /%s in %s, before and after",
    async (path, colorScheme) => {
      await visit(path, { colorScheme, width: 390 }, async (page) => {
        const check = async (): Promise<void> => {
          expect(await violations(page)).toEqual([]);
          expect(await sidewaysScroll(page)).toBeLessThanOrEqual(0);
        };
        await check();
        await page.setInputFiles("#try-file", fixture("lao-cai.pdf"));
        await done(page);
        await check();
        await give(page, "quet.pdf", pdf([words(10, 10, "x")]));
        await fault(page).locator(".warning").waitFor();
        await check();
      });
    },
  );
});
