/** Where everything of the dot chart stands. Pure numbers: tests look for clipped and overlapping labels here. */
import { absenceWords } from "../lib/absence.js";
import { formatFigure, type Lang } from "../lib/format.js";
import type { Band, IndicatorRow, IndicatorRows } from "../lib/indicator-rows.js";
import { scopeWords } from "../lib/scope-words.js";
import { absenceSize } from "./absence-marks.js";
import { axisTicks, dotScale, placedValues, placeOn } from "./dot-scale.js";
import { type GlyphPlace, glyphReach } from "./glyphs.js";
import { narrowBelow } from "./options.js";
import {
  type Box,
  block,
  boxOf,
  lineHeight,
  type Paragraph,
  placeBlock,
  type TextBox,
  type,
  union,
} from "./text-box.js";
import { textWidth } from "./text-metrics.js";

export interface LaidRow {
  readonly row: IndicatorRow;
  readonly top: number;
  readonly bottom: number;
  readonly name: readonly TextBox[];
  /** The figure (or the absence) in words, and what differs. */
  readonly words: readonly TextBox[];
  /** The place of the mark; null without a figure on this scale. */
  readonly at: GlyphPlace | null;
  /** The middle line of the row's mark. */
  readonly y: number;
  /** Upper left corner of the sign of an absence. */
  readonly sign: { readonly x: number; readonly y: number } | null;
  /** What a finger or pointer may hit. */
  readonly hit: Box;
}

export interface LaidBand {
  readonly kind: Band["kind"];
  readonly top: number;
  readonly heading: readonly TextBox[];
  readonly rows: readonly LaidRow[];
}

export interface DotLayout {
  readonly width: number;
  readonly height: number;
  /** Left and right end of the plot. */
  readonly plot: readonly [number, number];
  readonly narrow: boolean;
  readonly ticks: readonly { readonly x: number; readonly label: TextBox }[];
  readonly bands: readonly LaidBand[];
  readonly foot: readonly TextBox[];
}

/** What the layout of a single row needs to know of the whole. */
interface Frame {
  readonly lang: Lang;
  readonly width: number;
  readonly narrow: boolean;
  /** Right end of the column of names. */
  readonly names: number;
  readonly plot: readonly [number, number];
  readonly unit: string | undefined;
  readonly x: (value: number) => number;
}

const gap = 10;

/**
 * Lays out the chart for a width: names beside the marks, or above them when it is narrow.
 * @example layoutDots(indicatorRows(data), 340, "vi").bands[0].rows[0].name[0].text // "Hà Giang"
 */
export function layoutDots(rows: IndicatorRows, width: number, lang: Lang): DotLayout {
  const values = placedValues(rows);
  const unit = rows.reference?.unit;
  const scale = dotScale(values, unit === "percent" ? 100 : undefined);
  const frame = frameOf(rows, width, lang, placeOn(scale, [0, 1]));
  const ticks = values.length === 0 ? [] : ticksOf(frame, placeOn(scale, spanOf(rows, frame.plot)), unit ?? "");
  let y = ticks.length === 0 ? 2 : lineHeight(type.tick) + 6;
  const bands = rows.bands.map((band, at) => {
    const laid = layBand(band, rows, y + (at === 0 ? 0 : 12), frame);
    y = laid.rows.at(-1)?.bottom ?? y;
    return laid;
  });
  const note =
    scale.fromZero || values.length === 0 ? [] : [{ text: notFromZero[lang], size: type.tick, tone: "muted" as const }];
  const foot = placeBlock(block(note, width), 0, y + 8);
  return {
    width,
    height: Math.ceil(y + (foot.length === 0 ? 4 : 12 + foot.length * lineHeight(type.tick))),
    plot: frame.plot,
    narrow: frame.narrow,
    ticks,
    bands,
    foot,
  };
}

export const notFromZero = { vi: "Trục không bắt đầu từ 0.", en: "The axis does not begin at 0." } as const;

/** Room at the ends of the plot for marks that are open to one side. */
function spanOf({ bands }: IndicatorRows, [left, right]: readonly [number, number]): readonly [number, number] {
  const used = bands
    .flatMap((band) => band.rows)
    .flatMap(({ target }) => (target ? [glyphReach(target.comparator)] : []));
  const most = (side: 0 | 1) => Math.max(8, ...used.map((reach) => reach[side])) + 2;
  return [left + Math.min(most(0), 20), right - most(1)];
}

