/** The page that reads a reader's own document, under a reader's hand. */
import type { Locator, Page } from "playwright-core";
import { expect } from "vitest";
import { docx, paragraph, table } from "../node/documents.js";
import { downloaded } from "./downloaded.js";

export const status = (page: Page): Locator => page.locator("#try-status");
export const fault = (page: Page): Locator => page.locator("#try-fault");
export const done = (page: Page): Promise<void> => page.locator("#try-result-title").waitFor();
export const give = (page: Page, name: string, bytes: Uint8Array | string): Promise<void> =>
  page.setInputFiles("#try-file", { name, mimeType: "", buffer: Buffer.from(bytes) });

export async function paste(page: Page, text: string): Promise<void> {
  await page.locator("#try-text").fill(text);
  await page.getByRole("button", { name: /^(?:Đọc văn bản|Read it)$/u }).click();
}

/** The file of a name that the page offers. */
export async function saved(page: Page, name: string): Promise<Buffer> {
  const button = page.getByRole("button", { name: new RegExp(`${name.replaceAll(".", "\\.")}$`, "u") });
  const file = await downloaded(button);
  expect(file.name).toBe(name);
  return file.bytes;
}

export const sample = [
  "ỦY BAN NHÂN DÂN TỈNH LÀO CAI",
  "Lào Cai, ngày 19 tháng 01 năm 2024",
  "KẾ HOẠCH",
  "Phát động phong trào thi đua năm 2024",
  "I. Chỉ tiêu",
  "Phấn đấu GRDP tăng từ 9,5% trở lên.",
  "Tỷ lệ che phủ rừng đạt 60,5%.",
];
/** The same and two rows more, as Word has them. */
export const word = (): Promise<Uint8Array> =>
  docx(
    ...sample.map((line) => paragraph(line)),
    table([
      ["STT", "Chỉ tiêu", "Đơn vị", "Kế hoạch năm 2024"],
      ["1", "Tỷ lệ lao động qua đào tạo", "%", "69"],
      ["2", "Tỷ lệ dân số tham gia bảo hiểm y tế", "%", "98"],
    ]),
  );
