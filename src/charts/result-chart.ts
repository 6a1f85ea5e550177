/** The rows of a reader's own query as a picture: bars from zero, or points over years. */
import { scaleLinear } from "d3";
import type { ChartRow, ChartShape, YearPoint } from "../lib/explore/chart-shape.js";
import { numberText } from "../lib/explore/result.js";
import { comparatorSigns, type Lang } from "../lib/format.js";
import { axisTicks, dotScale, placeOn } from "./dot-scale.js";
import type { ChartOptions } from "./options.js";
import { areaColour, role } from "./palette.js";
import { svgElement, svgRoot } from "./svg.js";
import { lineHeight, type } from "./text-box.js";
import { textWidth } from "./text-metrics.js";

type Drawn = Exclude<ChartShape, { kind: "none" }>;
type Options = Pick<ChartOptions, "document" | "width" | "lang" | "id"> & {
  /** The name of the picture, and what a reader who cannot see it should hear. */
  readonly title: string;
  readonly description: string;
};

/** A value as the picture writes it: "≥ 7,5", "15–35". */
export const markText = ({ value, high, comparator }: ChartRow, lang: Lang): string =>
  `${comparatorSigns[comparator ?? "="] ?? ""}${numberText(value, lang)}${high === null ? "" : `–${numberText(high, lang)}`}`;

/** @example resultChart(chartShape(result), { document, width: 680, lang: "vi", id: "result", title, description }) */
export function resultChart(shape: Drawn, options: Options): SVGSVGElement {
  return shape.kind === "bars" ? bars(shape, options) : years(shape.rows, options);
}

const rowHeight = 26;

function bars({ rows }: Extract<Drawn, { kind: "bars" }>, options: Options): SVGSVGElement {
  const { document, width, lang, id, title, description } = options;
  const labelRoom = Math.min(width * 0.45, Math.max(...rows.map(({ label }) => textWidth(label, type.name))) + 13);
  const valueRoom = Math.max(...rows.map((row) => textWidth(markText(row, lang), type.note))) + 10;
  const values = rows.map(({ value, high }) => high ?? value);
  const left = Math.min(0, ...values);
  // A value's words stand outside its bar, on the left of one that goes below zero.
  const x = scaleLinear(
    [left, Math.max(0, ...values) || 1],
    [labelRoom + (left < 0 ? valueRoom : 0), width - valueRoom],
  );
  const svg = svgRoot(
    { document, id, interactive: false, className: "result-chart" },
    { width, height: rows.length * rowHeight + 4 },
    { title, description },
  );
  for (const [place, row] of rows.entries()) {
    const middle = place * rowHeight + rowHeight / 2 + 2;
    const [from, to] = [x(Math.min(0, row.value)), x(Math.max(0, row.value))];
    const end = Math.max(to, x(row.high ?? 0));
    svg.append(
      svgElement(document, "text", { x: 0, y: middle + 5 }, shortened(row.label, labelRoom - 12)),
      svgElement(document, "rect", {
        x: from,
        y: middle - 8,
        width: Math.max(1, to - from),
        height: 16,
        fill: role("accent"),
      }),
      // What lies between the ends of a range is promised less firmly than what lies below it.
      ...(row.high === null
        ? []
        : [
            svgElement(document, "rect", {
              x: to,
              y: middle - 7.5,
              width: end - to,
              height: 15,
              fill: "none",
              stroke: role("accent"),
            }),
          ]),
      svgElement(
        document,
        "text",
        {
          x: row.value < 0 ? from - 6 : end + 6,
          y: middle + 4.5,
          "font-size": type.note,
          "text-anchor": row.value < 0 ? "end" : undefined,
        },
        markText(row, lang),
      ),
    );
  }
  svg.append(
    svgElement(document, "path", {
      d: `M${x(0)},0V${rows.length * rowHeight + 4}`,
      stroke: role("rule"),
      fill: "none",
    }),
  );
  return svg;
}

/** Text cut to a width, with dots where words are missing. */
function shortened(text: string, width: number): string {
  if (textWidth(text, type.name) <= width) return text;
  let end = text.length;
  while (end > 1 && textWidth(`${text.slice(0, end)}…`, type.name) > width) end--;
  return `${text.slice(0, end).trimEnd()}…`;
}

