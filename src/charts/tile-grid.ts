/** A schematic locator: a tile a province, those with a plan in their colour and by name. No boundaries, no map. */
import { cell, type Markish, ruleY, text as textMark } from "@observablehq/plot";
import { range } from "d3";
import { formatList, type Lang } from "../lib/format.js";
import { areaName } from "../lib/labels.js";
import type { Area } from "../lib/model.js";
import type { ChartOptions } from "./options.js";
import { areaColour, role } from "./palette.js";
import { plotMarks } from "./plot-marks.js";
import { svgRoot } from "./svg.js";
import { textWidth } from "./text-metrics.js";
import { type TilePosition, tileColumns, tilePositions, tileRows } from "./tile-positions.js";

export interface TileGridData {
  /** All areas; those without a tile (districts, the provinces since 2025) are passed over. */
  readonly areas: readonly Area[];
  /** `area_id` of the areas to point out; a district points out its province. */
  readonly marked: readonly string[];
}

export interface TileGridOptions extends Pick<ChartOptions, "document" | "lang" | "id"> {
  readonly areaHref?: (area: Area) => string;
}

/** From one tile to the next, and the room left between them, in px. */
const step = 24;
const between = 4;
/** From the grid to the names beside it, in px. */
const gap = 8;
const fontSize = 13;

/** An area that is pointed out, and the province whose tile shows it. */
interface Marked {
  readonly area: Area;
  readonly province: Area;
  readonly at: TilePosition;
}

/**
 * Draws the locator; the names of marked areas stand beside the grid, left or right, each led to its tile. Its width
 * follows from the names.
 * @example tileGrid({ areas, marked: ["ha-giang", "soc-trang-my-tu"] }, { document, lang: "vi", id: "where" })
 */
export function tileGrid(data: TileGridData, options: TileGridOptions): SVGSVGElement {
  const { document, lang, id, areaHref } = options;
  const marked = markedAreas(data);
  const sides = { left: labelRows(marked, "left", options), right: labelRows(marked, "right", options) };
  const frame = frameOf(sides);
  const names = formatList(
    marked.map(({ area }) => areaName(area, lang)),
    lang,
  );
  const svg = svgRoot({ document, id, interactive: areaHref !== undefined, className: "tile-grid" }, frame, {
    title: lang === "vi" ? "Vị trí các địa phương" : "Where the areas are",
    description: description(names, lang),
  });
  const marks = [
    ...leaders(sides),
    ...tiles(data, marked, lang),
    ...labelMarks([...sides.left, ...sides.right], options),
  ];
  svg.append(...plotMarks({ document, ...frame, x: band(tileColumns), y: band(tileRows), marks }));
  return svg;
}

/** The grid with as much room on either side as the names there take. */
function frameOf(sides: Sides) {
  const room = (rows: readonly LabelRow[]) => Math.max(0, ...rows.map(({ width }) => Math.ceil(width) + gap));
  const [left, right] = [room(sides.left), room(sides.right)];
  const width = left + tileColumns * step - between + right;
  const margins = { marginLeft: left, marginRight: right, marginTop: 0, marginBottom: between };
  return { width, height: tileRows * step, ...margins };
}

/** Columns or rows of tiles, one every `step` px. */
const band = (count: number) =>
  ({ type: "band", domain: range(count), paddingInner: between / step, paddingOuter: 0 }) as const;

const description = (names: string, lang: "vi" | "en"): string =>
  lang === "vi"
    ? `Sơ đồ xếp ô, không phải bản đồ: 63 tỉnh, thành phố trước ngày 1/7/2025, mỗi ô một tỉnh, gồm cả biển đảo thuộc tỉnh. Được tô màu: ${names}.`
    : `A schematic of tiles, not a map: the 63 provinces before 1 July 2025, a tile each, their seas and islands included. In colour: ${names}.`;

