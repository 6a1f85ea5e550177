import { readFileSync } from "node:fs";
import { parquetReadObjects } from "hyparquet";
import type { Page } from "playwright-core";
import { describe, expect, inject, it } from "vitest";
import { filesBelow } from "../../scripts/site-files.js";
import { exampleSql, examples } from "../../src/lib/explore/examples.js";
import { engineMegabytes, enginePaths } from "../../src/lib/scripts.js";
import { sidewaysScroll, violations } from "./checks.js";
import { downloaded } from "./downloaded.js";
import { at, cells, editor, ended, run, write } from "./explorer.js";
import { visit } from "./visit.js";

const results = (page: Page) => page.locator("#results");

describe("the first query", () => {
  it("fetches the engine only when asked, says so before, and shows a table and a chart", async () => {
    await visit("explore", {}, async (page) => {
      const asked: string[] = [];
      page.on("request", (request) => asked.push(new URL(request.url()).pathname));
      expect(await page.locator("#run").innerText()).toContain(`${engineMegabytes} MB`);
      await run(page);
      expect(asked).toEqual(expect.arrayContaining([...Object.values(enginePaths), "/data/targets.parquet"]));
      expect(await page.locator("#run").innerText()).toBe("Chạy");
      expect(await page.locator(".result tbody tr").count()).toBeGreaterThan(4);
      expect(await page.locator(".result-chart rect").count()).toBeGreaterThan(4);
      asked.length = 0;
      await write(page, "select count(*) from targets");
      await run(page);
      expect(asked).toEqual([]);
    });
  });

  it("is as large as the page says", () => {
    const engine = filesBelow(inject("dist")).filter((path) => path.startsWith("duckdb/"));
    const bytes = engine.reduce((sum, path) => sum + readFileSync(`${inject("dist")}/${path}`).length, 0);
    expect(Math.round(bytes / 1e6)).toBe(engineMegabytes);
    // The limit of hosts that take no larger file.
    expect(bytes).toBeLessThan(25e6);
  });

  it("gives what the published tables hold, types and all", async () => {
    const sql = `select (select count(*) from targets) as n, (select md5(string_agg(quote, '|' order by target_id)) from targets) as text,
      (select typeof(year) || typeof(value) || typeof(flags) from targets limit 1) as types, (select typeof(issued_on) from plans limit 1) as day`;
    const targets = JSON.parse(readFileSync(`${inject("dist")}/data/targets.json`, "utf8")) as {
      target_id: string;
      quote: string;
    }[];
    const { createHash } = await import("node:crypto");
    const sorted = targets.sort((a, b) => (a.target_id < b.target_id ? -1 : 1));
    const text = createHash("md5")
      .update(sorted.map(({ quote }) => quote).join("|"))
      .digest("hex");
    await visit(at(sql), {}, async (page) => {
      await run(page);
      expect(await cells(page)).toEqual([String(targets.length), text, "SMALLINTDOUBLEVARCHAR[]", "DATE"]);
    });
  });
});

