/** A year a plan may be for, with what speaks for it. */
export interface YearGuess {
  year: number;
  /** Where it is named: the title says what the plan is for; the date of issue is often the year before. */
  from: "title" | "slogan" | "text" | "date";
}

const named = /(?:năm|Năm|NĂM)\s+(20\d\d)(?!\s*[-–]\s*20\d\d)/gu;
const period = /20\d\d\s*[-–]\s*(20\d\d)/gu;

/**
 * The years a plan may be for, the likeliest first: those its title names, those its slogan names, the year its text
 * names most, the year of issue. A period counts by its end. Empty when no year is named at all.
 *
 * @example planYears({ title: "Thi đua năm 2024", slogan: null, issued_in: 2023 }, "… năm 2024 …")
 * // [{ year: 2024, from: "title" }, { year: 2023, from: "date" }]
 */
export function planYears(
  facts: { title: string | null; slogan: string | null; issued_in: number | null },
  text: string,
): YearGuess[] {
  const guesses: YearGuess[] = [
    ...yearsIn(facts.title ?? "").map((year) => ({ year, from: "title" as const })),
    ...yearsIn(facts.slogan ?? "").map((year) => ({ year, from: "slogan" as const })),
    ...mostNamed(text).map((year) => ({ year, from: "text" as const })),
    ...(facts.issued_in === null ? [] : [{ year: facts.issued_in, from: "date" as const }]),
  ];
  return guesses.filter(({ year }, index) => guesses.findIndex((other) => other.year === year) === index);
}

/** Years a short text is about: single ones first, then the ends of periods. */
function yearsIn(text: string): number[] {
  return [...text.matchAll(named), ...text.matchAll(period)].map((match) => Number(match[1]));
}

/** The year the text names most, and any other named at least two thirds as often. */
function mostNamed(text: string): number[] {
  const counts = new Map<number, number>();
  for (const [, year] of text.matchAll(named)) counts.set(Number(year), (counts.get(Number(year)) ?? 0) + 1);
  const sorted = [...counts].sort(([, a], [, b]) => b - a);
  const most = sorted[0]?.[1] ?? 0;
  return sorted.filter(([, count]) => count * 3 >= most * 2).map(([year]) => year);
}