function frameOf(rows: IndicatorRows, width: number, lang: Lang, unitScale: (value: number) => number): Frame {
  const narrow = width < narrowBelow;
  const all = rows.bands.flatMap((band) => band.rows);
  const unit = rows.reference?.unit;
  const widest = Math.max(0, ...all.map((row) => textWidth(nameOf(row, lang).text, type.name)));
  const names = narrow ? 0 : Math.ceil(Math.min(Math.max(widest, 60), 150)) + 14;
  const signs = !narrow && all.some((row) => row.absence !== null) ? absenceSize.width + gap : 0;
  const plot = [names + signs, width] as const;
  const [from, to] = spanOf(rows, plot);
  return { lang, width, narrow, names, plot, unit, x: (value) => from + unitScale(value) * (to - from) };
}

function ticksOf(frame: Frame, x: Parameters<typeof axisTicks>[0], unit: string): DotLayout["ticks"] {
  const y = lineHeight(type.tick) * 0.5 + type.tick * 0.35;
  return axisTicks(x, unit, frame.narrow ? 3 : 5, frame.lang).map((tick) => {
    const label: TextBox = {
      text: tick.text,
      x: tick.x,
      y,
      size: type.tick,
      weight: 400,
      anchor: "middle",
      tone: "muted",
    };
    const { left, right } = boxOf(label);
    const shift = Math.max(0, -left) - Math.max(0, right - frame.width);
    return { x: tick.x, label: { ...label, x: label.x + shift } };
  });
}

function layBand(band: Band, rows: IndicatorRows, top: number, frame: Frame): LaidBand {
  const text = headingOf(band, rows, frame.lang);
  const set = block(text === "" ? [] : [{ text, size: type.note, weight: 600, tone: "muted" }], frame.width);
  let y = top + (text === "" ? 0 : set.height + 8);
  const laid = band.rows.map((row) => {
    const one = frame.narrow ? layNarrow(row, band.kind, y, frame) : layWide(row, band.kind, y, frame);
    y = one.bottom;
    return one;
  });
  return { kind: band.kind, top, heading: placeBlock(set, 0, top + 4), rows: laid };
}

/** Says what a band holds; empty where one band holds everything. */
function headingOf(band: Band, { bands, reference }: IndicatorRows, lang: Lang): string {
  const vi = lang === "vi";
  if (band.kind === "apart") return vi ? "Không so trực tiếp" : "Not directly comparable";
  if (band.kind === "district") {
    const figures = band.rows.some((row) => row.target !== null);
    if (!figures) return vi ? "Cấp huyện" : "Districts";
    return vi ? "Cấp huyện, không so trực tiếp với cấp tỉnh" : "Districts, not directly comparable with provinces";
  }
  if (reference === null || (bands.length === 1 && reference.scope === "")) return "";
  const district = band.rows.some((row) => row.target === reference && row.area.level === "district");
  const who = district ? (vi ? "Cấp huyện" : "Districts") : vi ? "Cấp tỉnh" : "Provinces";
  const scope = reference.scope === "" ? "" : `; ${scopeWords(reference.scope)[lang]}`;
  return `${who}, ${vi ? "năm " : ""}${reference.year}${scope}`;
}

/** The name of a row: its area, or for a second figure what sets it apart from the one above. */
function nameOf(row: IndicatorRow, lang: Lang): Paragraph {
  if (row.second) return { text: row.differences.map((d) => d[lang]).join("; "), size: type.note, tone: "muted" };
  return { text: lang === "vi" ? row.area.name_vi : row.area.name_en, size: type.name };
}

function wordsOf(row: IndicatorRow, kind: Band["kind"], lang: Lang): Paragraph[] {
  if (row.target === null) {
    return [{ text: row.absence === null ? "" : absenceWords[row.absence][lang], size: 13, tone: "muted" }];
  }
  const quiet = row.absence !== null;
  const told = row.second ? [] : row.differences.filter((d) => kind !== "district" || d.kind !== "level");
  return [
    { text: formatFigure(row.target, lang), size: quiet ? 13 : type.name, weight: quiet ? 400 : 600 },
    ...(told.length === 0
      ? []
      : [{ text: told.map((d) => d[lang]).join("; "), size: type.note, tone: "muted" as const }]),
  ];
}

