/** How to read the marks: a drawing and a word for each comparator and each kind of nothing. */
import { absenceMark, absenceSize } from "../charts/absence-marks.js";
import { drawGlyph } from "../charts/glyphs.js";
import { role } from "../charts/palette.js";
import { serialise } from "../charts/svg.js";
import { absenceCodes, absenceWords } from "../lib/absence.js";
import type { Comparator } from "../lib/model.js";
import type { PageContext } from "./context.js";
import { type Html, html, trusted } from "./html.js";

const glyphs: readonly Comparator[] = ["=", ">=", ">", "<=", "range", "~"];
const size = { width: 56, height: 20 } as const;

/** Where the value stands in the small drawing, so that the whole mark fits. */
const place: Partial<Record<Comparator, number>> = { ">=": 6, ">": 6, "<=": 50, "<": 50 };

function drawing(context: PageContext, parts: readonly SVGElement[], width: number): Html {
  const svg = context.document.createElementNS("http://www.w3.org/2000/svg", "svg");
  svg.setAttribute("width", String(width));
  svg.setAttribute("height", String(size.height));
  svg.setAttribute("viewBox", `0 0 ${width} ${size.height}`);
  svg.setAttribute("aria-hidden", "true");
  svg.append(...parts);
  return trusted(serialise(svg));
}

/** The key to every chart of the site, folded away unless `open`. */
export function legend(context: PageContext, open = false): Html {
  const { document, language, t } = context;
  const style = { colour: role("ink"), apart: false, hatch: "" };
  const marks = glyphs.map((comparator) => {
    const at = { x: place[comparator] ?? (comparator === "range" ? 10 : 28), x2: 46, y: 10 };
    const parts = drawGlyph(document, comparator, at, style);
    return html`<li>${drawing(context, parts, size.width)} ${t.comparators[comparator]}</li>`;
  });
  const absences = absenceCodes.map((code) => {
    const parts = [absenceMark(document, code, 0, (size.height - absenceSize.height) / 2)];
    return html`<li>${drawing(context, parts, absenceSize.width)} ${absenceWords[code][language]}</li>`;
  });
  return html`<details class="legend"${open && html` open`}><summary>${t.legend}</summary><ul>${marks}${absences}</ul><p class="hint">${t.legendHatch}</p></details>`;
}
