import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { layoutShift, sidewaysScroll, violations } from "./checks.js";
import { downloaded } from "./downloaded.js";
import { visit } from "./visit.js";

const query = (page: Page): string => new URL(page.url()).search;
const summary = (page: Page): Promise<string> => page.locator("#summary").innerText();
const box = (page: Page, name: string | RegExp) => page.getByRole("checkbox", { name });
const button = (page: Page, name: string) => page.getByRole("button", { name }).first();
const charts = (page: Page) => page.locator("#view svg.target-dots:visible");

/** The areas of the table's group of like figures, in their order. */
const likeAreas = (page: Page): Promise<string[]> =>
  page.locator("#view .sentences tbody").first().locator("th[scope=row]").allInnerTexts();

describe("comparing", () => {
  it("begins with what the page was built with, and nothing moves when the script arrives", async () => {
    await visit("compare", {}, async (page) => {
      expect(await charts(page).count()).toBe(1);
      expect(query(page)).toBe("");
      expect(await layoutShift(page)).toBe(0);
    });
  });

  it("keeps the choice in the address through reload, back and forward", async () => {
    await visit("compare", {}, async (page) => {
      const first = await summary(page);
      await box(page, "Kon Tum").uncheck();
      await expect.poll(() => query(page)).toBe("?tinh=ha-giang~son-la~phu-tho~soc-trang-my-tu");
      expect(await likeAreas(page)).not.toContain("Kon Tum");
      await page.locator("form summary", { hasText: "Rừng" }).click();
      await box(page, /^Tỷ lệ che phủ rừng/).check();
      await expect.poll(() => charts(page).count()).toBe(2);
      const [address, second] = [page.url(), await summary(page)];
      await page.reload({ waitUntil: "networkidle" });
      await expect.poll(() => summary(page)).toBe(second);
      expect(await box(page, "Kon Tum").isChecked()).toBe(false);
      expect(await box(page, /^Tỷ lệ che phủ rừng/).isChecked()).toBe(true);
      await page.goBack();
      await expect.poll(() => charts(page).count()).toBe(1);
      await page.goBack();
      await expect.poll(() => summary(page)).toBe(first);
      expect(await box(page, "Kon Tum").isChecked()).toBe(true);
      await page.goForward();
      await page.goForward();
      await expect.poll(() => summary(page)).toBe(second);
      expect(page.url()).toBe(address);
    });
  });

  it("keeps the choice when the language changes", async () => {
    await visit("compare?chi-tieu=forest_cover&tinh=ha-giang~kon-tum&nam=2023", {}, async (page) => {
      await page.locator("a.twin").click();
      await page.waitForURL(/\/en\/compare/);
      expect(query(page)).toBe("?chi-tieu=forest_cover&tinh=ha-giang~kon-tum&nam=2023");
      await expect.poll(() => page.locator("#view h2").first().innerText()).toMatch(/forest/i);
      expect(await page.locator("#view .indicator .differs").innerText()).toMatch(
        /Definition\s+Kon Tum: rubber trees counted/,
      );
    });
  });

  it("orders by value only among like figures; the rest stand apart with the reason", async () => {
    await visit("compare", {}, async (page) => {
      await page.getByLabel("Thứ tự trong bảng").selectOption({ label: "Từ cao xuống thấp" });
      await expect.poll(() => query(page)).toBe("?xep=gia-tri");
      expect(await likeAreas(page)).toEqual(["Kon Tum", "Hà Giang", "Sơn La"]);
      const apart = page.locator("#view .sentences tr", { hasText: "Phú Thọ" });
      expect(await apart.innerText()).toContain("năm 2024");
      expect(await apart.locator(".rank").innerText()).toBe("–");
    });
  });

  it("puts the usual choice back", async () => {
    await visit("compare?chi-tieu=forest_cover&xep=gia-tri", {}, async (page) => {
      await page.getByRole("button", { name: "Về mặc định" }).click();
      await expect.poll(() => query(page)).toBe("");
      await expect.poll(() => page.locator("#view section").first().getAttribute("id")).toBe("i-grdp_growth");
    });
  });
});

describe("an address nobody meant", () => {
  it("is told what was passed over, and shown a sensible view", async () => {
    const wild = "compare?chi-tieu=%3Cimg%20src=x%20onerror=alert(1)%3E&tinh=atlantis~son-la&nam=abc&foo=1&xep=%F0";
    await visit(wild, {}, async (page) => {
      const notices = page.locator("#notices p");
      await expect.poll(() => notices.count()).toBe(5);
      expect((await notices.allInnerTexts()).join(" ")).toContain("“<img src=x onerror=alert(1)>”");
      expect(await page.locator("#notices img").count()).toBe(0);
      expect(await charts(page).count()).toBe(1);
      expect(await likeAreas(page)).toEqual(["Sơn La"]);
      expect(await layoutShift(page)).toBe(0);
    });
  });

  it("leads from a province of today to the plans of those it was made from", async () => {
    await visit("compare?tinh=tuyen-quang-2025", {}, async (page) => {
      await expect.poll(() => page.locator("#notices").innerText()).toContain("Hà Giang");
      expect(await likeAreas(page)).toEqual(["Hà Giang"]);
    });
  });

  it("shows an area without a plan as such", async () => {
    await visit("compare?tinh=son-la~lao-cai", {}, async (page) => {
      await expect.poll(() => page.locator("#view [data-absence=no-document]").first().isVisible()).toBe(true);
      expect(await box(page, "Lào Cai").isChecked()).toBe(true);
    });
  });

  it("says so when nothing is left chosen", async () => {
    await visit("compare", {}, async (page) => {
      await page.getByRole("button", { name: "Bỏ chọn" }).click();
      await expect.poll(() => page.locator("#notices").innerText()).toContain("Chưa chọn địa phương nào");
      expect(await charts(page).count()).toBe(1);
    });
  });
});

