/** The built site's files, without a browser. */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parquetReadObjects } from "hyparquet";
import { describe, expect, inject, it } from "vitest";
import { filesBelow } from "../../scripts/site-files.js";
import type { Row } from "../../src/lib/files/rows.js";
import { type Plan, type TableName, type Target, tables } from "../../src/lib/model.js";
import { parseCsv } from "../../src/node/csv.js";
import { projectRoot } from "../../src/node/paths.js";

const dist = inject("dist");
const data = (path: string): Buffer => readFileSync(join(dist, "data", path));
const readText = (path: string): string => readFileSync(join(projectRoot, path), "utf8");
const json = <T>(name: TableName): T[] => JSON.parse(data(`${name}.json`).toString()) as T[];

describe("the data files", () => {
  it.each(Object.keys(tables) as TableName[])("hold the same %s in all three formats", async (name) => {
    const rows = json<Row>(name);
    const csv = parseCsv(data(`${name}.csv`).toString(), tables[name], `${name}.csv`);
    expect(csv.map(({ cells }) => cells)).toEqual(rows);
    expect(await parquetRows(name)).toEqual(rows);
    for (const row of rows) expect(Object.keys(row)).toEqual(tables[name].map((column) => column.name));
  });

  it("point into the published texts", () => {
    for (const { plan_id, characters, text_sha256 } of json<Plan>("plans")) {
      const text = data(`plans/${plan_id}.txt`).toString();
      expect(text.length).toBe(characters);
      expect(createHash("sha256").update(text, "utf8").digest("hex")).toBe(text_sha256);
      for (const target of json<Target>("targets").filter((row) => row.plan_id === plan_id))
        expect(text.slice(target.start, target.end)).toBe(target.quote);
    }
  });

  it("have no id twice and no link to nothing", () => {
    const areas = new Set(json<Row>("areas").map((row) => row.area_id));
    const indicators = new Set(json<Row>("indicators").map((row) => row.code));
    const plans = new Set(json<Plan>("plans").map((row) => row.plan_id));
    const targets = json<Target>("targets");
    expect(new Set(targets.map(({ target_id }) => target_id)).size).toBe(targets.length);
    expect(targets.length).toBeGreaterThan(80);
    for (const { target_id, plan_id, area_id, indicator } of targets) {
      expect([target_id, plans.has(plan_id), areas.has(area_id)]).toEqual([target_id, true, true]);
      expect(indicator === null || indicators.has(indicator), `${target_id}: ${indicator}`).toBe(true);
    }
  });

  it("carry only flags that the data model explains", () => {
    const explained = new Set(
      [...readText("docs/data-model.md").matchAll(/^\| `([a-z-]+)` \|/gmu)].map(([, flag]) => flag),
    );
    for (const row of [...json<Plan>("plans"), ...json<Target>("targets")])
      for (const flag of row.flags) expect(explained.has(flag), flag).toBe(true);
  });

  it("have texts whose offsets are the same in languages that count code points", () => {
    for (const { plan_id } of json<Plan>("plans"))
      expect(/[\u{10000}-\u{10ffff}]/u.test(data(`plans/${plan_id}.txt`).toString()), plan_id).toBe(false);
  });

  it("hold no cell of free text that a spreadsheet would take for a formula", () => {
    const formula = /^[=+@\t\r]|^-(?!\s)./u;
    for (const { target_id, quote, stated, scope, note } of json<Target>("targets"))
      for (const cell of [quote, stated, scope, note]) expect(formula.test(cell), `${target_id}: ${cell}`).toBe(false);
  });
});

async function parquetRows(name: TableName): Promise<Row[]> {
  const { buffer, byteOffset, byteLength } = data(`${name}.parquet`);
  const rows = await parquetReadObjects({ file: buffer.slice(byteOffset, byteOffset + byteLength) as ArrayBuffer });
  return rows.map((row) =>
    Object.fromEntries(
      Object.entries(row).map(([column, cell]) => [
        column,
        cell instanceof Date ? cell.toISOString().slice(0, 10) : cell,
      ]),
    ),
  );
}

describe("the site's files", () => {
  const pages = filesBelow(dist).filter((path) => path.endsWith(".html"));
  const html = (path: string): string => readFileSync(join(dist, path), "utf8");

  it.each(pages)("%s has a language, a viewport that zooms, and no time of its making", (path) => {
    expect(html(path)).toMatch(/^(?:editions\/\d+\/)?en\//u.test(path) ? /<html lang="en"/u : /<html lang="vi"/u);
    expect(html(path)).not.toMatch(/maximum-scale|lastModified|observablehq--error/u);
  });

  it("name no other host that a browser would ask", () => {
    const foreign = /(?:src|href)="(?:https?:)?\/\/[^"]*"/gu;
    // oEmbed is found by a whole address, which nobody asks for but a site that embeds.
    for (const path of pages)
      for (const tag of html(path).match(/<(?:link|script|img|iframe|source)\b[^>]*>/gu) ?? [])
        if (!tag.includes("json+oembed")) expect(tag.match(foreign) ?? [], path).toEqual([]);
  });

  it("hold a page for what is not there", () => {
    expect(pages).toContain("404.html");
  });
});

describe("the policy", () => {
  const headers = readFileSync(join(dist, "_headers"), "utf8");
  const pages = filesBelow(dist).filter((path) => path.endsWith(".html"));

  it("stands in every page and in the header for all, and lets no inline or foreign script run", () => {
    const inPages = pages.map((path) =>
      readFileSync(join(dist, path), "utf8").match(/Security-Policy" content="([^"]+)/),
    );
    const inHeaders = [...headers.matchAll(/Content-Security-Policy: (.+)/gu)].map(([, policy = ""]) => policy);
    for (const policy of [...inPages.map((found) => found?.[1] ?? ""), ...inHeaders]) {
      expect(policy).toMatch(/^default-src 'none'; /);
      expect(policy).not.toMatch(/(?<!wasm-)unsafe-eval|script-src[^;]*unsafe-inline|https?:|\*/);
    }
    expect(inHeaders.length).toBeGreaterThan(0);
    for (const policy of inHeaders) expect(policy).toContain("frame-ancestors 'self'");
  });
});
