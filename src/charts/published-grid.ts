/** What a grid of the catalogue (a theme, or all) is drawn from, and the words around it. */
import { type Absence, absenceCodes, absenceWords } from "../lib/absence.js";
import { type ChartEntry, type ChartTables, plannedAreas } from "../lib/chart-catalogue.js";
import { differenceWords } from "../lib/compare.js";
import { type CoverageRow, countKinds, coverage } from "../lib/coverage.js";
import type { Lang } from "../lib/format.js";
import { type IndicatorRow, indicatorRows } from "../lib/indicator-rows.js";
import { areaName, indicatorLabel } from "../lib/labels.js";
import { chartWords } from "../lib/messages/charts/index.js";
import { messages } from "../lib/messages/index.js";
import { type Area, type Indicator, themes } from "../lib/model.js";
import { absenceMark, absenceSize } from "./absence-marks.js";
import type { CoverageData } from "./coverage.js";
import { type LegendItem, legendPicture } from "./legend.js";

export interface GridData extends CoverageData {
  /** Every line of every indicator shown. */
  readonly rows: readonly (IndicatorRow & { readonly indicator: Indicator })[];
  /** Labels of the indicators that no plan states. */
  readonly silent: readonly string[];
}

/** The grid of a theme, or of all themes: indicators that some plan states, in the order of the vocabulary. */
export function gridData(
  entry: Extract<ChartEntry, { readonly kind: "theme" | "coverage" }>,
  tables: ChartTables,
  lang: Lang,
): GridData {
  const areas = plannedAreas(tables);
  const inTheme = (indicator: Indicator): boolean => entry.kind === "coverage" || indicator.theme === entry.theme;
  const all = coverage(tables, areas).filter(({ indicator }) => inTheme(indicator));
  const stated = all.filter(({ cells }) => cells.some(({ targets }) => targets.length > 0));
  const rows = stated.flatMap(({ indicator }) =>
    indicatorRows({ ...tables, areas, indicator }).rows.map((row) => ({ ...row, indicator })),
  );
  const unlike = rows.flatMap(({ target, differences }) =>
    target !== null && differences.length > 0 ? [target.target_id] : [],
  );
  const groups =
    entry.kind === "theme"
      ? [{ heading: "", rows: stated }]
      : themes
          .map((theme) => ({
            heading: messages[lang].themes[theme],
            rows: stated.filter(({ indicator }) => indicator.theme === theme),
          }))
          .filter((group) => group.rows.length > 0);
  const title = gridTitle(entry, all, areas, lang);
  const words = chartWords[lang];
  const cells = stated.flatMap((row) => row.cells);
  const names = areas.map((area) => areaName(area, lang)).join(", ");
  const description = words.gridAlt(title, stated.length, names, countKinds(cells).stated, cells.length);
  const silent = all.filter((row) => !stated.includes(row)).map(({ indicator }) => indicatorLabel(indicator, lang));
  return { areas, plans: tables.plans, groups, unlike: new Set(unlike), title, description, rows, silent };
}

/** How many of the indicators each area states with a figure: the least and the most. */
function gridTitle(
  entry: Extract<ChartEntry, { readonly kind: "theme" | "coverage" }>,
  rows: readonly CoverageRow[],
  areas: readonly Area[],
  lang: Lang,
): string {
  const counts = areas.map((_, at) => countKinds(rows.flatMap(({ cells }) => cells.slice(at, at + 1))).stated);
  const [least, most] = [Math.min(...counts), Math.max(...counts)];
  const words = chartWords[lang];
  if (entry.kind === "coverage") return words.coverageTitle(least, most, rows.length);
  return words.themeTitle(messages[lang].themes[entry.theme], least, most, rows.length);
}

/** The signs that occur, and the notes: why figures are starred (each named where `named`), what no plan states. */
export function gridNotes(
  { groups, rows, silent }: GridData,
  named: boolean,
  { document, lang }: { readonly document: Document; readonly lang: Lang },
): { readonly legend: readonly LegendItem[]; readonly notes: readonly string[] } {
  const words = chartWords[lang];
  const cells = groups.flatMap((group) => group.rows.flatMap((row) => row.cells));
  const legend = absenceCodes
    .filter((code) => cells.some(({ kind }) => kind === code))
    .map((code) => ({ mark: sign(document, code), words: absenceWords[code][lang] }));
  return {
    legend,
    notes: [
      ...unlikeNote(rows, named, lang),
      ...(cells.some(({ kind, targets }) => kind === "stated" && targets.length > 1) ? [words.gridMore] : []),
      ...(silent.length === 0 ? [] : [words.gridSilent(silent.join("; "))]),
    ],
  };
}

function sign(document: Document, code: Absence): SVGSVGElement {
  const size = { width: absenceSize.width, height: 20 };
  return legendPicture(document, size, [absenceMark(document, code, 0, (size.height - absenceSize.height) / 2)]);
}

/** Why figures are starred, each named where `named`; nothing where none is. */
export function unlikeNote(rows: GridData["rows"], named: boolean, lang: Lang): string[] {
  const unlike = unlikeWords(rows, lang);
  const words = chartWords[lang];
  return unlike.length === 0 ? [] : [named ? words.gridUnlike(unlike.join("; ")) : words.gridUnlikeShort];
}

/** "Tỷ lệ che phủ rừng: Kon Tum (có tính cây cao su)", an indicator each. */
function unlikeWords(rows: GridData["rows"], lang: Lang): string[] {
  const byIndicator = new Map<Indicator, string[]>();
  for (const { indicator, area, target, differences } of rows) {
    if (target === null || differences.length === 0) continue;
    const told = `${areaName(area, lang)} (${differenceWords(differences, lang)})`;
    byIndicator.set(indicator, [...(byIndicator.get(indicator) ?? []), told]);
  }
  return [...byIndicator].map(([indicator, areas]) => `${indicatorLabel(indicator, lang)}: ${areas.join(", ")}`);
}