describe("a large result", () => {
  it("is paged, sorted and not drawn", async () => {
    await visit(at("select range as n, 'x' || range as t from range(200000)"), {}, async (page) => {
      await run(page);
      expect(await results(page).innerText()).toContain("200.000 dòng");
      expect(await page.locator(".result tbody tr").count()).toBe(50);
      expect(await page.locator(".result-chart").count()).toBe(0);
      await page.getByRole("button", { name: "Trang cuối" }).click();
      expect(await page.locator(".pager").innerText()).toContain("Dòng 199.951–200.000 trong 200.000");
      await page.getByRole("button", { name: "n", exact: true }).click();
      await page.getByRole("button", { name: /^n/u }).first().click();
      expect((await cells(page)).slice(0, 2)).toEqual(["199.999", "x199999"]);
      expect(await page.locator(".result th").first().getAttribute("aria-sort")).toBe("descending");
    });
  });

  it("shows null as null, and leads sentences to their place", async () => {
    const sql = "select null as nothing, '' as empty, quote, target_id from targets where quote ilike '%rừng%' limit 1";
    await visit(at(sql, "en/explore"), {}, async (page) => {
      await run(page);
      expect((await cells(page)).slice(0, 2)).toEqual(["null", ""]);
      await page.locator(".result td a").first().click();
      await page.waitForURL(/\/en\/plans\/.*#t-/u);
      expect(await page.locator(":target").innerText()).toMatch(/rừng/iu);
    });
  });
});

describe("the address", () => {
  it("brings a query along, waits to be run, and goes back", async () => {
    const long = `select 7 as "bảy" -- ${"dài ".repeat(1000)}`;
    await visit(`explore#q=${encodeURIComponent(long)}`, {}, async (page) => {
      expect(await editor(page).innerText()).toContain('select 7 as "bảy"');
      expect(await page.locator(".result").count()).toBe(0);
      await run(page);
      expect(await page.locator(".result").innerText()).toContain("bảy");
      await write(page, "select 8 as eight");
      await run(page);
      expect(page.url()).toMatch(/\?q=select%208%20as%20eight$/u);
      await page.goBack();
      await ended(page);
      await expect.poll(() => cells(page)).toEqual(["7"]);
      await page.goForward();
      await expect.poll(() => cells(page)).toEqual(["8"]);
      await page.locator("a.twin").click();
      await page.waitForURL(/\/en\/explore\?q=select%208%20as%20eight$/u);
      expect(await editor(page).innerText()).toContain("select 8 as eight");
    });
  });

  it("is what a chart leads to: its rows, each with its sentence", async () => {
    const stated = (
      JSON.parse(readFileSync(`${inject("dist")}/data/targets.json`, "utf8")) as { indicator: string }[]
    ).filter(({ indicator }) => indicator === "grdp_growth").length;
    for (const path of ["themes/growth", "compare?indicators=grdp_growth"])
      await visit(path, {}, async (page) => {
        await page.locator("#i-grdp_growth").getByRole("link", { name: "Khám phá" }).click();
        await page.waitForURL(/\/explore\?q=/u);
        expect(await editor(page).innerText()).toContain("t.indicator = 'grdp_growth'");
        await run(page);
        expect(await page.locator(".result tbody tr").count()).toBe(stated);
        expect(await page.locator(".result tbody a").count()).toBe(2 * stated);
      });
  });

  it("puts an example into the editor, and its query is the one that is shown without scripts", async () => {
    const [, example] = examples;
    if (example === undefined) throw new Error("no example");
    await visit("explore", {}, async (page) => {
      await page.getByRole("link", { name: example.question.vi }).click();
      expect(await editor(page).innerText()).toContain(exampleSql(example, "vi").split("\n")[0]);
      await run(page);
      expect(await page.locator(".result tbody tr").count()).toBeGreaterThan(2);
      await page.getByRole("button", { name: /^Chèn direction/u }).click();
      expect(await editor(page).innerText()).toContain("direction");
    });
    await visit("explore", { javaScriptEnabled: false }, async (page) => {
      expect(await page.locator(`#example-${example.id}`).innerText()).toBe(exampleSql(example, "vi"));
      expect(await page.locator("#run").isVisible()).toBe(false);
      expect(await page.locator("noscript a").getAttribute("href")).toBe("./data");
      expect(await page.locator("#tables code", { hasText: "target_id" }).first().isVisible()).toBe(true);
    });
  });
});

describe("files", () => {
  it("have all rows: CSV and Parquet agree", async () => {
    const sql =
      "select target_id, year, value, targets.flags, issued_on from targets join plans using (plan_id, year) order by all";
    await visit(at(sql), {}, async (page) => {
      await run(page);
      const download = async (name: string): Promise<Buffer> =>
        (await downloaded(page.getByRole("button", { name }))).bytes;
      const csv = (await download("Tải CSV")).toString().replace("\uFEFF", "").trim().split("\r\n");
      const { buffer, byteOffset, byteLength } = await download("Tải Parquet");
      const rows = await parquetReadObjects({ file: buffer.slice(byteOffset, byteOffset + byteLength) as ArrayBuffer });
      expect(csv[0]).toBe("target_id,year,value,flags,issued_on");
      expect(rows.length).toBe(csv.length - 1);
      expect(rows.map((row) => `${row.target_id},${row.year},${row.value ?? ""}`)).toEqual(
        csv.slice(1).map((line) => line.split(",").slice(0, 3).join(",")),
      );
    });
  });
});

describe("for everyone", () => {
  it("can be used by keyboard alone, and Tab leaves the editor", async () => {
    await visit("explore", {}, async (page) => {
      await editor(page).focus();
      await page.keyboard.press("Control+Enter");
      await expect.poll(() => page.locator(".result").count()).toBe(1);
      expect(await editor(page).getAttribute("aria-describedby")).toBe("sql-hint");
      await page.keyboard.press("Tab");
      expect(await page.evaluate(() => document.activeElement?.id)).toBe("run");
      await editor(page).focus();
      await page.keyboard.press("Control+a");
      await page.keyboard.type("select * from indica");
      await expect.poll(() => page.locator(".cm-tooltip-autocomplete").innerText()).toContain("indicators");
      await page.waitForTimeout(150);
      await page.keyboard.press("Tab");
      expect(await editor(page).innerText()).toContain("select * from indicators");
      await page.keyboard.press("Control+Enter");
      await expect.poll(() => results(page).innerText()).toContain("label_vi");
    });
  });

  const themes = ["light", "dark"] as const;
  it.each(themes.flatMap((theme) => ["explore", "en/explore"].map((path) => [path, theme] as const)))(
    "axe finds nothing on /%s in %s with a result and with a fault",
    async (path, colorScheme) => {
      const sql =
        "select target_id, quote, value, null as nothing from targets; select unit, count(*) from targets group by all; selec";
      await visit(at(sql, path), { colorScheme, width: 390 }, async (page) => {
        await run(page);
        expect(await violations(page)).toEqual([]);
        expect(await sidewaysScroll(page)).toBeLessThanOrEqual(0);
      });
    },
  );
});
