import { readPlan } from "../../src/lib/extract.js";
import { type BenchPlan, corpusOf, varied } from "./corpus.js";
import { median, timeOf } from "./time.js";

const readAll = (plans: Iterable<BenchPlan>): void => {
  for (const { text, context } of plans) readPlan(text, context);
};

/** Time of 500 plans over time of 50: ten times the work, so about 10 where cost is linear. Median of the rounds. */
export function costOfMore(plans: readonly BenchPlan[], rounds = 3): number {
  const time = (count: number): number => timeOf(() => readAll(corpusOf(plans, { count })));
  time(50);
  const ratios = Array.from({ length: rounds }, () => {
    const before = time(50);
    const many = time(500);
    return many / ((before + time(50)) / 2);
  });
  return median(ratios);
}

/** Time of one text ten plans long over time of the ten alone; 1 where cost is linear in the length. Median of the plans. */
export function costOfLength(plans: readonly BenchPlan[]): number {
  const ratios = plans.map((plan) => {
    const parts = Array.from({ length: 10 }, (_, seed) => varied(plan, seed));
    const long = [{ context: plan.context, text: parts.map(({ text }) => text).join("\n") }];
    const rounds = Array.from({ length: 3 }, () => timeOf(() => readAll(long)) / timeOf(() => readAll(parts)));
    return median(rounds);
  });
  return median(ratios);
}
