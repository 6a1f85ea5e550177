/** The page of one theme: every indicator that a plan states, and those that none does. */
import { indicatorLabel } from "../lib/labels.js";
import { pathIn, themePath } from "../lib/links.js";
import { seriesWords } from "../lib/messages/series/index.js";
import { themeWords } from "../lib/messages/themes/index.js";
import { type Indicator, type Target, type Theme, themes } from "../lib/model.js";
import type { PageContext } from "./context.js";
import { type Html, html } from "./html.js";
import { areasWithPlans } from "./indicator-figure.js";
import { legend } from "./legend.js";
import { page } from "./page.js";
import { seriesContext } from "./series/context.js";
import { themeSeries } from "./series/theme-series.js";
import { takeAlong } from "./take-along.js";
import { sharedIndicator, soloIndicators } from "./theme-indicators.js";

/**
 * A theme by its name in the address.
 * @throws {RangeError} for a name that is none
 */
export function themeNamed(name: string): Theme {
  const theme = themes.find((one) => one === name);
  if (theme === undefined) throw new RangeError(`no theme "${name}"; there are ${themes.join(", ")}`);
  return theme;
}

/** The page `/themes/<theme>` of a language. */
export function themePage(theme: Theme, context: PageContext): string {
  const { edition, language, t } = context;
  const words = themeWords[language];
  const { shared, solo, silent, targets } = ofTheme(theme, context);
  const stated = [...shared, ...solo];
  const years = themeSeries([...stated, ...silent], seriesContext(context));
  const yearsOf = (indicator: Indicator, level: 2 | 3 | 4): Html | false => {
    const section = years.section(indicator, level);
    const about = `${indicatorLabel(indicator, context.language)}, ${seriesWords[language].heading.toLowerCase()}`;
    const files = { id: `timeline-${indicator.code}`, about, from: themePath(theme) };
    return section && html`${section}${takeAlong(files, context)}`;
  };
  const title = t.themes[theme];
  const counts =
    stated.length === 0
      ? words.noneStated(edition.tables.plans.length)
      : words.counts(stated.length, silent.length, targets.length, edition.tables.plans.length);
  return page(
    {
      stamp: edition.stamp,
      language,
      path: themePath(theme),
      title,
      description: words.description(title, stated.length, targets.length),
    },
    html`<article class="theme-page theme-${theme}">
<header class="front">
<p class="kicker">${words.kicker}</p>
<h1>${title}</h1>
<p class="intro">${words.intro[theme]}</p>
<p class="hint">${counts}</p>
${stated.length > 1 && contents(stated, targets, context)}
${shared.length > 0 && legend(context)}
</header>
${shared.map((indicator) => sharedIndicator(indicator, context, yearsOf(indicator, 3)))}
${solo.length > 0 && soloIndicators(solo, context, (indicator) => yearsOf(indicator, 4))}
${silent.length > 0 && silentSection(silent, context)}
${silent.map((indicator) => yearsOf(indicator, 2))}
${years.sources}
${stated.length > 0 && takeAlong({ id: `theme-${theme}`, about: title, from: themePath(theme) }, context)}
${otherThemes(theme, context)}
</article>`,
  );
}

interface ThemeContents {
  /** Indicators that several areas state, if only in words. */
  readonly shared: readonly Indicator[];
  /** Indicators of one area alone: there is nothing to compare. */
  readonly solo: readonly Indicator[];
  readonly silent: readonly Indicator[];
  readonly targets: readonly Target[];
}

function ofTheme(theme: Theme, { edition }: PageContext): ThemeContents {
  const indicators = edition.tables.indicators.filter((indicator) => indicator.theme === theme);
  const codes = new Set(indicators.map(({ code }) => code));
  const targets = edition.tables.targets.filter(({ indicator }) => indicator !== null && codes.has(indicator));
  const reached = (test: (areas: number) => boolean): Indicator[] =>
    indicators.filter(({ code }) => test(areasStating(code, targets)));
  return {
    shared: reached((areas) => areas > 1),
    solo: reached((areas) => areas === 1),
    silent: reached((areas) => areas === 0),
    targets,
  };
}

const areasStating = (code: string, targets: readonly Target[]): number =>
  new Set(targets.filter(({ indicator }) => indicator === code).map(({ area_id }) => area_id)).size;

function contents(stated: readonly Indicator[], targets: readonly Target[], context: PageContext): Html {
  const words = themeWords[context.language];
  const all = areasWithPlans(context).length;
  return html`<nav class="contents" aria-label="${words.onThisPage}"><ul>${stated.map(
    (indicator) =>
      html`<li><a href="#i-${indicator.code}">${indicatorLabel(indicator, context.language)}</a> <span class="hint">${words.statedBy(areasStating(indicator.code, targets), all)}</span></li>`,
  )}</ul></nav>`;
}

function silentSection(silent: readonly Indicator[], context: PageContext): Html {
  const { language } = context;
  const words = themeWords[language];
  return html`<section class="silent" id="silent">
<h2>${words.silentTitle}</h2>
<p>${words.silentLead}</p>
<dl>${silent.map(
    (indicator) =>
      html`<div><dt>${indicatorLabel(indicator, context.language)}</dt><dd>${language === "vi" ? indicator.definition_vi : indicator.definition}.</dd></div>`,
  )}</dl>
</section>`;
}

function otherThemes(theme: Theme, { language, t }: PageContext): Html {
  const words = themeWords[language];
  const links = themes
    .filter((other) => other !== theme)
    .map(
      (other) =>
        html`<li class="theme-${other}"><a href="${pathIn(language, themePath(other))}">${t.themes[other]}</a></li>`,
    );
  return html`<nav class="other-themes" aria-labelledby="other-themes">
<h2 id="other-themes">${words.otherThemes}</h2>
<ul class="jump">${links}</ul>
<p><a href="${pathIn(language, "/coverage")}">${words.coverageLink}</a></p>
</nav>`;
}
