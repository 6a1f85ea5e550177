/** Numbers inside the description of what is counted: "01 xã đạt trên 17 tiêu chí", "từ 8% xuống còn 6%". */
import { type Draft, drop, type Source } from "../draft.js";
import { fits } from "../mention-place.js";
import { contains } from "../names.js";
import { partWords } from "../scope-wording.js";
import { compared, levelWords } from "../wording.js";
import type { Refiner } from "./refiner.js";

export const dropThresholds: Refiner = (drafts, source) => {
  const kept: Draft[] = [];
  for (const [index, draft] of drafts.entries()) {
    const before = kept.at(-1);
    const after = drafts[index + 1];
    if (isOwnMeasure(draft)) kept.push(draft);
    else if (draft.relation === "equivalent")
      drop(source, draft, "dropThresholds", "target", "the same goal in another measure");
    else if (before && isThreshold(source, before, draft))
      drop(source, draft, "dropThresholds", "target", "part of what another figure counts");
    else if (after && isStart(source, draft, after))
      drop(source, draft, "dropThresholds", "result", "where the change starts from");
    else kept.push(draft);
  }
  return kept;
};

/** "2.200 USD (tương đương khoảng 50 triệu đồng)": the equivalent is in the indicator's own unit, the figure is not. */
function isOwnMeasure(draft: Draft): boolean {
  const { figure, head, relation } = draft;
  if (relation !== "equivalent" || figure?.dimension !== "VND" || head?.figure?.dimension !== "USD") return false;
  if (!head.rule || !fits(head.rule, figure) || head.rule.unit.endsWith("USD")) return false;
  draft.rule = head.rule;
  draft.indicator = head.rule.indicator;
  return true;
}

/** The figure stands in the words that say what the one before counts, without a comma or a name of its own. */
function isThreshold(source: Source, before: Draft, draft: Draft): boolean {
  if (draft.clause !== before.clause || !draft.figure || !before.figure || draft.name || draft.head) return false;
  const { outerEnd } = before.figure;
  const from = outerEnd;
  const to = draft.figure.outer;
  if (to <= from) return false;
  const counts = before.figure.dimension === "count" || before.figure.dimension === "percent";
  if (!counts || (before.name && before.name.to <= before.figure.outer)) return false;
  for (let place = from; place < to; place++) {
    const token = source.tokens[place];
    if (token?.kind === "mark" || token?.text === "và") return false;
  }
  return !contains(partWords, source, from, to) && !contains(compared, source, from, to);
}

/** "giảm từ 8% xuống còn 6%": the first of two like figures, joined by a word that leads to a level. */
function isStart(source: Source, draft: Draft, after: Draft): boolean {
  const { figure } = draft;
  if (!figure || !after.figure || draft.clause !== after.clause || figure.dimension !== after.figure.dimension)
    return false;
  if (source.tokens[figure.outer]?.text.toLowerCase() !== "từ" || after.figure.outer - figure.outerEnd > 12)
    return false;
  // "từ 5% trở lên" is a floor.
  if (figure.outerEnd > figure.to) return false;
  for (let place = figure.outerEnd; place < after.figure.outer; place++) {
    const mark = source.tokens[place];
    if (/^[,;()]$/.test(mark?.text ?? "")) return false;
    if (levelWords.longestAt(source.tokens, place, after.figure.outer) && mark?.text !== "đạt") {
      after.rule ??= draft.rule;
      after.name ??= draft.name;
      after.indicator ??= draft.indicator;
      return true;
    }
  }
  return false;
}
