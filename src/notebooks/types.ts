/** What an analysis of a notebook yields: rows for a table, and the query that gives the same rows by SQL. */

export type Cell = string | number | null;
export type ResultRow = Readonly<Record<string, Cell>>;

/** The slugs of the notebooks, in the order a reader meets them. */
export const notebookSlugs = ["ambition", "measures", "wording", "comparability"] as const;
export type NotebookSlug = (typeof notebookSlugs)[number];
