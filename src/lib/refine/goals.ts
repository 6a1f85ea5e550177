/** Which figures of no known indicator are goals all the same: those in a list of targets. */
import { type Draft, drop, type Source } from "../draft.js";
import { contains } from "../names.js";
import { strive } from "../wording.js";
import type { Refiner } from "./refiner.js";

export const keepGoals: Refiner = (drafts, source) =>
  drafts.filter((draft) => {
    if (draft.indicator !== null || !draft.figure) return true;
    const { aim } = draft.clause;
    if (aim === "prizes") return dropAs(source, draft, "in a list of prizes");
    const counted = draft.figure.dimension !== "bare" || draft.figure.noun !== "";
    if (counted && isEnumerated(source, draft)) return dropAs(source, draft, "counts what a sentence lists");
    if (aim === "targets" && counted) return true;
    if (counted && isStriven(source, draft)) return true;
    return dropAs(source, draft, "no goal is stated here");
  });

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

/** "giảm cả 3 tiêu chí": the number counts what the clause lists, it measures nothing. */
function isEnumerated(source: Source, { figure }: Draft): boolean {
  const before = source.tokens[(figure?.outer ?? 0) - 1]?.text.toLowerCase();
  return figure?.dimension === "count" && (before === "cả" || before === "đủ");
}

function isStriven(source: Source, { clause, figure }: Draft): boolean {
  return figure !== null && contains(strive, source, clause.from, figure.outer);
}
