import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, inject, it } from "vitest";
import type { Target } from "../../src/lib/model.js";
import { visit } from "./visit.js";

describe("home, scripts off", () => {
  it.each(["", "en/"])("/%s shows a chart for each theme, with marks, a name, and a table beside it", async (path) => {
    await visit(path, { javaScriptEnabled: false }, async (page) => {
      for (const theme of ["growth", "poverty", "environment", "health"]) {
        const indicators = page.locator(`main #${theme} section.indicator`);
        expect(await indicators.count(), theme).toBeGreaterThan(0);
        for (const indicator of await indicators.all()) {
          const chart = indicator.locator("figure svg[aria-labelledby]:visible");
          expect(await chart.count(), theme).toBe(1);
          expect(
            (await chart.getAttribute("aria-label")) ?? (await chart.getAttribute("aria-labelledby")),
          ).toBeTruthy();
          expect(await chart.locator("path, circle, rect, line, use").count(), theme).toBeGreaterThan(5);
          expect(await indicator.locator("table tbody tr").count(), theme).toBeGreaterThan(3);
        }
      }
    });
  });

  it("draws each chart once, also on a phone", async () => {
    await visit("", { width: 390, javaScriptEnabled: false }, async (page) => {
      for (const figure of await page.locator("main figure").all())
        expect(await figure.locator("svg[aria-labelledby]:visible").count()).toBe(1);
    });
  });
});

describe("a figure is a sentence", () => {
  const targets = JSON.parse(readFileSync(join(inject("dist"), "data/targets.json"), "utf8")) as Target[];

  /** The clause that an address like `./plans/son-la-2023#t-grdp_growth` must lead to. */
  function quoteOf(href: string): string | undefined {
    const [, plan_id, anchor] = /plans\/([^#]+)#t-(.+)$/u.exec(decodeURIComponent(href)) ?? [];
    return targets.find(({ target_id }) => target_id === `${plan_id}.${anchor}`)?.quote;
  }

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
        expect(plain(await target.innerText()), href).toBe(plain(quoteOf(href) ?? "no such target"));
        expect(await target.evaluate(isInView), `${href} in view`).toBe(true);
        expect(await target.evaluate(standsOut), `${href} highlighted`).toBe(true);
      }
    });
  });
});

/** Words alone: a page may break lines where the document has blanks. */
const plain = (text: string): string => text.replaceAll(/\s+/gu, " ").trim();

function isInView(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return top >= 0 && top < innerHeight && bottom > 0;
}

/** Whether the sentence looks other than when no address asks for it. */
function standsOut(element: Element): boolean {
  const look = (): string =>
    [element, element.closest("mark")]
      .map((part) => {
        if (part === null) return "";
        const { backgroundColor, outline, boxShadow, textDecoration } = getComputedStyle(part);
        return [backgroundColor, outline, boxShadow, textDecoration].join();
      })
      .join();
  const asked = look();
  location.hash = "";
  return look() !== asked;
}
