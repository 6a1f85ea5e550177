/**
 * The marks of a timeline. What kind of figure it is shows in shape and fill: rings and diamonds are open (promised), discs
 * are filled (done), half-filled (expected); a square was worked out. Its comparator is drawn at it: an arrow is an open end.
 */
import type { Comparator } from "../../lib/model.js";
import type { PointKind } from "../../lib/series/types.js";
import { drawUpright } from "../glyphs.js";
import { role } from "../palette.js";
import { svgElement } from "../svg.js";
import type { Box } from "../text-box.js";

export interface MarkPlace {
  readonly x: number;
  readonly y: number;
  /** The upper end of a range, in px (above `y`). */
  readonly y2?: number;
}

export interface MarkStyle {
  readonly colour: string;
  /** Unlike what stands beside it: a broken outline and a hatched inside. */
  readonly apart: boolean;
  readonly hatch: string;
  /** Half the width of the mark, in px. */
  readonly radius: number;
}

/** How far an open end reaches, in px. */
export const arrowReach = 17;
const thin = 1.75;

/**
 * Draws a figure of one year.
 * @example drawPoint(document, "result", "=", { x: 120, y: 60 }, style)
 */
export function drawPoint(
  document: Document,
  kind: PointKind,
  comparator: Comparator,
  at: MarkPlace,
  style: MarkStyle,
): SVGElement[] {
  const { x, y, y2 = y } = at;
  if (kind === "plan-target") {
    const turned = { x, y, x2: x + (y - y2) };
    const { colour, apart, hatch } = style;
    return [drawUpright(document, comparator, turned, { colour, apart, hatch, arrow: arrowReach })];
  }
  const middle = (y + y2) / 2;
  return [
    ...ends(document, comparator, at, style),
    base(document, kind, x, comparator === "range" ? middle : y, style),
  ];
}

const inside = ({ apart, hatch }: MarkStyle): string => (apart ? `url(#${hatch})` : role("ground"));

/** The shape of the kind, without its comparator. */
function base(document: Document, kind: PointKind, x: number, y: number, style: MarkStyle): SVGElement {
  const { colour, apart, radius: r } = style;
  const outline = { stroke: colour, "stroke-width": thin, "stroke-dasharray": apart ? "2.5 1.5" : undefined };
  const filled = apart ? inside(style) : colour;
  switch (kind) {
    case "plan-target":
      return svgElement(document, "circle", { cx: x, cy: y, r, fill: inside(style), ...outline });
    case "target": {
      const d = `M${x},${y - r - 1}l${r + 1},${r + 1}l${-r - 1},${r + 1}l${-r - 1},${-r - 1}z`;
      return svgElement(document, "path", { d, fill: inside(style), ...outline });
    }
    case "result":
      return svgElement(document, "circle", { cx: x, cy: y, r, fill: filled, ...outline });
    case "estimate":
      return svgElement(
        document,
        "g",
        {},
        svgElement(document, "circle", { cx: x, cy: y, r, fill: inside(style), ...outline }),
        svgElement(document, "path", { d: `M${x - r},${y}a${r},${r} 0 0 0 ${2 * r},0z`, fill: colour }),
      );
    case "derived":
      return svgElement(document, "rect", {
        x: x - r + 0.5,
        y: y - r + 0.5,
        width: 2 * r - 1,
        height: 2 * r - 1,
        fill: filled,
        ...outline,
      });
  }
}

