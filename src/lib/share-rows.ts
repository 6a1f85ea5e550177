/** The few figures that stand in the picture of a shared link: of one indicator across areas, or of one area. */
import { type Absence, absenceWords } from "./absence.js";
import { aboutDocument, differenceWords } from "./compare.js";
import { formatFigure, type Lang } from "./format.js";
import { indicatorRows } from "./indicator-rows.js";
import { areaName, indicatorLabel, indicatorSubtitle } from "./labels.js";
import type { Area, Comparator, Indicator, Tables, Target, Theme } from "./model.js";

/** One line: whose or which figure, its sign, and the figure in words. */
export interface ShareRow {
  readonly name: string;
  readonly figure: string;
  readonly sign: Comparator | Absence;
  /** Not to be compared with the other rows. */
  readonly apart: boolean;
  readonly area: Area;
}

export interface ShareRows {
  /** What the rows have in common: an indicator with its unit, or null where each row names its own. */
  readonly heading: string | null;
  readonly rows: readonly ShareRow[];
}

/** More rows would be too small to read where links are shown. */
const most = 5;

/**
 * The indicator that most areas state with a figure (of equals the first of the table), an area a row; null without one.
 * @param theme only its indicators; null: all
 */
export function rowsAcrossAreas(tables: Tables, theme: Theme | null, lang: Lang): ShareRows | null {
  const own = tables.indicators.filter((indicator) => theme === null || indicator.theme === theme);
  const areasOf = ({ code }: Indicator): number =>
    new Set(tables.targets.filter((t) => t.indicator === code && t.value !== null).map(({ area_id }) => area_id)).size;
  const indicator = own.toSorted((a, b) => areasOf(b) - areasOf(a))[0];
  if (indicator === undefined || areasOf(indicator) === 0) return null;
  const withPlan = new Set(tables.plans.map(({ area_id }) => area_id));
  const areas = tables.areas.filter(({ area_id }) => withPlan.has(area_id));
  const { plans, targets } = tables;
  const rows = indicatorRows({ indicator, areas, plans, targets }).rows;
  // Where not all have room, those who say nothing give way first.
  const shown = rows.length <= most ? rows : [...rows].filter(({ second, absence }) => !second && absence === null);
  return {
    heading: indicatorSubtitle(indicator, lang),
    rows: shown.slice(0, most).map(({ area, target, absence, differences }): ShareRow => {
      const words = differenceWords(differences, lang);
      const name = areaName(area, lang);
      return {
        area,
        name: words === "" ? name : `${name} (${words})`,
        figure: target === null ? absenceWords[absence ?? "not-stated"][lang] : formatFigure(target, lang),
        sign: absence ?? target?.comparator ?? "not-stated",
        apart: differences.length > 0,
      };
    }),
  };
}

/** The first figure of each theme that an area's plans state, then others, in the order of the table of indicators. */
export function rowsOfArea(area: Area, targets: readonly Target[], tables: Tables, lang: Lang): ShareRows | null {
  const plain = targets.filter(
    ({ value, scope, flags }) => value !== null && scope === "" && flags.every((flag) => aboutDocument.has(flag)),
  );
  const stated = tables.indicators.flatMap((indicator) => {
    const target = plain.find((one) => one.indicator === indicator.code);
    return target === undefined ? [] : [{ indicator, target }];
  });
  const first = stated.filter(
    ({ indicator: { theme } }, at) => stated.findIndex(({ indicator }) => indicator.theme === theme) === at,
  );
  const chosen = new Set([...first, ...stated.filter((one) => !first.includes(one))].slice(0, most));
  if (chosen.size === 0) return null;
  const rows = stated
    .filter((one) => chosen.has(one))
    .map(
      ({ indicator, target }): ShareRow => ({
        area,
        name: indicatorLabel(indicator, lang),
        figure: formatFigure(target, lang),
        sign: target.comparator,
        apart: false,
      }),
    );
  return { heading: null, rows };
}

/** @example shareRowsText(rows) // "Tốc độ tăng GRDP · %: Hà Giang 8,0%, …" */
export function shareRowsText({ heading, rows }: ShareRows): string {
  const list = rows.map(({ name, figure }) => `${name}: ${figure}`).join("; ");
  return heading === null ? `${list}.` : `${heading}. ${list}.`;
}
