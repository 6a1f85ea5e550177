/** Two plans target by target, when the choice comes down to two: a line joins what may be compared. */
import { type SlopeData, slope } from "../charts/slope.js";
import { serialise } from "../charts/svg.js";
import type { Comparison } from "../lib/comparison.js";
import { targetPath } from "../lib/links.js";
import { toolWords } from "../lib/messages/tools.js";
import { chartWidths, linkTo, type ViewContext } from "./compare-view.js";
import { type Html, html, trusted } from "./html.js";

/** The section of the two plans; nothing for one plan, for three or more, or for a single indicator. */
export function twoPlans(comparisons: readonly Comparison[], context: ViewContext): Html | false {
  const data = dataOf(comparisons);
  if (data === null) return false;
  const { document, language } = context;
  const words = toolWords[language];
  const drawings = (["wide", "narrow"] as const).map((size) => {
    const svg = slope(data, {
      document,
      width: chartWidths[size],
      lang: language,
      id: `two-${size}`,
      href: (target) => linkTo(targetPath(target), context),
    });
    return html`<div class="${size}">${trusted(serialise(svg))}</div>`;
  });
  return html`<section class="two-plans">
<h2>${words.twoPlans}</h2>
<p class="note">${words.twoPlansHint}</p>
<div class="drawing">${drawings}</div>
</section>`;
}

function dataOf(comparisons: readonly Comparison[]): SlopeData | null {
  const [first] = comparisons;
  if (first === undefined || comparisons.length < 2) return null;
  const { areas, plans } = first.data;
  const sides = plans.flatMap((plan) => {
    const area = areas.find(({ area_id }) => area_id === plan.area_id);
    return area ? [{ area, plan }] : [];
  });
  const [left, right] = sides;
  if (left === undefined || right === undefined || sides.length > 2) return null;
  const indicators = comparisons.map(({ data }) => data.indicator);
  const targets = comparisons.flatMap(({ data }) => data.targets);
  return targets.length === 0 ? null : { left, right, indicators, targets };
}
