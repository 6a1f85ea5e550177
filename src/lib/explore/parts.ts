/** A table too large to be read whole: Parquet files of some megabytes, their rows in order, and a list of them. */
import type { TableName } from "../model.js";
import type { Bounds } from "./scan-plan.js";

/** Tables with more rows are published in parts too, and the explorer reads only what a query needs. */
export const largeRows = 200_000;

/** Rows of a part, and of a group within it: what is read at once, and what can be left out. */
export const partRows = 250_000;
export const groupRows = 25_000;

/** The order of rows in parts: columns that queries ask for lie together. */
export const partOrder = ["indicator", "area_id", "year"] as const;

export interface Part {
  /** Below `/data/parts/`. */
  readonly path: string;
  readonly bytes: number;
  readonly rows: number;
  /** Of the columns in {@link partOrder}. */
  readonly bounds: Bounds;
}

export interface PartsList {
  readonly table: TableName;
  readonly rows: number;
  readonly parts: readonly Part[];
}

/** The list of a table's parts. */
export const partsListPath = (table: string): string => `/data/parts/${table}.json`;
export const partPath = (path: string): string => `/data/parts/${path}`;
