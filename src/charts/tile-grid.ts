/** A schematic locator: a tile a province, those with a plan in their colour and by name. No boundaries, no map. */
import { areaName } from "../lib/alt-text.js";
import { formatList } from "../lib/format.js";
import type { Area } from "../lib/model.js";
import type { ChartOptions } from "./options.js";
import { areaColour, role } from "./palette.js";
import { svgElement, svgRoot } from "./svg.js";
import { drawText } from "./target-dots.js";
import type { TextBox } from "./text-box.js";
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

const tile = 20;
const step = 24;
const gap = 8;
const size = 13;

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
  const room = (rows: readonly LabelRow[]) => Math.max(0, ...rows.map(({ width }) => width + gap));
  const left = room(sides.left);
  const width = left + tileColumns * step - (step - tile) + room(sides.right);
  const height = tileRows * step;
  const names = formatList(
    marked.map(({ area }) => areaName(area, lang)),
    lang,
  );
  const svg = svgRoot(
    { document, id, interactive: areaHref !== undefined, className: "tile-grid" },
    { width, height },
    {
      title: lang === "vi" ? "Vị trí các địa phương" : "Where the areas are",
      description: description(names, lang),
    },
  );
  svg.append(
    ...[...sides.left, ...sides.right].map((row) => leader(row, left, document)),
    ...data.areas.flatMap((area) => drawTile(area, marked, left, options)),
    ...sides.left.flatMap((row) => drawLabels(row, left - gap - row.width, options)),
    ...sides.right.flatMap((row) => drawLabels(row, width - room(sides.right) + gap, options)),
  );
  return svg;
}

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
      offset += textWidth(text, size) + 4;
      return label;
    });
    const column = side === "left" ? Math.min(...columns) : Math.max(...columns);
    return { row, column, side, labels, width: Math.max(0, offset - 4) };
  });
}

/** A hairline under the tiles from the marked one to the names. */
function leader({ row, column, side }: LabelRow, left: number, document: Document): SVGElement {
  const y = row * step + tile / 2;
  const from = left + column * step + (side === "left" ? 0 : tile);
  const to = side === "left" ? left - gap + 2 : left + tileColumns * step - (step - tile) + gap - 2;
  return svgElement(document, "path", { d: `M${from},${y}H${to}`, stroke: role("rule"), fill: "none" });
}

function drawTile(
  area: Area,
  marked: readonly Marked[],
  left: number,
  { document, lang }: TileGridOptions,
): SVGElement[] {
  const at = tilePositions.get(area.area_id);
  if (at === undefined) return [];
  const [x, y] = [left + at.column * step, at.row * step];
  const mark = marked.find(({ province }) => province.area_id === area.area_id);
  const whole = mark?.area === area;
  const square = { x: x + 0.5, y: y + 0.5, width: tile - 1, height: tile - 1, rx: 2 };
  const fill = mark && whole ? areaColour(area) : role("panel");
  const shapes = [svgElement(document, "rect", { ...square, fill, stroke: mark && whole ? undefined : role("rule") })];
  // A district is less than its province: a small square in the tile.
  if (mark && !whole) {
    const inner = { x: x + 6, y: y + 6, width: tile - 12, height: tile - 12, rx: 1 };
    shapes.push(svgElement(document, "rect", { ...inner, fill: areaColour(mark.area) }));
  }
  const title = svgElement(document, "title", {}, areaName(area, lang));
  return [svgElement(document, "g", { "data-area": area.area_id }, title, ...shapes)];
}

function drawLabels({ row, labels }: LabelRow, x: number, { document, areaHref }: TileGridOptions): SVGElement[] {
  const y = row * step + tile / 2 + size * 0.35;
  return labels.map(({ area, text, offset }) => {
    const label: TextBox = { text, x: x + offset, y, size, weight: 400, anchor: "start", tone: "ink" };
    const drawn = drawText(label, document, true);
    const href = areaHref?.(area);
    return href === undefined ? drawn : svgElement(document, "a", { href }, drawn);
  });
}
