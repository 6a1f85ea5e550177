/** The database of the explorer, a file of its own that comes with the first query. */
import { AsyncDuckDB, VoidLogger } from "@duckdb/duckdb-wasm";
import { type PartsList, partsListPath } from "../lib/explore/parts.js";
import type { Result } from "../lib/explore/result.js";
import type { TableName } from "../lib/model.js";
import { engineMegabytes, enginePaths } from "../lib/scripts.js";
import { download, FileError, unpacked } from "./explore-download.js";
import { type Insert, type LargeTables, largeTables, type Run } from "./explore-large.js";
import { type PartReader, partReader } from "./explore-parts.js";
import { decodeResult } from "./explore-result.js";
import { type LoadedTable, loadTables, type TableProblem } from "./explore-tables.js";
import { siteFile } from "./page.js";

export { toParquetFile } from "./explore-parquet.js";
export type { TableProblem };

/** What is being done before a query can run; bytes of the engine while they come. */
export type Progress =
  | { stage: "download"; received: number; total: number }
  | { stage: "start" }
  /** Rows of a large table that a query reads. */
  | { stage: "rows"; received: number };

/** The reader stopped the query. */
export class Stopped extends Error {
  override readonly name = "Stopped";
}

export interface Engine {
  /** Tables that could not be read. */
  readonly problems: readonly TableProblem[];
  /** The documents of the edition, which have a page each. */
  readonly plans: ReadonlySet<string>;
  /**
   * Runs one statement. After `stop` the database starts anew, without tables the reader has made.
   * @throws {Stopped} when stopped
   * @throws {Error} in DuckDB's words
   */
  run(sql: string): Promise<Result>;
  /** Ends what is running at once; nothing else ends a query that keeps the worker busy. */
  stop(): void;
}

interface Files {
  readonly wasm: Blob;
  readonly worker: Blob;
}

/**
 * Fetches the engine and the tables.
 * @param large tables that are published in parts, of which each query reads what it needs
 * @throws {FileError} when the engine or the list of a table's parts cannot be had
 */
export async function openEngine(
  report: (progress: Progress) => void,
  large: readonly TableName[] = [],
): Promise<Engine> {
  let received = 0;
  const onBytes = (came: number): void => {
    received += came;
    report({ stage: "rows", received });
  };
  const [files, { loaded, problems, plans }, readers] = await Promise.all([
    fetchFiles(report),
    loadTables(large),
    Promise.all(large.map((table) => openParts(table, onBytes))),
  ]);
  report({ stage: "start" });
  const tables = { loaded, readers };
  let running = start(files, tables);
  await running.ready;
  return {
    problems,
    plans,
    run: (sql) => {
      received = 0;
      return running.run(sql);
    },
    stop: () => {
      running.end(new Stopped());
      running = start(files, tables);
    },
  };
}

async function openParts(table: TableName, onBytes: (came: number) => void): Promise<PartReader> {
  const path = partsListPath(table);
  const list = await download(siteFile(path), path.slice(1));
  return partReader(JSON.parse(await list.text()) as PartsList, onBytes);
}

interface Tables {
  readonly loaded: readonly LoadedTable[];
  readonly readers: readonly PartReader[];
}

const wasmStart = [0, 0x61, 0x73, 0x6d];

async function fetchFiles(report: (progress: Progress) => void): Promise<Files> {
  let received = 0;
  const wholes = new Map<string, number>();
  const fetchOne = (path: string): Promise<Blob> =>
    download(siteFile(path), path.slice(1), (came, whole) => {
      received += came;
      wholes.set(path, whole);
      const known = [...wholes.values()].every((size) => size > 0) && wholes.size === 2;
      const total = known ? [...wholes.values()].reduce((sum, size) => sum + size, 0) : engineMegabytes * 1e6;
      report({ stage: "download", received, total: Math.max(total, received) });
    });
  const [wasm, worker] = await Promise.all([fetchOne(enginePaths.wasm), fetchOne(enginePaths.worker)]);
  return {
    wasm: await unpacked(wasm, enginePaths.wasm.slice(1), "application/wasm", wasmStart),
    // A classic script in strict mode.
    worker: await unpacked(worker, enginePaths.worker.slice(1), "text/javascript", [...'"use strict"'].map(code)),
  };
}

const code = (letter: string): number => letter.charCodeAt(0);

interface Database {
  readonly ready: Promise<unknown>;
  run(sql: string): Promise<Result>;
  end(reason: Error): void;
}

/** A database with the tables in it; whatever waits for it fails with the reason it was ended for. */
function start(files: Files, tables: Tables): Database {
  // The worker is made of bytes, not of an address, so that the page's policy holds for it too.
  const addresses = [files.worker, files.wasm].map((file) => URL.createObjectURL(file));
  const [workerUrl = "", wasmUrl = ""] = addresses;
  const worker = new Worker(workerUrl);
  const database = new AsyncDuckDB(new VoidLogger(), worker);
  let fail: (reason: Error) => void = () => undefined;
  const ended = new Promise<never>((_, reject) => {
    fail = reject;
  });
  ended.catch(() => undefined);
  worker.addEventListener("error", ({ message }) =>
    fail(new FileError(enginePaths.worker.slice(1), null, { cause: message })),
  );
  const release = (): void => {
    for (const address of addresses) URL.revokeObjectURL(address);
  };
  const opened = open(database, wasmUrl, tables).finally(release);
  const ready = Promise.race([opened, ended]);
  ready.catch(() => undefined);
  return {
    ready,
    run: async (sql) => Promise.race([ready.then((session) => answer(session, sql)), ended]),
    end: (reason) => {
      fail(reason);
      worker.terminate();
    },
  };
}

/** Nothing but the tables can be reached, and no query can change that. */
const locks = [
  "SET autoinstall_known_extensions=false",
  "SET autoload_known_extensions=false",
  "SET enable_external_access=false",
  "SET lock_configuration=true",
];

interface Session {
  readonly run: Run;
  readonly large: LargeTables;
}

async function open(database: AsyncDuckDB, wasmUrl: string, { loaded, readers }: Tables): Promise<Session> {
  await database.instantiate(wasmUrl);
  await database.open({});
  const connection = await database.connectInternal();
  const insert: Insert = (arrow, into) => database.insertArrowFromIPCStream(connection, arrow, into);
  // The bytes go to the worker and are gone here; a copy stays for a new start.
  for (const { name, arrow } of loaded) await insert(arrow.slice(), { name, create: true });
  const run: Run = (sql) => query(database, connection, sql);
  const large = largeTables(readers, run, insert);
  await large.setUp();
  for (const lock of locks) await run(lock);
  return { run, large };
}

/** Large tables have what the statement reads before it runs. */
async function answer({ run, large }: Session, sql: string): Promise<Result> {
  await large.fillFor(sql);
  return run(sql);
}

/** How much of a result is kept, in bytes of Arrow: some millions of short cells. */
const keptBytes = 192e6;

async function query(database: AsyncDuckDB, connection: number, sql: string): Promise<Result> {
  let head = await database.startPendingQuery(connection, sql, true);
  while (head === null) head = await database.pollPendingQuery(connection);
  const parts = [head];
  let bytes = head.length;
  for (;;) {
    const part = await database.fetchQueryResults(connection);
    if (part === null) continue;
    if (part.length === 0) return decodeResult(parts, true);
    parts.push(part);
    bytes += part.length;
    if (bytes < keptBytes) continue;
    await database.cancelPendingQuery(connection);
    return decodeResult(parts, false);
  }
}
