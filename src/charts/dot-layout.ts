/** Where everything of the dot chart stands. Pure numbers: tests look for clipped and overlapping labels here. */
import type { Lang } from "../lib/format.js";
import type { Band, IndicatorRows } from "../lib/indicator-rows.js";
import { scopeWords } from "../lib/scope-words.js";
import { type Frame, frameOf, type LaidTick, layTicks } from "./dot-frame.js";
import { type LaidRow, layRow } from "./dot-row-layout.js";
import { dotScale, placedTargets } from "./dot-scale.js";
import { block, lineHeight, placeBlock, type TextBox, type } from "./text-box.js";

export interface LaidBand {
  readonly kind: Band["kind"];
  readonly top: number;
  readonly heading: readonly TextBox[];
  readonly rows: readonly LaidRow[];
}

export interface DotLayout {
  readonly width: number;
  readonly height: number;
  readonly ticks: readonly LaidTick[];
  readonly bands: readonly LaidBand[];
  /** What the picture itself must say of its axis. */
  readonly foot: readonly TextBox[];
}

export const notFromZero = { vi: "Trục không bắt đầu từ 0.", en: "The axis does not begin at 0." } as const;

/**
 * Lays out the chart for a width: names beside the marks, or above them when it is narrow.
 * @example layoutDots(indicatorRows(data), 340, "vi").bands[0].rows[0].name[0].text // "Hà Giang"
 */
export function layoutDots(rows: IndicatorRows, width: number, lang: Lang): DotLayout {
  const values = placedTargets(rows).flatMap(({ value, value_high }) => [value, value_high ?? value]);
  const scale = dotScale(values, rows.unit === "percent" ? 100 : undefined);
  const frame = frameOf(rows, scale, width, lang);
  const ticks = values.length === 0 ? [] : layTicks(frame, scale);
  let y = ticks.length === 0 ? 2 : lineHeight(type.tick) + 6;
  const bands = rows.bands.map((band, at) => {
    const laid = layBand(band, headingOf(band, rows, lang), y + (at === 0 ? 0 : 12), frame);
    y = laid.rows.at(-1)?.bottom ?? y;
    return laid;
  });
  const note = scale.fromZero ? [] : [{ text: notFromZero[lang], size: type.tick, tone: "muted" as const }];
  const foot = block(note, width);
  return { width, height: Math.ceil(y + 6 + foot.height), ticks, bands, foot: placeBlock(foot, 0, y + 4) };
}

function layBand(band: Band, heading: string, top: number, frame: Frame): LaidBand {
  const set = block(
    heading === "" ? [] : [{ text: heading, size: type.note, weight: 600, tone: "muted" }],
    frame.width,
  );
  let y = top + (heading === "" ? 0 : set.height + 8);
  const rows = band.rows.map((row) => {
    const laid = layRow(row, band.kind, y, frame);
    y = laid.bottom;
    return laid;
  });
  return { kind: band.kind, top, heading: placeBlock(set, 0, top + 4), rows };
}

const headings = {
  apart: { vi: "Không so trực tiếp", en: "Not directly comparable" },
  districts: { vi: "Cấp huyện", en: "Districts" },
  provinces: { vi: "Cấp tỉnh", en: "Provinces" },
  unlikeDistricts: {
    vi: "Cấp huyện, không so trực tiếp với cấp tỉnh",
    en: "Districts, not directly comparable with provinces",
  },
} as const;

/** Says what a band holds; empty where one band holds everything. */
function headingOf(band: Band, { bands, reference }: IndicatorRows, lang: Lang): string {
  if (band.kind === "apart") return headings.apart[lang];
  if (band.kind === "district") {
    const figures = band.rows.some((row) => row.target !== null);
    return headings[figures ? "unlikeDistricts" : "districts"][lang];
  }
  if (reference === null || (bands.length === 1 && reference.scope === "")) return "";
  const district = band.rows.some((row) => row.target === reference && row.area.level === "district");
  const who = headings[district ? "districts" : "provinces"][lang];
  const scope = reference.scope === "" ? "" : `; ${scopeWords(reference.scope)[lang]}`;
  return `${who}, ${lang === "vi" ? "năm " : ""}${reference.year}${scope}`;
}
