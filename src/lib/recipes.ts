/** One line to have the data in a tool, with the site's own address. Tests run each where the tool is at hand. */

export interface Recipe {
  readonly tool: string;
  readonly code: string;
}

/**
 * @param site the site's address with a slash at its end
 * @example recipes("https://example.org/")[0].code // "FROM 'https://example.org/data/targets.parquet';"
 */
export function recipes(site: string): readonly Recipe[] {
  const file = (format: string, table = "targets"): string => `${site}data/${table}.${format}`;
  return [
    { tool: "DuckDB", code: `FROM '${file("parquet")}' WHERE indicator = 'grdp_growth';` },
    { tool: "Python, pandas", code: `import pandas; targets = pandas.read_parquet("${file("parquet")}")` },
    { tool: "Python, polars", code: `import polars; targets = polars.read_parquet("${file("parquet")}")` },
    { tool: "R, arrow", code: `targets <- arrow::read_parquet("${file("parquet")}")` },
    { tool: "R", code: `coverage <- read.csv("${file("csv", "coverage")}", fileEncoding = "UTF-8-BOM")` },
    { tool: "JavaScript, Arquero", code: `const targets = await aq.loadCSV("${file("csv")}")` },
    { tool: "JavaScript", code: `const targets = await (await fetch("${file("json")}")).json()` },
  ];
}

/** Lines that check every quotation of `targets` against the published texts. */
export const quotationCheck = (site: string): string => `for (const { plan_id, start, end, quote } of targets) {
  const text = await (await fetch(\`${site}data/plans/\${plan_id}.txt\`)).text();
  console.assert(text.slice(start, end) === quote);
}`;
