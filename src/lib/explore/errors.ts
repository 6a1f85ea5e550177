/** What DuckDB says of a query that failed, and where. */

/** Kinds of faults that the page explains in the reader's language; the rest are "other". */
export const errorKinds = ["parser", "catalog", "binder", "conversion", "permission", "memory", "other"] as const;
export type ErrorKind = (typeof errorKinds)[number];

export interface QueryError {
  readonly kind: ErrorKind;
  /** DuckDB's own words, without its drawing of the place. */
  readonly words: string;
  /** Where in the statement, in UTF-16 units from its start; null where DuckDB does not say. */
  readonly at: number | null;
}

/** How a message begins, with messages as DuckDB 1.4 writes them: they are the tests of this table. */
export const errorStarts: readonly { kind: ErrorKind; start: RegExp; example: string }[] = [
  { kind: "parser", start: /^(?:Parser|Syntax) Error/u, example: 'Parser Error: syntax error at or near "selec"' },
  { kind: "catalog", start: /^Catalog Error/u, example: "Catalog Error: Table with name nope does not exist!" },
  { kind: "binder", start: /^Binder Error/u, example: 'Binder Error: Referenced column "x" not found' },
  {
    kind: "conversion",
    start: /^(?:Conversion|Invalid Input|Out of Range|Mismatch Type) Error/u,
    example: "Conversion Error: Could not convert string 'a' to INT32",
  },
  {
    kind: "permission",
    start: /^(?:Permission Error|IO Error|Invalid Error: .*locked|Missing Extension Error|HTTP Error)/u,
    example: "Permission Error: Cannot access file",
  },
  {
    kind: "permission",
    start: /configuration has been locked|LocalFileSystem|file system operations are disabled/iu,
    example: "Invalid Input Error: Cannot change configuration option - the configuration has been locked",
  },
  {
    kind: "permission",
    start: /^Catalog Error: Table with name \w+:\/\//u,
    example: "Catalog Error: Table with name s3://x.parquet does not exist!",
  },
  {
    kind: "memory",
    start: /^Out of Memory Error|memory access|bad_alloc/iu,
    example: "Out of Memory Error: failed to allocate",
  },
];

/**
 * Reads a message of DuckDB.
 * @param sql the statement it is about, as it was run
 * @example queryError('Parser Error: syntax error at or near "x"\n\nLINE 1: x\n        ^', "x") // { kind: "parser", …, at: 0 }
 */
export function queryError(message: string, sql: string): QueryError {
  return readError(plainMessage(message), sql);
}

/** Faults found while reading a statement arrive as JSON. */
function plainMessage(message: string): string {
  if (!message.startsWith("{")) return message;
  try {
    const { exception_type = "", exception_message = "" } = JSON.parse(message) as Record<string, string>;
    return exception_message === "" ? message : `${exception_type} Error: ${exception_message}`;
  } catch {
    return message;
  }
}

function readError(message: string, sql: string): QueryError {
  const drawing = /\n*^LINE (\d+): (.*)\n( *)\^/mu.exec(message);
  const words = message.replace(/\n+^LINE \d+:[\s\S]*$/mu, "").trim();
  // Later rows are the more special: a lock is told by what the message says, not by how it begins.
  const kind = errorStarts.findLast(({ start }) => start.test(words))?.kind ?? "other";
  return { kind, words, at: drawing === null ? null : placeOf(drawing, sql) };
}

/** The caret stands below a piece of the line; a long line is cut on either side, which dots show. */
function placeOf([, number = "1", shown = "", indent = ""]: RegExpExecArray, sql: string): number | null {
  const lines = sql.split("\n");
  const line = lines[Number(number) - 1];
  if (line === undefined) return null;
  const before = lines.slice(0, Number(number) - 1).reduce((sum, { length }) => sum + length + 1, 0);
  const caret = indent.length - `LINE ${number}: `.length;
  const [lead = ""] = /^\.{3}/u.exec(shown) ?? [];
  const piece = shown.slice(lead.length).replace(/\.{3}$/u, "");
  const from = lead === "" ? 0 : line.indexOf(piece);
  if (from < 0 || caret < lead.length) return before;
  return before + Math.min(from + caret - lead.length, line.length);
}

/** Line and column of a place in a text, both from 1. */
export function lineAndColumn(text: string, at: number): { line: number; column: number } {
  const lines = text.slice(0, at).split("\n");
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}
