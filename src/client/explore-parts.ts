/** Rows of a large table: only the columns and groups of rows that a query's plan reads. */
import {
  type AsyncBuffer,
  asyncBufferFromUrl,
  cachedAsyncBuffer,
  type FileMetaData,
  parquetMetadataAsync,
  parquetRead,
} from "hyparquet";
import { type Part, type PartsList, partPath } from "../lib/explore/parts.js";
import { type Bounds, mayPass, type Scan } from "../lib/explore/scan-plan.js";
import type { TableName } from "../lib/model.js";
import { siteFile } from "./page.js";

/** A query that a large table cannot answer here. `bytes` is what it would have to fetch, null for another reason. */
export class LargeTableError extends Error {
  override readonly name = "LargeTableError";
  readonly table: TableName;
  readonly bytes: number | null;
  constructor(table: TableName, bytes: number | null) {
    super(`${table} is too large for this query`);
    this.table = table;
    this.bytes = bytes;
  }
}

/** More is not fetched for one query, in bytes: minutes on a slow line, and more memory than a phone has. */
const mostBytes = 120e6;

interface OpenPart {
  readonly file: AsyncBuffer;
  readonly metadata: FileMetaData;
}

interface Group extends OpenPart {
  readonly start: number;
  readonly rows: number;
  /** Compressed bytes of each column. */
  readonly sizes: Readonly<Record<string, number>>;
  readonly bounds: Bounds;
}

export interface PartReader {
  readonly list: PartsList;
  /**
   * The groups of rows that scans need, in order.
   * @throws {LargeTableError} when they are too many bytes
   */
  groupsFor(scans: readonly Scan[], columns: readonly string[]): Promise<Group[]>;
  /** The columns of a group. */
  read(group: Group, columns: readonly string[]): Promise<Record<string, unknown[]>>;
}

/** @param onBytes told how many bytes have come */
export function partReader(list: PartsList, onBytes: (came: number) => void): PartReader {
  const open = new Map<string, Promise<OpenPart>>();
  const opened = (part: Part): Promise<OpenPart> => {
    const known = open.get(part.path) ?? openPart(part, onBytes);
    open.set(part.path, known);
    known.catch(() => open.delete(part.path));
    return known;
  };
  return {
    list,
    groupsFor: async (scans, columns) => {
      const wanted = list.parts.filter(({ bounds }) => scans.some(({ conditions }) => mayPass(bounds, conditions)));
      const groups = [];
      let rows = 0;
      const enough = Math.max(...scans.map((scan) => scan.enough ?? Number.POSITIVE_INFINITY));
      for (const part of wanted) {
        if (rows >= enough) break;
        for (const group of groupsOf(await opened(part))) {
          if (rows >= enough || !scans.some(({ conditions }) => mayPass(group.bounds, conditions))) continue;
          groups.push(group);
          rows += group.rows;
        }
      }
      const sizeOf = ({ sizes }: Group): number => columns.reduce((sum, column) => sum + (sizes[column] ?? 0), 0);
      const bytes = groups.reduce((sum, group) => sum + sizeOf(group), 0);
      if (bytes > mostBytes) throw new LargeTableError(list.table, bytes);
      return groups;
    },
    read: readGroup,
  };
}

async function openPart({ path, bytes }: Part, onBytes: (came: number) => void): Promise<OpenPart> {
  const remote = await asyncBufferFromUrl({ url: siteFile(partPath(path)), byteLength: bytes });
  const counted: AsyncBuffer = {
    byteLength: bytes,
    slice: async (start, end) => {
      const piece = await remote.slice(start, end);
      onBytes(piece.byteLength);
      return piece;
    },
  };
  // What has come stays: the next query over the same rows asks for nothing.
  const file = cachedAsyncBuffer(counted, { minSize: 0 });
  return { file, metadata: await parquetMetadataAsync(file, { initialFetchSize: 1 << 15 }) };
}

function groupsOf(part: OpenPart): Group[] {
  let start = 0;
  return part.metadata.row_groups.map(({ num_rows, columns }) => {
    const sizes: Record<string, number> = {};
    const bounds: Record<string, readonly [string | number, string | number]> = {};
    for (const { meta_data: meta } of columns) {
      const [name = ""] = meta?.path_in_schema ?? [];
      sizes[name] = Number(meta?.total_compressed_size ?? 0);
      const { min_value: least, max_value: most } = meta?.statistics ?? {};
      if (isPlain(least) && isPlain(most)) bounds[name] = [least, most];
    }
    const group = { ...part, start, rows: Number(num_rows), sizes, bounds };
    start += group.rows;
    return group;
  });
}

const isPlain = (value: unknown): value is string | number => typeof value === "string" || typeof value === "number";

async function readGroup(
  { file, metadata, start, rows }: Group,
  wanted: readonly string[],
): Promise<Record<string, unknown[]>> {
  const columns: Record<string, unknown[]> = Object.fromEntries(wanted.map((name) => [name, []]));
  await parquetRead({
    file,
    metadata,
    columns: [...wanted],
    rowStart: start,
    rowEnd: start + rows,
    onChunk: ({ columnName, columnData, rowStart }) => {
      const column = columns[columnName];
      // A chunk may hold rows before and after those that were asked for.
      for (const [place, cell] of Array.from(columnData).entries()) {
        const row = rowStart + place;
        if (row >= start && row < start + rows) column?.push(cell);
      }
    },
  });
  return columns;
}
