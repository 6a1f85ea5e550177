import type { AreaWords } from "./index.js";

const targetsWord = (count: number): string => (count === 1 ? "1 target" : `${count} targets`);
const plansWord = (count: number): string => (count === 1 ? "1 plan" : `${count} plans`);
const ordinal = (rank: number): string => {
  const suffix = { one: "st", two: "nd", few: "rd", other: "th", zero: "th", many: "th" };
  return `${rank}${suffix[new Intl.PluralRules("en-GB", { type: "ordinal" }).select(rank)]}`;
};

/** Words of the area pages in English. */
export const en: AreaWords = {
  levels: { province: "Province", district: "District", region: "Region", country: "Country" },
  within: (parent: string) => `in ${parent}`,
  regions: {
    "Đồng bằng sông Hồng": "Red River Delta",
    "Trung du và miền núi phía Bắc": "Northern Midlands and Mountains",
    "Bắc Trung Bộ và Duyên hải miền Trung": "North Central and Central Coast",
    "Bắc Trung Bộ": "North Central",
    "Duyên hải Nam Trung Bộ và Tây Nguyên": "South Central Coast and Central Highlands",
    "Tây Nguyên": "Central Highlands",
    "Đông Nam Bộ": "Southeast",
    "Đồng bằng sông Cửu Long": "Mekong Delta",
  },
  newName: (name: string, date: string) => `${name} (since ${date})`,
  description: (name: string, targets: number, plans: number) =>
    `${name}: ${targetsWord(targets)} in ${plansWord(plans)}, each figure linked to the sentence that states it.`,
  lead: (targets: number, plans: number, inWords: number) =>
    `${targetsWord(targets)} in ${plansWord(plans)}${inWords === 0 ? "" : `, ${inWords} of them in words only`}.`,
  locator:
    "A schematic, not a map: a tile for each province as it was before 1 July 2025, its seas and islands included.",
  noPlan: (name: string) => `No plan of ${name}’s own has been read yet.`,
  plans: "Plans",

  cautionTitle: "Before you compare",
  cautionLead: "These figures do not stand level with those of other areas:",
  noCaution: "Nothing stands in the way: every figure is like those of other areas in year, level and definition.",
  flagged: "The sentences themselves also need care:",

  panelsTitle: "At a glance",
  panelsLead:
    "A panel for each target that others state, too, and that may be compared. The mark in colour is this area’s figure; grey marks are those of others, on one scale from 0.",

  positionTitle: "Beside other areas",
  positionLead:
    "Only figures for the same year, at the same level and counted alike are ranked. Higher does not mean better: these are aims, not results.",
  positionNone: "None of this area’s figures can be ranked with another’s.",
  highest: (count: number, circle: string) => `the highest level stated among ${count} ${circle}`,
  lowest: (count: number, circle: string) => `the lowest level stated among ${count} ${circle}`,
  rank: (rank: number, count: number, circle: string) =>
    `the ${ordinal(rank)} highest level stated among ${count} ${circle}`,
  circle: (noun: string, year: number) => `${noun} with a like figure for ${year}`,
  nouns: { province: "provinces", district: "districts", region: "regions", country: "countries" },
  relations: {
    above: (names: string) => `above ${names}`,
    below: (names: string) => `below ${names}`,
    mark: (names: string) => `the same mark as ${names}`,
    open: (names: string) => `undecided against ${names}`,
  },
  floor: "a floor here",
  ceiling: "a ceiling here",
  onlyHere: "Stated only here",

  targetsTitle: "Every target, by theme",
  tableOf: (theme: string) => `Targets: ${theme}`,
  notStated: (names: string) => `Not stated here, though stated elsewhere: ${names}.`,
  notStatedAnywhere: (count: number) =>
    `${count} more ${count === 1 ? "indicator is" : "indicators are"} stated by no plan`,
  notApplicable: (names: string) => `Not applicable at this level: ${names}.`,
  outsideTitle: "Outside the vocabulary",
  outsideLead: "Goals the plan states that belong to no indicator of this site, goals without a number included.",
  columnIndicator: "Indicator",

  mergerTitle: "After the 2025 mergers",
  merged: (date: string, names: string, successor: string) =>
    `On ${date}, ${names} merged under the name ${successor}.`,
  ownFigures: (name: string) => `The figures on this page are ${name}’s alone, before the merger.`,
  successorLink: (name: string) => `${name} after the merger`,
  unmerged: (name: string) =>
    `${name} was left unchanged by the provincial mergers of 2025; the figures on this page still fit its present territory.`,
  districtsEnded: (name: string, parent: string) =>
    `District governments ended on 1 July 2025, so ${name} is no longer an administrative unit. When the plan was issued it belonged to ${parent}.`,
  predecessorsTitle: "What it was made from",
  predecessorsLead: (name: string, names: string, date: string) =>
    `Today’s ${name} was formed from ${names} on ${date}. The plans read here are those of the old units; no figures are added up for the new one.`,
  districtsTitle: "Districts with a plan",
  districtsLead: (name: string) => `A district’s plan binds that district only; it does not stand in for ${name}’s.`,
  noPlanYet: "no plan yet",
  otherAreas: "Other areas",
};