function placeOf(row: IndicatorRow, y: number, frame: Frame): GlyphPlace | null {
  const { target } = row;
  if (target === null || target.value === null || target.unit !== frame.unit) return null;
  return { x: frame.x(target.value), y, ...(target.value_high === null ? {} : { x2: frame.x(target.value_high) }) };
}

/** How far the mark reaches, in px from the left. */
function extentOf(row: IndicatorRow, at: GlyphPlace): readonly [number, number] {
  const [left, right] = glyphReach(row.target?.comparator ?? "=");
  return [at.x - left, (at.x2 ?? at.x) + right];
}

function layWide(row: IndicatorRow, kind: Band["kind"], top: number, frame: Frame): LaidRow {
  const indent = row.second ? 12 : 0;
  const name = block([nameOf(row, frame.lang)], frame.names - 14 - indent);
  const at = placeOf(row, 0, frame);
  const words = wordsBeside(row, wordsOf(row, kind, frame.lang), at, frame);
  const height = Math.max(at ? 34 : 28, name.height + 8, words.block.height + 10);
  const y = top + height / 2;
  const placed = placeBlock(words.block, words.x, y - words.block.height / 2, words.anchor);
  const sign = row.absence === null ? null : { x: frame.names, y: y - absenceSize.height / 2 };
  return {
    row,
    top,
    bottom: top + height,
    y,
    sign,
    name: placeBlock(name, indent, y - name.height / 2),
    words: placed,
    at: at && { ...at, y },
    hit: hitBox(row, placed, at && { ...at, y }, sign),
  };
}

/** The words stand right of the mark if they fit there, else left of it, else where there is more room. */
function wordsBeside(row: IndicatorRow, paragraphs: Paragraph[], at: GlyphPlace | null, frame: Frame) {
  const [start, end] = frame.plot;
  if (at === null) {
    const x = row.absence === null ? start : frame.names + absenceSize.width + gap;
    return { x, anchor: "start" as const, block: block(paragraphs, end - x) };
  }
  const [left, right] = extentOf(row, at);
  const rooms = { right: end - right - gap, left: left - gap - start };
  const wanted = block(paragraphs.slice(0, 1), 1000).width;
  const onRight = wanted <= rooms.right || rooms.right >= rooms.left;
  return onRight
    ? { x: right + gap, anchor: "start" as const, block: block(paragraphs, rooms.right) }
    : { x: left - gap, anchor: "end" as const, block: block(paragraphs, rooms.left) };
}

const track = 26;

function layNarrow(row: IndicatorRow, kind: Band["kind"], top: number, frame: Frame): LaidRow {
  const [figure, ...rest] = wordsOf(row, kind, frame.lang);
  const indent = row.second ? 12 : 0;
  const signWidth = row.absence === null ? 0 : absenceSize.width + 8;
  const right = block(figure ? [figure] : [], frame.width - signWidth);
  const left = frame.width - right.width - signWidth - gap - indent;
  const beside = textWidth(nameOf(row, frame.lang).text, nameOf(row, frame.lang).size) <= left;
  const name = block([nameOf(row, frame.lang)], beside ? left : frame.width - indent);
  const first = top + 7;
  const wordsTop = beside ? first : first + name.height;
  const under = beside ? first + Math.max(name.height, right.height) : wordsTop + right.height;
  const more = block(rest, frame.width);
  const at = placeOf(row, under + more.height + track / 2, frame);
  const words = [...placeBlock(right, frame.width, wordsTop, "end"), ...placeBlock(more, 0, under)];
  const sign = row.absence === null ? null : { x: frame.width - right.width - signWidth, y: wordsTop + 2 };
  const bottom = under + more.height + (at ? track : 0) + 6;
  return {
    row,
    top,
    bottom,
    sign,
    at,
    words,
    y: at?.y ?? first + 9,
    name: placeBlock(name, indent, first),
    hit: hitBox(row, words, at, sign),
  };
}

function hitBox(row: IndicatorRow, words: readonly TextBox[], at: GlyphPlace | null, sign: LaidRow["sign"]): Box {
  const boxes: Box[] = words.map(boxOf);
  if (at) {
    const [left, right] = extentOf(row, at);
    boxes.push({ left, right, top: at.y - 12, bottom: at.y + 12 });
  }
  if (sign) boxes.push({ left: sign.x, right: sign.x + absenceSize.width, top: sign.y - 6, bottom: sign.y + 18 });
  const { left, right, top, bottom } = union(boxes);
  return { left: left - 3, right: right + 3, top, bottom };
}
