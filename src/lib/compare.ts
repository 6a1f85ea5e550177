/** Which rows may stand side by side, and in words what differs where they may not. */
import type { Lang, Words } from "./format.js";
import type { Area, Level, Target } from "./model.js";
import { scopeKind, scopeWords } from "./scope-words.js";
import { unitWords } from "./unit-words.js";

export const differenceKinds = ["indicator", "year", "level", "scope", "definition", "basis", "unit", "doubt"] as const;
export type DifferenceKind = (typeof differenceKinds)[number];

/** One way in which a row is unlike the rows it stands beside; the words fit at a mark: "năm 2024", "cấp huyện". */
export interface Difference extends Words {
  readonly kind: DifferenceKind;
}

/** What sets a row apart, as it stands beside its figure: "năm 2024; cấp huyện". */
export const differenceWords = (differences: readonly Words[], lang: Lang): string =>
  differences.map((one) => one[lang]).join("; ");

/** Areas by `area_id`; `areaIndex` makes it. */
export type AreaIndex = ReadonlyMap<string, Area>;

/** @example areaIndex(tables.areas).get("son-la") */
export const areaIndex = (areas: readonly Area[]): AreaIndex => new Map(areas.map((area) => [area.area_id, area]));

/** Flags that leave open what a figure means. Others (an OCR slip, a list that begins at 11) leave it readable. */
const doubts: Readonly<Record<string, Words>> = {
  "level-or-change": { vi: "chưa rõ là mức đạt hay mức giảm", en: "a level or a fall: not clear" },
  "unit-missing": { vi: "đơn vị trong văn bản có vẻ thiếu", en: "unit seems cut short in the text" },
  "subject-unclear": { vi: "chưa rõ nói về con số nào", en: "not clear what is measured" },
  "area-unit-unstated": { vi: "không nói rõ đơn vị diện tích", en: "unit of area not stated" },
};

/** Flags about the document or its list, not the figure: the area's name and the plan's own page tell them. */
export const aboutDocument: ReadonlySet<string> = new Set(["district-plan", "list-numbering"]);

/** The flag that leaves open what a target measures, if it has one: such a figure is like no other. */
export const doubtOf = ({ flags }: Pick<Target, "flags">): string | undefined =>
  flags.find((flag) => Object.hasOwn(doubts, flag));

const levelWords: Readonly<Record<Level, Words>> = {
  province: { vi: "cấp tỉnh", en: "a province" },
  district: { vi: "cấp huyện", en: "a district" },
  region: { vi: "cấp vùng", en: "a region" },
  country: { vi: "cả nước", en: "the whole country" },
};

/** The level of the area a row binds; an area that is not listed counts as a province unless its rows say otherwise. */
export function levelOf(row: Pick<Target, "area_id" | "flags">, areas: AreaIndex): Level {
  return areas.get(row.area_id)?.level ?? (row.flags.includes("district-plan") ? "district" : "province");
}

/**
 * Names what makes `row` unlike `reference`, in words about `row`; empty when they may stand side by side.
 * Their comparators are no difference: each is drawn and written with its own.
 * @example differences(konTum, phuTho, areas) // [{ kind: "year", vi: "năm 2024", en: "for 2024" }]
 */
export function differences(reference: Target, row: Target, areas: AreaIndex): Difference[] {
  return [
    ...indicatorDifference(reference, row),
    ...yearDifference(reference, row),
    ...levelDifference(reference, row, areas),
    ...scopeDifference(reference, row),
    ...basisDifference(reference, row),
    ...unitDifference(reference, row),
    ...doubtDifference(row),
  ];
}

/**
 * Whether two rows may stand side by side: same indicator, year, level, scope, basis and unit, and no doubt about either.
 * @example comparable(haGiangGrowth, konTumGrowth, areas) // true
 */
export const comparable = (a: Target, b: Target, areas: AreaIndex): boolean =>
  differences(a, b, areas).length === 0 && doubtDifference(a).length === 0;

/** The rows that are alike, and the rest with what sets each apart. */
export interface ComparableGroup {
  readonly reference: Target[];
  readonly apart: { readonly row: Target; readonly differences: Difference[] }[];
}

