import type { ChartWords } from "./index.js";

/** Words around charts that leave the site, in English. */
export const en: ChartWords = {
  themeTitle: (theme: string, least: number, most: number, all: number) =>
    least === most
      ? `${theme}: each area states ${most} of ${all} indicators`
      : `${theme}: each area states ${least} to ${most} of ${all} indicators`,
  coverageTitle: (least: number, most: number, all: number) =>
    least === most
      ? `Each area states a figure for ${most} of ${all} indicators`
      : `Each area states a figure for ${least} to ${most} of ${all} indicators`,
  gridSubtitle: "Figures as the plans state them, in the unit of each row",
  gridMore: "A plus sign with a number: the plan states that many more figures of the indicator.",
  gridUnlike: (items: string) => `* Not directly comparable: ${items}.`,
  gridUnlikeShort:
    "* Not directly comparable with the other figures of its row: another year, level, scope or definition.",
  gridSilent: (names: string) => `Stated by no plan: ${names}.`,
  gridAlt: (title: string, rows: number, areas: string, stated: number, cells: number) =>
    `Table: ${title}. ${rows} indicators in rows; columns: ${areas}. ${stated} of ${cells} cells hold a figure.`,
  areaTitle: (area: string, targets: number) => `${area}: ${targets} targets beside comparable figures of others`,
  areaAloneTitle: (area: string, targets: number) => `${area}: ${targets} targets of its plan`,
  areaSubtitle: "Each panel has a scale of its own from zero; grey marks are figures of other areas",
  areaAloneSubtitle: "No figure of another area is directly comparable",
  source: (names: string) => `Source: plans of ${names}.`,
  otherSources: (count: number) =>
    `Results and targets told by others: ${count} ${count === 1 ? "publication" : "publications"}, listed on the page of this chart.`,
  credit: (edition: string) => `Chỉ tiêu · ${edition}`,
};
