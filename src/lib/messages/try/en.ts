import type { TryWords } from "./vi.js";

const many = (count: number, one: string, more: string): string => `${count} ${count === 1 ? one : more}`;

/** Words of the page that reads a reader's own document, in English. */
export const en: TryWords = {
  title: "Try a plan of your own",
  description:
    "Paste or drop a plan, directive or resolution: its targets are marked, every number is accounted for and set beside the published plans. Nothing leaves your machine.",
  lead: "Paste the text of a plan, directive or resolution, or drop its file on the page. It is read in your browser, there and then: targets are marked, every number is accounted for, and both stand beside the published plans.",
  privacy:
    "Nothing leaves your machine: the page sends nothing and keeps nothing. Once it is open, pasted text is read without a network too.",
  noScript:
    "JavaScript is off, so nothing can be read here. This page reads a document that you paste or drop, marks its targets and compares them with the published plans, all on your own machine. The command line does the same:",
  noScriptRows: "prints the targets as a table",
  noScriptAdd: "writes a plan’s file to contribute",
  paste: "Paste the text here",
  read: "Read it",
  file: "Choose a file",
  kinds: "or drop it anywhere on the page: txt, md, html, docx, pdf with a text layer, up to 20 MB.",
  example: "Try it with a published plan:",
  clear: "Clear",
  stop: "Stop",
  reading: (name) => `Reading ${name}…`,
  pastedName: "the pasted text",
  stopped: "Stopped.",
  cleared: "The document is gone from the page.",
  nothingGiven: "There is no text yet: paste some above, or choose a file.",
  onlyFirst: (name) => `One file at a time: ${name} was read.`,
  refused: (name, what) => `${name} cannot be read: ${what}.`,
  frontMatter: (line) => `the lines above its text (between the two ---) have a mistake${line}`,
  frontMatterLine: (line) => ` on line ${line}`,
  frontMatterMend: "Mend it there, or take those lines out and read it again",
  failed: "the program met a fault of its own",
  failedMend: "Reload the page and try again; if it stays, please report it",
  exampleFailed: "The published plan could not be loaded. Check the connection and try again.",
  done: (name, targets, sentences) =>
    `Read ${name}: ${many(targets, "target", "targets")} in ${many(sentences, "sentence", "sentences")}.`,
  doneNothing: (name) => `Read ${name}: no target found.`,
  nothingHelp:
    "No sentence states a goal. Check that this is the plan, with its part on goals and tasks; a document that only tells results has no targets.",
  result: "What was read",
  place: "Area and year",
  area: "Area",
  year: "Year",
  areaUnknown: "not known",
  provincesBefore: "Provinces before 1 July 2025",
  provincesAfter: "Provinces from 1 July 2025",
  districts: "Districts",
  areaBy: {
    told: "The area is the one you chose.",
    front: "The area is taken from the lines above the text.",
    text: "The area is the one named in the text.",
    nothing: "The text names no area that it binds: please choose one above.",
  },
  yearBy: {
    told: "The year is the one you chose.",
    front: "The year is taken from the lines above the text.",
    text: (from) => `The year is ${from}.`,
    nothing: "The text names no year: this year is assumed, please mend it above.",
  },
  yearFrom: {
    title: "named in the title",
    slogan: "named in the slogan",
    goals: "the one most goals are for",
    text: "the one named most",
    date: "the year of issue",
  },
  otherAreas: (names) => `The text also names ${names} often.`,
  otherYears: (years) => `The year may also be ${years}.`,
  otherYear: (year, from) => `${year} (${from})`,
  unknownDistrict: (name) =>
    `This seems to be the plan of ${name}, which the site’s table of areas lacks: its figures count as a district’s.`,
  mergedArea: (area, into) => `When this document was made, ${area} had become part of ${into}.`,
  doubts: "To check",
  noDoubts: "Nothing is in doubt about the area, the year or how the file was read.",
  flagged: (count) =>
    `${many(count, "target has", "targets have")} something to know, said below the figure in the list:`,
  text: "The document",
  textCut: (shown, all) =>
    `The document has ${all} characters; the first ${shown} are shown here. Tables, charts and downloads cover the rest too.`,
  compare: "Beside the published plans",
  compareLead: (name) =>
    `“${name}” is the document you have just given: it is not published and shows on your machine alone. Your figures lead to their sentences above, the others to the published plans.`,
  compareNothing: "This document states no indicator of the vocabulary, so there is nothing to compare.",
  compareCut: (most) =>
    `Some indicators are stated very often; the first ${most} figures of each are compared here. The list and the downloads have them all.`,
  compareMore: (count) => `Show ${many(count, "more indicator", "more indicators")}`,
  own: "your document",
  ownUnknown: "Your document",
  downloads: "Download",
  downloadsLead: "The targets as rows, with the columns of the published table:",
  contribute: "Contribute this document",
  contributeLead: (name) =>
    `${name} holds the lines above the text and the text itself, just as chi-tieu add writes it: in the folder data/plans/ it becomes a page of its own. Please check the lines above the text against the original first.`,
  contributeNoArea: "Choose the area above; the file’s name and its first lines need one.",
  saveFile: (name) => `Download ${name}`,
  saved: (name) => `${name} downloaded.`,
};
