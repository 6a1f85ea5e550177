/** Sample data for the tests of comparison and charts: the rows of the five plans as a person read them, and made-up ones. */
import { readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import { parseHTML } from "linkedom";
import type { IndicatorData } from "../../src/lib/indicator-rows.js";
import type { Area, Indicator, Plan, Target } from "../../src/lib/model.js";

const root = new URL("../../", import.meta.url);
const readCsv = (path: string): Record<string, string>[] =>
  parse(readFileSync(new URL(path, root)), { columns: true, bom: true });

export const allAreas: Area[] = readCsv("data/reference/areas.csv").map((row) => ({
  ...(row as unknown as Area),
  parent_id: row.parent_id || null,
  gso_code: row.gso_code || null,
  colour: Number(row.colour),
}));

export const indicators = readCsv("data/reference/indicators.csv") as unknown as Indicator[];

const planIds = ["ha-giang-2023", "son-la-2023", "kon-tum-2023", "phu-tho-2024", "soc-trang-my-tu-2023"];

/** A target with everything a chart does not look at filled in. */
export const makeTarget = (row: Partial<Target> & Pick<Target, "area_id" | "year" | "indicator">): Target => ({
  target_id: `${row.area_id}-${row.year}.${row.indicator}.${row.scope ?? ""}`,
  plan_id: `${row.area_id}-${row.year}`,
  scope: "",
  comparator: "=",
  value: null,
  value_high: null,
  unit: "percent",
  stated: "",
  direction: "",
  base_year: null,
  basis: "stated",
  quote: "Mệnh đề của văn bản",
  start: 0,
  end: 0,
  section: "",
  flags: [],
  note: "",
  review: "machine",
  ...row,
});

export const makePlan = (area_id: string, year: number): Plan => ({
  plan_id: `${area_id}-${year}`,
  area_id,
  year,
  document_type: null,
  number: null,
  issued_on: null,
  issuer: null,
  signer: null,
  title: null,
  slogan: null,
  text_sha256: "",
  characters: 0,
  flags: [],
  note: "",
});

const areaOf = (planId: string): string => planId.replace(/-\d{4}$/, "");

export const plans: Plan[] = planIds.map((id) => makePlan(areaOf(id), Number(id.slice(-4))));

export const targets: Target[] = planIds.flatMap((id) => {
  const rows = JSON.parse(readFileSync(new URL(`tests/plans/${id}.json`, root), "utf8")) as Partial<Target>[];
  return rows.map((row, at) =>
    makeTarget({ year: 2023, indicator: null, ...row, area_id: areaOf(id), plan_id: id, target_id: `${id}.${at}` }),
  );
});

export const area = (id: string): Area => {
  const found = allAreas.find((one) => one.area_id === id);
  if (!found) throw new RangeError(`no area "${id}" in data/reference/areas.csv`);
  return found;
};

/** One indicator of the five plans. */
export function sample(code: string, areaIds: readonly string[] = planIds.map(areaOf)): IndicatorData {
  const indicator = indicators.find((one) => one.code === code);
  if (!indicator) throw new RangeError(`no indicator "${code}" in data/reference/indicators.csv`);
  return { indicator, areas: areaIds.map(area), plans, targets };
}

export const newDocument = (): Document =>
  parseHTML("<!doctype html><html><body></body></html>").document as unknown as Document;
