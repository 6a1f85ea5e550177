/**
 * The marks of targets: each comparator has a shape of its own, so that none needs colour or words to be told apart.
 * A target is always drawn open; filled marks are left for results.
 */
import type { Comparator } from "../lib/model.js";
import { role } from "./palette.js";
import { svgElement } from "./svg.js";

export interface GlyphPlace {
  /** The value, and for a range its upper end, in px. */
  readonly x: number;
  readonly x2?: number;
  readonly y: number;
}

export interface GlyphStyle {
  /** A colour as `fill` and `stroke` take it. */
  readonly colour: string;
  /** Unlike the rows beside it: broken lines and a hatched inside. */
  readonly apart: boolean;
  /** Id of the hatch pattern, used where `apart`. */
  readonly hatch: string;
  /** Length of the open end of a floor or a ceiling, in px; shorter in small pictures. */
  readonly arrow?: number;
}

const stroke = 2.25;
const radius = 5.5;
const longArrow = 44;
const upright = 18;
const reach: Readonly<Record<Comparator, readonly [left: number, right: number]>> = {
  "=": [radius + 1, radius + 1],
  ">=": [3, longArrow],
  ">": [3, longArrow],
  "<=": [longArrow, 3],
  "<": [longArrow, 3],
  range: [3, 3],
  "~": [17, 17],
  qualitative: [0, 0],
};

/** How far a mark reaches to the left and right of its value (of its ends, for a range), in px. */
export const glyphReach = (comparator: Comparator): readonly [left: number, right: number] => reach[comparator];

/**
 * Draws the mark of a comparator; nothing for a goal without a number, which has no place on a scale.
 * @example drawGlyph(document, ">=", { x: 120, y: 17 }, { colour: areaColour(area), apart: false, hatch: "a-hatch" })
 */
export function drawGlyph(document: Document, comparator: Comparator, at: GlyphPlace, style: GlyphStyle): SVGElement[] {
  switch (comparator) {
    case "=":
      return [circle(document, at, style)];
    case ">=":
    case ">":
      return floor(document, comparator === ">=", at.x, at.y, 1, style);
    case "<=":
    case "<":
      return floor(document, comparator === "<=", at.x, at.y, -1, style);
    case "range":
      return range(document, at, style);
    case "~":
      return [circle(document, at, style), wave(document, at, -1, style), wave(document, at, 1, style)];
    case "qualitative":
      return [];
  }
}

const inside = ({ apart, hatch }: GlyphStyle): string => (apart ? `url(#${hatch})` : role("ground"));
const broken = ({ apart }: GlyphStyle): string | undefined => (apart ? "4 2.5" : undefined);

const line = (document: Document, d: string, style: GlyphStyle, dashes?: string): SVGElement =>
  svgElement(document, "path", {
    d,
    fill: "none",
    stroke: style.colour,
    "stroke-width": stroke,
    "stroke-linecap": "round",
    "stroke-linejoin": "round",
    "stroke-dasharray": dashes,
  });

const circle = (document: Document, { x, y }: GlyphPlace, style: GlyphStyle): SVGElement =>
  svgElement(document, "circle", {
    cx: x,
    cy: y,
    r: radius,
    fill: inside(style),
    stroke: style.colour,
    "stroke-width": stroke,
    "stroke-dasharray": style.apart ? "3 2" : undefined,
  });

/** A floor opens to the right (`way` 1), a ceiling to the left (-1); a solid post belongs to it, a bow with a gap does not. */
function floor(document: Document, included: boolean, x: number, y: number, way: 1 | -1, style: GlyphStyle) {
  const { arrow = longArrow } = style;
  const at = (offset: number) => pretty(x + way * offset);
  const edge = included
    ? svgElement(document, "rect", { x: x - 2, y: y - 8, width: 4, height: 16, fill: style.colour })
    : line(document, `M${at(4)},${y - 8}Q${at(-4)},${y} ${at(4)},${y + 8}`, style);
  const shaft = line(document, `M${at(included ? 4 : 8)},${y}H${at(arrow - 6)}`, style, broken(style));
  const head = line(document, `M${at(arrow - 7)},${y - 4.5}L${at(arrow - 2)},${y}L${at(arrow - 7)},${y + 4.5}`, style);
  return [shaft, edge, head];
}

function range(document: Document, { x, x2 = x, y }: GlyphPlace, style: GlyphStyle): SVGElement[] {
  const bar = svgElement(document, "rect", {
    x,
    y: y - 4,
    width: Math.max(0, x2 - x),
    height: 8,
    fill: inside(style),
    stroke: style.colour,
    "stroke-width": stroke - 0.5,
    "stroke-dasharray": broken(style),
  });
  return [bar, ...[x, x2].map((end) => line(document, `M${pretty(end)},${y - 8}V${y + 8}`, style))];
}

function wave(document: Document, { x, y }: GlyphPlace, way: 1 | -1, style: GlyphStyle): SVGElement {
  const start = pretty(x + way * (radius + 2));
  return line(document, `M${start},${y}q${way * 2},-4 ${way * 4},0t${way * 4},0`, style);
}

const pretty = (value: number): number => Math.round(value * 100) / 100;

/**
 * The same mark for a scale that rises: a floor opens upwards. Small, since such scales are low.
 * @example drawUpright(document, ">=", { x: 120, y: 60 }, style)
 */
export function drawUpright(document: Document, comparator: Comparator, at: GlyphPlace, style: GlyphStyle): SVGElement {
  const turn = `rotate(-90 ${pretty(at.x)} ${pretty(at.y)})`;
  return svgElement(
    document,
    "g",
    { transform: turn },
    ...drawGlyph(document, comparator, at, { arrow: upright, ...style }),
  );
}

/** How far an upright mark reaches above its value, in px. */
export const uprightReach = (comparator: Comparator): number =>
  comparator === ">=" || comparator === ">" ? upright : 8;

/** The hatch that fills what is set apart; one in each picture that needs it. */
export const hatchPattern = (document: Document, id: string): SVGElement =>
  svgElement(
    document,
    "pattern",
    { id, width: 3.5, height: 3.5, patternUnits: "userSpaceOnUse", patternTransform: "rotate(45)" },
    svgElement(document, "rect", { width: 3.5, height: 3.5, fill: role("ground") }),
    svgElement(document, "path", { d: "M0,0V3.5", stroke: role("muted"), "stroke-width": 1.5 }),
  );
