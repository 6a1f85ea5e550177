import { brotliCompressSync } from "node:zlib";
import { beforeAll, describe, expect, it } from "vitest";
import { libraryScripts, scriptPaths } from "../../src/lib/scripts.js";
import { clientScripts, type ScriptFile } from "../../src/node/client-scripts.js";

let files: ScriptFile[];
beforeAll(async () => {
  files = await clientScripts();
}, 60_000);

const text = (path: string): string => new TextDecoder().decode(files.find((file) => file.path === path)?.bytes);
const weight = (path: string): number => brotliCompressSync(text(path)).length;

describe("the scripts of pages", () => {
  it("are the ones at the addresses that never change", () => {
    const published = scriptPaths.filter((path) => path.endsWith(".js")).map((path) => path.replace("/scripts/", ""));
    expect(files.map(({ path }) => path).sort()).toEqual(published.sort());
  });

  it("are light: a few kB on every page with charts, less than a picture where one compares", () => {
    expect(weight("charts.js")).toBeLessThan(4_000);
    expect(weight("search.js")).toBeLessThan(20_000);
    expect(weight("compare.js")).toBeLessThan(50_000);
    expect(weight("explore.js")).toBeLessThan(150_000);
  });

  it("of a document's readers are light too; the libraries come when a file of their kind does", () => {
    expect(weight("try.js") + weight("try-reader.js")).toBeLessThan(160_000);
    expect(weight("read-docx.js")).toBeLessThan(100_000);
    expect(weight("read-pdf.js")).toBeLessThan(130_000);
  });

  it("run under a policy without eval, import nothing but our own files, and name no other host", () => {
    const libraries = ["explore-engine", "read-docx", "read-pdf", ...Object.keys(libraryScripts)];
    for (const { path } of files.filter(({ path }) => !libraries.includes(path.replace(".js", "")))) {
      expect(text(path), path).not.toMatch(/\beval\(|new Function\b|\bimport\s*["{*]|\bimport\s*\(["'`]/u);
      const hosts = text(path).match(/https?:\/\/[\w.-]+/gu) ?? [];
      expect(
        hosts.filter((host) => host !== "http://www.w3.org"),
        path,
      ).toEqual([]);
    }
  });

  it("are the same when made again", async () => {
    const again = await clientScripts();
    expect(again.map(({ bytes }) => Buffer.from(bytes).toString("base64"))).toEqual(
      files.map(({ bytes }) => Buffer.from(bytes).toString("base64")),
    );
  });
});
