/** Where a name must stand to be a figure's own: before it in its stretch of the clause, or right behind it. */
import type { ClauseView, Source } from "./draft.js";
import type { Figure } from "./figures.js";
import type { Rule } from "./grammar/rule.js";
import { contains, type NameFound } from "./names.js";
import { fillers, partWords } from "./scope-wording.js";
import { accepts } from "./unit.js";
import { aimWords, compared, directions, equivalents, levelWords, measureWords } from "./wording.js";

/** Whether the figure's unit is one of the rule's. */
export function fits(rule: Rule, figure: Figure): boolean {
  return accepts(rule.units, figure.dimension, figure.noun);
}

/** The comma before the figure, outside brackets. */
export function segmentStart(source: Source, view: ClauseView, from: number): number {
  const depth = view.depth.get(from) ?? 0;
  for (let place = from - 1; place >= view.clause.from; place--) {
    const mark = source.tokens[place]?.text;
    if ((view.depth.get(place) ?? 0) < depth) return place + 1;
    if ((mark === "," || mark === ";") && (view.depth.get(place) ?? 0) === depth) return place + 1;
  }
  return view.clause.from;
}

/** A name before the last comma holds for the figure only if nothing else was named since. */
export function belongs(source: Source, view: ClauseView, name: NameFound, figure: Figure): boolean {
  const start = segmentStart(source, view, figure.outer);
  if (hasStranger(source, name, figure)) return false;
  // "tỷ trọng công nghiệp chế biến trong GRDP": the whole that a share is of.
  if (name.from > view.clause.from && source.tokens[name.from - 1]?.text === "trong") return false;
  if (name.to > start) return true;
  if (figure.outer === start) return false;
  if (!hasSubject(source, start, figure.outer)) return true;
  // "lao động qua đào tạo có bằng cấp, chứng chỉ đạt 24%": no verb before the comma, so the subject goes on behind it.
  const opens = measureWords.longestAt(source.tokens, start, figure.outer) !== null;
  const verb = contains(levelWords, source, name.to, start) || contains(directions, source, name.to, start);
  return !opens && !verb && start - name.to < longestList;
}

/** A word that makes the name mean something else stands between it and the figure. */
function hasStranger(source: Source, name: NameFound, figure: Figure): boolean {
  const { not } = name.value.rule;
  if (!not) return false;
  const from = name.from;
  const to = Math.max(name.to, figure.outer);
  return not.some((words) => textHas(source, words, from, to, name.words));
}

export function textHas(source: Source, words: string, from: number, to: number, skip: readonly number[]): boolean {
  const keys = words.split(" ").map((word) => word.toLowerCase());
  for (let place = from; place + keys.length <= to; place++) {
    if (skip.includes(place)) continue;
    if (keys.every((key, offset) => source.tokens[place + offset]?.text.toLowerCase() === key)) return true;
  }
  return false;
}

/** Whether tokens `from` to `to` name something to measure, beside verbs and fillers. */
export function hasSubject(source: Source, from: number, to: number): boolean {
  for (let place = from; place < to; ) {
    const measure = measureWords.longestAt(source.tokens, place, to);
    if (measure && !isRate(source, measure.from, measure.to)) return true;
    const known =
      partWords.longestAt(source.tokens, place, to) ??
      directions.longestAt(source.tokens, place, to) ??
      levelWords.longestAt(source.tokens, place, to) ??
      aimWords.longestAt(source.tokens, place, to) ??
      compared.longestAt(source.tokens, place, to) ??
      equivalents.longestAt(source.tokens, place, to) ??
      fillers.longestAt(source.tokens, place, to);
    if (known) place = known.to;
    else if (source.tokens[place]?.text === "và") place++;
    else if (source.tokens[place]?.kind === "word" && !source.classified.has(place)) return true;
    else place++;
  }
  return false;
}