/** What the comparator adds: an arrow at an open end, a post where the value belongs to it and a bow where not, waves. */
function ends(document: Document, comparator: Comparator, { x, y, y2 = y }: MarkPlace, style: MarkStyle): SVGElement[] {
  const stroke = (d: string, dashes?: string) =>
    svgElement(document, "path", {
      d,
      fill: "none",
      stroke: style.colour,
      "stroke-width": thin,
      "stroke-linecap": "round",
      "stroke-linejoin": "round",
      "stroke-dasharray": dashes,
    });
  const r = style.radius;
  const open = (way: 1 | -1, included: boolean) => {
    const tip = y - way * arrowReach;
    const edge = included
      ? `M${x - r - 3},${y}h${2 * r + 6}`
      : `M${x - r - 3},${y - way * 4}q${r + 3},${way * 8} ${2 * r + 6},0`;
    return [
      stroke(`M${x},${y}V${tip}M${x - 3.5},${tip + way * 4}L${x},${tip}L${x + 3.5},${tip + way * 4}`),
      stroke(edge),
    ];
  };
  switch (comparator) {
    case ">=":
      return open(1, true);
    case ">":
      return open(1, false);
    case "<=":
      return open(-1, true);
    case "<":
      return open(-1, false);
    case "~":
      return [-1, 1].map((way) => stroke(`M${x + way * (r + 2)},${y}q${way * 1.5},-3.5 ${way * 3},0t${way * 3},0`));
    case "range":
      return [
        stroke(`M${x - r},${y}h${2 * r}M${x - r},${y2}h${2 * r}M${x},${y}V${y2}`, style.apart ? "4 2.5" : undefined),
      ];
    case "=":
    case "qualitative":
      return [];
  }
}

/** The room a mark takes, open ends included. */
export function boxOfPoint(comparator: Comparator, { x, y, y2 = y }: MarkPlace, radius: number): Box {
  const r = radius + 1.5;
  const side = comparator === "~" ? radius + 8 : comparator === "=" ? r : radius + 3;
  const up = comparator === ">=" || comparator === ">" ? arrowReach + 1 : r;
  const down = comparator === "<=" || comparator === "<" ? arrowReach + 1 : r;
  return { left: x - side, right: x + side, top: Math.min(y, y2) - up, bottom: Math.max(y, y2) + down };
}

export interface BarPlace {
  readonly left: number;
  readonly right: number;
  readonly y: number;
  readonly y2?: number;
}

/**
 * Draws an average over several years: a bar over them, open for a target, filled for a result, half-filled for an
 * estimate.
 * @example drawBar(document, "result", "=", { left: 40, right: 240, y: 60 }, style)
 */
export function drawBar(
  document: Document,
  kind: PointKind,
  comparator: Comparator,
  { left, right, y, y2 = y }: BarPlace,
  style: MarkStyle,
): SVGElement[] {
  const { colour, apart } = style;
  const half = barHeight / 2;
  const filled = kind === "result" || kind === "derived";
  const top = Math.min(y, y2) - (comparator === "range" ? 0 : half);
  const height = comparator === "range" ? Math.max(2, Math.abs(y - y2)) : barHeight;
  const rect = (from: number, high: number, more: Readonly<Record<string, string | number | undefined>>) =>
    svgElement(document, "rect", { x: left, y: from, width: right - left, height: high, ...more });
  const pale = { fill: colour, "fill-opacity": 0.4 };
  const parts = [
    rect(top, height, {
      ...(apart ? { fill: inside(style) } : filled ? pale : { fill: "none" }),
      stroke: colour,
      "stroke-width": 1,
      "stroke-dasharray": apart ? "4 2.5" : undefined,
    }),
    ...(kind === "estimate" && !apart ? [rect(top + height / 2, height / 2, pale)] : []),
  ];
  if (comparator === "range" || comparator === "=") return parts;
  return [...ends(document, comparator, { x: (left + right) / 2, y }, style), ...parts];
}

export const barHeight = 5;

/** How much wider than its mark the ring of an early figure is. */
export const ringWidth = 3.5;

/** The ring around a figure that was made public before its year had ended. */
export const earlyRing = (document: Document, { x, y }: MarkPlace, colour: string, radius: number): SVGElement =>
  svgElement(document, "circle", {
    class: "early",
    cx: x,
    cy: y,
    r: radius + ringWidth,
    fill: "none",
    stroke: colour,
    "stroke-width": 1.25,
    "stroke-dasharray": "1.5 2.5",
  });

/** The sign of sources that disagree: "≠", drawn since not every face has it. */
export const unequal = (document: Document, x: number, y: number): SVGElement =>
  svgElement(document, "path", {
    class: "conflict",
    d: `M${x - 4.5},${y - 2}h9M${x - 4.5},${y + 2}h9M${x - 2.5},${y + 5.5}l5,-11`,
    fill: "none",
    stroke: role("doubt"),
    "stroke-width": 1.5,
    "stroke-linecap": "round",
  });
