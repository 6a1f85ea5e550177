/** Bars for counts and shares: a name, a bar from zero, its words. For notebooks; promises are drawn by `targetDots`. */
import { max, min } from "d3";
import type { ChartOptions } from "./options.js";
import { role } from "./palette.js";
import { drawText, drawTexts, svgElement, svgRoot } from "./svg.js";
import { lineHeight, type TextBox, type } from "./text-box.js";
import { textWidth, wrapText } from "./text-metrics.js";

export interface Bar {
  readonly name: string;
  readonly value: number;
  /** What stands at the bar's end: "5 văn bản". */
  readonly words: string;
}

export interface BarData {
  readonly title: string;
  /** What a reader who cannot see the bars should hear. */
  readonly description: string;
  readonly bars: readonly Bar[];
}

const barHeight = 12;
const gap = 8;

/**
 * Draws bars from a common zero, one under another; values may be negative, then they go to the left.
 * Names stand above their bars, so that the bars keep the whole width on a phone.
 * @example bars({ title, description, bars: [{ name: "GRDP", value: 4, words: "4 văn bản" }] }, options)
 */
export function bars({ title, description, bars: all }: BarData, options: ChartOptions): SVGSVGElement {
  const { document, width, id } = options;
  const left = Math.min(0, min(all, ({ value }) => value) ?? 0);
  const right = Math.max(0, max(all, ({ value }) => value) ?? 0);
  const room = (side: (bar: Bar) => boolean): number =>
    Math.max(0, ...all.filter(side).map(({ words }) => textWidth(words, type.note, 400) + gap));
  const start = left < 0 ? room(({ value }) => value < 0) : 0;
  const end = width - room(({ value }) => value >= 0);
  const scale = (value: number): number => start + ((value - left) / (right - left || 1)) * (end - start);
  const parts: SVGElement[] = [];
  let y = 0;
  for (const bar of all) {
    const lines = wrapText(bar.name, width, type.name, 400);
    const name = lines.map((text, line): TextBox => {
      const at = y + lineHeight(type.name) * (line + 1) - 4;
      return { text, x: 0, y: at, size: type.name, weight: 400, anchor: "start", tone: "ink" };
    });
    y += lineHeight(type.name) * lines.length + 3;
    parts.push(...drawBar(bar, name, { y, zero: scale(0), to: scale(bar.value) }, options));
    y += barHeight + gap;
  }
  const svg = svgRoot(
    { document, id, interactive: false, className: "bars" },
    { width, height: y },
    { title, description },
  );
  svg.append(...parts);
  return svg;
}

interface Place {
  readonly y: number;
  readonly zero: number;
  readonly to: number;
}

function drawBar(bar: Bar, name: readonly TextBox[], { y, zero, to }: Place, { document }: ChartOptions): SVGElement[] {
  const before = bar.value < 0;
  const words: TextBox = {
    text: bar.words,
    x: before ? to - gap / 2 : to + gap / 2,
    y: y + barHeight - 1.5,
    size: type.note,
    weight: 400,
    anchor: before ? "end" : "start",
    tone: "muted",
  };
  const rect = svgElement(document, "rect", {
    x: Math.min(zero, to),
    y,
    width: Math.abs(to - zero),
    height: barHeight,
    fill: role("accent"),
    // Told apart by more than the side they are on.
    "fill-opacity": before ? 0.45 : undefined,
  });
  // Zero is marked beside each bar, so that no line crosses a name.
  const base = { d: `M${Math.round(zero) + 0.5},${y - 2}v${barHeight + 4}`, stroke: role("rule"), fill: "none" };
  const drawn = drawTexts(name, document);
  return [...drawn, rect, svgElement(document, "path", base), drawText(words, document)];
}
