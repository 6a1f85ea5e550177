/** Citations as files: the site's own, and of each plan with its targets. */
import { type CitationSite, type Cited, citedPlan, citedSite, citedTarget } from "../lib/citation/cited.js";
import { citationFile, citationFormats, citationList } from "../lib/citation/files.js";
import { languages } from "../lib/links.js";
import type { Edition } from "../node/edition.js";
import { type PublishedFile, type Site, textFile } from "./types.js";

/** `/data/citations/<plan_id>.{txt,bib,ris}` and `site.*`, the English ones below `en/`. */
export function* citationsMaker({ tables, stamp }: Edition, { siteUrl }: Site): Iterable<PublishedFile> {
  for (const language of languages) {
    const site: CitationSite = { language, stamp, siteUrl };
    const lists: [name: string, all: Cited[]][] = [["site", [citedSite(site)]]];
    for (const plan of tables.plans) {
      const targets = tables.targets.filter(({ plan_id }) => plan_id === plan.plan_id);
      const figures = targets.map((target) => citedTarget(target, plan, tables.indicators, site));
      lists.push([plan.plan_id, [citedPlan(plan, site), ...figures]]);
    }
    for (const [name, all] of lists)
      for (const format of citationFormats)
        yield textFile(citationFile(name, format, language).slice(1), citationList(all, format));
  }
}