/**
 * Parts rows of one indicator into the largest group of like rows and the rest, in the order given. A row in doubt is
 * never a reference; where all are, `reference` is empty.
 * Among groups of one size: figures before words, provinces before districts, the whole before a scope, the later year.
 * @example groupComparable(forestCover, areas).apart[0].differences[0].vi // "có tính cây cao su"
 */
export function groupComparable(rows: readonly Target[], areas: AreaIndex): ComparableGroup {
  const groups: Target[][] = [];
  for (const row of rows.filter((one) => doubtDifference(one).length === 0)) {
    const like = groups.find(([first]) => first !== undefined && comparable(first, row, areas));
    if (like) like.push(row);
    else groups.push([row]);
  }
  const reference = groups.toSorted((a, b) => preference(b, areas) - preference(a, areas))[0] ?? [];
  const apart = rows
    .filter((row) => !reference.includes(row))
    .map((row) => ({ row, differences: differences(reference[0] ?? row, row, areas) }));
  return { reference, apart };
}

/** A number that is larger the better a group serves as reference; each line outweighs all that follow. */
function preference(group: readonly Target[], areas: AreaIndex): number {
  const [first] = group;
  if (first === undefined) return -1;
  const areasWith = (test: (row: Target) => boolean) => new Set(group.filter(test).map((row) => row.area_id)).size;
  const weights: readonly (readonly [amount: number, ceiling: number])[] = [
    [areasWith((row) => row.value !== null), 1000],
    [areasWith(() => true), 1000],
    [levelOf(first, areas) === "province" ? 1 : 0, 2],
    [first.scope === "" ? 1 : 0, 2],
    [first.year, 10_000],
  ];
  return weights.reduce((sum, [amount, ceiling]) => sum * ceiling + amount, 0);
}

function indicatorDifference(a: Target, b: Target): Difference[] {
  return a.indicator === b.indicator && a.indicator !== null
    ? []
    : [{ kind: "indicator", vi: "chỉ số khác", en: "another indicator" }];
}

function yearDifference(a: Target, b: Target): Difference[] {
  return a.year === b.year ? [] : [{ kind: "year", vi: `năm ${b.year}`, en: `for ${b.year}` }];
}

function levelDifference(a: Target, b: Target, areas: AreaIndex): Difference[] {
  const level = levelOf(b, areas);
  return levelOf(a, areas) === level ? [] : [{ kind: "level", ...levelWords[level] }];
}

function scopeDifference(a: Target, b: Target): Difference[] {
  if (a.scope === b.scope) return [];
  if (b.scope === "") {
    const words = scopeWords(a.scope);
    return [{ kind: scopeKind(a.scope), vi: `không ghi “${words.vi}”`, en: `does not say: ${words.en}` }];
  }
  const words = scopeWords(b.scope);
  return scopeKind(b.scope) === "definition"
    ? [{ kind: "definition", ...words }]
    : [{ kind: "scope", vi: `riêng ${words.vi}`, en: `only ${words.en}` }];
}

function basisDifference(a: Target, b: Target): Difference[] {
  if (a.basis === b.basis) return [];
  return b.basis === "derived"
    ? [{ kind: "basis", vi: "số tính ra, văn bản không nêu thẳng", en: "derived, not stated as such" }]
    : [{ kind: "basis", vi: "văn bản nêu thẳng", en: "stated as such" }];
}

/** A goal without a number has no unit to differ in. */
function unitDifference(a: Target, b: Target): Difference[] {
  if (a.unit === b.unit || a.value === null || b.value === null) return [];
  const words = (lang: "vi" | "en") => unitWords(b, lang, 2) || b.unit;
  return [{ kind: "unit", vi: `đơn vị là ${words("vi")}`, en: `in ${words("en")}` }];
}

function doubtDifference(row: Target): Difference[] {
  return row.flags.flatMap((flag) => {
    const words = doubts[flag];
    return words ? [{ kind: "doubt" as const, ...words }] : [];
  });
}
