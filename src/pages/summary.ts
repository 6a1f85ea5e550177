/** Counts and names that several pages say. */
import { indicatorLabel, areaName as nameIn } from "../lib/labels.js";
import { wordOf } from "../lib/messages/index.js";
import type { Plan, Target } from "../lib/model.js";
import type { PageContext } from "./context.js";
import { type Html, html } from "./html.js";

/** The name of an area in the page's language, or its id where the table lacks it. */
export function areaName(areaId: string, { edition, language }: PageContext): string {
  const area = edition.tables.areas.find(({ area_id }) => area_id === areaId);
  return area === undefined ? areaId : nameIn(area, language);
}

/** The label of an indicator in the page's language, or its code where the table lacks it. */
export function labelOf(code: string, { edition, language }: PageContext): string {
  const indicator = edition.tables.indicators.find((one) => one.code === code);
  return indicator === undefined ? code : indicatorLabel(indicator, language);
}

/** What a document calls itself, in the page's language; in its own words where that has none. */
export function documentKind({ document_type }: Plan, { language, t }: PageContext): Html | false {
  if (document_type === null) return false;
  const words = wordOf(t.documentTypes, document_type);
  return html`<span class="kind"${language !== "vi" && words === document_type && html` lang="vi"`}>${words}</span>`;
}

/** What a reader must know of a document as a whole: a bold lead, its flags in sentences, and the note in Vietnamese. */
export function planWarning(
  { flags, note }: Pick<Plan, "flags" | "note">,
  lead: string,
  { t }: Pick<PageContext, "t">,
): Html {
  const words = flags.map((flag) => wordOf({ ...t.flags, ...t.planFlags }, flag)).join(" ");
  // That it is a district's plan is all there is to say of that flag; the others' notes name words and places.
  const detailed = note !== "" && flags.some((flag) => flag !== "district-plan");
  return html`<p><strong>${lead}.</strong> ${words}</p>
${detailed && html`<p class="note">${t.planDetail} <span lang="vi">${note}</span></p>`}`;
}

/** In how many different clauses the targets stand. */
export function sentencesIn(targets: readonly Target[]): number {
  return new Set(targets.map(({ plan_id, start, end }) => `${plan_id} ${start} ${end}`)).size;
}
