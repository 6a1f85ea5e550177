/** The signs of the four kinds of nothing, as the charts draw them: once in a page, then used in every cell. */
import { absenceMark, absenceSize } from "../charts/absence-marks.js";
import { serialise, svgElement } from "../charts/svg.js";
import { type Absence, absenceCodes } from "../lib/absence.js";
import type { PageContext } from "./context.js";
import { type Html, html, trusted } from "./html.js";

const { width, height } = absenceSize;
const idOf = (absence: Absence): string => `sign-${absence}`;

/** The drawings that `absenceSign` refers to; before the first of them. */
export function signDefinitions({ document }: PageContext): Html {
  const signs = absenceCodes.map((code) =>
    svgElement(document, "g", { id: idOf(code) }, absenceMark(document, code, 0, 0)),
  );
  const box = { width: 0, height: 0, "aria-hidden": "true", class: "signs" };
  return trusted(serialise(svgElement(document, "svg", box, svgElement(document, "defs", {}, ...signs))));
}

/** A sign to see; its words stand beside it. */
export const absenceSign = (absence: Absence): Html =>
  html`<svg class="sign" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" aria-hidden="true"><use href="#${idOf(absence)}"></use></svg>`;
