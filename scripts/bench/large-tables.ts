import { toParquet } from "../../src/lib/files/parquet.js";
import type { Row } from "../../src/lib/files/rows.js";
import { type Area, type Indicator, type Plan, tables } from "../../src/lib/model.js";
import { partsOf } from "../../src/publish/parts.js";
import type { PublishedFile } from "../../src/publish/types.js";

const years = Array.from({ length: 15 }, (_, step) => 2016 + step);
const districts = 700;

/** Whole numbers that look random and are the same on every run. */
const mixed = (seed: number): number => {
  const once = Math.imul(seed ^ (seed >>> 15), 0x2c1b3c6d);
  return (once ^ (once >>> 12)) >>> 0;
};

/** The areas of today's table that have plans of their own, and as many districts as there were. */
export function manyAreas(areas: readonly Area[]): Area[] {
  const provinces = areas.filter(({ level }) => level === "province").slice(0, 63);
  const [model] = provinces;
  if (model === undefined) throw new Error("no province among the areas");
  const made = Array.from({ length: districts }, (_, number): Area => {
    const parent = provinces[number % provinces.length] ?? model;
    const name = `${parent.name_vi} ${Math.floor(number / provinces.length) + 1}`;
    const area_id = `${parent.area_id}-${number}`;
    return { ...parent, area_id, level: "district", parent_id: parent.area_id, name_vi: name, name_en: name };
  });
  return [...provinces, ...made].sort((a, b) => (a.area_id < b.area_id ? -1 : 1));
}

/** The files that 63 provinces and 700 districts would give in 15 years, in place of those of the tables they stand for. */
export function* largeFiles(
  { areas, indicators, plan }: { areas: readonly Area[]; indicators: readonly Indicator[]; plan: Plan },
  rows: number,
): Generator<PublishedFile> {
  const many = manyAreas(areas);
  yield { path: "data/areas.parquet", bytes: toParquet(many as unknown as Row[], tables.areas) };
  const plans = many.flatMap(({ area_id }) =>
    years.map(
      (year): Plan => ({
        ...plan,
        plan_id: `${area_id}-${year}`,
        area_id,
        year,
        text_sha256: String(mixed(year)).repeat(7).slice(0, 64),
      }),
    ),
  );
  yield { path: "data/plans.parquet", bytes: toParquet(plans as unknown as Row[], tables.plans) };
  yield* partsOf("targets", manyTargets(many, indicators, rows));
}

const comparators = ["=", "=", "=", ">=", ">=", "<=", ">", "~"] as const;

/** Rows in the order of parts, made one by one. */
function* manyTargets(areas: readonly Area[], indicators: readonly Indicator[], rows: number): Generator<Row> {
  const sorted = [...indicators].sort((a, b) => (a.code < b.code ? -1 : 1));
  const cells = sorted.length * areas.length * years.length;
  let made = 0;
  let cell = 0;
  for (const { code, unit, label_vi } of sorted)
    for (const { area_id } of areas)
      for (const year of years) {
        cell++;
        // As many as are due by now, so that the rows are spread over all cells.
        for (let copy = 0; made < (cell / cells) * rows; copy++)
          yield targetRow(made++, copy, { code, unit, label_vi, area_id, year });
      }
}

function targetRow(
  number: number,
  copy: number,
  {
    code,
    unit,
    label_vi,
    area_id,
    year,
  }: { code: string; unit: string; label_vi: string; area_id: string; year: number },
): Row {
  const seed = mixed(number + 1);
  const value = (seed % 1000) / 10;
  const start = seed % 40_000;
  const quote = `${label_vi} năm ${year} đạt ${String(value).replace(".", ",")} theo kế hoạch số ${seed % 9973}`;
  return {
    target_id: `${area_id}-${year}.${code}${copy > 0 ? `-${copy + 1}` : ""}`,
    plan_id: `${area_id}-${year}`,
    area_id,
    year,
    indicator: code,
    scope: copy > 0 ? `phần ${copy}` : "",
    comparator: comparators[seed % comparators.length] ?? "=",
    value,
    value_high: null,
    unit,
    stated: String(value).replace(".", ","),
    direction: "",
    base_year: null,
    basis: "stated",
    quote,
    start,
    end: start + quote.length,
    section: `I › ${(seed % 5) + 1} › (${(seed % 12) + 1})`,
    flags: [],
    note: "",
    review: "machine",
  };
}
