/** The charts the site offers, each with a name that never changes: embeds, pictures and CSV files are called by it. */
import type { Area, Indicator, Tables, Theme } from "./model.js";
import { themes } from "./model.js";

interface Named {
  /** In addresses: `/embed/<id>/`, `/charts/<id>.svg`. */
  readonly id: string;
}

/** One indicator in all areas: `forest_cover`. */
export interface IndicatorChart extends Named {
  readonly kind: "indicator";
  readonly indicator: Indicator;
}

/** The indicators of a theme by areas: `theme-growth`. */
export interface ThemeChart extends Named {
  readonly kind: "theme";
  readonly theme: Theme;
}

/** The targets of one area among the like figures of others: `area-ha-giang`. */
export interface AreaChart extends Named {
  readonly kind: "area";
  readonly area: Area;
}

/** Who states what, all themes: `coverage`. */
export interface CoverageChart extends Named {
  readonly kind: "coverage";
}

/** One indicator across years, in the areas of which other publications tell: `timeline-grdp_growth`. */
export interface TimelineChart extends Named {
  readonly kind: "timeline";
  readonly indicator: Indicator;
}

export type ChartEntry = IndicatorChart | ThemeChart | AreaChart | CoverageChart | TimelineChart;

/** The tables that charts are made from. */
export type ChartTables = Pick<Tables, "areas" | "indicators" | "plans" | "targets" | "series" | "breaks">;

/** The areas that have a plan, in the order of the table of areas: each keeps its place in every chart. */
export function plannedAreas({ areas, plans }: Pick<Tables, "areas" | "plans">): Area[] {
  const ids = new Set(plans.map(({ area_id }) => area_id));
  return areas.filter(({ area_id }) => ids.has(area_id));
}

/**
 * Every chart of these tables: indicators that some plan states, themes with such an indicator, areas with such a target,
 * who states what, and indicators across years. Empty without plans and series.
 * @example chartCatalogue(tables).map(({ id }) => id)
 * // ["grdp_growth", …, "theme-growth", …, "area-ha-giang", …, "coverage", "timeline-grdp_growth", …]
 */
export function chartCatalogue(tables: ChartTables): ChartEntry[] {
  const codes = new Set(tables.indicators.map(({ code }) => code));
  const known = tables.targets.filter(({ indicator }) => indicator !== null && codes.has(indicator));
  const stated = new Set(known.map(({ indicator }) => indicator));
  const stating = new Set(known.map(({ area_id }) => area_id));
  const indicators = tables.indicators.filter(({ code }) => stated.has(code));
  return [
    ...indicators.map((indicator): ChartEntry => ({ kind: "indicator", id: indicator.code, indicator })),
    ...themes
      .filter((theme) => indicators.some((indicator) => indicator.theme === theme))
      .map((theme): ChartEntry => ({ kind: "theme", id: `theme-${theme}`, theme })),
    ...plannedAreas(tables)
      .filter(({ area_id }) => stating.has(area_id))
      .map((area): ChartEntry => ({ kind: "area", id: `area-${area.area_id}`, area })),
    ...(known.length > 0 ? [{ kind: "coverage", id: "coverage" } as const] : []),
    ...tables.indicators
      .filter(({ code }) => tables.series.some(({ indicator }) => indicator === code))
      .map((indicator): ChartEntry => ({ kind: "timeline", id: `timeline-${indicator.code}`, indicator })),
  ];
}

/** The page of the site that a chart stands on, without language, down to its place: `/themes/environment#i-forest_cover`. */
export function chartPage(entry: ChartEntry): string {
  switch (entry.kind) {
    case "indicator":
      return `/themes/${entry.indicator.theme}#i-${entry.indicator.code}`;
    case "theme":
      return `/themes/${entry.theme}`;
    case "area":
      return `/areas/${entry.area.area_id}`;
    case "coverage":
      return "/coverage";
    case "timeline":
      return `/themes/${entry.indicator.theme}#years-${entry.indicator.code}`;
  }
}

export { chartFilePath, embedPath, oembedPath } from "./chart-paths.js";
