/**
 * Large tables in the database: each is a view, behind which lie the columns and rows that the query to come reads.
 *
 * What it reads, DuckDB itself says: its plan over an empty table names columns and conditions. That holds for the full table too
 * as long as no plan is made from values, so planning by statistics is off.
 */
import type { AsyncDuckDBConnection } from "@duckdb/duckdb-wasm";
import type { Result } from "../lib/explore/result.js";
import { scansOf } from "../lib/explore/scan-plan.js";
import { type Column, type ColumnType, type TableName, tables } from "../lib/model.js";
import { LargeTableError, type PartReader } from "./explore-parts.js";
import { arrowOf } from "./explore-tables.js";

export type Run = (sql: string) => Promise<Result>;
type Into = Parameters<AsyncDuckDBConnection["insertArrowFromIPCStream"]>[1];
export type Insert = (arrow: Uint8Array, into: Into) => Promise<void>;

export interface LargeTables {
  /** Before the database is locked. */
  setUp(): Promise<void>;
  /**
   * Fetches what a statement reads.
   * @throws {LargeTableError} when that is too much, or cannot be known
   */
  fillFor(sql: string): Promise<void>;
}

const sqlTypes: Readonly<Record<ColumnType, string>> = {
  text: "VARCHAR",
  int16: "SMALLINT",
  int32: "INTEGER",
  double: "DOUBLE",
  date: "DATE",
  "text[]": "VARCHAR[]",
};

const schema = "parts";
const emptyOf = (name: TableName): string => `${name}_rows`;
const quoted = (name: string): string => `"${name}"`;

/** The view of a table over one that has some of its columns; the others are null, and the query does not look at them. */
function viewSql(name: TableName, source: string, has: (column: string) => boolean): string {
  const columns = tables[name].map((column: Column) =>
    has(column.name) ? quoted(column.name) : `NULL::${sqlTypes[column.type]} AS ${quoted(column.name)}`,
  );
  return `CREATE OR REPLACE VIEW ${name} AS SELECT ${columns.join(", ")} FROM ${schema}.${source}`;
}

const commentsOff = (sql: string): string => sql.replaceAll(/--[^\n]*|\/\*[\s\S]*?\*\//gu, " ").trim();
/** Statements that read rows while they are planned, or by a plan made before. */
const unplanned = /^(?:prepare|execute)\b|^create\s+(?:or\s+replace\s+)?(?:temp\w*\s+)?type\b/iu;

export function largeTables(readers: readonly PartReader[], run: Run, insert: Insert): LargeTables {
  let made = 0;
  const current = new Map<TableName, { source: string; key: string }>();

  const setUp = async (): Promise<void> => {
    if (readers.length === 0) return;
    await run("SET disabled_optimizers='statistics_propagation,late_materialization'");
    await run(`CREATE SCHEMA ${schema}`);
    for (const { list } of readers) {
      const columns = tables[list.table].map(({ name, type }: Column) => `${quoted(name)} ${sqlTypes[type]}`);
      await run(`CREATE TABLE ${schema}.${emptyOf(list.table)} (${columns.join(", ")})`);
      await run(viewSql(list.table, emptyOf(list.table), () => true));
    }
  };

  /** The plan over empty tables; null for a statement that has none (`set`, or one with a fault, which running it tells). */
  const planOf = async (sql: string): Promise<string | null> => {
    for (const { list } of readers) await run(viewSql(list.table, emptyOf(list.table), () => true));
    try {
      const { rows, columns } = await run(`EXPLAIN (FORMAT json) ${sql}`);
      return rows === 0 ? null : String(columns[1]?.at(0) ?? "[]");
    } catch {
      return null;
    }
  };

  const fill = async (reader: PartReader, plan: string, sql: string): Promise<void> => {
    const { table } = reader.list;
    const names = tables[table].map(({ name }: Column) => name);
    const scans = scansOf(plan, emptyOf(table), names, sql);
    if (scans.length === 0) return;
    // A pivot reads the names of its columns while it is planned.
    if (/\bpivot\b/iu.test(sql)) throw new LargeTableError(table, null);
    const wanted = names.filter((name) => scans.some(({ columns }) => columns.includes(name)));
    // Rows are counted by a column that takes little room.
    const columns = wanted.length > 0 ? wanted : ["year"];
    const groups = await reader.groupsFor(scans, columns);
    const key = JSON.stringify([columns, groups.map(({ start, file }) => [file.byteLength, start])]);
    const before = current.get(table);
    if (before?.key === key) {
      await run(viewSql(table, before.source, (name) => columns.includes(name)));
      return;
    }
    const source = `${table}_${++made}`;
    await load(reader, groups, columns, source);
    await run(viewSql(table, source, (name) => columns.includes(name)));
    current.set(table, { source, key });
    if (before !== undefined) await run(`DROP TABLE ${schema}.${before.source}`);
  };

  const load = async (
    { list: { table }, read }: PartReader,
    groups: Awaited<ReturnType<PartReader["groupsFor"]>>,
    columns: readonly string[],
    source: string,
  ): Promise<void> => {
    const types = tables[table].filter(({ name }: Column) => columns.includes(name));
    const declared = types.map(({ name, type }: Column) => `${quoted(name)} ${sqlTypes[type]}`);
    await run(`CREATE TABLE ${schema}.${source} (${declared.join(", ")})`);
    // A few groups are on their way while one is put in.
    const fetched = (group: (typeof groups)[number]): ReturnType<PartReader["read"]> => {
      const cells = read(group, columns);
      // What fails is told when its turn comes.
      cells.catch(() => undefined);
      return cells;
    };
    const coming = groups.slice(0, ahead).map(fetched);
    for (let place = 0; place < groups.length; place++) {
      const cells = await coming[place];
      const next = groups[place + ahead];
      if (next !== undefined) coming.push(fetched(next));
      coming[place] = Promise.resolve({});
      if (cells === undefined) continue;
      await insert(arrowOf(table, cells, columns, true), { name: source, schema, create: false });
    }
  };

  return {
    setUp,
    fillFor: async (sql) => {
      const [first] = readers;
      if (first === undefined) return;
      const bare = commentsOff(sql);
      if (unplanned.test(bare)) throw new LargeTableError(first.list.table, null);
      const plan = await planOf(sql);
      if (plan === null) return;
      for (const reader of readers) await fill(reader, plan, bare);
    },
  };
}

const ahead = 6;
