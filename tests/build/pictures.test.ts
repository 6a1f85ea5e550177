/** Pictures in the built site: those that pages name and lead to are there. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, inject, it } from "vitest";
import { filesBelow } from "../../scripts/site-files.js";
import { sizeOf } from "../node/images/decode-png.js";

const dist = inject("dist");
const read = (path: string): string => readFileSync(join(dist, path), "utf8");
const pages = filesBelow(dist).filter((path) => path.endsWith(".html"));
const own = pages.filter((path) => read(path).includes('property="og:locale"'));
/** An address as it was before it became an attribute's value. */
const plain = (address: string): string =>
  address.replace(/&#(\d+);/gu, (_, code: string) => String.fromCharCode(Number(code)));
const content = (page: string, property: string): string =>
  new RegExp(`<meta (?:property|name)="${property}" content="([^"]*)"`, "u").exec(page)?.[1] ?? "";

describe("a page that is shared", () => {
  it.each(own)("%s names a picture that is there, in the size it says, with words", (path) => {
    const page = read(path);
    const address = content(page, "og:image");
    expect(address).toMatch(/^https?:\/\//u);
    const file = join(dist, address.slice(address.lastIndexOf("/og/") + 1));
    const size = ["width", "height"].map((side) => Number(content(page, `og:image:${side}`)));
    expect(sizeOf(readFileSync(file))).toEqual(size);
    expect(content(page, "og:image:alt").length).toBeGreaterThan(20);
    expect(content(page, "twitter:card")).toBe("summary_large_image");
  });

  it("has a picture of its own", () => {
    const named = own.map((path) => content(read(path), "og:image"));
    expect(new Set(named).size).toBe(own.length);
    expect(own.length).toBeGreaterThan(50);
  });
});

describe("a plan's page", () => {
  it.each(own.filter((path) => path.includes("plans/")))("%s leads from each target to its card", (path) => {
    const links = [...read(path).matchAll(/<a class="card"[^>]* href="([^"]+)"/gu)].map(([, link = ""]) => link);
    expect(links.length).toBe((read(path).match(/<li class="[^"]*" data-span=/gu) ?? []).length);
    expect(links.length).toBeGreaterThan(5);
    for (const link of links) {
      const file = join(dist, path, "..", plain(link));
      expect(existsSync(file), file).toBe(true);
    }
  });
});

describe("a chart on a page", () => {
  it("leads to its files, and every file of a chart is led to", () => {
    const linked = own.flatMap((path) =>
      [...read(path).matchAll(/<p class="take-along hint">.*?<\/p>/gsu)].flatMap(([line]) =>
        [...line.matchAll(/href="([^"]+\.(?:csv|png|svg))"/gu)].map(([, href = ""]) => join(path, "..", plain(href))),
      ),
    );
    const pictures = filesBelow(dist).filter((path) => /^(?:en\/)?charts\/.*\.(?:csv|png|svg)$/u.test(path));
    expect(pictures.length).toBeGreaterThan(100);
    expect([...new Set(linked)].sort()).toEqual(pictures);
  });
});
