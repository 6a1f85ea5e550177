/** The scripts that pages are better with, at addresses that never change. */

/** Each is `src/client/<name>.ts`, made into one file. */
export const scriptNames = ["charts", "cite", "compare", "plan", "search"] as const;

/** The file that the search reads. */
export const searchIndexPath = "/scripts/search.json";

export const scriptPaths: readonly string[] = [...scriptNames.map((name) => `/scripts/${name}.js`), searchIndexPath];
