/** The scripts that pages are better with, at addresses that never change. */

/** Each is `src/client/<name>.ts`, made into one file. */
export const scriptNames = ["charts", "cite", "compare", "embed", "explore", "plan", "prove", "search", "try"] as const;

/** Brought by another script, and only when it is needed: `src/client/<name>.ts` too. */
export const laterScriptNames = ["explore-engine", "read-docx", "read-pdf", "try-reader"] as const;

/** Files of libraries that are published as they are, by the name they get. */
export const libraryScripts = { "pdf-worker": "pdfjs-dist/legacy/build/pdf.worker.min.mjs" } as const;

/** The file that the search reads. */
export const searchIndexPath = "/scripts/search.json";

/** DuckDB's own files, packed with gzip: see src/node/duckdb-files.ts. */
export const enginePaths = { wasm: "/duckdb/duckdb-eh.wasm.gz", worker: "/duckdb/duckdb-eh.worker.js.gz" } as const;

/** What the first query brings over the net in megabytes, said before it is asked for; a test holds it to the files. */
export const engineMegabytes = 8;

const allNames = [...scriptNames, ...laterScriptNames, ...Object.keys(libraryScripts)];

export const scriptPaths: readonly string[] = [
  ...allNames.sort().map((name) => `/scripts/${name}.js`),
  searchIndexPath,
];
