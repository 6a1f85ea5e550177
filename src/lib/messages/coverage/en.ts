import type { CoverageWords } from "./index.js";

/** Words of the page that tells who states what, in English. */
export const en: CoverageWords = {
  title: "Who states what, and who does not",
  description:
    "Which indicators each area states, in figures, in words only or not at all; each cell leads to the sentence.",
  dek: "A row is an indicator, a column an area. A cell with a figure leads to the sentence that states it; an empty cell says why it is empty.",
  legend: "Key",
  stated: "figure stated",
  statedMeaning: "The plan states a figure; follow it to the sentence.",
  summary: "Totals by area",
  figures: "Figure stated",
  kinds: {
    "words-only": "In words only",
    "not-stated": "Not stated",
    "not-applicable": "Not applicable",
  },
  outside: "Goals outside the vocabulary",
  all: (count: number) => `Of ${count} indicators`,
  rowCount: "Areas stating it",
  of: (count: number, all: number) => `${count}/${all}`,
  ofSpoken: (count: number, all: number) => `${count} of ${all}`,
  columnCount: "Indicators stated",
  themeLink: (theme: string) => `Charts and sentences: ${theme}`,
  scrollable: (theme: string) => `Table: ${theme}`,
  compareLink: "Choose indicators and areas to compare",
};
