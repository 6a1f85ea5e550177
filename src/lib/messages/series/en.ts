/** Words around figures of several years, in English. */

/** How many promises that can be held against a result were kept. */
function tallied(kept: number, all: number): string {
  if (all === 1) return `the one target that can be held against a result was ${kept === 1 ? "met" : "missed"}`;
  if (kept === 0) return `none of the ${all} targets that can be held against a result was met`;
  if (kept === all) return `all ${all} targets that can be held against a result were met`;
  return `${kept} of ${all} targets that can be held against a result were met`;
}

export const en = {
  heading: "Across the years",
  yearsOf: (label: string) => `${label}, across the years`,
  tally: (label: string, kept: number, all: number) => `${label} across the years: ${tallied(kept, all)}`,
  noTally: (label: string) => `${label} across the years: no target can be held against a result yet`,
  verdictsTitle: "Target against result",
  verdictsLead:
    "Only a target and a result for the same place and year, measured alike, are set side by side. Where sources disagree, both are given.",
  columnArea: "Area",
  columnIndicator: "Indicator",
  columnYear: "Year",
  columnTarget: "Target",
  columnResult: "Result",
  columnVerdict: "Against the target",
  columnKind: "Kind",
  columnFigure: "Figure",
  columnSource: "Source",
  allFigures: (count: number) => `Every figure across the years (${count})`,
  tableOf: (label: string) => `${label}: every figure by year and source`,
  openSentence: "read the sentence",
  sourcesTitle: "How we know",
  sourcesLead: (plans: number, sources: number) =>
    `The plans’ own targets come from ${plans} documents read in full, and each figure leads to its sentence. All others come from the ${sources} publications below, of which only the beginning of the page was read: open the source before you quote it. Where a public body and the press both give a figure, the public body goes first.`,
  sourcesCount: (count: number) => (count === 1 ? "1 source" : `${count} sources`),
  untitled: "no title",
  undated: "no date",
  tiers: { official: "public body", press: "press" },
  sourceRef: (number: number) => `source ${number}`,
  derivedFrom: "from the sentence",
  ofPlan: (year: number) => `the ${year} plan`,
  afterMerger: (area: string) => `${area} after the merger (another area)`,
  areaTally: (kept: number, all: number) => `Across the years: ${tallied(kept, all)}`,
  areaNoTally: "Across the years: no target can be held against a result yet",
  areaLead:
    "A panel for each indicator: targets set, results reported. Only results of successive years that were measured alike are joined.",
  notes: "To know when reading the picture",
} as const;
