/** The rows behind every chart as CSV: `charts/<chart>.csv`, the English ones below `en/`. */
import { publishedChart } from "../charts/published.js";
import { chartCatalogue, chartFilePath } from "../lib/chart-catalogue.js";
import { figuresCsv } from "../lib/compare-csv.js";
import { languages, pathIn, targetPath } from "../lib/links.js";
import type { Target } from "../lib/model.js";
import { seriesCsv } from "../lib/series-csv.js";
import type { Edition } from "../node/edition.js";
import { type PublishContext, type PublishedFile, textFile } from "./types.js";

/**
 * A file a chart and language: columns as on the comparison page, values as in the table `targets`, a line for every figure
 * drawn and for every kind of nothing; of a timeline, a line for every figure and source. The two languages differ in names, differences and addresses alone.
 */
export function chartCsvMaker({ tables, stamp }: Edition, { siteUrl, newDocument }: PublishContext): PublishedFile[] {
  return languages.flatMap((language) =>
    chartCatalogue(tables).map((entry) => {
      const options = { document: newDocument(), lang: language, width: 680, id: "rows", stamp };
      const { rows, points } = publishedChart(entry, tables, options);
      const addressOf = (target: Target): string => `${siteUrl}${pathIn(language, targetPath(target)).slice(1)}`;
      const csv =
        entry.kind === "timeline"
          ? seriesCsv(entry.indicator, points, tables.areas, language, addressOf)
          : figuresCsv(rows, language, addressOf);
      return textFile(pathIn(language, chartFilePath(entry.id, "csv")).slice(1), csv);
    }),
  );
}
