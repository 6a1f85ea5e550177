/** How sites that are given the address of a page find the chart on it. */
import { chartCatalogue, chartPage, oembedPath } from "../lib/chart-catalogue.js";
import { languageOf, pathIn, plainPath } from "../lib/links.js";
import type { Tables } from "../lib/model.js";

/**
 * The tag of oEmbed for a page's head: a page that is a chart's own names it, the front page the first chart on it; others
 * have none.
 * @param address with language: `/en/themes/growth`
 * @param site the site's whole address, which readers of oEmbed want in full
 */
export function oembedLink(address: string, tables: Tables, site: string): string {
  const path = plainPath(address);
  const entries = chartCatalogue(tables);
  const entry = path === "/" ? entries[0] : entries.find((one) => chartPage(one) === path);
  if (entry === undefined) return "";
  const href = `${site}${pathIn(languageOf(address), oembedPath(entry.id)).slice(1)}`;
  return `<link rel="alternate" type="application/json+oembed" href="${href}">\n`;
}
