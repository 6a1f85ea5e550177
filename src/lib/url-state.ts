/**
 * The state of the comparison in the address: `?chi-tieu=grdp_growth~forest_cover&tinh=ha-giang~son-la&nam=2023..2024`.
 *
 * The names are the same in both languages, their order is fixed, and what is as usual is left out, so that one view
 * has one address. Whatever else stands in an address is passed over and told, never a fault.
 */
import { slugOf } from "./text.js";

/** `place`: areas in their fixed place; `value`: from the highest figure down, among like figures. */
export const orders = ["place", "value"] as const;
export type Order = (typeof orders)[number];

export interface CompareState {
  /** Codes, at least one, in the order of the table. */
  readonly indicators: readonly string[];
  /** Ids, at least one, in the order of the table. */
  readonly areas: readonly string[];
  /** At least one, rising. */
  readonly years: readonly number[];
  readonly order: Order;
}

/** What may be chosen, each list in its order, and what is chosen where nobody chose. */
export interface Choices {
  readonly indicators: readonly string[];
  readonly areas: readonly string[];
  readonly years: readonly number[];
  readonly usual: CompareState;
  /** For an area made by a merger: the areas with plans that went into it, districts among them. */
  readonly merged: ReadonlyMap<string, readonly string[]>;
  /** For a former area without a plan: the one it went into, if another part of that has one. */
  readonly successors: ReadonlyMap<string, string>;
}

export type Part = "indicators" | "areas" | "years" | "order";

/** Something to tell the reader about the address. */
export type Notice =
  /** Values of a parameter that mean nothing here; `usual`: none was left, so the usual choice is shown. */
  | { readonly kind: "unknown"; readonly part: Part; readonly values: readonly string[]; readonly usual: boolean }
  /** Nothing was chosen at all. */
  | { readonly kind: "empty"; readonly part: Part }
  /** An area of today, shown by the areas that made the plans. */
  | { readonly kind: "merged"; readonly area: string; readonly into: readonly string[] }
  /** A former area without a plan: what it belongs to now, and whose plans of there can be shown. */
  | { readonly kind: "successor"; readonly area: string; readonly successor: string; readonly into: readonly string[] }
  /** Parameters that this page does not have. */
  | { readonly kind: "parameters"; readonly values: readonly string[] };

export interface ReadState {
  readonly state: CompareState;
  readonly notices: readonly Notice[];
}

const names: Readonly<Record<Part, string>> = { indicators: "chi-tieu", areas: "tinh", years: "nam", order: "xep" };
const orderValues: Readonly<Record<Order, string>> = { place: "dia-phuong", value: "gia-tri" };

/** The name of each part in the address, for the form's own fields. */
export const parameterNames = names;
export const orderValue = (order: Order): string => orderValues[order];

/** Added to addresses by those who count clicks; no reader wrote them. */
const tracking = /^(?:utm_.*|fbclid|gclid|zarsrc|ref|source)$/u;

/**
 * Reads an address. Never throws, whatever it holds.
 * @param query with or without its `?`
 * @example readState("?chi-tieu=forest_cover", choices).state.indicators // ["forest_cover"]
 */
export function readState(query: string, choices: Choices): ReadState {
  const given = new URLSearchParams(query);
  const notices: Notice[] = [];
  const indicators = readList(given, "indicators", choices.usual.indicators, notices, (value) =>
    choices.indicators.filter((code) => code === slugOf(value).replaceAll("-", "_")),
  );
  const areas = readList(given, "areas", choices.usual.areas, notices, (value) => areasOf(value, choices, notices));
  const years = readList(given, "years", choices.usual.years, notices, (value) => yearsOf(value, choices.years));
  const [order = choices.usual.order] = readList(given, "order", [choices.usual.order], notices, (value) =>
    orders.filter((one) => orderValues[one] === value),
  );
  const own = new Set(Object.values(names));
  const foreign = [...new Set(given.keys())].filter((name) => !own.has(name) && !tracking.test(name));
  if (foreign.length > 0) notices.push({ kind: "parameters", values: foreign.map(shown) });
  return { state: { ...inOrder({ indicators, areas, years }, choices), order }, notices };
}

