/** The index of the search: made at build time, read by the page; both fold letters alike. */
import MiniSearch, { type Options } from "minisearch";
import { fold, termsOf } from "./fold.js";
import { formatList } from "./format.js";
import { areaName } from "./labels.js";
import { areaPath, type Language, planPath, targetPath, themePath } from "./links.js";
import { toolWords } from "./messages/tools.js";
import type { Area, Indicator, Tables, Target } from "./model.js";
import { oneLine } from "./print-text.js";

export const searchKinds = ["area", "plan", "indicator", "sentence"] as const;
export type SearchKind = (typeof searchKinds)[number];

/** One thing that can be found, with its words in both languages. */
export interface Entry {
  readonly id: string;
  readonly kind: SearchKind;
  /** Without language: `/plans/son-la-2023#t-grdp_growth`. */
  readonly path: string;
  readonly name_vi: string;
  readonly name_en: string;
  /** What stands below the name: a sentence, a definition, the fate of an area. */
  readonly text_vi: string;
  readonly text_en: string;
}

type SearchTables = Pick<Tables, "areas" | "indicators" | "plans" | "targets">;

const stored = ["kind", "path", "name_vi", "name_en", "text_vi", "text_en"] as const;

/** The same on both sides: text is cut and folded by one function when it is laid in and when it is asked for. */
const options: Options<Entry & { also: string }> = {
  fields: ["name_vi", "name_en", "text_vi", "text_en", "also"],
  storeFields: [...stored],
  tokenize: termsOf,
  processTerm: (term) => term,
};

/** The index as JSON text; the same tables give the same bytes. */
export function searchIndexJson(tables: SearchTables, areaPages: ReadonlySet<string>): string {
  const index = new MiniSearch(options);
  index.addAll(entriesOf(tables, areaPages));
  return JSON.stringify(index);
}

/** @throws {Error} when the text is no index */
export const readSearchIndex = (json: string): SearchIndex => MiniSearch.loadJSON(json, options);
export type SearchIndex = MiniSearch<Entry & { also: string }>;

export interface Found {
  readonly entries: readonly Entry[];
  /** False: nothing has all the words, these have some of them or words like them. */
  readonly whole: boolean;
}

/**
 * What a query finds, best first. Where the query has marks, what is written with the same marks comes first.
 * @example search(index, "son la").entries[0].name_vi // "Sơn La"
 */
export function search(index: SearchIndex, query: string): Found {
  if (termsOf(query).length === 0) return { entries: [], whole: true };
  const boost = { name_vi: 3, name_en: 3, also: 0.5 };
  const all = index.search(query, { combineWith: "AND", prefix: true, boost });
  const found = all.length > 0 ? all : index.search(query, { ...near, boost });
  const entries = found.map((result) => result as unknown as Entry);
  return { entries: ownPageFirst(asWritten(entries, query)), whole: all.length > 0 };
}

/** Words like those asked for; a letter or two are like everything, so they must stand as they are. */
const near = { prefix: (term: string) => term.length > 2, fuzzy: (term: string) => (term.length > 3 ? 0.2 : false) };

/** Two areas can have one name, before and after a merger: the one that something is known of comes first. */
function ownPageFirst(entries: readonly Entry[]): readonly Entry[] {
  const hasPage = ({ kind, id, path }: Entry): boolean =>
    kind !== "area" || path === areaPath(id.slice("area ".length));
  return [...entries.filter(hasPage), ...entries.filter((entry) => !hasPage(entry))];
}

function asWritten(entries: readonly Entry[], query: string): readonly Entry[] {
  const written = query.normalize("NFC").trim().toLowerCase();
  if (written === fold(written)) return entries;
  const has = (entry: Entry): boolean =>
    [entry.name_vi, entry.text_vi].some((text) => text.normalize("NFC").toLowerCase().includes(written));
  return [...entries.filter(has), ...entries.filter((entry) => !has(entry))];
}

/** Everything that can be found; `also` holds words that lead to it without standing in it. */
export function entriesOf(tables: SearchTables, areaPages: ReadonlySet<string>): (Entry & { also: string })[] {
  return [
    ...tables.areas
      .filter(({ level }) => level === "province" || level === "district")
      .map((area) => areaEntry(area, tables, areaPages)),
    ...planEntries(tables),
    ...tables.indicators.map(indicatorEntry),
    ...sentenceEntries(tables),
  ];
}

