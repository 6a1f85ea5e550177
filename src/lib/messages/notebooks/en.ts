import type { NotebookWords } from "./vi.js";

const many = (count: string, one: string, more: string): string => `${count} ${count === "1" ? one : more}`;

/** Words of the notebooks in English. No figure is typed here: a test looks; what is counted comes as a value. */
export const en: NotebookWords = {
  indexTitle: "Notebooks",
  indexDescription: "Questions about the plans, each with its method, answer, limits, code and query.",
  indexLead:
    "Questions that take some arithmetic. Each states its question, method, answer and limits and shows the code that ran. Every figure is computed from the published tables when the site is built; none is typed by hand.",
  method: "Method",
  answer: "Answer",
  limits: "Limits",
  mainTable: "Main table",
  code: "Code",
  codeLead: (file) => `This is ${file}, whole (with Arquero): the very code that gave the figures on this page.`,
  query: "Do it again in SQL",
  queryLead: "This query gives the main table. Open it to run it, change it and download what it gives.",
  openQuery: "Open this query",
  sentence: "sentence",
  plan: "Plan",
  indicator: "Indicator",
  targets: "Targets",
  forms: {
    exact: "Exactly",
    at_least: "At least",
    at_most: "At most",
    about: "About",
    between: "A range",
    in_words: "In words",
  },
  ambition: {
    title: "How ambitious is each plan?",
    question:
      "How much more do its targets ask for than the area’s own last result, and where do they stand among the other plans?",
    method: (years) => [
      `Take each target with a number and no scope of its own; find the area’s own last result for a whole year, of the same indicator and unit, within ${years} years before the plan’s.`,
      "Where several sources tell one year’s result, public bodies go before the press; where sources disagree, the table says so.",
      "The difference is given in percent of the result, so that unlike units can stand on one scale.",
      "Among the plans, only figures of the same indicator, year, level and unit are looked at.",
    ],
    answer: (compared, all, more, less) =>
      `Of ${all} targets with a number, ${compared} have a recent result to stand beside: ${more} ask for more than that result, ${less} for less.`,
    perPlan: (plan, more, compared) => `${plan}: ${more} of ${compared} ask for more than the last result.`,
    chart: "Targets above or below the last result",
    chartSubtitle: "Difference from the result, % of the result",
    columns: {
      value: "Target",
      result: "Last result",
      share: "Difference from the result",
      disputed: "Note",
    },
    resultYear: (result, year) => `${result} (${year})`,
    isDisputed: "another source gives another figure",
    standing: "Among the plans",
    standingLead: "Of the indicators that at least one other plan states alike, this plan’s figure is:",
    standingColumns: { shared: "Shared indicators", highest: "Times highest", lowest: "Times lowest" },
    limits: [
      "Less than last year’s result need not be less ambitious: that year may have been unusual, and the fewer the poor, the harder the next step.",
      "A floor names the least that is promised; what is aimed for may be more.",
      "Results come from other publications, not from the plan; for many targets none was found.",
      "Highest and lowest go by the figure named, whether floor or exact; higher is not always better.",
    ],
  },
  measures: {
    title: "What do plans measure?",
    question:
      "Which indicators are stated, which by no plan at all, and how do plans promise: exactly, as a floor, as a range?",
    method: () => [
      "For each indicator of the vocabulary, count the plans that state it and their targets; those that nobody states have a row too.",
      "The form of a promise is the comparator in the table of targets: exact, floor, ceiling, about, range, or words alone.",
    ],
    answer: (indicators, stated, never, single) =>
      `The vocabulary has ${indicators} indicators. Plans state ${stated} of them, ${single} in one plan only; ${never} stand in no plan.`,
    inAll: (plans, names) => `All ${plans} plans state: ${names}.`,
    inNone: (plans) => `No indicator is stated by all ${plans} plans.`,
    formsAnswer: (parts, total) => `How all ${total} targets are promised: ${parts}.`,
    formCount: (form, count) => `${form.toLowerCase()} (${count})`,
    chart: "The indicators that most plans state",
    chartSubtitle: "Plans that state it; indicators that at least two plans state",
    planCount: (count) => many(count, "plan", "plans"),
    columns: { plans: "Plans" },
    byPlan: "How each plan promises",
    outside: "Outside the vocabulary",
    never: "Stated by no plan",
    limits: [
      "The vocabulary holds what provincial plans often state; what nobody states here may still stand in a resolution or a sector’s plan of the same area.",
      "Targets outside the vocabulary have no common name and cannot be counted by indicator; the table by plan says how many there are.",
      "A district’s plan lacks indicators that are compiled for provinces alone, so no one can expect every plan to state every indicator.",
    ],
  },
  wording: {
    title: "The sentence behind the figure",
    question: "Which words do plans promise with, and do the words alone tell a floor from an exact figure?",
    method: () => [
      "Look in each target’s clause for the phrases that promises are made with (# stands for a number), in capitals or not.",
      "Count the targets whose clause has the phrase, by the form that the table of targets gives them.",
      "A clause may hold several phrases, so the rows do not add up.",
    ],
    answer: (words, count, total) =>
      `The most common phrase is “${words}”: it stands in the clauses of ${count} of ${total} targets.`,
    floors: (words, floors, all) =>
      `“${words}” stands in the clauses of ${all} targets, but only ${floors} are floors: elsewhere it belongs to the name of what is counted, or to the figure next to it. Looking for words is not enough to understand a figure.`,
    allFloors: (words, all) => `All ${all} targets with “${words}” are floors.`,
    clauses: (total, clauses, median, shared, most) =>
      `${total} targets stand in ${clauses} clauses; half of the clauses have no more than ${median} syllables. ${shared} clauses state more than one target, the most ${most}.`,
    chart: "The words that promise",
    chartSubtitle: "Targets whose clause has the phrase",
    targetCount: (count) => many(count, "target", "targets"),
    columns: { words: "Phrase" },
    shortest: "The barest way of each form",
    limits: [
      "A clause is the part of a sentence that the program cuts out for a target; a verb in the clause before (“strive for: …”) is not counted here.",
      "The list of phrases was made by people and does not hold every way of promising in administrative Vietnamese.",
      "A word may belong to another figure of the same clause.",
    ],
  },
  comparability: {
    title: "Are these plans comparable?",
    question:
      "Put two figures of one indicator side by side: what differs, and what is left when like is kept with like?",
    method: () => [
      "Pair every two figures of one indicator from different plans.",
      "For each pair, note another year, level, scope or way of counting, unit, or basis, and where a figure’s meaning is open.",
      "Only a pair that differs in nothing is alike; the comparator is no difference, as every chart draws it.",
    ],
    answer: (pairs, alike) =>
      `Pairs of figures for one indicator: ${pairs}. Of these, ${alike} can be compared directly.`,
    mostly: (reason, count) => `What differs most often is ${reason}: in ${many(count, "pair", "pairs")}.`,
    remains: (count, names) =>
      `With like kept to like, ${many(count, "indicator is", "indicators are")} left: ${names}.`,
    nothingRemains: "With like kept to like, no indicator is left.",
    chart: "What differs between pairs of figures",
    chartSubtitle: "Pairs; one pair may differ in several ways",
    pairCount: (count) => many(count, "pair", "pairs"),
    columns: { pair: "Two plans", pairs: "Pairs", alike: "Alike" },
    differences: {
      year: "another year",
      level: "another level",
      scope: "another scope or way of counting",
      unit: "another unit",
      basis: "another basis",
      doubt: "an open meaning",
    },
    isAlike: "alike",
    list: (count) => `Pairs that cannot be compared: ${count}`,
    listColumns: { first: "First figure", second: "Second figure", differs: "What differs" },
    limits: [
      "The same scope means that both plans write the same; two plans that write nothing may still count differently.",
      "Another year does not make a comparison senseless, but it must be said; the charts of this site set such figures apart.",
      "Pairs are of figures: a plan with two figures for an indicator has two pairs.",
    ],
  },
};
