/** The targets of an area that others have too, at a glance: a small panel each, among their comparable figures. */
import { areaMultiples, hasPanels } from "../charts/area-multiples.js";
import { serialise } from "../charts/svg.js";
import { pathIn, targetPath } from "../lib/links.js";
import { areaWords } from "../lib/messages/areas/index.js";
import type { AreaFacts } from "./area.js";
import type { PageContext } from "./context.js";
import { type Html, html, trusted } from "./html.js";
import { areasWithPlans } from "./indicator-figure.js";

const widths = { wide: 680, narrow: 340 } as const;

/** The section of panels; nothing for an area whose targets stand alone. */
export function panelsSection({ area }: AreaFacts, context: PageContext): Html | false {
  const { document, edition, language } = context;
  const data = { ...edition.tables, area, areas: areasWithPlans(context), comparedOnly: true };
  if (!hasPanels(data)) return false;
  const words = areaWords[language];
  const drawings = (["wide", "narrow"] as const).map((size) => {
    const svg = areaMultiples(data, {
      document,
      width: widths[size],
      lang: language,
      id: `panels-${size}`,
      href: (target) => pathIn(language, targetPath(target)),
    });
    return html`<div class="${size}">${trusted(serialise(svg))}</div>`;
  });
  return html`<section class="panels" id="panels">
<h2>${words.panelsTitle}</h2>
<p>${words.panelsLead}</p>
<div class="drawing">${drawings}</div>
</section>`;
}
