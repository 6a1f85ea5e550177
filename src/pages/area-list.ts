/** Which areas have a page. */
import type { Area, Tables } from "../lib/model.js";

/**
 * The areas with a page, in the order of the table: those with a plan, the province of a district with a plan, and
 * what these became in the mergers of 2025, so that a reader who knows only the new name finds the way.
 *
 * @example areasWithPage(edition.tables).map(({ area_id }) => area_id) // ["ha-giang", …, "tuyen-quang-2025", …]
 */
export function areasWithPage({ areas, plans }: Pick<Tables, "areas" | "plans">): Area[] {
  const byId = new Map(areas.map((area) => [area.area_id, area]));
  const wanted = new Set(plans.map(({ area_id }) => area_id));
  for (const id of [...wanted]) {
    const parent = byId.get(byId.get(id)?.parent_id ?? "");
    if (parent?.level === "province") wanted.add(parent.area_id);
  }
  for (const id of [...wanted]) {
    const successor = byId.get(id)?.merged_into;
    if (successor) wanted.add(successor);
  }
  return areas.filter(({ area_id }) => wanted.has(area_id));
}