/** "bình quân giai đoạn 2026 - 2030": how a figure is reckoned, not what is measured. */
function isRate(source: Source, from: number, to: number): boolean {
  if (source.tokens[from]?.text.toLowerCase() !== "bình") return false;
  return source.classified.has(to) || /^(?:giai|mỗi|hằng|hàng)$/u.test(source.tokens[to]?.text ?? "");
}

/** Tokens of a list that may stand between a name and the comma before its figure. */
export const longestList = 12;

const wordsForAfter = 3;

/** A name that follows its figure: "93,4% cơ quan … đạt tiêu chuẩn …", "05 xã đạt chuẩn nông thôn mới". */
export function isAfter(source: Source, view: ClauseView, name: NameFound, index: number, high: number): boolean {
  const figure = view.figures[index];
  if (!figure || name.from < figure.from) return false;
  const counted = source.tokens[figure.outerEnd]?.text === "số" ? 1 : 0;
  const touching = name.from <= figure.outerEnd + counted;
  if (name.to > high && !(touching && crosses(source, view, name, index))) return false;
  if (hasStrangerAfter(source, name, high) || leapsToNext(source, name)) return false;
  if ((view.depth.get(name.from) ?? 0) !== (view.depth.get(figure.from) ?? 0)) return false;
  const percent = figure.dimension === "percent" || figure.dimension === "point";
  if (percent && name.words.length < wordsForAfter && !isChanged(source, figure)) return false;
  // "giảm 30% số hộ nghèo" tells how many fewer there are, no rate.
  if (percent && isChanged(source, figure) && source.tokens[name.from - 1]?.text === "số") return false;
  if (touching) return true;
  const begins = measureWords.longestAt(source.tokens, name.from, name.to) !== null;
  const comma = source.tokens[figure.outerEnd]?.text === ",";
  return !begins && !comma && !contains(levelWords, source, figure.outerEnd, name.from);
}

/** "17 bác sĩ, 36 giường bệnh cho một vạn dân": the name goes on behind other figures of the list, or holds a number. */
function crosses(source: Source, view: ClauseView, name: NameFound, index: number): boolean {
  const crossed = view.figures.slice(index + 1).filter(({ outer }) => outer < name.to);
  return crossed.length <= 2 && crossed.every((figure) => isListed(source, figure) || name.words.includes(figure.from));
}

/** "thành lập mới 950 doanh nghiệp, 25 hợp tác xã": the verb of a name stands before the first figure of the list. */
export function sharesVerb(source: Source, name: NameFound, figure: Figure, low: number): boolean {
  if (name.from >= low || !isListed(source, figure)) return false;
  const own = name.words.filter((place) => place >= low);
  return own.length > 0 && own.every((place) => place > figure.from && place < figure.outerEnd);
}

export const isListed = (source: Source, { outer }: Figure): boolean =>
  /^(?:,|và)$/u.test(source.tokens[outer - 1]?.text ?? "");

/** "6 xã trở lên, số xã nâng cao": the name's own words go on behind a comma that opens the next goal. */
function leapsToNext(source: Source, { words }: NameFound): boolean {
  return words.some((place, index) => {
    const next = words[index + 1] ?? place + 1;
    for (let gap = place + 1; gap < next; gap++) {
      if (source.tokens[gap]?.text === "," && measureWords.longestAt(source.tokens, gap + 1, next + 1)) return true;
    }
    return false;
  });
}

export function hasStrangerAfter(source: Source, name: NameFound, high: number): boolean {
  const { not } = name.value.rule;
  return not?.some((words) => textHas(source, words, name.from, Math.min(high, name.to + 4), name.words)) ?? false;
}

/** "giảm 1,5% hộ nghèo": a verb of change right before the figure. */
function isChanged(source: Source, figure: Figure): boolean {
  for (let start = Math.max(0, figure.outer - 3); start < figure.outer; start++) {
    const verb = directions.longestAt(source.tokens, start, figure.outer);
    if (verb?.to === figure.outer) return true;
  }
  return false;
}