function areaEntry(
  area: Area,
  { areas, plans }: SearchTables,
  areaPages: ReadonlySet<string>,
): Entry & { also: string } {
  const named = (id: string | null): Area | undefined => areas.find(({ area_id }) => area_id === id);
  const parent = area.level === "district" ? named(area.parent_id) : undefined;
  const successor = named((parent ?? area).merged_into);
  const parts = areas.filter(({ merged_into }) => merged_into === area.area_id);
  const withPlan = new Set(plans.map(({ area_id }) => area_id));
  const districts = areas.filter(
    ({ area_id, parent_id, level }) => level === "district" && parent_id === area.area_id && withPlan.has(area_id),
  );
  const text = (language: Language): string => {
    const name = (one: Area): string => areaName(one, language);
    const words = toolWords[language];
    return [
      parent && words.districtOf(name(parent)),
      successor && words.mergedInto(name(successor)),
      parts.length > 0 && words.mergedFrom(formatList(parts.map(name), language)),
      districts.length > 0 && words.districtPlans(formatList(districts.map(name), language)),
      !withPlan.has(area.area_id) && parts.length + districts.length === 0 && words.noPlanYet,
    ]
      .filter((part) => typeof part === "string")
      .join("; ");
  };
  return {
    id: `area ${area.area_id}`,
    kind: "area",
    path: pathOfArea(area, areaPages),
    name_vi: area.name_vi,
    name_en: area.name_en,
    text_vi: text("vi"),
    text_en: text("en"),
    also: area.area_id.replaceAll("-", " "),
  };
}

/** Its own page; without one that of the area it went into, which leads to the plans there; else the comparison. */
function pathOfArea({ area_id, merged_into }: Area, areaPages: ReadonlySet<string>): string {
  const id = [area_id, merged_into].find((one) => one !== null && areaPages.has(one));
  return id ? areaPath(id) : `/compare?tinh=${area_id}`;
}

function planEntries({ plans, areas }: SearchTables): (Entry & { also: string })[] {
  return plans.map((plan) => {
    const area = areas.find(({ area_id }) => area_id === plan.area_id);
    const text = [plan.document_type, plan.number, plan.title].filter((part) => part !== null).join(". ");
    return {
      id: `plan ${plan.plan_id}`,
      kind: "plan",
      path: planPath(plan.plan_id),
      name_vi: `${area?.name_vi ?? plan.area_id} ${plan.year}`,
      name_en: `${area?.name_en ?? plan.area_id} ${plan.year}`,
      text_vi: text,
      text_en: text,
      also: [plan.issuer, plan.signer, plan.slogan].filter((part) => part !== null).join(" "),
    };
  });
}

const indicatorEntry = (indicator: Indicator): Entry & { also: string } => ({
  id: `indicator ${indicator.code}`,
  kind: "indicator",
  path: `${themePath(indicator.theme)}#i-${indicator.code}`,
  name_vi: indicator.label_vi,
  name_en: indicator.label_en,
  text_vi: indicator.definition_vi,
  text_en: indicator.definition,
  also: indicator.code.replaceAll("_", " "),
});

/** One entry a clause, however many figures it holds. */
function sentenceEntries({ targets, plans, areas, indicators }: SearchTables): (Entry & { also: string })[] {
  const clauses = new Map<string, Target[]>();
  for (const target of targets) {
    const key = `${target.plan_id} ${target.start} ${target.end}`;
    clauses.set(key, [...(clauses.get(key) ?? []), target]);
  }
  return [...clauses].flatMap(([key, own]) => {
    const [first] = own;
    if (first === undefined) return [];
    const area = areas.find(({ area_id }) => area_id === first.area_id);
    const year = plans.find(({ plan_id }) => plan_id === first.plan_id)?.year ?? first.year;
    const labels = indicators.filter(({ code }) => own.some(({ indicator }) => indicator === code));
    const quote = oneLine(first.quote);
    return {
      id: `sentence ${key}`,
      kind: "sentence" as const,
      path: targetPath(first),
      name_vi: `${area?.name_vi ?? first.area_id} ${year}`,
      name_en: `${area?.name_en ?? first.area_id} ${year}`,
      text_vi: quote,
      text_en: "",
      also: labels.flatMap(({ label_vi, label_en }) => [label_vi, label_en]).join(" "),
    };
  });
}
