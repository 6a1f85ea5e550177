import type { EmbedWords } from "./index.js";

/** Words of embeds and of the page that makes their code, in English. */
export const en: EmbedWords = {
  table: "Table with the sentences",
  differs: (count: number) =>
    count === 1 ? "One thing to know when comparing" : `${count} things to know when comparing`,
  indicator: "Indicator",
  openPage: "See it on Chỉ tiêu",
  /** In a frozen edition. */
  latest: "See the latest",

  nav: "Embed",
  title: "Embed a chart in your article",
  description: "Code, image or link of every chart: light, credited, and in need of no JavaScript.",
  lead: "Choose a chart and copy its code into your article. Each weighs less than 15 kB, names its source and edition, takes its own height, and shows with JavaScript off.",
  noScript:
    "JavaScript is off, so nothing can be chosen here. The ready code of every chart stands below, to be copied.",
  choose: "Choose",
  chart: "Chart",
  kinds: { theme: "Themes", area: "Areas", coverage: "All" },
  coverage: "Who states what, all themes",
  areas: "Areas in the chart",
  years: "Years",
  choiceHint: "None ticked means all. Readers without JavaScript see the chart of all areas.",
  onlyIndicators: "Areas and years can be chosen only for the chart that compares the plans on one indicator.",
  language: "Language",
  languages: { vi: "Vietnamese", en: "English" },
  theme: "Ground",
  themes: { auto: "As the reader's system (the tag: as your page)", light: "Light", dark: "Dark" },
  edition: "Data",
  living: "Always the latest",
  frozen: (number: number) => `Kept as in edition ${number}`,
  preview: "Preview",
  previewWidths: "Width of the frame",
  wide: "Wide",
  narrow: "Phone",
  code: "Copy",
  codes: {
    iframe: { name: "Frame (iframe)", hint: "Paste it into the HTML of your article. Nothing else is needed." },
    tag: {
      name: "Tag with one line of script",
      hint: "Takes its height in every browser; the line of script is needed once a page.",
    },
    image: {
      name: "Image",
      hint: "A PNG with title, notes and source inside it, and alternative text for those who cannot see it. It always shows all areas.",
    },
    link: {
      name: "Link",
      hint: "The chart's own page; pasted into WordPress and whatever reads oEmbed, it becomes the chart.",
    },
  },
  copy: "Copy",
  copied: "Copied.",
  copyFailed: "The browser does not allow copying. Select the text and copy it by hand.",
  unknown: (value: string) => `There is no chart “${value}”; the page shows the first one.`,
  failed: "The list of charts could not be loaded. Reload the page, or use the ready code below.",
  all: "Ready code of every chart",
  allLead: "Each is a frame with the latest data, light or dark as the reader's system.",
  codeOf: (title: string) => `Embed code: ${title}`,
  openEmbed: "Open it alone",
  picture: "PNG image",
};