function readList<T>(
  given: URLSearchParams,
  part: Part,
  usual: readonly T[],
  notices: Notice[],
  meant: (value: string) => readonly T[],
): readonly T[] {
  const values = given.getAll(names[part]).flatMap((value) => value.split("~"));
  if (values.length === 0) return usual;
  const written = values.map((value) => value.trim()).filter((value) => value !== "");
  if (written.length === 0) {
    notices.push({ kind: "empty", part });
    return usual;
  }
  const found = written.map((value) => ({ value, meant: meant(value) }));
  const known = found.flatMap((one) => one.meant);
  const unknown = [...new Set(found.filter((one) => one.meant.length === 0).map(({ value }) => shown(value)))];
  if (unknown.length > 0) notices.push({ kind: "unknown", part, values: unknown, usual: known.length === 0 });
  return known.length > 0 ? known : usual;
}

/** An area by its id or its name; one of today leads to those that made the plans. */
function areasOf(value: string, { areas, merged, successors }: Choices, notices: Notice[]): readonly string[] {
  const id = areas.find((one) => one === slugOf(value));
  if (id === undefined) return [];
  const into = merged.get(id);
  if (into !== undefined) {
    notices.push({ kind: "merged", area: id, into });
    return into;
  }
  const successor = successors.get(id);
  if (successor !== undefined)
    notices.push({ kind: "successor", area: id, successor, into: merged.get(successor) ?? [] });
  return [id];
}

/** `2023` or `2023..2024`: the years of the choices in it. */
function yearsOf(value: string, years: readonly number[]): number[] {
  const [, first, last = first] = /^(\d{4})(?:\.\.(\d{4}))?$/u.exec(value) ?? [];
  return years.filter((year) => year >= Number(first) && year <= Number(last));
}

/** Each list without doubles and in the order of the choices. */
function inOrder(
  { indicators, areas, years }: Omit<CompareState, "order">,
  choices: Choices,
): Omit<CompareState, "order"> {
  const chosen = <T>(all: readonly T[], some: readonly T[]): T[] => {
    const wanted = new Set(some);
    return all.filter((one) => wanted.has(one));
  };
  return {
    indicators: chosen(choices.indicators, indicators),
    areas: chosen(choices.areas, areas),
    years: chosen(choices.years, years),
  };
}

/** What a notice may repeat of an address: a few plain characters. */
const shown = (value: string): string => {
  const plain = value.replace(/[\p{C}\s]+/gu, " ").trim();
  return plain.length > 40 ? `${[...plain].slice(0, 40).join("")}…` : plain;
};

/**
 * The address of a state: empty for the usual one, else with its `?`.
 * @example writeState({ ...usual, indicators: ["forest_cover"], years: [2023, 2024] }, choices)
 * // "?chi-tieu=forest_cover&nam=2023..2024"
 */
export function writeState(state: CompareState, choices: Choices): string {
  const { usual } = choices;
  const lists: [Part, readonly (string | number)[], readonly (string | number)[], string][] = [
    ["indicators", state.indicators, usual.indicators, state.indicators.join("~")],
    ["areas", state.areas, usual.areas, state.areas.join("~")],
    ["years", state.years, usual.years, runsOf(state.years).join("~")],
    ["order", [state.order], [usual.order], orderValues[state.order]],
  ];
  const written = lists
    .filter(([, own, usually]) => own.join() !== usually.join())
    .map(([part, , , value]) => `${names[part]}=${value}`);
  return written.length === 0 ? "" : `?${written.join("&")}`;
}

/** Years that follow each other as one: `[2021, 2023, 2024]` → `["2021", "2023..2024"]`. */
function runsOf(years: readonly number[]): string[] {
  const runs: [first: number, last: number][] = [];
  for (const year of years) {
    const run = runs.at(-1);
    if (run !== undefined && run[1] === year - 1) run[1] = year;
    else runs.push([year, year]);
  }
  return runs.map(([first, last]) => (first === last ? String(first) : `${first}..${last}`));
}
