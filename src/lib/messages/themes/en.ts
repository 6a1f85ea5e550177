import type { ThemeWords } from "./index.js";

/** Words of the theme pages in English. Introductions name no figure: figures come from the data alone. */
export const en: ThemeWords = {
  kicker: "Theme",
  description: (theme: string, indicators: number, figures: number) =>
    `${theme}: ${figures} ${figures === 1 ? "target" : "targets"} for ${indicators} ${
      indicators === 1 ? "indicator" : "indicators"
    }, each figure linked to the sentence that states it.`,
  counts: (indicators: number, silent: number, figures: number, plans: number) =>
    `The ${plans} plans read so far hold ${figures} ${figures === 1 ? "target" : "targets"} on this theme, for ${indicators} ${
      indicators === 1 ? "indicator" : "indicators"
    }. ${silent === 0 ? "No indicator is left out" : `${silent} more ${silent === 1 ? "is" : "are"} stated by no plan`}.`,
  noneStated: (plans: number) => `None of the ${plans} plans read so far states a target on this theme.`,
  onThisPage: "Indicators on this page",
  statedBy: (areas: number, all: number) => `${areas} of ${all} areas`,
  definition: "Definition",
  definitionTwin: "In Vietnamese",
  soloTitle: "Stated by one area alone",
  soloLead: "With no second figure to set beside them, these have their sentence and no chart.",
  silentTitle: "Stated by no plan",
  silentLead: "These indicators belong to the site’s vocabulary, but no plan read so far mentions them, even in words.",
  otherThemes: "Other themes",
  coverageLink: "See who states what, on every theme",
  intro: {
    growth:
      "Growth targets say how much more an area means to produce in the year, what it expects to collect in revenue, and what that comes to per person. Two things are easily misread. “At least” sets a floor; it is not a forecast. And GRDP per person is output divided by population, while income per person is money that reaches people: one cannot stand in for the other.",
    poverty:
      "Some plans give the poverty rate that should remain at the end of the year; others give the points by which it should fall. These are different promises: a province can cut poverty fast and still have a great deal of it. For trained workers, the share holding a certificate is always smaller than the share with any training, so look at who is counted before comparing.",
    environment:
      "Forest cover looks like the easiest figure to compare, yet whether rubber trees count as forest is enough to change the order. Clean water and hygienic water are two different standards too, and most figures cover only towns or only the countryside. The note beside each figure says what is in it.",
    health:
      "Doctors and hospital beds per 10,000 people are the usual yardsticks of local health care. Bed counts may or may not include the beds of commune health stations. A malnutrition figure may be a level or a fall; where the sentence leaves that open, it is shown as written, with a note, and nothing is guessed.",
    education:
      "Plans usually measure schooling by the share of schools that meet the national standard. The standard looks at buildings, equipment, staff and teaching, level by level. It does not say directly what pupils learn.",
    "new-rural":
      "The new-rural programme is counted in communes. Some plans give the total that meets the standard by the end of the year, some only those added during it, and some count criteria instead. Totals and additions cannot be set side by side, and areas differ in how many communes they have.",
    culture:
      "“Cultural family” is a title that neighbours award each other once a year. The share of families holding it is how plans measure their aims for community life.",
    security:
      "The standard “Safe in security and order” is judged separately for communes and wards, for residential areas, and for agencies, enterprises and schools. A percentage means little until one knows what it is a percentage of, so figures for different units are kept apart.",
    governance:
      "Three league tables come up most: PCI (provincial competitiveness), PAPI (governance and public administration) and PAR INDEX (administrative reform). Targets are usually places to be gained, and how many places a province gains depends on everyone else. A sentence that only says “raise”, with no number, is still recorded: as a goal in words.",
  },
};
