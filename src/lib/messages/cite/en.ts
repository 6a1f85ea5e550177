/** Words of citations and of the pages about citing and editions, in English. */
export const en = {
  authors: "Chỉ tiêu contributors",
  siteTitle: "Chỉ tiêu: what Vietnam's provinces promised, in the words they promised it",
  dataset: "Data set",
  noIssuer: "[no issuing body named in the copy read]",
  noTitle: "[no title in the copy read]",
  document: "document",
  numbered: (kind: string, number: string) => `${kind} no. ${number}`,
  dated: (date: string) => ` of ${date}`,
  forYear: (year: number) => `, for ${year}`,
  noNumber: " (no number in the copy read)",
  noDate: " (no date of issue in the copy read)",
  noNumberNorDate: " (no number and no date of issue in the copy read)",
  inSection: (section: string) => `section ${section}`,
  inSite: (stamp: string) => `In Chỉ tiêu, ${stamp}`,
  textHash: (sha256: string) => `SHA-256 of the text: ${sha256}`,
  keptAt: (url: string) => `kept unchanged at ${url}`,
  siteNote:
    "Targets read from plans of provinces and districts of Vietnam, each with the clause that states it and its place in the text",
  // The page
  title: "Citing",
  description: "How to cite the data set, a plan, or one figure with the sentence that states it: text, BibTeX, RIS.",
  lead: "A figure here is a sentence, so to cite a figure is to cite its sentence: who issued it, in which document and section, in which words, where to read it again, in which edition.",
  wholeTitle: "The site and its data",
  planTitle: "A plan, a figure",
  planLead:
    "On a plan’s page, choose a highlighted sentence and press “Copy citation”. Or choose a plan here: each of its targets has a citation ready.",
  partsTitle: "What is in a citation",
  parts: {
    document: "Issuing body, kind of document, number, date",
    documentMeaning: "As the document gives them. A missing number or date is said to be missing; none is made up.",
    sentence: "Section, clause, figure",
    sentenceMeaning:
      "The clause that states the figure, word for word; after it, in brackets, the indicator and the figure as read.",
    address: "Address",
    addressMeaning: "Leads to that very sentence, highlighted in the whole text.",
    edition: "Edition and kept copy",
    editionMeaning:
      "The site goes on changing; an edition does not. The kept copy holds every byte of it at an address that never changes.",
    hash: "SHA-256 of the text",
    hashMeaning:
      "The fingerprint of the text that was read: anybody can compute it again and know it is the same text.",
  },
  planPageTitle: (plan: string) => `Citing ${plan}`,
  planPageDescription: (plan: string, count: number) => `${plan}: citations of the document and its ${count} targets.`,
  thePlan: "The document",
  itsFigures: (count: number) => `${count} targets, a citation each`,
  files: "Download:",
  plainText: "plain text",
  machineForms: "BibTeX and RIS",
  citeThis: "Cite",
  allOfPlan: "Cite a target of this document",
  chosen: "Chosen sentence:",
  copy: "Copy",
  copyCitation: "Copy citation",
  copied: "Copied.",
  notCopied: "The browser does not let us copy. Please select and copy:",
  notFetched: "The citation could not be fetched. Please open the page of citations beside it.",
  accessed: (date: string) => `. Accessed ${date}`,
  // Editions
  editionsTitle: "Editions",
  editionsDescription:
    "The editions of the Chỉ tiêu data: number, date, what changed, and the kept copy of each, which never changes.",
  editionsLead:
    "An edition is a numbered publication: its tables, texts, charts and citations stay, byte for byte, at an address that never changes. The site you are reading is the latest and goes on changing.",
  now: (stamp: string) => `You are reading: ${stamp}.`,
  nowDraft: (stamp: string) =>
    `You are reading: ${stamp}. The data differ from that edition and bear no number yet; where figures must stand still, use a kept copy.`,
  noEditions: "No edition has been kept yet.",
  columnEdition: "Edition",
  columnChanges: "Changes since the edition before",
  columnDigest: "SHA-256 of the five tables",
  editionNumber: (number: number, date: string) => `Edition ${number}, ${date}`,
  firstEdition: (plans: number, targets: number) => `The first edition: ${plans} plans, ${targets} targets.`,
  presentEdition: (plans: number, targets: number) => `${plans} plans, ${targets} targets.`,
  planChanges: (added: number, removed: number, changed: number) =>
    `Plans: ${added} added, ${removed} removed, ${changed} changed.`,
  targetChanges: (added: number, removed: number, changed: number) =>
    `Targets: ${added} added, ${removed} removed, ${changed} changed.`,
  checkTitle: "Check it yourself",
  checkDigest: "The SHA-256 of the five tables is that of the published JSON files, one after the other in this order:",
  checkManifest: "The SHA-256 of every file of the site, as sha256sum writes it:",
  keptLead: "This copy is kept byte for byte and never changes.",
  latest: "The latest",
  charts: "Charts",
  // Checking everything
  proveTitle: "Check it yourself, in your browser",
  proveLead:
    "At the press of this button your browser fetches the text of every plan again, computes its SHA-256 anew, cuts every quotation out of it by the place that the table gives, and compares letter by letter. Nobody else does it for you.",
  proveButton: "Check all plans",
  proving: (plan: string) => `Reading ${plan}…`,
  proved: (held: string, all: string, plans: string) =>
    `All true: ${held} of ${all} quotations match letter for letter, and so does the SHA-256 of ${plans} plans.`,
  disproved: (held: string, all: string) =>
    `Not true: ${held} of ${all} quotations match, or a SHA-256 differs. See below, and please tell us.`,
  provedPlan: (held: string, all: string) => `the SHA-256 matches, ${held} of ${all} quotations`,
  disprovedPlan: (held: string, all: string) => `the SHA-256 differs, ${held} of ${all} quotations`,
  disprovedQuotes: (held: string, all: string) => `the SHA-256 matches, but only ${held} of ${all} quotations`,
  notProved: "The data could not be fetched. Please check the connection and try again.",
  notSecure: "Browsers compute SHA-256 over a secure connection (https) only. Please open this page over https.",
} as const;
