/** A document that a reader tries, set beside the published ones. */
import type { CompareTables } from "../comparison.js";
import { type Comparison, comparisonsOf } from "../comparison.js";
import type { Area, Plan, Target } from "../model.js";
import type { OwnReading } from "./own-reading.js";

/** The area and the plan that stand for the reader's document; no published one has such an id. */
export const ownId = "your-document";

/** What the reader's document is called in charts and tables, by the name of its area: "Lào Cai (bản của bạn)". */
export type OwnName = Pick<Area, "name_vi" | "name_en">;

/** So many figures of one indicator are compared; a document with more repeats itself, and its chart would say nothing. */
export const mostCompared = 24;

const inVocabulary = ({ reading }: OwnReading): Target[] =>
  reading.targets.filter(({ indicator }) => indicator !== null);

/** The first figures of each indicator, in order of place. */
function compared(own: OwnReading): Target[] {
  const counts = new Map<string | null, number>();
  return inVocabulary(own).filter(({ indicator }) => {
    const before = counts.get(indicator) ?? 0;
    counts.set(indicator, before + 1);
    return before < mostCompared;
  });
}

/** Whether a document has more figures of an indicator than are compared. */
export const isCut = (own: OwnReading): boolean => compared(own).length < inVocabulary(own).length;

/** The published tables with the reader's document as one more plan, of an area of its own that stands first. */
export function withOwn(tables: CompareTables, own: OwnReading, name: OwnName): CompareTables {
  const { area, level, year } = own;
  const ownArea: Area = {
    area_id: ownId,
    level,
    parent_id: null,
    ...name,
    // Before all others: places go by this code.
    gso_code: "",
    iso_3166_2: null,
    region: area?.region ?? null,
    merged_into: null,
    merged_on: null,
    colour: area?.colour ?? 1,
  };
  return {
    areas: [ownArea, ...tables.areas],
    indicators: tables.indicators,
    plans: [ownPlan(year, own), ...tables.plans],
    targets: [...compared(own).map(ownTarget), ...tables.targets],
  };
}

function ownPlan(year: number, { text, title, reading }: OwnReading): Plan {
  return {
    plan_id: ownId,
    area_id: ownId,
    year,
    document_type: null,
    number: null,
    issued_on: null,
    issuer: null,
    signer: null,
    title,
    slogan: null,
    text_sha256: "",
    characters: text.length,
    flags: reading.flags,
    note: reading.note,
  };
}

/** Keeps the part of the id that names its sentence, so that a mark of a chart finds it on the page. */
function ownTarget(target: Target): Target {
  const own = target.target_id.slice(target.plan_id.length);
  return { ...target, plan_id: ownId, area_id: ownId, target_id: `${ownId}${own}` };
}

/**
 * Each indicator that the document has a goal for, compared with the published plans: those that most of them state first.
 * @param tables as `withOwn` gives them
 */
export function ownComparisons(tables: CompareTables): Comparison[] {
  const stated = (code: string, own: boolean): number =>
    new Set(
      tables.targets
        .filter(({ indicator, area_id }) => indicator === code && (area_id === ownId) === own)
        .map(({ area_id }) => area_id),
    ).size;
  const codes = tables.indicators.map(({ code }) => code).filter((code) => stated(code, true) > 0);
  const indicators = codes.toSorted((a, b) => stated(b, false) - stated(a, false));
  const areas = tables.areas
    .map(({ area_id }) => area_id)
    .filter((id) => tables.plans.some((plan) => plan.area_id === id));
  const years = [...new Set([...tables.plans, ...tables.targets].map(({ year }) => year))].sort((a, b) => a - b);
  return comparisonsOf({ indicators, areas, years, order: "place" }, tables);
}
