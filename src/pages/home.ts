/** The front page: what plans promise, in a few charts with their sentences; the plans; the data. */
import { serialise } from "../charts/svg.js";
import { tileGrid } from "../charts/tile-grid.js";
import { areaPath, pathIn, planPath, themePath } from "../lib/links.js";
import type { Plan, Theme } from "../lib/model.js";
import type { PageContext } from "./context.js";
import { fileLink } from "./data.js";
import { type Html, html, trusted } from "./html.js";
import { areasWithPlans, dotted, indicatorData, indicatorFigure } from "./indicator-figure.js";
import { legend } from "./legend.js";
import { page } from "./page.js";
import { areaName, documentKind, sentencesIn } from "./summary.js";

/** What the front page shows, in order: a theme and the indicators that stand for it. */
const featured: readonly { theme: Theme; indicators: readonly string[] }[] = [
  { theme: "growth", indicators: ["grdp_growth"] },
  { theme: "poverty", indicators: ["poverty_reduction"] },
  { theme: "environment", indicators: ["forest_cover"] },
  { theme: "health", indicators: ["doctors_per_10k", "beds_per_10k"] },
];

/** The page `/` of a language. */
export function homePage(context: PageContext): string {
  const { edition, language, t } = context;
  const { plans, targets } = edition.tables;
  const lead = t.homeLead(plans.length, targets.length, sentencesIn(targets));
  return page(
    { stamp: edition.stamp, language, path: "/", title: t.siteName, description: `${t.homeHeadline}. ${lead}` },
    html`<header class="front">
<h1>${t.homeHeadline}</h1>
<p class="lead">${lead}</p>
<nav aria-label="${t.homeThemes}"><ul class="jump">${featured.map(({ theme }) => html`<li class="theme-${theme}"><a href="#${theme}">${t.themes[theme]}</a></li>`)}</ul></nav>
${legend(context)}
</header>
${featured.map(({ theme, indicators }) => themeSection(theme, indicators, context))}
${planList(plans, context)}
${downloads(context)}`,
  );
}

function themeSection(theme: Theme, indicators: readonly string[], context: PageContext): Html {
  const { language, t } = context;
  const figures = indicators.flatMap((code) => {
    const data = indicatorData(code, context);
    return data === undefined ? [] : [indicatorFigure(data, context, "/")];
  });
  return html`<section class="theme theme-${theme}" id="${theme}">
<p class="kicker">${t.themes[theme]}</p>
${figures}
<p class="more"><a href="${pathIn(language, themePath(theme))}">${t.moreOfTheme(t.themes[theme])}</a></p>
</section>`;
}

function planList(plans: readonly Plan[], context: PageContext): Html {
  const { edition, language, t } = context;
  const items = plans.map((plan) => {
    const own = edition.tables.targets.filter(({ plan_id }) => plan_id === plan.plan_id);
    return html`<li><a class="plan-link" href="${pathIn(language, planPath(plan.plan_id))}">${areaName(plan.area_id, context)} ${plan.year}</a>
<span class="hint">${dotted([documentKind(plan, context), t.planTargetsIn(own.length, sentencesIn(own))])}</span></li>`;
  });
  return html`<section class="plans" id="plans">
<h2>${t.homePlans}</h2>
<p>${t.homePlansLead}</p>
<div class="plans-where">
<ul>${items}</ul>
${tiles(context)}
</div>
</section>`;
}

/** Where the areas with a plan are, on the grid of tiles. */
function tiles(context: PageContext): Html {
  const { document, edition, language, t } = context;
  const svg = tileGrid(
    { areas: edition.tables.areas, marked: areasWithPlans(context).map(({ area_id }) => area_id) },
    { document, lang: language, id: "where", areaHref: ({ area_id }) => pathIn(language, areaPath(area_id)) },
  );
  return html`<figure class="where">${trusted(serialise(svg))}<figcaption class="hint">${t.homeTiles}</figcaption></figure>`;
}

function downloads({ language, t }: PageContext): Html {
  const links = dotted([
    fileLink("targets.csv", "CSV", language, "/"),
    fileLink("targets.json", "JSON", language, "/"),
    fileLink("targets.parquet", "Parquet", language, "/"),
  ]);
  return html`<section class="downloads">
<h2>${t.navData}</h2>
<p>${t.homeDataLead} ${links} · <a href="${pathIn(language, "/data")}">${t.homeDataMore}</a></p>
</section>`;
}
