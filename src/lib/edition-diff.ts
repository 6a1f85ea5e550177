/** What changed between two editions: pure, of rows alone, so that it can be printed, kept or shown anywhere. */
import type { Plan, TableName, Target } from "./model.js";

/** A row of a published table, as JSON has it. Columns may be those of another day's model. */
export type EditionRow = Readonly<Record<string, unknown>>;
export type EditionTables = Readonly<Record<TableName, readonly EditionRow[]>>;

/** A value that differs, on both sides. */
export interface Change {
  /**
   * The column, or what it comes to: `raised` and `lowered` of a figure that can be compared, `figure` of one that cannot (a
   * range grown on both ends, a number instead of words), `wording` of the clause, `text` of a whole document.
   */
  readonly what: string;
  readonly before: unknown;
  readonly after: unknown;
}

export interface ChangedRow {
  /** Of the row after; of the row before where it was renamed, `target_id` is among the changes. */
  readonly id: string;
  readonly changes: readonly Change[];
}

export interface TableDiff {
  readonly added: readonly string[];
  readonly removed: readonly string[];
  readonly changed: readonly ChangedRow[];
}

export type EditionDiff = Readonly<Record<TableName, TableDiff>>;

/** What names a row of each table for good. */
const keys: Readonly<Record<TableName, readonly string[]>> = {
  plans: ["plan_id"],
  targets: ["target_id"],
  series: ["area_id", "indicator", "year", "kind", "scope", "segment", "source_title", "source_url"],
  areas: ["area_id"],
  indicators: ["code"],
};

/**
 * Compares two editions row by row. Rows are known by their ids; a target whose id went is looked for by its clause, so that one
 * read as another indicator shows as changed, not as one lost and one won.
 *
 * @example diffEditions(before, after).targets.changed
 * // [{ id: "son-la-2023.grdp_growth", changes: [{ what: "raised", before: "= 7.5 percent", after: "= 8 percent" }] }]
 */
export function diffEditions(before: EditionTables, after: EditionTables): EditionDiff {
  const diff = (name: TableName, changesOf: ChangesOf = columnChanges, pair: Pairing = noPairs): TableDiff =>
    diffTable(keyed(before[name], keys[name]), keyed(after[name], keys[name]), changesOf, pair);
  return {
    plans: diff("plans", planChanges),
    targets: diff("targets", targetChanges, sameClause),
    series: diff("series"),
    areas: diff("areas"),
    indicators: diff("indicators"),
  };
}

/** True when nothing differs. */
export const isSame = (diff: EditionDiff): boolean =>
  Object.values(diff).every(({ added, removed, changed }) => added.length + removed.length + changed.length === 0);

type Keyed = ReadonlyMap<string, EditionRow>;

/** Rows by key; rows that share one (two sources may say the same) are told apart by a counter. */
function keyed(rows: readonly EditionRow[], columns: readonly string[]): Keyed {
  const found = new Map<string, EditionRow>();
  for (const row of rows) {
    const key = columns
      .map((column) => row[column])
      .filter((cell) => cell !== null && cell !== undefined && cell !== "")
      .join(" · ");
    let own = key;
    for (let count = 2; found.has(own); count++) own = `${key} (${count})`;
    found.set(own, row);
  }
  return found;
}

type Pairs = ReadonlyMap<string, string>;
type Pairing = (removed: Keyed, added: Keyed) => Pairs;
type ChangesOf = (before: EditionRow, after: EditionRow) => Change[];
const noPairs: Pairing = () => new Map();

function diffTable(before: Keyed, after: Keyed, changesOf: ChangesOf, pair: Pairing): TableDiff {
  const only = (own: Keyed, other: Keyed): Map<string, EditionRow> =>
    new Map([...own].filter(([key]) => !other.has(key)));
  const removed = only(before, after);
  const added = only(after, before);
  const renamed = pair(removed, added);
  const old = new Set(renamed.values());
  const changed = [...after].flatMap(([id, row]): ChangedRow[] => {
    const earlier = before.get(renamed.get(id) ?? id);
    const changes = earlier === undefined ? [] : changesOf(earlier, row);
    return changes.length === 0 ? [] : [{ id, changes }];
  });
  return {
    added: [...added.keys()].filter((key) => !renamed.has(key)),
    removed: [...removed.keys()].filter((key) => !old.has(key)),
    changed,
  };
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a ?? null) === JSON.stringify(b ?? null);

