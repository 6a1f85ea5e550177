/** Every page of the site: its path, and the function that makes it. */
import { type Language, languages, pathIn, planPath } from "../lib/links.js";
import type { Edition } from "../node/edition.js";
import type { PageContext } from "./context.js";
import { homePage } from "./home.js";
import { planPage } from "./plan.js";

export interface SitePage {
  /** With its language: `/en/plans/ha-giang-2023`; a folder's own page ends in `/`. */
  path: string;
  language: Language;
  make: (context: PageContext) => string;
}

/** All pages of an edition in both languages, in the order a reader meets them. */
export function sitePages(edition: Edition): SitePage[] {
  const { plans } = edition.tables;
  const pages: [path: string, make: SitePage["make"]][] = [
    ["/", homePage],
    ...plans.map(({ plan_id }): [string, SitePage["make"]] => [
      planPath(plan_id),
      (context) => planPage(plan_id, context),
    ]),
  ];
  return languages.flatMap((language) =>
    pages.map(([path, make]) => ({ path: pathIn(language, path), language, make })),
  );
}
