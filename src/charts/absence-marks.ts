/** The four kinds of nothing as small hatched signs: told apart by pattern, never by colour alone. */
import type { Absence } from "../lib/absence.js";
import { role } from "./palette.js";
import { svgElement } from "./svg.js";

/** Size of a sign in px. */
export const absenceSize = { width: 26, height: 12 } as const;

const { width, height } = absenceSize;

/** Lines inside the frame of each sign, in its own coordinates. */
const lines: Readonly<Record<Absence, string>> = {
  "words-only": "M5,4H21M5,8H15",
  "not-stated": hatch(6, 1),
  "no-document": "",
  "not-applicable": `${hatch(5, 1)}${hatch(5, -1)}`,
};

/**
 * Draws the sign of an absence with its upper left corner at `x`, `y`. `data-absence` carries its code.
 * @param colour of the frame of a goal in words, which belongs to its area; the others are neutral
 */
export function absenceMark(document: Document, absence: Absence, x: number, y: number, colour?: string): SVGElement {
  const ink = absence === "words-only" ? (colour ?? role("ink")) : role("muted");
  return svgElement(
    document,
    "g",
    { "data-absence": absence, transform: `translate(${Math.round(x * 100) / 100} ${Math.round(y * 100) / 100})` },
    svgElement(document, "rect", {
      x: 0.5,
      y: 0.5,
      width: width - 1,
      height: height - 1,
      rx: absence === "words-only" ? 2 : 0,
      fill: role("ground"),
      stroke: ink,
      "stroke-width": absence === "words-only" ? 1.75 : 1,
      "stroke-dasharray": absence === "no-document" ? "3 3" : undefined,
    }),
    ...(lines[absence] === "" ? [] : [svgElement(document, "path", { d: lines[absence], fill: "none", stroke: ink })]),
  );
}

/** Diagonals `gap` px apart across the frame, rising (1) or falling (-1), cut at its edges. */
function hatch(gap: number, way: 1 | -1): string {
  const run = height - 1;
  let path = "";
  for (let start = gap - run; start < width - 1; start += gap) {
    const from = Math.max(0, start);
    const to = Math.min(width - 1, start + run);
    const level = (x: number) => 0.5 + (way === 1 ? run - (x - start) : x - start);
    if (to > from) path += `M${from + 0.5},${level(from)}L${to + 0.5},${level(to)}`;
  }
  return path;
}
