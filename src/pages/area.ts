/** The page of one area: its plans, what to know before comparing, where it stands, its targets, its fate in 2025. */
import { areaPath, pathIn, planPath } from "../lib/links.js";
import { areaWords } from "../lib/messages/areas/index.js";
import { wordOf } from "../lib/messages/index.js";
import type { Area, Plan, Target } from "../lib/model.js";
import { cautionSection } from "./area-caution.js";
import { areasWithPage } from "./area-list.js";
import { districtSection, mergerSection, predecessorSection, titleOf } from "./area-mergers.js";
import { panelsSection } from "./area-panels.js";
import { positionSection } from "./area-position.js";
import { outsideSection, targetsSection } from "./area-targets.js";
import type { PageContext } from "./context.js";
import { type Content, type Html, html } from "./html.js";
import { dotted } from "./indicator-figure.js";
import { page } from "./page.js";
import { areaSeries } from "./series/area-series.js";
import { seriesContext } from "./series/context.js";
import { areaName, documentKind, sentencesIn } from "./summary.js";
import { takeAlong } from "./take-along.js";

/** An area with what is known of it. */
export interface AreaFacts {
  readonly area: Area;
  readonly plans: readonly Plan[];
  readonly targets: readonly Target[];
}

/**
 * The page `/areas/<area_id>` of a language.
 * @throws {RangeError} for an area that is not in the table of areas
 */
export function areaPage(areaId: string, context: PageContext): string {
  const { language } = context;
  const words = areaWords[language];
  const facts = factsOf(areaId, context);
  const { area, plans, targets } = facts;
  const title = titleOf(area, context);
  const inWords = targets.filter(({ comparator }) => comparator === "qualitative").length;
  const lead = plans.length === 0 ? words.noPlan(title) : words.lead(targets.length, plans.length, inWords);
  const description = plans.length === 0 ? lead : words.description(title, targets.length, plans.length);
  return page(
    { stamp: context.edition.stamp, language, path: areaPath(areaId), title, description },
    html`<article class="area">
<header class="front">
<p class="kicker">${dotted(place(area, context))}</p>
<h1>${title}</h1>
<p class="lead">${lead}</p>
</header>
${plans.length > 0 && withPlans(facts, context)}
${areaSeries(area, seriesContext(context))}
${predecessorSection(area, context)}
${districtSection(area, context)}
${mergerSection(area, context)}
${otherAreas(area, context)}
</article>`,
  );
}

function factsOf(areaId: string, { edition }: PageContext): AreaFacts {
  const { areas, plans, targets } = edition.tables;
  const area = areas.find(({ area_id }) => area_id === areaId);
  if (area === undefined) throw new RangeError(`no area "${areaId}" in data/reference/areas.csv`);
  return {
    area,
    plans: plans.filter(({ area_id }) => area_id === areaId),
    targets: targets.filter(({ area_id }) => area_id === areaId),
  };
}

/** Level, what it belongs to, region. */
function place(area: Area, context: PageContext): Content[] {
  const words = areaWords[context.language];
  const parent = context.edition.tables.areas.find(({ area_id }) => area_id === area.parent_id);
  const level = words.levels[area.level];
  const within = parent?.level === "province" && `, ${words.within(areaName(parent.area_id, context))}`;
  return [html`${level}${within}`, area.region !== null && wordOf(words.regions, area.region)];
}

const withPlans = (facts: AreaFacts, context: PageContext): Html => html`${planList(facts, context)}
${cautionSection(facts, context)}
${panelsSection(facts, context)}
${positionSection(facts, context)}
${targetsSection(facts, context)}
${picture(facts, context)}
${outsideSection(facts, context)}`;

/** The area's chart exists where a target belongs to an indicator. */
const picture = ({ area, targets }: AreaFacts, context: PageContext): Html | false =>
  targets.some(({ indicator }) => indicator !== null) &&
  takeAlong({ id: `area-${area.area_id}`, about: titleOf(area, context), from: areaPath(area.area_id) }, context);

function planList({ plans, targets }: AreaFacts, context: PageContext): Html {
  const { language, t } = context;
  const items = plans.map((plan) => {
    const own = targets.filter(({ plan_id }) => plan_id === plan.plan_id);
    return html`<li><a class="plan-link" href="${pathIn(language, planPath(plan.plan_id))}">${areaName(plan.area_id, context)} ${plan.year}</a>
<span class="hint">${dotted([documentKind(plan, context), t.planTargetsIn(own.length, sentencesIn(own))])}</span></li>`;
  });
  return html`<section class="plans" id="plans"><h2>${areaWords[language].plans}</h2><ul>${items}</ul></section>`;
}

function otherAreas(area: Area, context: PageContext): Html {
  const { edition, language } = context;
  const words = areaWords[language];
  const others = areasWithPage(edition.tables).filter(({ area_id }) => area_id !== area.area_id);
  return html`<nav class="other-areas" aria-labelledby="other-areas">
<h2 id="other-areas">${words.otherAreas}</h2>
<ul class="jump">${others.map((other) => html`<li class="theme-none"><a href="${pathIn(language, areaPath(other.area_id))}">${titleOf(other, context)}</a></li>`)}</ul>
</nav>`;
}