const plotHeight = 260;

/** More names than this get one colour, and the table tells them apart. */
const mostNames = 8;

function years(rows: readonly YearPoint[], options: Options): SVGSVGElement {
  const { document, width, lang, id, title, description } = options;
  const names = [...new Set(rows.map(({ label }) => label))];
  const named = names.length > 1 && names.length <= mostNames;
  const y = placeOn(dotScale(rows.flatMap(({ value, high }) => [value, high ?? value])), [plotHeight, 30]);
  const ticks = axisTicks(y, "", 5, lang);
  const marginLeft = Math.max(...ticks.map(({ text }) => textWidth(text, type.tick))) + 10;
  const dates = rows.map(({ year }) => year);
  const [first, last] = [Math.min(...dates), Math.max(...dates)];
  const x = scaleLinear([first, last], [marginLeft + 20, width - 24]);
  const keys = named ? keyLines(names, width) : [];
  const height = plotHeight + 38 + keys.length * lineHeight(type.name);
  const svg = svgRoot(
    { document, id, interactive: false, className: "result-chart" },
    { width, height },
    { title, description },
  );
  for (const { x: at, text } of ticks)
    svg.append(
      svgElement(document, "path", { d: `M${marginLeft},${Math.round(at)}H${width}`, stroke: role("grid") }),
      tickText(document, text, marginLeft - 8, at + 4, "end"),
    );
  const every = Math.ceil((last - first + 1) / Math.max(2, Math.floor(width / 60)));
  for (let year = first; year <= last; year += every)
    svg.append(tickText(document, String(year), x(year), plotHeight + 20, "middle"));
  const colour = (label: string): string => (named ? areaColour({ colour: names.indexOf(label) + 1 }) : role("accent"));
  for (const row of rows) svg.append(pointMark(row, { x: x(row.year), y, colour: colour(row.label), document }));
  for (const [line, entries] of keys.entries())
    for (const { name, left } of entries) {
      const middle = plotHeight + 46 + line * lineHeight(type.name);
      svg.append(
        svgElement(document, "circle", { cx: left + 5, cy: middle - 4.5, r: 5, fill: colour(name) }),
        svgElement(document, "text", { x: left + 16, y: middle }, shortened(name, width - left - 16)),
      );
    }
  return svg;
}

/** A dot; a floor has an open end above, a ceiling one below, a range reaches to its upper end, "about" is hollow. */
function pointMark(
  { value, high, comparator }: YearPoint,
  at: { x: number; y: (value: number) => number; colour: string; document: Document },
): SVGElement {
  const { x, y, colour, document } = at;
  const middle = y(value);
  const open = comparator === ">=" || comparator === ">" ? -1 : comparator === "<=" || comparator === "<" ? 1 : 0;
  const tip = middle + open * 18;
  const arrow = `M${x},${middle}V${tip}M${x - 4},${tip - open * 5}L${x},${tip}L${x + 4},${tip - open * 5}`;
  const line = open !== 0 ? arrow : high === null ? null : `M${x},${middle}V${y(high)}`;
  const about = comparator === "~";
  return svgElement(
    document,
    "g",
    { fill: "none", stroke: colour, "stroke-width": 2 },
    ...(line === null ? [] : [svgElement(document, "path", { d: line })]),
    svgElement(document, "circle", { cx: x, cy: middle, r: 4.5, fill: about ? role("ground") : colour }),
  );
}

const tickText = (document: Document, text: string, x: number, y: number, anchor: string): SVGElement =>
  svgElement(document, "text", { x, y, "font-size": type.tick, "text-anchor": anchor, fill: role("muted") }, text);

/** The names with their colours, as many a line as have room. */
function keyLines(names: readonly string[], width: number): { name: string; left: number }[][] {
  const lines: { name: string; left: number }[][] = [[]];
  let left = 0;
  for (const name of names) {
    const room = Math.min(width, textWidth(name, type.name) + 36);
    if (left + room > width && left > 0) {
      lines.push([]);
      left = 0;
    }
    lines.at(-1)?.push({ name, left });
    left += room;
  }
  return lines;
}
