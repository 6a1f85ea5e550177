/** What a citation says, before it is set as text, BibTeX or RIS: of the site, of a plan, of one figure in its sentence. */
import { type EditionStamp, stampWords } from "../edition-stamp.js";
import { editionFolder } from "../editions.js";
import { formatDate, formatFigure } from "../format.js";
import { type Language, pathIn, planPath, targetPath, wholeAddress } from "../links.js";
import { citeWords } from "../messages/cite/index.js";
import { messages, wordOf } from "../messages/index.js";
import type { Indicator, Plan, Target } from "../model.js";
import { lowerFirst, oneLine, upperFirst } from "../print-text.js";

/** A thing to cite. What the document leaves blank is null here, and said to be missing by those who set it. */
export interface Cited {
  kind: "data" | "plan" | "figure";
  language: Language;
  /** For BibTeX and RIS: ASCII, the id of plan or target, or `chi-tieu`. */
  key: string;
  author: string;
  title: string;
  /** Kind, number and date as one says them: `Kế hoạch số 210/KH-UBND ngày 15/1/2024`; what is missing is named. */
  designation: string;
  number: string | null;
  /** ISO date of issue. */
  issued: string | null;
  section: string | null;
  /** The clause word for word, on one line. */
  quote: string | null;
  /** Indicator and figure: `Tốc độ tăng GRDP: 7,5%`; null where the vocabulary has no name for it. */
  figure: string | null;
  /** The edition in words. */
  edition: string;
  /** SHA-256 of the plan's text. */
  sha256: string | null;
  url: string;
  /** Where the very bytes of this edition stay; null for a draft, which stays nowhere. */
  kept: string | null;
}

/** What a citation takes from around the thing cited. */
export interface CitationSite {
  language: Language;
  stamp: EditionStamp;
  /** Absolute, ends in a slash. */
  siteUrl: string;
}

/** Where an edition's file stays, without language: `/editions/1/data/targets.csv`. */
export const keptPath = (stamp: EditionStamp, file = ""): string => `${editionFolder(stamp)}/${file}`;

const keptUrl = ({ stamp, siteUrl }: CitationSite, file: string): string | null =>
  stamp.draft ? null : wholeAddress(siteUrl, keptPath(stamp, file));

/** The edition inside a sentence: `ấn bản 1, 21/11/2026`. */
const editionIn = ({ stamp, language }: CitationSite): string => lowerFirst(stampWords(stamp, language));

/** The whole of it: site and data. */
export function citedSite(site: CitationSite): Cited {
  const { language, stamp, siteUrl } = site;
  const words = citeWords[language];
  return {
    kind: "data",
    language,
    key: `chi-tieu-${stamp.number}${stamp.draft ? "-draft" : ""}`,
    author: words.authors,
    title: words.siteTitle,
    designation: words.dataset,
    number: null,
    issued: stamp.date === "" ? null : stamp.date,
    section: null,
    quote: null,
    figure: null,
    edition: editionIn(site),
    sha256: null,
    url: wholeAddress(siteUrl, pathIn(language, "/")),
    kept: keptUrl(site, ""),
  };
}

/** One document. */
export function citedPlan(plan: Plan, site: CitationSite): Cited {
  const { language, siteUrl } = site;
  const words = citeWords[language];
  return {
    kind: "plan",
    language,
    key: plan.plan_id,
    author: plan.issuer ?? words.noIssuer,
    title: plan.title ?? words.noTitle,
    designation: designation(plan, language),
    number: plan.number,
    issued: plan.issued_on,
    section: null,
    quote: null,
    figure: null,
    edition: editionIn(site),
    sha256: plan.text_sha256,
    url: wholeAddress(siteUrl, pathIn(language, planPath(plan.plan_id))),
    kept: keptUrl(site, `data/plans/${plan.plan_id}.txt`),
  };
}

/** One figure, with the clause that states it. */
export function citedTarget(target: Target, plan: Plan, indicators: readonly Indicator[], site: CitationSite): Cited {
  const { language, siteUrl } = site;
  const indicator = indicators.find(({ code }) => code === target.indicator);
  const label = language === "vi" ? indicator?.label_vi : indicator?.label_en;
  return {
    ...citedPlan(plan, site),
    kind: "figure",
    key: target.target_id,
    section: sectionOf(target),
    quote: oneLine(target.quote).trim(),
    figure: label === undefined ? null : `${label}: ${formatFigure(target, language)}`,
    url: wholeAddress(siteUrl, pathIn(language, targetPath(target))),
  };
}

/** The way to the clause, without the bare dashes of lists, which name no place; null where nothing is left. */
function sectionOf({ section }: Target): string | null {
  const named = section.split(" › ").filter((part) => /[\p{L}\p{N}]/u.test(part));
  return named.length === 0 ? null : named.join(" › ");
}

function designation({ document_type, number, issued_on, year }: Plan, language: Language): string {
  const words = citeWords[language];
  const kind = document_type === null ? words.document : wordOf(messages[language].documentTypes, document_type);
  const named = number === null ? kind : words.numbered(kind, number);
  const date = issued_on === null ? "" : words.dated(formatDate(issued_on, language));
  const missing =
    number !== null ? issued_on === null && words.noDate : issued_on === null ? words.noNumberNorDate : words.noNumber;
  return upperFirst(`${named}${date}${missing || ""}${words.forYear(year)}`);
}
