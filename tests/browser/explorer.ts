/** The explorer under a reader's hand. */
import type { Locator, Page } from "playwright-core";
import { expect } from "vitest";

export const editor = (page: Page): Locator => page.getByRole("textbox", { name: /SQL/u });
export const cells = (page: Page): Promise<string[]> => page.locator(".result tbody td").allInnerTexts();
/** The explorer's address with a query in it. */
export const at = (sql: string, path = "explore"): string => `${path}?q=${encodeURIComponent(sql)}`;

/** Runs what the editor holds and waits until it has ended. */
export async function run(page: Page): Promise<void> {
  await page.locator("#run").click();
  await ended(page);
}

export async function ended(page: Page): Promise<void> {
  await expect.poll(() => page.locator("#run").isEnabled()).toBe(true);
}

/** Puts another query into the editor. */
export async function write(page: Page, sql: string): Promise<void> {
  await editor(page).click();
  await page.keyboard.press("Control+a");
  await page.keyboard.press("Delete");
  await page.keyboard.insertText(sql);
  await page.keyboard.press("Escape");
}
