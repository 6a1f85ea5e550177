/** A plan's page in a reader's hands. */
import { describe, expect, it } from "vitest";
import { layoutShift } from "./checks.js";
import { visit } from "./visit.js";

const path = "plans/son-la-2023";

describe("the list of targets", () => {
  it("is folded away on a phone and opens by keyboard, scripts off", async () => {
    await visit(path, { width: 390, javaScriptEnabled: false }, async (page) => {
      const first = page.locator(".found li").first();
      expect(await first.isVisible()).toBe(false);
      await page.locator(".found summary").focus();
      await page.keyboard.press("Enter");
      expect(await first.isVisible()).toBe(true);
    });
  });

  it("stands open beside the text on a wide screen, scripts off", async () => {
    await visit(path, { width: 1280, javaScriptEnabled: false }, async (page) => {
      const list = await page.locator(".found li").first().boundingBox();
      const text = await page.locator(".document").boundingBox();
      expect(list && text && list.x > text.x + text.width).toBe(true);
    });
  });

  it("leads to the sentence and shows where one is", async () => {
    await visit(path, {}, async (page) => {
      const link = page.locator(".found a.figure").nth(3);
      await link.click();
      const target = page.locator(":target");
      expect(`#${await target.getAttribute("id")}`).toBe(new URL(page.url()).hash);
      // The event that tells of a new hash comes after the click.
      await expect.poll(() => link.getAttribute("aria-current")).toBe("true");
    });
  });
});

describe("a sentence of the text", () => {
  it("gives its address when clicked", async () => {
    await visit(path, {}, async (page) => {
      const mark = page.locator("mark").nth(4);
      await mark.click();
      expect(new URL(page.url()).hash).toBe(`#${await page.locator(":target").getAttribute("id")}`);
      expect(await mark.evaluate((element) => element.matches(":target, :has(:target)"))).toBe(true);
    });
  });
});

describe("proof", () => {
  it("hashes the text and finds every quotation in it", async () => {
    await visit(path, {}, async (page) => {
      const count = await page.locator(".found li").count();
      await page.getByRole("button", { name: "Kiểm chứng" }).click();
      await page.locator(".proof output:not(:empty)").waitFor();
      expect(await page.locator(".proof output").innerText()).toContain(`Đúng: mã SHA-256 khớp, ${count}/${count}`);
    });
  });

  it("is not offered with scripts off", async () => {
    await visit(path, { javaScriptEnabled: false }, async (page) => {
      expect(await page.locator(".proof").isVisible()).toBe(false);
    });
  });
});

it("nothing moves while the page arrives", async () => {
  await visit(path, { width: 390 }, async (page) => {
    expect(await layoutShift(page)).toBeLessThan(0.01);
  });
});
