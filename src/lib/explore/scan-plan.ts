/** What a query reads of a table, as DuckDB's own plan of it says. */

/** A comparison that every row the query reads must pass. */
export interface Condition {
  readonly column: string;
  readonly test: "=" | ">=" | "<=" | ">" | "<";
  /** One of these, where the test is "="; else one value. */
  readonly values: readonly (string | number)[];
}

export interface Scan {
  readonly columns: readonly string[];
  readonly conditions: readonly Condition[];
  /** How many rows are enough, any of them; null for all. */
  readonly enough: number | null;
}

interface PlanNode {
  readonly name: string;
  readonly children?: readonly PlanNode[];
  readonly extra_info?: Readonly<Record<string, string | readonly string[]>>;
}

/**
 * The scans of a table in a plan. What is not understood is left out of the conditions, never guessed: then more is read.
 *
 * @param plan what `explain (format json)` gives
 * @param table the table's name in the plan
 * @param columns all columns of the table
 * @param sql the query itself: the plan does not tell how many rows a limit asks for
 */
export function scansOf(plan: string, table: string, columns: readonly string[], sql: string): Scan[] {
  const roots = JSON.parse(plan) as readonly PlanNode[];
  const enough = roots.length === 1 && roots[0] ? enoughRows(roots[0], sql) : null;
  return roots.flatMap((root) => scansBelow(root, table, columns)).map((scan) => ({ ...scan, enough }));
}

function scansBelow(node: PlanNode, table: string, columns: readonly string[]): Scan[] {
  const below = (node.children ?? []).flatMap((child) => scansBelow(child, table, columns));
  const { extra_info: info = {} } = node;
  // "memory.parts.targets_rows", or the last of these names alone.
  const of = String(info.Table ?? "")
    .split(".")
    .at(-1);
  if (of !== table) return below;
  const filters = listOf(info.Filters);
  const words = new Set(filters.flatMap((filter) => filter.match(/\w+/gu) ?? []));
  const projected = new Set(listOf(info.Projections).map((name) => name.replaceAll('"', "")));
  const read = columns.filter((column) => projected.has(column) || words.has(column));
  return [...below, { columns: read, conditions: filters.flatMap(conditionsOf), enough: null }];
}

const listOf = (value: string | readonly string[] | undefined): readonly string[] =>
  value === undefined || value === "" ? [] : typeof value === "string" ? [value] : value;

const text = "'(?:[^']|'')*'";
const number = "-?\\d+(?:\\.\\d+)?";
const comparison = new RegExp(`^"?(\\w+)"?(=|>=|<=|>|<)(${text}|${number})$`, "u");
const membership = new RegExp(`^"?(\\w+)"? IN \\(((?:${text}|${number})(?:, (?:${text}|${number}))*)\\)$`, "u");

/** A filter as conditions, all of which hold: `year>=2020 AND year<=2022`; none where it is anything else. */
function conditionsOf(written: string): Condition[] {
  // Optional filters follow from others of the query: what they drop would be dropped later.
  const filter = written.replace(/^optional: /u, "");
  const among = membership.exec(filter);
  if (among !== null) return [{ column: among[1] ?? "", test: "=", values: literals(among[2] ?? "") }];
  const parts = filter.split(" AND ").map((part) => comparison.exec(part));
  return parts.every((part) => part !== null)
    ? parts.map(([, column = "", test, value = ""]) => ({
        column,
        test: test as Condition["test"],
        values: literals(value),
      }))
    : [];
}

const literals = (list: string): (string | number)[] =>
  (list.match(new RegExp(`${text}|${number}`, "gu")) ?? []).map((literal) =>
    literal.startsWith("'") ? literal.slice(1, -1).replaceAll("''", "'") : Number(literal),
  );

const passing = new Set(["PROJECTION", "STREAMING_LIMIT", "LIMIT"]);

/** The rows that a query needs which takes the first it meets: `select … from t limit 10`, no filter, no order. */
function enoughRows(root: PlanNode, sql: string): number | null {
  const words = /^[^()]*\blimit\s+(\d+)(?:\s+offset\s+(\d+))?\s*$/iu.exec(sql);
  if (words === null || sql.match(/\blimit\b/giu)?.length !== 1) return null;
  let limits = 0;
  let node: PlanNode | undefined = root;
  while (node && passing.has(node.name.trim())) {
    if (node.name.includes("LIMIT")) limits++;
    node = node.children?.length === 1 ? node.children[0] : undefined;
  }
  const alone = node?.name.trim() === "SEQ_SCAN" && listOf(node.extra_info?.Filters).length === 0;
  return limits === 1 && alone ? Number(words[1]) + Number(words[2] ?? 0) : null;
}

/** Least and largest value of a column in some rows; undefined where unknown. */
export type Bounds = Readonly<Record<string, readonly [least: string | number, most: string | number] | undefined>>;

/** Whether some row within the bounds may pass all conditions. */
export const mayPass = (bounds: Bounds, conditions: readonly Condition[]): boolean =>
  conditions.every(({ column, test, values }) => {
    const known = bounds[column];
    if (known === undefined) return true;
    const [least, most] = known;
    return values.some((value) => {
      if (!comparable(value, least) || !comparable(value, most)) return true;
      if (test === "=") return least <= value && value <= most;
      if (test === ">=" || test === ">") return test === ">" ? most > value : most >= value;
      return test === "<" ? least < value : least <= value;
    });
  });

/** Letters beyond the first plane have another order in JavaScript than in a file. */
const comparable = (a: string | number, b: string | number): boolean =>
  typeof a === typeof b && ![a, b].some((value) => typeof value === "string" && /[\ud800-\udfff]/.test(value));
