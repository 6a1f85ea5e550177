import { brotliCompressSync, constants } from "node:zlib";
import { beforeAll, describe, expect, it } from "vitest";
import { chartCatalogue } from "../../src/lib/chart-catalogue.js";
import { newDocument } from "../../src/node/document.js";
import { loadEdition } from "../../src/node/edition.js";
import { chartPictures } from "../../src/publish/chart-pictures.js";
import { embedListMaker } from "../../src/publish/embed-list.js";
import { embedFiles } from "../../src/publish/embeds.js";
import { oembedLink } from "../../src/publish/oembed-link.js";
import type { PublishContext } from "../../src/publish/types.js";

const edition = loadEdition();
const site: PublishContext = { siteUrl: "https://e.org/chi-tieu/", newDocument };
const files = new Map<string, string>();
const ids = chartCatalogue(edition.tables).map(({ id }) => id);
beforeAll(async () => {
  for (const file of [...(await embedListMaker(edition, site)), ...(await embedFiles(edition, site))])
    files.set(file.path, new TextDecoder().decode(file.bytes));
  // A busy machine is no fault of the code.
}, 120_000);

// https://oembed.com, section 2.3.4: the parameters of every answer, and those of the type "rich".
describe.each(["", "en/"])("the answers of oEmbed (/%s)", (tree) => {
  it.each(ids)("%s", (id) => {
    const answer = JSON.parse(files.get(`${tree}oembed/${id}.json`) ?? "null") as Record<string, unknown>;
    expect(answer).toMatchObject({ type: "rich", version: "1.0", provider_name: "Chỉ tiêu" });
    for (const name of ["width", "height", "thumbnail_width", "thumbnail_height", "cache_age"])
      expect(Number.isInteger(answer[name]) && Number(answer[name]) > 0, name).toBe(true);
    for (const name of ["provider_url", "thumbnail_url"]) expect(URL.canParse(String(answer[name])), name).toBe(true);
    expect(answer.thumbnail_url).toBe(`${site.siteUrl}${tree}charts/${id}.png`);
    expect(answer.html).toMatch(/^<iframe [^<>]*><\/iframe>$/u);
    expect(answer.html).toContain(`src="${site.siteUrl}${tree}embed/${id}/"`);
    expect(files.get(`${tree}embed/${id}/index.html`)).toContain(`href="${site.siteUrl}${tree}oembed/${id}.json"`);
  });
});

describe("the pages", () => {
  it("lead to the chart they show, in their language", () => {
    const link = (address: string): string => oembedLink(address, edition.tables, site.siteUrl);
    expect(link("/en/themes/growth")).toContain(`href="${site.siteUrl}en/oembed/theme-growth.json"`);
    expect(link("/coverage")).toContain(`href="${site.siteUrl}oembed/coverage.json"`);
    expect(link("/")).toContain(`oembed/${ids[0]}.json`);
    expect(link("/method")).toBe("");
  });
});

describe("the size of the thumbnail", () => {
  it("is that of the picture", async () => {
    const small = { ...edition, tables: { ...edition.tables, indicators: edition.tables.indicators.slice(0, 1) } };
    const [first] = chartCatalogue(small.tables);
    const pictures = [...(await chartPictures(small, site))];
    const png = pictures.find(({ path }) => path === `charts/${first?.id}.png`)?.bytes ?? new Uint8Array(24);
    const view = new DataView(png.buffer, png.byteOffset);
    const made = [...(await embedListMaker(small, site))].find(({ path }) => path === `oembed/${first?.id}.json`);
    expect(JSON.parse(new TextDecoder().decode(made?.bytes))).toMatchObject({
      thumbnail_width: view.getUint32(16),
      thumbnail_height: view.getUint32(20),
    });
  }, 120_000);
});

describe("every embed", () => {
  it("weighs less than 15 kB on the wire", () => {
    const params = { [constants.BROTLI_PARAM_QUALITY]: 9 };
    for (const [path, html] of files)
      if (path.endsWith("index.html")) expect(brotliCompressSync(html, { params }).length, path).toBeLessThan(15_000);
  });

  it("is a document of its own that asks for nothing and opens its links beside the host", () => {
    for (const [path, html] of files) {
      if (!path.endsWith("index.html")) continue;
      expect(html, path).toMatch(/^<!doctype html>\n<html lang="(?:vi|en)" /u);
      expect(html).toMatch(/http-equiv="Content-Security-Policy" content="default-src 'none';/u);
      expect(html).toContain('<meta name="responsive-embedded-sizing" content="allow-origins=*">');
      expect(html).not.toMatch(/<(?:script|img|iframe)[^>]* src=|<link rel="stylesheet"|@import|url\((?!#)/u);
      const leaving = [...html.matchAll(/<a [^>]*>/gu)].filter(([link]) => !link.includes(' href="#'));
      for (const [link] of leaving) expect(link, path).toContain('target="_blank" rel="noopener"');
    }
  });
});