/** Every column that differs, but those of `except`. */
function columnChanges(before: EditionRow, after: EditionRow, except: readonly string[] = []): Change[] {
  const columns = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...columns]
    .filter((column) => !except.includes(column) && !same(before[column], after[column]))
    .map((what) => ({ what, before: before[what] ?? null, after: after[what] ?? null }));
}

/** The text is compared by its fingerprint; how long it is follows from it. */
function planChanges(before: EditionRow, after: EditionRow): Change[] {
  const old = before as Partial<Plan>;
  const now = after as Partial<Plan>;
  const text: Change[] = same(old.text_sha256, now.text_sha256)
    ? []
    : [{ what: "text", before: old.text_sha256 ?? null, after: now.text_sha256 ?? null }];
  return [...text, ...columnChanges(before, after, ["text_sha256", "characters"])];
}

const figureColumns = ["value", "value_high"];
const wordingColumns = ["quote", "stated"];
/** Where a clause stands moves with every letter before it; that is the text's change, not the target's. */
const placeColumns = ["start", "end"];

function targetChanges(before: EditionRow, after: EditionRow): Change[] {
  const differs = (columns: readonly string[]): boolean =>
    columns.some((column) => !same(before[column], after[column]));
  const changes = columnChanges(before, after, [...figureColumns, ...wordingColumns, ...placeColumns]);
  if (differs(wordingColumns)) changes.unshift({ what: "wording", before: before.quote, after: after.quote });
  if (differs(figureColumns)) {
    const what = figureChange(before as Partial<Target>, after as Partial<Target>);
    changes.unshift({ what, before: figureWords(before), after: figureWords(after) });
  }
  return changes;
}

function figureChange(before: Partial<Target>, after: Partial<Target>): "raised" | "lowered" | "figure" {
  const ends = ({ value, value_high }: Partial<Target>): readonly (number | null)[] => [
    value ?? null,
    value_high ?? value ?? null,
  ];
  const [low = null, high = null] = ends(before);
  const [nowLow = null, nowHigh = null] = ends(after);
  if (before.unit !== after.unit || low === null || high === null || nowLow === null || nowHigh === null)
    return "figure";
  if (nowLow >= low && nowHigh >= high) return "raised";
  return nowLow <= low && nowHigh <= high ? "lowered" : "figure";
}

/** `>= 10 percent`, `7 to 7.5 percent`, `in words only`. */
export function figureWords(row: EditionRow): string {
  const { comparator, value, value_high, unit } = row as Partial<Target>;
  if (value === null || value === undefined) return "in words only";
  if (value_high !== null && value_high !== undefined) return `${value} to ${value_high} ${unit}`;
  return `${comparator} ${value} ${unit}`;
}

/** New id → old id, for targets of one plan with the same clause and the same figure in it, where there is only one of each. */
function sameClause(removed: Keyed, added: Keyed): Pairs {
  const clause = ({ plan_id, quote, stated }: EditionRow): string => JSON.stringify([plan_id, quote, stated]);
  const byClause = (rows: Keyed): Map<string, string[]> => {
    const found = new Map<string, string[]>();
    for (const [id, row] of rows) found.set(clause(row), [...(found.get(clause(row)) ?? []), id]);
    return found;
  };
  const old = byClause(removed);
  const pairs = new Map<string, string>();
  for (const [key, [id, ...more]] of byClause(added)) {
    const [before, ...others] = old.get(key) ?? [];
    if (id !== undefined && before !== undefined && more.length + others.length === 0) pairs.set(id, before);
  }
  return pairs;
}
