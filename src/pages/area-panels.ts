/** The targets of an area that others have too, at a glance: a small panel each, among their comparable figures. */
import { areaMultiples, hasPanels } from "../charts/area-multiples.js";
import { pathIn, targetPath } from "../lib/links.js";
import { areaWords } from "../lib/messages/areas/index.js";
import type { Target } from "../lib/model.js";
import type { AreaFacts } from "./area.js";
import type { PageContext } from "./context.js";
import { type Html, html } from "./html.js";
import { areasWithPlans, inTwoSizes } from "./indicator-figure.js";

/** The section of panels; nothing for an area whose targets stand alone. */
export function panelsSection({ area }: AreaFacts, context: PageContext): Html | false {
  const { document, edition, language } = context;
  const data = { ...edition.tables, area, areas: areasWithPlans(context), comparedOnly: true };
  if (!hasPanels(data)) return false;
  const words = areaWords[language];
  const href = (target: Target): string => pathIn(language, targetPath(target));
  const drawn = inTwoSizes("panels", (width, id) => areaMultiples(data, { document, width, lang: language, id, href }));
  return html`<section class="panels" id="panels">
<h2>${words.panelsTitle}</h2>
<p>${words.panelsLead}</p>
<div class="drawing">${drawn}</div>
</section>`;
}
