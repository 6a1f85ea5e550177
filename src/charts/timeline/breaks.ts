/** Breaks as uprights with their reasons above the plot; a time in which both measures were in use is a band. */
import { formatDate, type Lang } from "../../lib/format.js";
import type { TimelineBreak } from "../../lib/series/types.js";
import { type Box, block, boxOf, lineHeight, overlap, placeBlock, type TextBox, type } from "../text-box.js";

export interface LaidBreak {
  /** The first and, of a band, the last x; the same for a day. */
  readonly from: number;
  readonly to: number;
  readonly top: number;
  readonly bottom: number;
  readonly label: readonly TextBox[];
}

/** A day as a number of years: "2025-07-01" → 2025.5. */
export function yearOf(day: string): number {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  return year + (month - 1 + (date - 1) / 31) / 12;
}

/** The day after the last of a band. */
const endOf = (day: string): number => yearOf(day) + 1 / 366;

interface BreakPlace {
  /** Where a year begins, also fractions of one. */
  readonly x: (year: number) => number;
  readonly left: number;
  readonly width: number;
  readonly top: number;
  readonly lang: Lang;
}

/** The reason in a few words; the sentence stands among the notes. */
export function breakWords({ kind, startsOn, endsOn }: TimelineBreak, lang: Lang): string {
  const day = formatDate(startsOn, lang);
  if (kind === "area") return lang === "vi" ? `từ ${day}: tỉnh khác, lớn hơn` : `from ${day}: another, larger province`;
  const year = Number(startsOn.slice(0, 4));
  if (endsOn === null) return lang === "vi" ? `từ ${year}: đổi chuẩn` : `from ${year}: new standard`;
  const last = Number(endsOn.slice(0, 4));
  const years = last === year ? String(year) : `${year}–${last}`;
  return lang === "vi" ? `${years}: chuẩn cũ hoặc mới` : `${years}: old or new standard`;
}

/** Each label beside its line, on a line of its own where two would meet. */
export function layoutBreaks(
  breaks: readonly TimelineBreak[],
  { x, left, width, top, lang }: BreakPlace,
): { readonly laid: readonly Omit<LaidBreak, "top" | "bottom">[]; readonly height: number } {
  const taken: Box[] = [];
  let rows = 0;
  const laid = breaks.map((one) => {
    const from = x(yearOf(one.startsOn));
    const to = one.endsOn === null ? from : x(endOf(one.endsOn));
    const after = width - from >= from - left;
    const words = block(
      [{ text: breakWords(one, lang), size: type.tick, tone: "muted" }],
      (after ? width - from : to - left) - 2,
    );
    const place = (row: number) =>
      placeBlock(words, after ? from : to, top + row * lineHeight(type.tick), after ? "start" : "end");
    let row = 0;
    while (place(row).some((text) => taken.some((box) => overlap(box, boxOf(text))))) row++;
    const label = place(row);
    taken.push(...label.map(boxOf));
    rows = Math.max(rows, row + words.lines.length);
    return { from, to, label };
  });
  return { laid, height: rows === 0 ? 0 : rows * lineHeight(type.tick) + 4 };
}
