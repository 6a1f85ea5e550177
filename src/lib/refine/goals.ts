/** Which figures of no known indicator are goals all the same: those in a list of targets. */
import { type Draft, drop, type Source } from "../draft.js";
import type { Figure } from "../figures.js";
import { contains } from "../names.js";
import { phraseSet } from "../phrases.js";
import type { Block } from "../sections.js";
import { fulfilment, organisers, strive } from "../wording.js";
import type { Refiner } from "./refiner.js";

/** A paragraph that states this many known targets, a list with this many such items, states its other goals too. */
const manyTargets = 3;

export const keepGoals: Refiner = (drafts, source) => {
  const known = new Map<Block | string, number>();
  const count = (whole: Block | string): number => (known.get(whole) ?? 0) + 1;
  for (const { indicator, figure, clause } of drafts) {
    if (indicator === null || !figure) continue;
    const { block } = clause;
    if (!known.has(block)) known.set(listOf(block), count(listOf(block)));
    known.set(block, count(block));
  }
  const isTitle = titleOf(source);
  return drafts.filter((draft) => {
    if (draft.figure && isTitle(draft.clause.block) && (draft.indicator === null || saidAgain(draft, drafts))) {
      return dropAs(source, draft, "a headline; the goal is stated below it");
    }
    if (draft.indicator !== null || !draft.figure) return true;
    const { aim, block } = draft.clause;
    const items = block.marker && aim === "" ? (known.get(listOf(block)) ?? 0) : 0;
    if (aim === "prizes" || contains(prizeWords, source, draft.clause.from, draft.clause.to)) {
      return dropAs(source, draft, "a prize");
    }
    if (draft.figure.comparator === ">" && fulfilment.longestAt(source.tokens, draft.figure.to, draft.clause.to)) {
      draft.figure = { ...draft.figure, comparator: "=" };
    }
    draft.figure = withNoun(source, draft.figure, draft.clause.to);
    const counted = draft.figure.dimension !== "bare" || draft.figure.noun !== "";
    if (counted && isEnumerated(source, draft)) return dropAs(source, draft, "counts what a sentence lists");
    const among = aim === "targets" || (known.get(block) ?? 0) >= manyTargets || items >= manyTargets;
    if (counted && (among || isStriven(source, draft))) return true;
    return dropAs(source, draft, "no goal is stated here");
  });
};

/** The first line of a press report or a letter, without a mark at its end. */
function titleOf(source: Source): (block: Block) => boolean {
  const first = source.clauses[0]?.block;
  const open =
    first && !first.marker && first.aim === "" && /[\p{L}\d%]["”]?$/u.test(source.text.slice(first.start, first.end));
  return (block) => open === true && block === first && source.clauses.at(-1)?.block !== first;
}

const saidAgain = ({ indicator, figure, clause }: Draft, drafts: readonly Draft[]): boolean =>
  drafts.some(
    (other) =>
      other.clause.block !== clause.block && other.indicator === indicator && other.figure?.value === figure?.value,
  );

/** The list that an item stands in, by the way to it. */
const listOf = ({ path, headings, marker }: Block): string =>
  `${path.slice(0, -1).join("/")}|${marker?.rank}|${headings.at(-1)}`;

const prizeWords = phraseSet([
  "giải nhất",
  "giải nhì",
  "giải ba",
  "giải khuyến khích",
  "mỗi giải",
  "giải thưởng",
  "tiền thưởng",
]);

const noNouns = new Set(
  "đến trở so và thì là trong của tại ở theo với trên dưới tăng giảm đạt năm để được do từ khi mà hoặc này đó các những có còn đã vào cho".split(
    " ",
  ),
);

/** "05 làng": a number that no unit follows counts what the next word names. */
function withNoun(source: Source, figure: Figure, end: number): Figure {
  const next = source.tokens[figure.to];
  if (figure.dimension !== "bare" || figure.to >= end || figure.outerEnd !== figure.to) return figure;
  if (next?.kind !== "word" || noNouns.has(next.text.toLowerCase())) return figure;
  return { ...figure, dimension: "count", noun: next.text.toLowerCase(), to: figure.to + 1, outerEnd: figure.to + 1 };
}

function dropAs(source: Source, draft: Draft, rule: string): false {
  return drop(source, draft, "keepGoals", kindOf(draft), rule);
}

function kindOf({ figure, clause }: Draft): "amount" | "count" | "result" | "not-understood" {
  if (figure?.dimension === "VND" || figure?.dimension === "USD") return "amount";
  if (figure?.dimension === "count" || figure?.dimension === "other") return "count";
  if (clause.aim === "prizes") return "count";
  if (clause.aim === "results") return "result";
  return "not-understood";
}

/** "giảm cả 3 tiêu chí", "12 giải pháp": the number counts what the text lists, it measures nothing. */
function isEnumerated(source: Source, { figure, clause }: Draft): boolean {
  if (!figure || (figure.dimension !== "count" && figure.dimension !== "bare")) return false;
  const before = source.tokens[figure.outer - 1]?.text.toLowerCase();
  if (before === "cả" || before === "đủ") return true;
  for (let place = figure.from + 1; place <= figure.to && place < clause.to; place++) {
    if (organisers.longestAt(source.tokens, place, clause.to)) return true;
  }
  return false;
}

function isStriven(source: Source, { clause, figure }: Draft): boolean {
  return figure !== null && contains(strive, source, clause.from, figure.outer);
}
