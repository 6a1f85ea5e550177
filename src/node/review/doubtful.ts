import type { Target } from "../../lib/model.js";

/** Says something of the whole document, not of the row. */
const wholeDocument = new Set(["district-plan"]);

/** Why a row deserves a look, most pressing first; empty for a row that was read without doubt. */
export function doubtsOf({ flags, indicator }: Target): string[] {
  const own = flags.filter((flag) => !wholeDocument.has(flag));
  return indicator === null ? [...own, "no indicator"] : own;
}

/**
 * The rows that nobody has looked at, in the order in which to look: flagged ones, those without an indicator, and
 * with `all` the rest; within each as they stand in the text.
 */
export function rowsToReview(targets: readonly Target[], all: boolean): Target[] {
  const rank = (target: Target): number => {
    const doubts = doubtsOf(target);
    if (doubts.length === 0) return 2;
    return doubts[0] === "no indicator" ? 1 : 0;
  };
  return targets
    .filter((target) => target.review === "machine" && (all || rank(target) < 2))
    .sort((a, b) => rank(a) - rank(b) || a.start - b.start);
}
