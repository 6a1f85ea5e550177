/** An analyst's session from end to end: a chart, its query changed, the result drawn, taken along and shared; then a plan of one's own. */
import { readFileSync } from "node:fs";
import { expect, inject, it } from "vitest";
import type { Target } from "../../src/lib/model.js";
import { docx, paragraph, table } from "../node/documents.js";
import { downloaded } from "./downloaded.js";
import { run, write } from "./explorer.js";
import { visit } from "./visit.js";

it("goes from a chart to a query, a picture, a file, a link, and a plan of one's own, and no other host is asked", async () => {
  const targets = JSON.parse(readFileSync(`${inject("dist")}/data/targets.json`, "utf8")) as Target[];
  // `visit` refuses every request to another host and fails on any.
  await visit("themes/environment", {}, async (page) => {
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);

    // The query behind a chart.
    await page.locator("#i-forest_cover").getByRole("link", { name: "Khám phá" }).click();
    await page.waitForURL(/\/explore\?q=/u);
    await run(page);
    const stated = targets.filter(({ indicator }) => indicator === "forest_cover").length;
    expect(await page.locator(".result tbody tr").count()).toBe(stated);

    // Changed, drawn, taken along.
    const sql = "select plan_id, count(*) as so_chi_tieu from targets group by all order by all";
    await write(page, sql);
    await run(page);
    const counts = new Map<string, number>();
    for (const { plan_id } of targets) counts.set(plan_id, (counts.get(plan_id) ?? 0) + 1);
    expect(await page.locator(".result-chart rect").count()).toBeGreaterThanOrEqual(counts.size);
    const csv = await downloaded(page.getByRole("button", { name: "Tải CSV" }));
    expect(csv.bytes.toString("utf8").replace("\uFEFF", "").trim().split("\r\n").slice(1)).toEqual(
      [...counts].sort().map(([plan, count]) => `${plan},${count}`),
    );

    // The link, opened by somebody else.
    await page.locator("#copy-link").click();
    const link = await page.evaluate(() => navigator.clipboard.readText());
    expect(link).toBe(page.url());
    const other = await page.context().newPage();
    await other.goto(link);
    await run(other);
    expect(await other.locator(".result tbody tr").count()).toBe(counts.size);
    await other.close();

    // A plan that nobody has published, from Word.
    await page.getByRole("navigation").getByRole("link", { name: "Đọc thử" }).click();
    await page.waitForURL(/\/try$/u);
    const bytes: number[] = [...(await ownPlan())];
    const dropped = await page.evaluateHandle((numbers) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([new Uint8Array(numbers)], "ke-hoach.docx"));
      return transfer;
    }, bytes);
    await page.dispatchEvent("body", "drop", { dataTransfer: dropped });
    await page.locator("#try-result-title").waitFor();
    const forest = page.locator(".own-compared .indicator", { hasText: "che phủ rừng" });
    const own = forest.locator("tbody tr", { hasText: "Lào Cai (bản của bạn)" });
    expect(await own.innerText()).toContain("61,5%");
    expect(await forest.locator("tbody tr", { hasText: "Hà Giang" }).count()).toBe(1);
    await own.locator("a.figure").click();
    expect(await page.locator(":target").innerText()).toContain("61,5");
    expect((await downloaded(page.getByRole("button", { name: /\.csv$/u }))).bytes.toString("utf8")).toContain(
      "lao-cai-2024.forest_cover,",
    );
  });
});

const ownPlan = (): Promise<Uint8Array> =>
  docx(
    ...[
      "ỦY BAN NHÂN DÂN TỈNH LÀO CAI",
      "KẾ HOẠCH",
      "Phát động thi đua năm 2024",
      "Phấn đấu GRDP tăng từ 9,5% trở lên.",
    ].map((line) => paragraph(line)),
    table([
      ["STT", "Chỉ tiêu", "Đơn vị", "Kế hoạch năm 2024"],
      ["1", "Tỷ lệ che phủ rừng", "%", "61,5"],
      ["2", "Tỷ lệ lao động qua đào tạo", "%", "69"],
    ]),
  );
