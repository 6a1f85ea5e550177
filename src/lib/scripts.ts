/** The scripts that pages are better with, at addresses that never change. */

/** Each is `src/client/<name>.ts`, made into one file. */
export const scriptNames = ["charts", "cite", "compare", "plan", "search", "try"] as const;

/** Brought by another script, and only when it is needed: `src/client/<name>.ts` too. */
export const laterScriptNames = ["read-docx", "read-pdf", "try-reader"] as const;

/** Files of libraries that are published as they are, by the name they get. */
export const libraryScripts = { "pdf-worker": "pdfjs-dist/legacy/build/pdf.worker.min.mjs" } as const;

/** The file that the search reads. */
export const searchIndexPath = "/scripts/search.json";

const allNames = [...scriptNames, ...laterScriptNames, ...Object.keys(libraryScripts)];

export const scriptPaths: readonly string[] = [
  ...allNames.sort().map((name) => `/scripts/${name}.js`),
  searchIndexPath,
];
