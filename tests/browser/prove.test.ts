/** Checking all plans in the reader's browser: what holds is said to hold, what was touched is found. */
import type { Page } from "playwright-core";
import { describe, expect, inject, it } from "vitest";
import { visit } from "./visit.js";

async function check(page: Page): Promise<string> {
  await page.locator("#prove button").click();
  const status = page.locator("#prove [role=status]");
  await status.filter({ hasText: /SHA-256/u }).waitFor();
  return status.innerText();
}

describe("the button of the method page", () => {
  it("reads every plan again and finds all true", async () => {
    const json = async (name: string): Promise<unknown[]> =>
      (await (await fetch(new URL(`data/${name}.json`, inject("siteUrl")))).json()) as unknown[];
    const all = (await json("targets")).length;
    const plans = (await json("plans")).length;
    await visit("method", {}, async (page) => {
      expect(await check(page)).toContain(`Đúng cả: ${all}/${all} câu trích`);
      expect(await page.locator("#prove li:visible").count()).toBe(plans);
      expect(await page.locator("#prove .wrong").count()).toBe(0);
    });
  });

  it("finds a text of which one letter was changed, and says which", async () => {
    await visit("en/method", { width: 390 }, async (page) => {
      await page.route("**/data/plans/son-la-2023.txt", async (route) => {
        const response = await route.fetch();
        await route.fulfill({ response, body: (await response.text()).replace("tăng 7,5%", "tăng 7,6%") });
      });
      expect(await check(page)).toMatch(/^Not true: \d+ of \d+ quotations match/u);
      const wrong = page.locator("#prove li.wrong");
      expect(await wrong.count()).toBe(1);
      expect(await wrong.innerText()).toMatch(/^Son La 2023: the SHA-256 differs, \d+ of \d+ quotations/u);
    });
  });

  it("is not there without scripts", async () => {
    await visit("method", { javaScriptEnabled: false }, async (page) => {
      expect(await page.locator("#prove").isVisible()).toBe(false);
    });
  });
});

it("a plan's own button finds a text that was touched", async () => {
  await visit("plans/son-la-2023", {}, async (page) => {
    await page.route("**/data/plans/son-la-2023.txt", async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, body: (await response.text()).replace("tăng 7,5%", "tăng 7,6%") });
    });
    await page.locator(".proof button").click();
    await page.locator(".proof output:not(:empty)").waitFor();
    expect(await page.locator(".proof output").innerText()).toContain("Không khớp");
  });
});
