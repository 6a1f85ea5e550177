import { build } from "esbuild";
import { expect, test } from "vitest";

test("documents are read by code that runs in a browser, without a library in it", async () => {
  const { outputFiles, warnings } = await build({
    entryPoints: ["src/lib/read-document/read-document.ts"],
    bundle: true,
    minify: true,
    format: "esm",
    platform: "browser",
    write: false,
  });
  expect(warnings).toEqual([]);
  expect(outputFiles[0]?.contents.length).toBeLessThan(20 * 1024);
});
