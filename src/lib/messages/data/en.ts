/** Words of the data page, in English. */
import type { DataWords } from "./index.js";

export const en: DataWords = {
  title: "Data",
  description:
    "Tables of targets in Parquet, CSV and JSON, texts, W3C annotations and checksums at addresses that never change; codebook and one-line recipes.",
  lead: "Every chart and table here is drawn from the five tables below. Each comes in three formats with the same columns and rows, at addresses that never change.",
  onThisPage: "On this page",
  version: (words, version) => `${words} (version ${version} in the files that describe them).`,
  kept: "The kept copy of this edition, which never changes",
  tables: "The tables",
  tableNames: {
    plans: "Plans",
    targets: "Targets",
    series: "Figures from other sources",
    areas: "Areas",
    indicators: "Indicators",
    coverage: "Who states what",
    breaks: "Where series break off",
  },
  coverageMeaning:
    "Made from the five: each indicator in each area with a plan, also where there is no figure. In CSV an absent value gives way to the reason, since “not stated” is not a zero:",
  rows: (count) => `${count} rows`,
  columnsOf: "codebook",
  csvNote:
    "CSV is UTF-8 with a byte order mark, so that Excel reads Vietnamese; decimals have a point. Cells hold the words of the plans letter for letter: nothing is put before a leading = or +, and a test stops publication when a spreadsheet would take a cell for a formula. When you open tables made of strangers’ plans, import every column as text.",
  descriptions: "Machine-readable descriptions and checksums",
  described: {
    "datapackage.json":
      "Data Package 2: type, limits and meaning of each column in both languages, and why a cell may be empty.",
    "croissant.json": "Croissant 1.1, for machine-learning tools: files, tables, columns.",
    "sha256sums.txt":
      "SHA-256 of every data file. Download them, keep the folders they stand in, and check with one command:",
  },
  texts: "Texts and annotations",
  textsLead:
    "A text is the very string that columns start and end point into. Its annotations, after the W3C Web Annotation standard, lay each target on the text by quotation, what stands before and after it, and position, so that other tools can mark the sentences; positions in annotations count Unicode code points, as the standard asks.",
  text: "Text",
  annotations: "Annotations",
  charts: "The rows behind each chart",
  chartsLead:
    "Each chart has a CSV file with exactly the rows it draws, also where there is no figure. The address follows the chart’s name:",
  chartsAll: (count) => `All ${count} files`,
  indicatorCharts: "By indicator",
  themeCharts: "By theme",
  areaCharts: "By area",
  coverageChart: "Who states what",
  recipes: "In one line",
  recipesLead: "The addresses are real: copy a line and it runs.",
  check: "Check a quotation",
  checkLead: "Every row of targets carries the place of its clause in the text, so anybody can check it:",
  leftOut: "Left out",
  leftOutLead: "These files could not be read when the site was made, so nothing in them is in the tables:",
  licence: "Licence and citation",
  licenceText:
    "Data and code are under the MIT licence. Administrative documents of the state are not subject to copyright in Vietnam (Law on Intellectual Property, Article 15).",
  citeSentence:
    "When you quote a figure, please cite its sentence: issuing body, document, date, section, and the address of the sentence on this site.",
  cite: "How to cite, as plain text, BibTeX and RIS",
  columns: "Codebook",
  column: "Column",
  type: "Type",
  meaning: "Meaning",
  mayBeEmpty: "may be empty",
};
