/** What became of an area in the mergers of 2025, and the way from a new name to the old ones. */
import { serialise } from "../charts/svg.js";
import { tileGrid } from "../charts/tile-grid.js";
import { byName, formatDate, formatList } from "../lib/format.js";
import { areaPath, pathIn } from "../lib/links.js";
import { areaWords } from "../lib/messages/areas/index.js";
import type { Area } from "../lib/model.js";
import { areasWithPage } from "./area-list.js";
import type { PageContext } from "./context.js";
import { type Content, type Html, html, join, trusted } from "./html.js";
import { dotted } from "./indicator-figure.js";
import { areaName } from "./summary.js";

/** The areas that merged into this one, by name. */
function predecessorsOf(areaId: string, { edition, language }: PageContext): Area[] {
  const order = byName(language);
  const name = (area: Area): string => (language === "vi" ? area.name_vi : area.name_en);
  return edition.tables.areas
    .filter(({ merged_into }) => merged_into === areaId)
    .toSorted((a, b) => order(name(a), name(b)));
}

/** The date a new unit came to be; null for any other area. */
const foundedOn = (areaId: string, { edition }: PageContext): string | null =>
  edition.tables.areas.find(({ merged_into }) => merged_into === areaId)?.merged_on ?? null;

/** An area's name, with the date of the merger where an older area had the same name. */
export function titleOf(area: Area, context: PageContext): string {
  const name = areaName(area.area_id, context);
  const founded = foundedOn(area.area_id, context);
  return founded === null ? name : areaWords[context.language].newName(name, formatDate(founded, context.language));
}

const namesOf = (areas: readonly Area[], context: PageContext): string =>
  formatList(
    areas.map(({ area_id }) => areaName(area_id, context)),
    context.language,
  );

/** A link where the area has a page, else its name. */
function areaLink(area: Area, context: PageContext): Content {
  const { edition, language } = context;
  const title = titleOf(area, context);
  const known = areasWithPage(edition.tables).some(({ area_id }) => area_id === area.area_id);
  return known ? html`<a href="${pathIn(language, areaPath(area.area_id))}">${title}</a>` : title;
}

/** What happened to an area of before the mergers; nothing for the new units, which have a section of their own. */
export function mergerSection(area: Area, context: PageContext): Html | false {
  if (foundedOn(area.area_id, context) !== null) return false;
  const words = areaWords[context.language];
  const { areas } = context.edition.tables;
  const province = area.level === "district" ? areas.find(({ area_id }) => area_id === area.parent_id) : area;
  if (province === undefined) return false;
  const name = areaName(area.area_id, context);
  const successor = areas.find(({ area_id }) => area_id === province.merged_into);
  return html`<section class="merger" id="merger">
<h2>${words.mergerTitle}</h2>
<div class="by-locator"><div class="locator-text">
${area !== province && html`<p>${words.districtsEnded(name, areaName(province.area_id, context))}</p>`}
${successor === undefined ? html`<p>${words.unmerged(areaName(province.area_id, context))}</p>` : merged(province, successor, context)}
${successor !== undefined && area === province && html`<p>${words.ownFigures(name)}</p>`}
</div>${locator(area, context)}</div>
</section>`;
}

function merged(province: Area, successor: Area, context: PageContext): Html {
  const { language } = context;
  const words = areaWords[language];
  const date = formatDate(province.merged_on ?? "2025-07-01", language);
  const names = namesOf(predecessorsOf(successor.area_id, context), context);
  const name = areaName(successor.area_id, context);
  return html`<p>${words.merged(date, names, name)} <a href="${pathIn(language, areaPath(successor.area_id))}">${words.successorLink(name)}</a>.</p>`;
}

/** Of a new unit: which old ones it was made from, and which of them have a plan. */
export function predecessorSection(area: Area, context: PageContext): Html | false {
  const { edition, language } = context;
  const words = areaWords[language];
  const predecessors = predecessorsOf(area.area_id, context);
  const founded = foundedOn(area.area_id, context);
  if (founded === null) return false;
  const withPlan = new Set(edition.tables.plans.map(({ area_id }) => area_id));
  const lead = words.predecessorsLead(
    areaName(area.area_id, context),
    namesOf(predecessors, context),
    formatDate(founded, language),
  );
  const items = predecessors.map((old) => {
    const district = districtsOf(old, context);
    const links = join(
      district.map((one) => areaLink(one, context)),
      ", ",
    );
    const silent = !withPlan.has(old.area_id) && html`<span class="hint">${words.noPlanYet}</span>`;
    const below = district.length > 0 && html`<span class="hint">${words.districtsTitle}: ${links}</span>`;
    return html`<li>${dotted([areaLink(old, context), silent, below])}</li>`;
  });
  return html`<section class="predecessors" id="predecessors"><h2>${words.predecessorsTitle}</h2>
<div class="by-locator"><div class="locator-text"><p>${lead}</p><ul>${items}</ul></div>${locator(area, context)}</div>
</section>`;
}

/** Districts of a province that have a plan. */
function districtsOf(area: Area, { edition }: PageContext): Area[] {
  const withPlan = new Set(edition.tables.plans.map(({ area_id }) => area_id));
  return edition.tables.areas.filter(
    ({ level, parent_id, area_id }) => level === "district" && parent_id === area.area_id && withPlan.has(area_id),
  );
}

/** The districts of a province whose plans have been read. */
export function districtSection(area: Area, context: PageContext): Html | false {
  const words = areaWords[context.language];
  const districts = districtsOf(area, context);
  if (districts.length === 0) return false;
  return html`<section class="districts" id="districts"><h2>${words.districtsTitle}</h2>
<p>${words.districtsLead(areaName(area.area_id, context))}</p>
<ul>${districts.map((district) => html`<li>${areaLink(district, context)}</li>`)}</ul></section>`;
}

/** Where the area lies among the provinces as they were when the plans were issued. */
function locator(area: Area, context: PageContext): Html {
  const { document, edition, language } = context;
  const predecessors = predecessorsOf(area.area_id, context);
  const { areas } = edition.tables;
  const marked = predecessors.length === 0 ? [area.area_id] : predecessors.map(({ area_id }) => area_id);
  const svg = tileGrid({ areas, marked }, { document, lang: language, id: "where" });
  return html`<figure class="locator">${trusted(serialise(svg))}<figcaption class="hint">${areaWords[language].locator}</figcaption></figure>`;
}
