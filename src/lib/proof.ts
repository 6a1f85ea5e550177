/** Checking, anywhere, that what a page shows is what the text says: by fingerprint and by place. */
import type { Plan, Target } from "./model.js";
import type { Span } from "./reading.js";

const squeeze = (text: string): string => text.replaceAll(/\s+/gu, "");

/** A clause as a page shows it, and where it claims to stand. */
export interface Claim extends Span {
  shown: string;
}

/**
 * How many claims hold: the text between `start` and `end` is what is shown, letter for letter (a page breaks lines
 * elsewhere, so white space does not count; an empty clause never holds).
 *
 * @example countTrue("a 7% b", [{ start: 2, end: 4, shown: "7%" }]) // 1
 */
export function countTrue(text: string, claims: readonly Claim[]): number {
  return claims.filter(({ start, end, shown }) => {
    const stated = squeeze(text.slice(start, end));
    return stated !== "" && stated === squeeze(shown);
  }).length;
}

/** What checking the published text of a plan came to. */
export interface Proof {
  readonly sameText: boolean;
  /** Quotations that are, letter for letter, what stands at their place. */
  readonly held: number;
  readonly all: number;
}

/**
 * Checks a plan against its text: the fingerprint, and every quotation cut out of it again.
 * @param sha256 of the bytes that were fetched
 * @example provenPlan(plan, targets, text, sha256) // { sameText: true, held: 17, all: 17 }
 */
export function provenPlan(
  plan: Pick<Plan, "plan_id" | "text_sha256">,
  targets: readonly Pick<Target, "plan_id" | "start" | "end" | "quote">[],
  text: string,
  sha256: string,
): Proof {
  const own = targets.filter(({ plan_id }) => plan_id === plan.plan_id);
  const held = own.filter(({ start, end, quote }) => quote !== "" && text.slice(start, end) === quote).length;
  return { sameText: sha256 === plan.text_sha256, held, all: own.length };
}

/** `"120-145"` → `{ start: 120, end: 145 }`; null for anything else. */
export function readSpan(written: string): Span | null {
  const match = /^(\d+)-(\d+)$/u.exec(written);
  return match ? { start: Number(match[1]), end: Number(match[2]) } : null;
}
