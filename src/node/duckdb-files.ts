/** DuckDB's engine and worker as files of the site. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { basename } from "node:path";
import { enginePaths } from "../lib/scripts.js";
import { gzipFile } from "./gzip.js";

const require = createRequire(import.meta.url);

/**
 * The engine for browsers with WebAssembly exceptions ("eh", all since 2022) and its worker, each packed: the page
 * unpacks them itself, since many hosts send `.wasm` as it is, and some take no file over 25 MB.
 *
 * @returns paths below `/duckdb/`
 * @throws Error of Node when the package @duckdb/duckdb-wasm is not installed
 */
export async function duckdbFiles(): Promise<{ path: string; bytes: Uint8Array }[]> {
  const folder = "@duckdb/duckdb-wasm/dist";
  const wasm = readFileSync(require.resolve(`${folder}/duckdb-eh.wasm`));
  const worker = readFileSync(require.resolve(`${folder}/duckdb-browser-eh.worker.js`), "utf8");
  const code = worker.replace(/\n\/\/# sourceMappingURL=\S+\s*$/u, "\n");
  return [
    { path: basename(enginePaths.wasm), bytes: await gzipFile(wasm) },
    { path: basename(enginePaths.worker), bytes: await gzipFile(new TextEncoder().encode(code)) },
  ];
}
