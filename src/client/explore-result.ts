/** What the database sends (Arrow) as a result the page can show. */
import { type Column, type DataType, IntervalUnit, type Table, TimeUnit, Type, tableFromIPC } from "@uwdata/flechette";
import { type Cell, countsYears, type Kind, type Result, type ResultColumn } from "../lib/explore/result.js";

/** @param parts messages of one Arrow stream, in order */
export function decodeResult(parts: readonly Uint8Array[], complete: boolean): Result {
  const table: Table = tableFromIPC([...parts], { useBigInt: true });
  const { fields } = table.schema;
  return {
    rows: table.numRows,
    complete,
    columns: fields.map(({ name, type }, place) => columnOf(name, type, table.getChildAt(place))),
  };
}

function columnOf(name: string, written: DataType, column: Column<unknown>): ResultColumn {
  const type = written.typeId === Type.Dictionary ? written.dictionary : written;
  const short = type.typeId === Type.Int && type.bitWidth <= 16;
  const read = readerOf(type);
  return { name, kind: kindOf(type), plain: short || countsYears(name), at: (row) => cellOf(column.at(row), read) };
}

const cellOf = (value: unknown, read: (value: unknown) => Cell): Cell =>
  value === null || value === undefined ? null : read(value);

function kindOf(type: DataType): Kind {
  switch (type.typeId) {
    case Type.Int:
      return "integer";
    case Type.Float:
    case Type.Decimal:
      return "number";
    case Type.Bool:
      return "boolean";
    case Type.Date:
      return "date";
    case Type.Timestamp:
      return "timestamp";
    case Type.List:
    case Type.FixedSizeList:
    case Type.LargeList:
      return "list";
    default:
      return "text";
  }
}

/** How a value of a type becomes a cell; values are never null here. */
function readerOf(type: DataType): (value: unknown) => Cell {
  switch (type.typeId) {
    case Type.Int:
      return (value) =>
        typeof value === "bigint" && Number.isSafeInteger(Number(value)) ? Number(value) : (value as Cell);
    case Type.Date:
      return (value) => isoOf(Number(value)).slice(0, -"T00:00:00.000Z".length);
    case Type.Timestamp:
      return (value) =>
        isoOf(Number(value))
          .replace("T", " ")
          .replace(/(?:\.000)?Z$/u, "");
    case Type.Time:
      return (value) => timeOf(Number(value), type.unit);
    case Type.Interval:
      return (value) => (type.unit === IntervalUnit.MONTH_DAY_NANO ? intervalOf(value) : String(value));
    case Type.List:
    case Type.FixedSizeList:
    case Type.LargeList: {
      const read = readerOf(type.children[0]?.type ?? type);
      return (value) => Array.from(value as Iterable<unknown>, (item) => cellOf(item, read));
    }
    case Type.Utf8:
    case Type.LargeUtf8:
    case Type.Float:
    case Type.Decimal:
    case Type.Bool:
      return (value) => value as Cell;
    default:
      return (value) => (typeof value === "string" ? value : json(value));
  }
}

/** Instants that no calendar of the browser holds stay numbers. */
function isoOf(millis: number): string {
  const date = new Date(millis);
  return Number.isNaN(date.getTime()) ? String(millis) : date.toISOString();
}

function timeOf(value: number, unit: number): string {
  const millis =
    value / ({ [TimeUnit.SECOND]: 1e-3, [TimeUnit.MILLISECOND]: 1, [TimeUnit.MICROSECOND]: 1e3 }[unit] ?? 1e6);
  return isoOf(millis).slice(11, 19);
}

/** Months, days and nanoseconds: "3 days". */
function intervalOf(value: unknown): string {
  const [months = 0, days = 0, nanos = 0] = Array.from(value as Iterable<number | bigint>, Number);
  const parts = [
    [months, "months"],
    [days, "days"],
    [nanos / 1e9, "seconds"],
  ].filter(([count]) => count !== 0);
  return parts.length === 0 ? "0 days" : parts.map((part) => part.join(" ")).join(" ");
}

const json = (value: unknown): string =>
  JSON.stringify(value, (_, part: unknown) => {
    if (typeof part === "bigint") return String(part);
    return ArrayBuffer.isView(part) ? Array.from(part as Uint8Array, String) : part;
  });
