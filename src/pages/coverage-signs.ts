/** The signs of the grid, drawn once in the page and used in every cell: the chart's signs of nothing, a full box for a figure. */
import { absenceMark, absenceSize } from "../charts/absence-marks.js";
import { role } from "../charts/palette.js";
import { serialise, svgElement } from "../charts/svg.js";
import { type CoverageKind, coverageKinds } from "../lib/coverage.js";
import type { PageContext } from "./context.js";
import { type Html, html, trusted } from "./html.js";

const { width, height } = absenceSize;

/** The drawings that `sign` refers to; once in a page, before the first sign. */
export function signDefinitions({ document }: PageContext): Html {
  const symbols = coverageKinds.map((kind) =>
    svgElement(document, "symbol", { id: idOf(kind), viewBox: `0 0 ${width} ${height}` }, drawing(document, kind)),
  );
  const svg = svgElement(document, "svg", { width: 0, height: 0, "aria-hidden": "true", class: "signs" }, ...symbols);
  return trusted(serialise(svg));
}

/** The sign of a kind; the words beside it say the same. */
export const sign = (kind: CoverageKind): Html =>
  html`<svg class="sign" width="${width}" height="${height}" aria-hidden="true"><use href="#${idOf(kind)}"></use></svg>`;

const idOf = (kind: CoverageKind): string => `sign-${kind}`;

function drawing(document: Document, kind: CoverageKind): SVGElement {
  return kind === "stated"
    ? svgElement(document, "rect", { width, height, rx: 2, fill: role("accent") })
    : absenceMark(document, kind, 0, 0, role("accent"));
}
