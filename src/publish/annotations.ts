/** Every plan's targets as W3C Web Annotations, so that any reader of annotations can lay our marks on the text. */
import { datasetCreator, datasetLicence } from "../lib/dataset.js";
import { stampVersion } from "../lib/edition-stamp.js";
import { formatFigure } from "../lib/format.js";
import { anchorOf, planPath } from "../lib/links.js";
import type { Plan, Tables, Target } from "../lib/model.js";
import type { Edition } from "../node/edition.js";
import { type PublishedFile, type Site, textFile } from "./types.js";

export const annotationsPath = (planId: string): string => `data/annotations/${planId}.jsonld`;

/** Characters of context on either side of a quotation, enough to tell two like clauses of one plan apart. */
const contextLength = 48;

/** One file a plan. */
export function annotationsMaker(edition: Edition, site: Site): PublishedFile[] {
  return edition.tables.plans.map((plan) => {
    const collection = annotationsOf(plan, edition, site);
    return textFile(annotationsPath(plan.plan_id), `${JSON.stringify(collection, null, 1)}\n`);
  });
}

/**
 * The targets of a plan as an AnnotationCollection with its one page inside (https://www.w3.org/TR/annotation-model/).
 *
 * An annotation has two targets that show the same clause: the published text, by quotation and position, and the page of the
 * plan, by quotation and the mark's id. Positions count Unicode code points, as the recommendation asks; `start` and `end` of
 * our tables count UTF-16 code units. The two differ only behind a character beyond U+FFFF.
 *
 * Bodies: the figure in words in both languages, and the row of the table (schema.org PropertyValue).
 */
export function annotationsOf(
  plan: Plan,
  {
    tables,
    texts,
    stamp,
  }: Pick<Edition, "texts" | "stamp"> & { tables: Pick<Tables, "areas" | "indicators" | "targets"> },
  { siteUrl }: Site,
): object {
  const text = texts.get(plan.plan_id) ?? "";
  const id = `${siteUrl}${annotationsPath(plan.plan_id)}`;
  const targets = tables.targets.filter(({ plan_id }) => plan_id === plan.plan_id);
  const positionOf = codePointCounter(text);
  const area = tables.areas.find(({ area_id }) => area_id === plan.area_id);
  const issued = stamp.date === "" ? {} : { generated: `${stamp.date}T00:00:00Z` };
  return {
    "@context": ["http://www.w3.org/ns/anno.jsonld", { schema: "https://schema.org/" }],
    id,
    type: "AnnotationCollection",
    label: `${area?.name_vi ?? plan.area_id} ${plan.year}`,
    creator: { id: siteUrl, type: "Organization", name: datasetCreator },
    rights: datasetLicence.url,
    ...issued,
    "schema:version": stampVersion(stamp),
    total: targets.length,
    first: {
      id: `${id}#page-1`,
      type: "AnnotationPage",
      partOf: id,
      startIndex: 0,
      items: targets.map((target) => ({
        id: `${id}#${encodeURIComponent(anchorOf(target))}`,
        type: "Annotation",
        motivation: "describing",
        creator: siteUrl,
        body: bodiesOf(target, tables, siteUrl),
        target: selectionsOf(target, text, positionOf, siteUrl),
      })),
    },
  };
}

function bodiesOf(target: Target, { indicators }: Pick<Tables, "indicators">, siteUrl: string): object[] {
  const indicator = indicators.find(({ code }) => code === target.indicator);
  const inWords = (["vi", "en"] as const).map((language) => {
    const label = language === "vi" ? indicator?.label_vi : indicator?.label_en;
    const figure = target.comparator === "qualitative" ? target.stated : formatFigure(target, language);
    return {
      type: "TextualBody",
      purpose: "describing",
      format: "text/plain",
      language,
      value: [label, `${figure} (${target.year})`].filter(Boolean).join(": "),
    };
  });
  return [...inWords, propertyOf(target, siteUrl)];
}

const reference = (name: string, value: string | number): object => ({
  type: "schema:PropertyValue",
  "schema:name": name,
  "schema:value": value,
});

/** The row as schema.org writes a value: what is not there is left out, what only our tables know is referred to. */
function propertyOf(target: Target, siteUrl: string): object {
  const bounds = {
    "=": ["schema:value"],
    "~": ["schema:value"],
    ">=": ["schema:minValue"],
    ">": ["schema:minValue"],
    "<=": ["schema:maxValue"],
    "<": ["schema:maxValue"],
    range: ["schema:minValue", "schema:maxValue"],
    qualitative: [],
  }[target.comparator];
  const values = [target.value, target.value_high];
  return {
    // A body that is neither text nor a part of something must have an address.
    id: `${siteUrl}data/targets.json#${encodeURIComponent(target.target_id)}`,
    type: "schema:PropertyValue",
    "schema:identifier": target.target_id,
    ...(target.indicator !== null && { "schema:propertyID": target.indicator }),
    ...Object.fromEntries(bounds.map((bound, at) => [bound, values[at]])),
    "schema:unitText": target.unit,
    "schema:description": target.stated,
    "schema:valueReference": [
      reference("comparator", target.comparator),
      reference("year", target.year),
      ...(target.scope === "" ? [] : [reference("scope", target.scope)]),
    ],
  };
}

function selectionsOf(
  { start, end, quote, ...target }: Target,
  text: string,
  positionOf: (offset: number) => number,
  siteUrl: string,
): object[] {
  const quotation = {
    type: "TextQuoteSelector",
    exact: quote,
    prefix: [...text.slice(Math.max(0, start - 2 * contextLength), start)].slice(-contextLength).join(""),
    suffix: [...text.slice(end, end + 2 * contextLength)].slice(0, contextLength).join(""),
  };
  const page = `${siteUrl}${planPath(target.plan_id).slice(1)}`;
  return [
    {
      type: "SpecificResource",
      source: {
        id: `${siteUrl}data/plans/${target.plan_id}.txt`,
        type: "Text",
        format: "text/plain",
        language: "vi",
      },
      selector: [quotation, { type: "TextPositionSelector", start: positionOf(start), end: positionOf(end) }],
    },
    {
      type: "SpecificResource",
      source: { id: page, type: "Text", format: "text/html", language: "vi" },
      selector: [
        quotation,
        { type: "FragmentSelector", conformsTo: "http://tools.ietf.org/rfc/rfc3236", value: anchorOf(target) },
      ],
    },
  ];
}

/** Turns a UTF-16 offset into a count of code points. */
function codePointCounter(text: string): (offset: number) => number {
  const pairs = [...text.matchAll(/[\u{10000}-\u{10FFFF}]/gu)].map(({ index }) => index);
  return (offset) => offset - pairs.filter((at) => at < offset).length;
}
