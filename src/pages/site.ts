/** Every page of the site: its path, and the function that makes it. */
import { citePath } from "../lib/citation/files.js";
import { areaPath, type Language, languages, pathIn, planPath, themePath } from "../lib/links.js";
import { themes } from "../lib/model.js";
import type { Edition } from "../node/edition.js";
import { notebookSlugs } from "../notebooks/types.js";
import { areaPage } from "./area.js";
import { areasWithPage } from "./area-list.js";
import { citePage, citePlanPage } from "./cite.js";
import { comparePage } from "./compare.js";
import type { PageContext } from "./context.js";
import { coveragePage } from "./coverage.js";
import { dataPage } from "./data.js";
import { editionsPage } from "./editions.js";
import { embedBuilderPage } from "./embed-builder.js";
import { builderPath } from "./embed-link.js";
import { explorePage } from "./explore.js";
import { homePage } from "./home.js";
import { methodPage } from "./method.js";
import { notFoundPage } from "./not-found.js";
import { notebookPage, notebookPath, notebooksPage } from "./notebook.js";
import { planPage } from "./plan.js";
import { searchPage } from "./search.js";
import { themePage } from "./theme.js";
import { tryPage } from "./try.js";

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
    ["/compare", comparePage],
    ["/search", searchPage],
    ...plans.map(({ plan_id }): [string, SitePage["make"]] => [
      planPath(plan_id),
      (context) => planPage(plan_id, context),
    ]),
    ...themes.map((theme): [string, SitePage["make"]] => [themePath(theme), (context) => themePage(theme, context)]),
    ...areasWithPage(edition.tables).map(({ area_id }): [string, SitePage["make"]] => [
      areaPath(area_id),
      (context) => areaPage(area_id, context),
    ]),
    ["/coverage", coveragePage],
    [builderPath, embedBuilderPage],
    ["/explore", explorePage],
    ["/notebooks/", notebooksPage],
    ...notebookSlugs.map((slug): [string, SitePage["make"]] => [
      notebookPath(slug),
      (context) => notebookPage(slug, context),
    ]),
    ["/try", tryPage],
    ["/data", dataPage],
    ["/method", methodPage],
    ["/cite", citePage],
    ["/editions", editionsPage],
    ...plans.map(({ plan_id }): [string, SitePage["make"]] => [
      citePath(plan_id),
      (context) => citePlanPage(plan_id, context),
    ]),
  ];
  const inBoth = languages.flatMap((language) =>
    pages.map(([path, make]) => ({ path: pathIn(language, path), language, make })),
  );
  return [...inBoth, { path: "/404", language: "vi", make: notFoundPage }];
}
