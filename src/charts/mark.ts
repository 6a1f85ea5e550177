/** What all marks of charts share: words under the pointer, ground to meet it, and a way to the sentence. */
import { type Attributes, svgElement } from "./svg.js";
import type { Box } from "./text-box.js";

export interface MarkWords {
  /** What the mark says of itself: "Phú Thọ: từ 7,5% trở lên". */
  readonly words: string;
  /** Told under the pointer: the words with the clause they come from. */
  readonly title: string;
  /** Where the mark leads; it is no link without it. */
  readonly href: string | undefined;
}

/** Puts the parts of a mark together; `attributes` name what it stands for. */
export function drawMark(
  document: Document,
  { words, title, href }: MarkWords,
  attributes: Attributes,
  ...parts: readonly SVGElement[]
): SVGElement {
  const link = href === undefined ? {} : { href, "aria-label": words };
  const own = { class: "mark", ...attributes, ...link };
  return svgElement(document, href === undefined ? "g" : "a", own, svgElement(document, "title", {}, title), ...parts);
}

/** Ground that answers to the pointer between the strokes of a mark and around it. */
export const hitArea = (document: Document, { left, right, top, bottom }: Box): SVGElement =>
  svgElement(document, "rect", {
    class: "hit",
    x: left,
    y: top,
    width: right - left,
    height: bottom - top,
    rx: 3,
    fill: "none",
    "pointer-events": "all",
  });
