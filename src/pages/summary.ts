/** Counts and names that several pages say. */
import type { Target } from "../lib/model.js";
import type { PageContext } from "./context.js";

/** The name of an area in the page's language, or its id where the table lacks it. */
export function areaName(areaId: string, { edition, language }: PageContext): string {
  const area = edition.tables.areas.find(({ area_id }) => area_id === areaId);
  return (language === "vi" ? area?.name_vi : area?.name_en) ?? areaId;
}

/** In how many different clauses the targets stand. */
export function sentencesIn(targets: readonly Target[]): number {
  return new Set(targets.map(({ plan_id, start, end }) => `${plan_id} ${start} ${end}`)).size;
}
