/** The rows of the main chart and of its table: which figure stands where, what is set apart, and who says nothing. */
import { type Absence, absenceOf } from "./absence.js";
import { type AreaIndex, areaIndex, type Difference, groupComparable, levelOf } from "./compare.js";
import type { Area, Indicator, Level, Plan, Target } from "./model.js";

/** One indicator in the areas to show: only their plans, only the years asked for. */
export interface IndicatorData {
  readonly indicator: Indicator;
  /** The areas that get a row, also those without a plan. */
  readonly areas: readonly Area[];
  readonly plans: readonly Plan[];
  /** Targets of this indicator in these plans; others are ignored. */
  readonly targets: readonly Target[];
}

/** One line of the chart: a target, or an absence in its place. */
export interface IndicatorRow {
  readonly area: Area;
  /** Null where there is nothing to show but the absence; a goal in words has both. */
  readonly target: Target | null;
  readonly absence: Absence | null;
  /** Empty: it may be compared with the reference rows. */
  readonly differences: readonly Difference[];
  /** A second figure of the area above it (a scope within the whole): drawn under it, without its name. */
  readonly second: boolean;
}

/** `main`: like figures and the silent; `apart`: unlike ones; `district`: districts where provinces are the measure. */
export type BandKind = "main" | "apart" | "district";

export interface Band {
  readonly kind: BandKind;
  readonly rows: readonly IndicatorRow[];
}

export interface IndicatorRows {
  /** Only bands that have rows; `main` first. */
  readonly bands: readonly Band[];
  /** Those of all bands, one band after the other. */
  readonly rows: readonly IndicatorRow[];
  /** What the figures of `main` share; null when no row may serve as a measure. */
  readonly reference: Target | null;
  /** The unit of the scale; a figure in another has no place on it. */
  readonly unit: string;
}

/**
 * Lays out one indicator: an area keeps its place (order of its GSO code) whatever its figure.
 * @example indicatorRows({ indicator, areas, plans, targets }).bands[1].rows[0].differences[0].vi // "năm 2024"
 */
export function indicatorRows({ indicator, areas, plans, targets }: IndicatorData): IndicatorRows {
  const shown = new Set(areas.map((area) => area.area_id));
  const own = targets.filter((target) => target.indicator === indicator.code && shown.has(target.area_id));
  const index = areaIndex(areas);
  const { reference, apart } = groupComparable(own, index);
  const differencesOf = new Map(apart.map(({ row, differences }) => [row, differences]));
  const inGroup = new Set(reference.map((row) => row.area_id));
  const rows = inPlace(areas, index).flatMap((area) => {
    const figures = own.filter((target) => target.area_id === area.area_id);
    if (figures.length === 0) return [absentRow(area, absenceOf(indicator, area, plans, own))];
    const like = figures.filter((target) => reference.includes(target));
    const rest = figures.filter((target) => !reference.includes(target));
    return [...like, ...rest].map((target, at) =>
      figureRow(area, target, differencesOf.get(target) ?? [], at > 0 && inGroup.has(area.area_id)),
    );
  });
  const first = reference[0] ?? null;
  const level = first === null ? "province" : levelOf(first, index);
  const bands = bandsOf(rows, level);
  return { bands, rows: bands.flatMap((band) => band.rows), reference: first, unit: indicator.unit };
}

const absentRow = (area: Area, absence: Absence | null): IndicatorRow => ({
  area,
  target: null,
  absence: absence ?? "not-stated",
  differences: [],
  second: false,
});

function figureRow(area: Area, target: Target, differences: readonly Difference[], later: boolean): IndicatorRow {
  const within = differences.every(({ kind }) => kind === "scope");
  return { area, target, absence: target.value === null ? "words-only" : null, differences, second: later && within };
}

function bandsOf(rows: readonly IndicatorRow[], referenceLevel: Level): Band[] {
  const kindOf = (row: IndicatorRow): BandKind => {
    if (row.area.level === "district" && referenceLevel !== "district") return "district";
    return row.differences.length > 0 && !row.second ? "apart" : "main";
  };
  return (["main", "apart", "district"] as const)
    .map((kind) => ({ kind, rows: rows.filter((row) => kindOf(row) === kind) }))
    .filter((band) => band.rows.length > 0);
}

/** Provinces by GSO code, districts after them by the code of their province; areas without a code by id. */
function inPlace(areas: readonly Area[], index: AreaIndex): Area[] {
  const key = (area: Area): string => {
    const parent = area.parent_id === null ? undefined : index.get(area.parent_id);
    const level = area.level === "district" ? "1" : "0";
    return `${level} ${(parent ?? area).gso_code ?? "~"} ${area.gso_code ?? "~"} ${area.area_id}`;
  };
  return areas.toSorted((a, b) => (key(a) < key(b) ? -1 : 1));
}
