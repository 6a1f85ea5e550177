import type { CoverageWords } from "./index.js";

/** Words of the page that tells who states what, in English. */
export const en: CoverageWords = {
  title: "Who states what, and who does not",
  description:
    "Which indicators each area states, in figures, in words only or not at all; each cell leads to the sentence.",
  dek: "A row is an indicator, a column an area. A cell with a figure leads to the sentence that states it; a cell without one says why.",
  legend: "Key",
  stated: "figure stated",
  statedMeaning: "The plan states a figure; follow it to the sentence.",
  summary: "Totals by area",
  summaryLead: "Indicators stated with a figure, out of all indicators of each theme.",
  grid: "Each indicator, place by place",
  indicator: "Indicator",
  statedBy: (areas: number, all: number) => `${areas} of ${all} areas`,
  silent: (names: string) => `Stated by no plan: ${names}.`,
  figures: "Figure stated, all themes",
  kinds: {
    "words-only": "In words only",
    "not-stated": "Not stated",
    "not-applicable": "Not applicable",
  },
  outside: "Goals outside the vocabulary",
  of: (count: number, all: number) => `${count}/${all}`,
  ofSpoken: (count: number, all: number) => `${count} of ${all}`,
  compareLink: "Choose indicators and areas to compare",
};