function markedAreas({ areas, marked }: TileGridData): Marked[] {
  const byId = new Map(areas.map((area) => [area.area_id, area]));
  return marked.flatMap((id) => {
    const area = byId.get(id);
    const province = area?.level === "district" ? byId.get(area.parent_id ?? "") : area;
    const at = province && tilePositions.get(province.area_id);
    return area && province && at ? [{ area, province, at }] : [];
  });
}

/** The labels of one row of tiles on one side. */
interface LabelRow {
  readonly row: number;
  /** Column of the tile nearest to the labels' side. */
  readonly column: number;
  readonly side: "left" | "right";
  readonly labels: readonly { readonly area: Area; readonly text: string; readonly offset: number }[];
  readonly width: number;
}

type Sides = Readonly<Record<LabelRow["side"], readonly LabelRow[]>>;

function labelRows(marked: readonly Marked[], side: "left" | "right", { lang }: TileGridOptions): LabelRow[] {
  const mine = marked.filter(({ at }) => (at.column < 2 ? "left" : "right") === side);
  return [...new Set(mine.map(({ at }) => at.row))].map((row) => {
    const own = mine.filter(({ at }) => at.row === row).toSorted((a, b) => a.at.column - b.at.column);
    const columns = own.map(({ at }) => at.column);
    let offset = 0;
    const labels = own.map(({ area, province }, index) => {
      const name = area === province ? areaName(area, lang) : `${areaName(area, lang)} (${areaName(province, lang)})`;
      const text = index < own.length - 1 ? `${name},` : name;
      const label = { area, text, offset };
      offset += textWidth(text, fontSize) + 4;
      return label;
    });
    const column = side === "left" ? Math.min(...columns) : Math.max(...columns);
    return { row, column, side, labels, width: Math.max(0, offset - 4) };
  });
}

/** Hairlines from the marked tiles to the names, out of the grid to the side; tiles are drawn over them. */
function leaders({ left, right }: Sides): Markish[] {
  const out = 2 - gap;
  return [
    ruleY(left, { y: "row", x1: () => 0, x2: "column", stroke: role("rule"), insetLeft: out, insetRight: 1 }),
    ruleY(right, {
      y: "row",
      x1: "column",
      x2: () => tileColumns - 1,
      stroke: role("rule"),
      insetLeft: 1,
      insetRight: out,
    }),
  ];
}

function tiles({ areas }: TileGridData, marked: readonly Marked[], lang: Lang): Markish[] {
  const placed = areas.flatMap((area) => {
    const at = tilePositions.get(area.area_id);
    return at === undefined ? [] : [{ ...at, area, whole: marked.some((mark) => mark.area === area) }];
  });
  const districts = marked.flatMap(({ area, province, at }) => (area === province ? [] : [{ ...at, area }]));
  const place = { x: "column", y: "row" };
  return [
    cell(placed, {
      ...place,
      inset: 0.5,
      rx: 2,
      fill: ({ area, whole }) => (whole ? areaColour(area) : role("panel")),
      stroke: ({ whole }) => (whole ? "none" : role("rule")),
      title: ({ area }) => areaName(area, lang),
    }),
    // A district is less than its province: a small square in the tile, which keeps the province's name under the hand.
    cell(districts, { ...place, inset: 6, rx: 1, fill: ({ area }) => areaColour(area), pointerEvents: "none" }),
  ];
}

/** Names begin at measured places of their own beside the frame, so each is a mark of its own. */
function labelMarks(rows: readonly LabelRow[], { areaHref }: TileGridOptions): Markish[] {
  return rows.flatMap(({ row, side, labels, width }) =>
    labels.map(({ area, text, offset }) =>
      textMark([text], {
        y: [row],
        frameAnchor: side,
        textAnchor: "start",
        dx: offset + (side === "left" ? -gap - Math.ceil(width) : gap),
        fontSize,
        fill: role("ink"),
        stroke: role("ground"),
        strokeWidth: 4,
        ...(areaHref === undefined ? {} : { href: [areaHref(area)] }),
      }),
    ),
  );
}