describe("what a reader takes along", () => {
  it("has every figure of the view in the table, and title, notes and source in the picture", async () => {
    await visit("compare?chi-tieu=forest_cover", {}, async (page) => {
      await expect.poll(() => page.locator("#i-forest_cover").count()).toBe(1);
      const csv = await downloaded(button(page, "Tải bảng (CSV)"));
      expect(csv.name).toBe("so-sanh.csv");
      expect(csv.bytes.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
      expect(csv.bytes.toString("utf8").trimEnd().split("\r\n")).toHaveLength(6);
      const svg = (await downloaded(button(page, "Tải ảnh SVG"))).bytes.toString("utf8");
      for (const words of [
        "có tính cây cao su",
        "Nguồn: Hà Giang 2023",
        "/compare?chi-tieu=forest_cover",
        "font/woff2",
      ])
        expect(svg).toContain(words);
      expect(svg).not.toContain("var(");
      const png = await downloaded(button(page, "Tải ảnh PNG"));
      expect(png.bytes.subarray(1, 4).toString("latin1")).toBe("PNG");
      expect(png.bytes.length).toBeGreaterThan(20_000);
    });
  });
});

describe("a chart under hand and key", () => {
  it("is one stop of the Tab key; arrows walk its marks and tell each sentence; Escape puts it away", async () => {
    await visit("compare", {}, async (page) => {
      const marks = charts(page).locator("a.mark");
      expect(await marks.evaluateAll((links) => links.filter((link) => link.tabIndex === 0).length)).toBe(1);
      await marks.first().focus();
      await page.keyboard.press("End");
      await page.keyboard.press("Home");
      await page.keyboard.press("ArrowDown");
      const focused = page.locator("a.mark:focus");
      expect(await focused.getAttribute("aria-label")).toMatch(/^Sơn La: 7,5%/);
      const tip = page.getByRole("tooltip");
      expect(await tip.innerText()).toContain("tổng sản phẩm GRDP trên địa bàn tỉnh tăng 7,5%");
      expect(await focused.getAttribute("aria-describedby")).toBe(await tip.getAttribute("id"));
      await page.keyboard.press("Escape");
      expect(await tip.isVisible()).toBe(false);
      await page.keyboard.press("Enter");
      await page.waitForURL(/plans\/son-la-2023#t-grdp_growth$/);
    });
  });

  it.each(["", "en/compare"])("answers the pointer on /%s and stays in the window", async (path) => {
    await visit(path, { width: 390 }, async (page) => {
      await page.locator("svg.chart:visible a.mark").first().hover();
      const place = await page.getByRole("tooltip").boundingBox();
      expect(place?.x).toBeGreaterThanOrEqual(0);
      expect((place?.x ?? 0) + (place?.width ?? 999)).toBeLessThanOrEqual(390);
    });
  });
});

describe("without scripts", () => {
  it.each(["compare", "en/compare"])("/%s shows the usual comparison and the way to every indicator", async (path) => {
    await visit(path, { javaScriptEnabled: false }, async (page) => {
      expect(await charts(page).count()).toBe(1);
      expect(await page.locator("#view tbody tr").count()).toBeGreaterThan(5);
      expect(await page.locator(".every li a").count()).toBeGreaterThan(40);
      expect(await page.locator("form, button").locator("visible=true").count()).toBe(0);
      expect(await page.locator("noscript p").isVisible()).toBe(true);
    });
  });
});

describe("for everyone", () => {
  const states = ["compare", "en/compare?chi-tieu=grdp_growth~forest_cover&xep=gia-tri&nam=1"];
  const themes = ["light", "dark"] as const;
  it.each(states.flatMap((path) => themes.map((theme) => [path, theme] as const)))(
    "axe finds nothing on /%s in %s",
    async (path, colorScheme) => {
      await visit(path, { colorScheme }, async (page) => {
        expect(await violations(page)).toEqual([]);
      });
    },
  );

  it.each([360, 768])("fits %i pixels, with several indicators open", async (width) => {
    await visit("compare?chi-tieu=grdp_growth~budget_revenue~forest_cover~doctors_per_10k", { width }, async (page) => {
      await expect.poll(() => charts(page).count()).toBe(4);
      if (width < 1000) await page.locator(".choose > summary").click();
      expect(await sidewaysScroll(page)).toBeLessThanOrEqual(0);
    });
  });
});
