/** A result as a Parquet file. */
import type { SchemaElement } from "hyparquet";
import { parquetWriteBuffer } from "hyparquet-writer";
import type { Cell, Kind, Result, ResultColumn } from "../lib/explore/result.js";

const dayMillis = 86_400_000;
const text = { type: "BYTE_ARRAY", converted_type: "UTF8", logical_type: { type: "STRING" } } as const;
const optional = { repetition_type: "OPTIONAL" } as const;

/**
 * All rows of a result as Parquet (SNAPPY). Whole numbers are INT32 where all fit and INT64 elsewhere; columns of one
 * name are numbered, since a file may have a name but once.
 */
export function toParquetFile({ columns, rows }: Result): Uint8Array<ArrayBuffer> {
  const stored = columns.map((column, place) => {
    const cells = Array.from({ length: rows }, (_, row) => column.at(row));
    const earlier = columns.slice(0, place).filter(({ name }) => name === column.name).length;
    return storedColumn(earlier > 0 ? `${column.name}_${earlier}` : column.name, column, cells);
  });
  const bytes = parquetWriteBuffer({
    columnData: stored.map(({ name, data }) => ({ name, data })),
    schema: [{ name: "root", num_children: columns.length }, ...stored.flatMap(({ schema }) => schema)],
    codec: "SNAPPY",
    createdBy: "chi-tieu version 1",
  });
  return new Uint8Array(bytes);
}

interface Stored {
  readonly name: string;
  readonly data: unknown[];
  readonly schema: SchemaElement[];
}

function storedColumn(name: string, { kind }: ResultColumn, cells: readonly Cell[]): Stored {
  if (kind === "integer") return integers(name, cells);
  return { name, data: cells.map((cell) => (cell === null ? null : stored[kind](cell))), schema: schemaOf(name, kind) };
}

function integers(name: string, cells: readonly Cell[]): Stored {
  const short = cells.every((cell) => cell === null || (typeof cell === "number" && (cell | 0) === cell));
  if (short) return { name, data: [...cells], schema: [{ name, type: "INT32", ...optional }] };
  const data = cells.map((cell) => (typeof cell === "number" ? BigInt(cell) : cell));
  return { name, data, schema: [{ name, type: "INT64", ...optional }] };
}

const stored: Readonly<Record<Exclude<Kind, "integer">, (cell: Cell) => unknown>> = {
  text: (cell) => String(cell),
  timestamp: (cell) => String(cell),
  number: Number,
  boolean: Boolean,
  date: (cell) => Date.parse(`${String(cell)}T00:00:00Z`) / dayMillis,
  list: (cell) => (Array.isArray(cell) ? cell.map(String) : [String(cell)]),
};

function schemaOf(name: string, kind: Exclude<Kind, "integer">): SchemaElement[] {
  switch (kind) {
    case "number":
      return [{ name, type: "DOUBLE", ...optional }];
    case "boolean":
      return [{ name, type: "BOOLEAN", ...optional }];
    case "date":
      return [{ name, type: "INT32", converted_type: "DATE", logical_type: { type: "DATE" }, ...optional }];
    case "list":
      return [
        { name, ...optional, num_children: 1, converted_type: "LIST", logical_type: { type: "LIST" } },
        { name: "list", repetition_type: "REPEATED", num_children: 1 },
        { name: "element", ...text, repetition_type: "REQUIRED" },
      ];
    default:
      return [{ name, ...text, ...optional }];
  }
}
