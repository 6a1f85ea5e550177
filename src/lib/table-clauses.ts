/** Rows of tables as clauses with their figures, so that names, scopes and refiners work on them as on sentences. */
import type { Clause } from "./clauses.js";
import type { Figure, FigureReader } from "./figures.js";
import type { Classified } from "./numerals.js";
import type { Span } from "./reading.js";
import type { Block } from "./sections.js";
import type { Table, TableRow } from "./tables.js";
import type { Token } from "./tokens.js";

export interface TableParts {
  clauses: Clause[];
  figures: Map<number, Figure>;
  /** Numerals of other columns and of the index. */
  classified: Classified[];
}

/** A row and the parts below it are one clause; each row keeps its own quote. */
export function tableClauses(
  tables: readonly Table[],
  tokens: readonly Token[],
  reader: FigureReader,
  item: number,
): TableParts {
  const parts: TableParts = { clauses: [], figures: new Map(), classified: [] };
  let next = item;
  for (const table of tables) {
    const groups: TableRow[][] = [];
    for (const row of table.rows) {
      const open = groups.at(-1);
      if (row.isPart && open) open.push(row);
      else groups.push([row]);
    }
    for (const rows of groups) parts.clauses.push(clauseOf(rows, tokens, table, next++));
    for (const row of table.rows) readRow(row, tokens, reader, parts);
    parts.classified.push(...headNumbers(table));
  }
  return parts;
}

function clauseOf(rows: readonly TableRow[], tokens: readonly Token[], table: Table, item: number): Clause {
  const first = rows[0] ?? { start: table.start, end: table.end, index: null };
  const end = rows.at(-1)?.end ?? first.end;
  const block: Block = {
    start: table.start,
    end: table.end,
    marker: null,
    path: [],
    aim: "targets",
    year: null,
    headings: [],
  };
  const [from, to] = tokenRange(tokens, { start: first.start, end });
  return {
    from,
    to,
    start: first.start,
    end,
    block,
    path: [],
    aim: "targets",
    item,
    sentence: from,
    listed: true,
    rows: [...rows],
  };
}

/** First token at or behind a place, by halving. */
function tokenAt(tokens: readonly Token[], place: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.start ?? 0) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}

const tokenRange = (tokens: readonly Token[], { start, end }: Span): [from: number, to: number] => [
  tokenAt(tokens, start),
  tokenAt(tokens, end),
];

function readRow(row: TableRow, tokens: readonly Token[], reader: FigureReader, parts: TableParts): void {
  if (row.index)
    parts.classified.push({
      start: row.index.start,
      end: row.index.end,
      kind: "list-number",
      rule: "number of a table's row",
    });
  const unit = row.unit ? tokenRange(tokens, row.unit) : null;
  for (const cell of row.cells) {
    if (!cell.isPlan) {
      parts.classified.push({ start: cell.start, end: cell.end, kind: "result", rule: "another column of the table" });
      continue;
    }
    const [from, to] = tokenRange(tokens, cell);
    const number = tokens.slice(from, to).findIndex(({ kind }) => kind === "number");
    if (number < 0) continue;
    const figure = reader.read(tokens, from + number, to, () => true);
    if (!figure) continue;
    const named = unit && figure.dimension === "bare" ? reader.unit(tokens, unit[0], unit[1]) : null;
    const outer = unit && unit[0] < figure.outer ? unit[0] : figure.outer;
    parts.figures.set(from + number, { ...figure, ...named, outer, year: cell.year });
  }
}

/** Years in the header are dates; other numbers there ("11 tháng") are too. */
function headNumbers({ start, rows }: Table): Classified[] {
  const first = rows[0];
  return first ? [{ start, end: first.index?.start ?? first.start, kind: "date", rule: "header of a table" }] : [];
}
