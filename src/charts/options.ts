/**
 * What every chart takes and gives. Data first, options second; an `<svg>` element comes out, drawn into `document`
 * (linkedom at build time, the real one in a browser). No chart loads, compares or looks at anything global.
 */
import type { AltPlace } from "../lib/alt-text.js";
import type { Lang } from "../lib/format.js";
import type { Target } from "../lib/model.js";

export interface ChartOptions extends AltPlace {
  readonly document: Document;
  /** Outer width in px: 640 to 720 draws the wide layout, about 340 the narrow one. */
  readonly width: number;
  readonly lang: Lang;
  /** Begins every id in the picture; unique on the page ("growth-wide"). */
  readonly id: string;
  /** The address of a target's sentence. Without it the marks are no links and the picture is one image (`role="img"`). */
  readonly href?: (target: Target) => string;
}

/** Below this width (px) a chart takes its narrow layout. */
export const narrowBelow = 520;
