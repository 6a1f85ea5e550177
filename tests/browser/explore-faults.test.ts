/** Queries that fail, run away or reach too far, and an engine that does not come. */
import { readFileSync } from "node:fs";
import { describe, expect, inject, it } from "vitest";
import { examples } from "../../src/lib/explore/examples.js";
import { enginePaths } from "../../src/lib/scripts.js";
import { at, cells, ended, run, write } from "./explorer.js";
import { visit } from "./visit.js";

describe("a fault", () => {
  it.each([
    ["explore", "Câu lệnh sai cú pháp (dòng 2, cột 1)."],
    ["en/explore", "The statement is not valid SQL (line 2, column 1)."],
  ])("on /%s is told in the reader's language around DuckDB's words, and marked", async (path, words) => {
    await visit(at("select 1 as one;\nselec 2", path), {}, async (page) => {
      await run(page);
      const box = page.getByRole("alert");
      expect(await box.innerText()).toContain(words);
      expect(await box.locator("pre").innerText()).toBe('Parser Error: syntax error at or near "selec"');
      expect(await page.locator(".cm-fault").innerText()).toBe("selec 2");
      // What ran before is shown.
      expect(await cells(page)).toEqual(["1"]);
      await write(page, "select 2");
      expect(await page.locator(".cm-fault").count()).toBe(0);
      await run(page);
      expect(await box.innerText()).toBe("");
      expect(await cells(page)).toEqual(["2"]);
    });
  });
});

describe("a query that runs away", () => {
  it("is stopped, and the next one is answered", async () => {
    await visit(at("select count(*) from range(10000000) a, range(10000000) b, range(100) c"), {}, async (page) => {
      await page.locator("#run").click();
      await expect.poll(() => page.locator("#status").innerText()).toBe("Đang chạy…");
      await page.waitForTimeout(500);
      expect(await page.locator("#run").isEnabled()).toBe(false);
      await page.getByRole("button", { name: "Dừng" }).click();
      await ended(page);
      expect(await page.locator("#status").innerText()).toMatch(/^Đã dừng/u);
      await write(page, "select count(*) > 80 from targets");
      await run(page);
      expect(await cells(page)).toEqual(["true"]);
    });
  });
});

describe("waiting for the engine", () => {
  it("can be given up, and is there when asked again", async () => {
    await visit(at("select 1 as one"), {}, async (page) => {
      await page.route(`**${enginePaths.wasm}`, async (route) => {
        await page.waitForTimeout(1500);
        await route.continue();
      });
      await page.locator("#run").click();
      await page.getByRole("button", { name: "Dừng" }).click();
      await ended(page);
      expect(await page.locator("#status").innerText()).toMatch(/^Đã dừng/u);
      await expect.poll(() => page.locator("#run").innerText()).toBe("Chạy");
      expect(await page.locator("#status").innerText()).toMatch(/^Đã dừng/u);
      await run(page);
      expect(await cells(page)).toEqual(["1"]);
    });
  });
});

describe("nothing but the tables", () => {
  it.each([
    "from 'https://example.org/x.parquet'",
    "select * from read_csv('https://example.org/x.csv')",
    "install json; load json",
    "load httpfs",
    "attach 'https://example.org/x.db' as x",
    "copy targets to 'https://example.org/x.csv'",
    "set enable_external_access = true",
    "reset enable_external_access",
    "set autoinstall_known_extensions = true",
    "pragma enable_external_access = true",
  ])("%s is refused, and no request leaves", async (sql) => {
    // The visit fails on any request to another host.
    await visit(at(sql), {}, async (page) => {
      const asked: string[] = [];
      await run(page);
      page.on("request", (request) => asked.push(request.url()));
      await run(page);
      expect(asked).toEqual([]);
      expect(await page.getByRole("alert").locator("pre").innerText()).toMatch(/Error/u);
    });
  });
});

describe("what goes wrong on the way", () => {
  it("works without the net once it is there", async () => {
    await visit("explore", {}, async (page) => {
      await run(page);
      await page.context().setOffline(true);
      await write(page, "select max(value) is not null as yes from targets");
      await run(page);
      expect(await cells(page)).toEqual(["true"]);
      await page.getByRole("link", { name: examples[4]?.question.vi ?? "" }).click();
      await ended(page);
      expect(await page.locator(".result tbody tr").count()).toBeGreaterThan(2);
      await page.context().setOffline(false);
    });
  });

  it("names a torn table, and the others answer", async () => {
    await visit(at("select count(*) > 80 as many from targets"), {}, async (page) => {
      const whole = readFileSync(`${inject("dist")}/data/plans.parquet`);
      await page.route("**/data/plans.parquet", (route) => route.fulfill({ body: whole.subarray(0, 500) }));
      await run(page);
      expect(await page.locator("#problems").innerText()).toMatch(
        /Chưa có bảng plans: tệp data\/plans.parquet bị hỏng/u,
      );
      expect(await cells(page)).toEqual(["true"]);
    });
  });

  it.each([
    [enginePaths.wasm, "not whole"],
    [enginePaths.worker, "not whole"],
    [enginePaths.wasm, "something else"],
    ["/scripts/explore-engine.js", "something else"],
  ])("says that %s is %s instead of waiting for ever, and tries again", async (path, how) => {
    await visit(at("select 1 as one"), {}, async (page) => {
      const body = how === "not whole" ? readFileSync(`${inject("dist")}${path}`).subarray(0, 5000) : "<!doctype html>";
      await page.route(`**${path}*`, (route) => route.fulfill({ body, contentType: "text/javascript" }), { times: 1 });
      const errors = page.locator("#error");
      await page.locator("#run").click();
      await expect.poll(() => errors.innerText()).toContain(path.slice(1));
      await run(page);
      expect(await cells(page)).toEqual(["1"]);
      expect(await errors.innerText()).toBe("");
    }).catch((error: Error) => {
      // The browser itself complains of a script that is none.
      if (!error.message.includes("faults on")) throw error;
    });
  });
});
