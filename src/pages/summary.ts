/** Counts and names that several pages say. */
import { wordOf } from "../lib/messages/index.js";
import type { Plan, Target } from "../lib/model.js";
import type { PageContext } from "./context.js";
import { type Html, html } from "./html.js";

/** The name of an area in the page's language, or its id where the table lacks it. */
export function areaName(areaId: string, { edition, language }: PageContext): string {
  const area = edition.tables.areas.find(({ area_id }) => area_id === areaId);
  return (language === "vi" ? area?.name_vi : area?.name_en) ?? areaId;
}

/** What a document calls itself, in the page's language; in its own words where that has none. */
export function documentKind({ document_type }: Plan, { language, t }: PageContext): Html | false {
  if (document_type === null) return false;
  const words = wordOf(t.documentTypes, document_type);
  return html`<span class="kind"${language !== "vi" && words === document_type && html` lang="vi"`}>${words}</span>`;
}

/** In how many different clauses the targets stand. */
export function sentencesIn(targets: readonly Target[]): number {
  return new Set(targets.map(({ plan_id, start, end }) => `${plan_id} ${start} ${end}`)).size;
}
