import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { expect, test } from "vitest";

test("the extractor for the browser is under 40 kB compressed and imports nothing from Node", async () => {
  const { outputFiles, metafile } = await build({
    entryPoints: ["src/lib/extract.ts"],
    bundle: true,
    minify: true,
    format: "esm",
    platform: "browser",
    write: false,
    metafile: true,
  });
  const code = outputFiles[0]?.contents ?? new Uint8Array();
  expect(gzipSync(code, { level: 9 }).length).toBeLessThan(40_000);
  const outside = Object.keys(metafile.inputs).filter((path) => !path.startsWith("src/lib/"));
  expect(outside).toEqual([]);
});
