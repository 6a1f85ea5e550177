import { join } from "node:path";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { build } from "esbuild";
import { projectRoot } from "../../src/node/paths.js";

/** One file with all it imports from the project. */
async function bundle(entry: string, options: Parameters<typeof build>[0]): Promise<Uint8Array> {
  const { outputFiles } = await build({
    entryPoints: [join(projectRoot, entry)],
    bundle: true,
    format: "esm",
    write: false,
    charset: "utf8",
    logLevel: "warning",
    ...options,
  });
  return outputFiles?.[0]?.contents ?? new Uint8Array();
}

/** Plain JavaScript for Node, so that no figure pays for the translation of TypeScript. */
export const nodeBundle = (entry: string): Promise<Uint8Array> =>
  bundle(entry, { platform: "node", target: "node20", packages: "external" });

/** Bytes of the extractor as a browser would get it: minified, whole, and packed in the two usual ways. */
export interface ExtractorSize {
  minified: number;
  gzip: number;
  brotli: number;
}

/** @example (await extractorSize()).brotli < 40_000 */
export async function extractorSize(): Promise<ExtractorSize> {
  const code = await bundle("src/lib/extract.ts", { platform: "browser", target: "es2022", minify: true });
  return {
    minified: code.length,
    gzip: gzipSync(code, { level: 9 }).length,
    brotli: brotliCompressSync(code).length,
  };
}
