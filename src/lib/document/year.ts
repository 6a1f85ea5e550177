/** A year a plan may be for, with what speaks for it. */
export interface YearGuess {
  year: number;
  /** Where it is named: the title says what the plan is for; the date of issue is often the year before. */
  from: "title" | "slogan" | "goals" | "text" | "date";
}

const named = /(?:năm|Năm|NĂM)\s+(20\d\d)(?!\s*[-–]\s*20\d\d)/gu;
const goalYear =
  /(?:kế hoạch|KH|mục tiêu|chỉ tiêu|phấn đấu|nhiệm vụ)(?:\s\p{L}+){0,4}\s(?:năm\s)?(20\d\d)(?!\s*[-–]\s*20\d\d)/giu;
/** "Năm 2025, Lạng Sơn phấn đấu …": the year stands before the word for a goal. */
const yearOfGoal = /năm\s(20\d\d),?(?:\s\p{L}+){0,5}\s(?:phấn đấu|đặt mục tiêu|đề ra|đặt ra)(?!\p{L})/giu;
/** What is seen from afar is not what the plan is for. */
const vision = /tầm nhìn(?:\s\p{L}+){0,2}\s20\d\d/giu;
const period = /20\d\d\s*[-–]\s*(20\d\d)/gu;

/**
 * The years a plan may be for, the likeliest first: those its title names (the later before the earlier: a report on
 * one year and the tasks of the next), those its slogan names, the year its goals are most said to be for, the year its
 * text names most, the year of issue. A period counts by its end. Empty when no year is named at all.
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
    ...mostNamed(text, goalYear, yearOfGoal)
      .slice(0, 1)
      .map((year) => ({ year, from: "goals" as const })),
    ...mostNamed(text, named).map((year) => ({ year, from: "text" as const })),
    ...(facts.issued_in === null ? [] : [{ year: facts.issued_in, from: "date" as const }]),
  ];
  return guesses.filter(({ year }, index) => guesses.findIndex((other) => other.year === year) === index);
}

/**
 * When a plan was made, for telling areas apart that have one name: the day of issue, else its year, else the first
 * year of the title, else the plan's own.
 */
export function planTime(
  facts: { title: string | null; issued_on: string | null; issued_in: number | null },
  year: number,
): string {
  const first = (facts.title?.match(/20\d\d/gu) ?? []).sort()[0];
  return facts.issued_on ?? String(facts.issued_in ?? Math.min(year, Number(first ?? year)));
}

/** Years a short text is about: single ones, later ones first, then the ends of periods. */
function yearsIn(text: string): number[] {
  const near = text.replace(vision, "");
  const single = Array.from(near.matchAll(named), ([, year]) => Number(year)).sort((a, b) => b - a);
  return [...single, ...Array.from(near.matchAll(period), ([, year]) => Number(year))];
}

/** The year that the patterns find most, and any other found at least two thirds as often; of two alike the later. */
function mostNamed(text: string, ...patterns: RegExp[]): number[] {
  const counts = new Map<number, number>();
  for (const [, year] of patterns.flatMap((pattern) => [...text.matchAll(pattern)])) {
    counts.set(Number(year), (counts.get(Number(year)) ?? 0) + 1);
  }
  const sorted = [...counts].sort(([a, m], [b, n]) => n - m || b - a);
  const most = sorted[0]?.[1] ?? 0;
  return sorted.filter(([, count]) => count * 3 >= most * 2).map(([year]) => year);
}
