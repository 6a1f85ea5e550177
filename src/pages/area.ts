/** The page of one area: its targets by theme, its plans, its fate in the mergers. */
import { areaPath } from "../lib/links.js";
import type { PageContext } from "./context.js";
import { html } from "./html.js";
import { page } from "./page.js";
import { areaName } from "./summary.js";

/** The page `/areas/<area_id>` of a language. */
export function areaPage(areaId: string, context: PageContext): string {
  const title = areaName(areaId, context);
  return page(
    { language: context.language, path: areaPath(areaId), title, description: title },
    html`<h1>${title}</h1>`,
  );
}
