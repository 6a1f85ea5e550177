/** The example of docs/add-a-chart.md, word for word, so that it compiles and draws. */

import { drawGlyph } from "../../src/charts/glyphs.js";
import type { ChartOptions } from "../../src/charts/options.js";
import { areaColour } from "../../src/charts/palette.js";
import { drawTexts, svgRoot } from "../../src/charts/svg.js";
import { block, placeBlock } from "../../src/charts/text-box.js";
import { altText } from "../../src/lib/alt-text.js";
import { formatFigure } from "../../src/lib/format.js";
import { type IndicatorData, indicatorRows } from "../../src/lib/indicator-rows.js";

/** The comparable figures of an indicator as a plain list of marks. */
export function figureList(data: IndicatorData, { document, lang, id, width }: ChartOptions): SVGSVGElement {
  const rows = indicatorRows(data).bands.flatMap((band) => (band.kind === "main" ? band.rows : []));
  const svg = svgRoot(
    { document, id, interactive: false, className: "figure-list" },
    { width, height: rows.length * 28 },
    { title: data.indicator.label_vi, description: altText(data, lang) },
  );
  for (const [at, { area, target }] of rows.entries()) {
    if (target === null) continue;
    const y = at * 28 + 14;
    const style = { colour: areaColour(area), apart: false, hatch: "" };
    svg.append(...drawGlyph(document, target.comparator, { x: 30, y }, style));
    const words = block([{ text: `${area.name_vi} ${formatFigure(target, lang)}`, size: 14 }], width - 90);
    svg.append(...drawTexts(placeBlock(words, 90, y - words.height / 2), document));
  }
  return svg;
}
