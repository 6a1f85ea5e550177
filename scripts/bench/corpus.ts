import type { PlanContext } from "../../src/lib/reading.js";

/** A plan as the reader takes it: its text and what must be told from outside. */
export interface BenchPlan {
  text: string;
  context: PlanContext;
}

/**
 * Plans without end made from a few real ones: figures changed, items and paragraphs in another order. Nothing is kept,
 * so that memory says what reading needs; the same seed gives the same plans on any machine.
 *
 * @param from the first plan's number; numbers go up by `step`, so that several readers can share one corpus
 * @example for (const { text, context } of corpusOf(plans, { count: 500 })) readPlan(text, context);
 */
export function* corpusOf(
  plans: readonly BenchPlan[],
  { count, from = 0, step = 1 }: { count: number; from?: number; step?: number },
): Generator<BenchPlan> {
  for (let number = from; number < count; number += step) {
    const plan = plans[number % plans.length];
    if (plan) yield varied(plan, number);
  }
}

/** One plan with other figures and another order; `seed` decides all of it. */
export function varied({ text, context }: BenchPlan, seed: number): BenchPlan {
  const random = randomOf(seed);
  return { text: withOtherFigures(withOtherOrder(text, random), random), context };
}

type Random = () => number;

/** The generator mulberry32: small, even enough, and the same on every machine. */
function randomOf(seed: number): Random {
  let state = seed + 0x9e3779b9;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Figures of a sentence: no number of an item, of a date or of a document. */
const figure = /(?<![\p{L}\d/.,-])(?<!^[ \t]*)\d+(?:[.,]\d+)*(?![\p{L}\d/-])/gmu;

/** A figure keeps its form, `4.000` may become `7.118`; years stay. */
function withOtherFigures(text: string, random: Random): string {
  const digit = (old: string, place: number): string => String(place === 0 && old !== "0" ? pick(9) + 1 : pick(10));
  const pick = (below: number): number => Math.floor(random() * below);
  return text.replace(figure, (old) => (/^(?:19|20)\d\d$/u.test(old) ? old : old.replace(/\d/gu, digit)));
}

const marker = /^(?:\s*(?:[-+•]|\(?\d{1,2}[.)]|\(?\p{Ll}\)|[IVX]+\.))?\s*/u;

/** Runs of lines of one kind (dashes, numbers, plain paragraphs) change places; numbers stay in order. */
function withOtherOrder(text: string, random: Random): string {
  const lines = text.split("\n");
  const groups = new Map<string, number[]>();
  let group = 0;
  let kind = "";
  for (const [place, line] of lines.entries()) {
    if (line.trim() === "") continue;
    const own = (marker.exec(line)?.[0] ?? "").replace(/[\p{L}\d]+/gu, "0");
    if (own !== kind) group++;
    kind = own;
    groups.set(`${group}`, [...(groups.get(`${group}`) ?? []), place]);
  }
  for (const places of groups.values()) shuffleBodies(lines, places, random);
  return lines.join("\n");
}

function shuffleBodies(lines: string[], places: readonly number[], random: Random): void {
  const heads = places.map((place) => marker.exec(lines[place] ?? "")?.[0] ?? "");
  const bodies = places.map((place, index) => (lines[place] ?? "").slice(heads[index]?.length));
  for (const [index, place] of places.entries()) {
    const [body = ""] = bodies.splice(Math.floor(random() * bodies.length), 1);
    lines[place] = (heads[index] ?? "") + body;
  }
}
