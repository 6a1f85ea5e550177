/** Where one row of the dot chart stands: its name, its mark, its words; in a wide and in a narrow picture. */
import { absenceWords } from "../lib/absence.js";
import { formatFigure, type Lang } from "../lib/format.js";
import type { BandKind, IndicatorRow } from "../lib/indicator-rows.js";
import { absenceSize } from "./absence-marks.js";
import { type Frame, gap, indentOf, nameOf } from "./dot-frame.js";
import { type GlyphPlace, glyphReach } from "./glyphs.js";
import {
  type Block,
  type Box,
  block,
  boxOf,
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
  /** Upper left corner of the sign of an absence. */
  readonly sign: { readonly x: number; readonly y: number } | null;
  /** What a finger or pointer may hit. */
  readonly hit: Box;
}

/** @param kind the band the row stands in: what its heading says need not be said again at the mark */
export const layRow = (row: IndicatorRow, kind: BandKind, top: number, frame: Frame): LaidRow =>
  frame.narrow ? layNarrow(row, kind, top, frame) : layWide(row, kind, top, frame);

function wordsOf(row: IndicatorRow, kind: BandKind, lang: Lang): readonly [Paragraph, ...Paragraph[]] {
  if (row.target === null) {
    return [{ text: row.absence === null ? "" : absenceWords[row.absence][lang], size: 13, tone: "muted" }];
  }
  const figure = formatFigure(row.target, lang);
  const told = row.second ? [] : row.differences.filter((d) => kind !== "district" || d.kind !== "level");
  const note = { text: told.map((d) => d[lang]).join("; "), size: type.note, tone: "muted" as const };
  return [
    row.absence === null ? { text: figure, size: type.name, weight: 600 } : { text: figure, size: 13 },
    ...(told.length === 0 ? [] : [note]),
  ];
}

function placeOf({ target }: IndicatorRow, y: number, frame: Frame): GlyphPlace | null {
  if (target === null || target.value === null || target.unit !== frame.unit) return null;
  const end = target.value_high === null ? {} : { x2: frame.x(target.value_high) };
  return { x: frame.x(target.value), y, ...end };
}

/** How far the mark reaches, in px from the left. */
function extentOf(row: IndicatorRow, at: GlyphPlace): readonly [number, number] {
  const [left, right] = glyphReach(row.target?.comparator ?? "=");
  return [at.x - left, (at.x2 ?? at.x) + right];
}

function layWide(row: IndicatorRow, kind: BandKind, top: number, frame: Frame): LaidRow {
  const indent = indentOf(row);
  const name = block([nameOf(row, frame.lang)], frame.names - 14 - indent);
  const mark = placeOf(row, 0, frame);
  const words = wordsBeside(row, wordsOf(row, kind, frame.lang), mark, frame);
  const height = Math.max(mark ? 34 : 28, name.height + 10, words.block.height + 10);
  const y = top + height / 2;
  const at = mark && { ...mark, y };
  const placed = placeBlock(words.block, words.x, y - words.block.height / 2, words.anchor);
  const sign = row.absence === null ? null : { x: frame.names, y: y - absenceSize.height / 2 };
  const hit = hitBox(row, placed, at, sign);
  return {
    row,
    top,
    bottom: top + height,
    name: placeBlock(name, indent, y - name.height / 2),
    words: placed,
    at,
    sign,
    hit,
  };
}

interface PlacedWords {
  readonly x: number;
  readonly anchor: "start" | "end";
  readonly block: Block;
}

/** The words stand right of the mark if they fit there, else left of it, else where there is more room. */
function wordsBeside(
  row: IndicatorRow,
  paragraphs: readonly [Paragraph, ...Paragraph[]],
  at: GlyphPlace | null,
  frame: Frame,
): PlacedWords {
  const [start, end] = frame.plot;
  if (at === null) {
    const x = row.absence === null ? start : frame.names + absenceSize.width + gap;
    return { x, anchor: "start", block: block(paragraphs, end - x) };
  }
  const [left, right] = extentOf(row, at);
  const rooms = { right: end - right - gap, left: left - gap - start };
  const wanted = block(paragraphs.slice(0, 1), frame.width).width;
  return wanted <= rooms.right || rooms.right >= rooms.left
    ? { x: right + gap, anchor: "start", block: block(paragraphs, rooms.right) }
    : { x: left - gap, anchor: "end", block: block(paragraphs, rooms.left) };
}

/** Height of the line that carries the mark under the words of a narrow row. */
const track = 26;

function layNarrow(row: IndicatorRow, kind: BandKind, top: number, frame: Frame): LaidRow {
  const [figure, ...rest] = wordsOf(row, kind, frame.lang);
  const indent = indentOf(row);
  const signWidth = row.absence === null ? 0 : absenceSize.width + 8;
  const right = block([figure], frame.width - signWidth);
  const title = nameOf(row, frame.lang);
  const left = frame.width - right.width - signWidth - gap - indent;
  const beside = textWidth(title.text, title.size) <= left;
  const name = block([title], frame.width - indent);
  const first = top + 7;
  const wordsTop = beside ? first : first + name.height;
  const under = Math.max(wordsTop + right.height, first + name.height);
  const more = block(rest, frame.width);
  const at = placeOf(row, under + more.height + track / 2, frame);
  const words = [...placeBlock(right, frame.width, wordsTop, "end"), ...placeBlock(more, 0, under)];
  const sign = row.absence === null ? null : { x: frame.width - right.width - signWidth, y: wordsTop + 2 };
  const bottom = under + more.height + (at ? track : 0) + 6;
  return {
    row,
    top,
    bottom,
    name: placeBlock(name, indent, first),
    words,
    at,
    sign,
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
  return { left: left - 4, right: right + 4, top, bottom };
}
