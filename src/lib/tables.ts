/** Tables of targets that reached us as text: cells parted by "|", tabs or wide spaces, or each on a line of its own. */
import type { Span } from "./reading.js";

/** A cell of the plan's own column, or of another (results, last year's plan, percentages). */
export interface ValueCell extends Span {
  isPlan: boolean;
  /** The year its column names. */
  year: number | null;
}

export interface TableRow extends Span {
  index: Span | null;
  name: Span;
  unit: Span | null;
  cells: ValueCell[];
  /** A part of the row above: "Trong đó: …", "- …". */
  isPart: boolean;
}

export interface Table extends Span {
  rows: TableRow[];
}

interface Cell extends Span {
  text: string;
}

interface Line extends Span {
  text: string;
  cells: Cell[];
}

interface Column {
  role: "index" | "name" | "unit" | "plan" | "other";
  year: number | null;
}

function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (const written of text.split("\n")) {
    lines.push({ start, end: start + written.length, text: written.trim(), cells: cellsOf(written, start) });
    start += written.length + 1;
  }
  return lines;
}

/** The cells of a line; a pipe keeps empty cells in their column, wide spaces cannot. */
function cellsOf(line: string, offset: number): Cell[] {
  const cells: Cell[] = [];
  const piped = line.includes("|");
  let start = 0;
  const add = (end: number): void => {
    const raw = line.slice(start, end);
    const lead = raw.length - raw.trimStart().length;
    const text = raw.trim();
    if (text !== "" || piped)
      cells.push({ text, start: offset + start + lead, end: offset + start + lead + text.length });
  };
  for (const part of line.matchAll(piped ? /\|/g : /\t+| {2,}/g)) {
    add(part.index);
    start = part.index + part[0].length;
  }
  add(line.length);
  if (piped && cells[0]?.text === "" && line.trimStart().startsWith("|")) cells.shift();
  if (piped && cells.at(-1)?.text === "" && line.trimEnd().endsWith("|")) cells.pop();
  return cells;
}

const indexHead = /^(?:s\.?t\.?t|tt|số tt|stt)\.?$/iu;
const nameHead = /chỉ tiêu|nội dung|danh mục/iu;
const unitHead = /đơn vị|đvt|đv tính/iu;
const planHead = /kế hoạch|mục tiêu|(?<!\p{L})KH(?!\p{L})|phấn đấu|chỉ tiêu giao|dự kiến|giao|dự toán/iu;
const otherHead =
  /thực hiện|ước|(?<!\p{L})TH(?!\p{L})|kết quả|so với|so sánh|\/|tăng|giảm|ghi chú|tỷ lệ|(?:6|9|11) tháng/iu;

/** What the columns of a header hold, or null when it is none. */
function columnsOf(cells: readonly Cell[], year: number): Column[] | null {
  const unitAt = cells.findIndex(({ text }) => unitHead.test(text));
  const nameAt = cells.findIndex(({ text }, place) => place !== unitAt && nameHead.test(text) && !/20\d\d/.test(text));
  if (nameAt < 0 || cells.length < nameAt + 2 || cells.some(({ text }) => text.length > 80)) return null;
  if (unitAt < 0 && !cells.some(({ text }) => indexHead.test(text))) return null;
  const columns = cells.map(({ text }, place): Column => {
    const named = text.match(/20\d\d/g)?.at(-1);
    const of = named === undefined ? null : Number(named);
    if (place === nameAt) return { role: "name", year: null };
    if (place === unitAt) return { role: "unit", year: null };
    if (indexHead.test(text)) return { role: "index", year: null };
    const past = of !== null && of < year;
    const isPlan = !past && !otherHead.test(text) && (planHead.test(text) || of !== null);
    return { role: isPlan ? "plan" : "other", year: of };
  });
  return columns.some(({ role }) => role === "plan") ? columns : null;
}

const indexCell = /^(?:\d{1,3}(?:\.\d{1,2}){0,2}[.)]?|[IVX]{1,5}[.)]?|[A-Ha-h][.)]?|[-+*])$/u;
const partCell = /^(?:[-+*]\s*)?(?:trong đó|tr\.?\s?đó|riêng)|^[-+*]\s/iu;
const noteCell = /^(?:ghi chú|nguồn|\*\s)/iu;

/** All tables of a text that have a header with a column of the plan. */
export function findTables(text: string, year: number): Table[] {
  if (!unitHead.test(text)) return [];
  const lines = linesOf(text);
  const tables: Table[] = [];
  for (let place = 0; place < lines.length; place++) {
    const found = lined(lines, place, year) ?? flattened(lines, place, year);
    if (!found) continue;
    tables.push(found.table);
    place = found.last;
  }
  return tables;
}

interface FoundTable {
  table: Table;
  /** Number of its last line. */
  last: number;
}

/** A table whose rows are lines. */
function lined(lines: readonly Line[], head: number, year: number): FoundTable | null {
  const header = lines[head];
  const columns = header && header.cells.length > 2 ? columnsOf(header.cells, year) : null;
  if (!header || !columns) return null;
  const rows: TableRow[] = [];
  let last = head;
  let blank = 0;
  for (let place = head + 1; place < lines.length && blank < 3; place++) {
    const line = lines[place];
    if (!line || line.text === "" || /^[-|:\s]+$/.test(line.text)) {
      blank++;
      continue;
    }
    if (noteCell.test(line.text)) break;
    const row = line.cells.length > 1 ? rowOf(line.cells, columns) : null;
    const heads = line.text.includes("|") || /^[A-Z\p{Lu}\dIVX][.)]?\s/u.test(line.text);
    if (!row && !heads) break;
    if (row) {
      rows.push(row);
      last = place;
    }
    blank = 0;
  }
  const end = lines[last]?.end ?? header.end;
  return rows.length > 1 ? { table: { start: header.start, end, rows }, last } : null;
}

/** A line's cells by their columns; without pipes an index that is missing shifts them, so they are told apart by look. */
function rowOf(cells: readonly Cell[], columns: readonly Column[]): TableRow | null {
  const aligned = cells.length === columns.length ? cells : realigned(cells, columns);
  if (!aligned) return null;
  const at = (role: Column["role"]): Cell | null =>
    aligned[columns.findIndex((column) => column.role === role)] ?? null;
  const name = at("name");
  if (!name || !/\p{L}/u.test(name.text)) return null;
  const values = columns.flatMap((column, place): ValueCell[] => {
    const cell = aligned[place];
    const isValue = column.role === "plan" || column.role === "other";
    return cell && isValue && /\d/.test(cell.text)
      ? [{ start: cell.start, end: cell.end, isPlan: column.role === "plan", year: column.year }]
      : [];
  });
  if (values.length === 0) return null;
  return rowMade(at("index"), name, at("unit"), values);
}

function rowMade(index: Cell | null, name: Cell, unit: Cell | null, cells: ValueCell[]): TableRow {
  const end = Math.max(name.end, unit?.end ?? 0, ...cells.map((cell) => cell.end));
  const isPart = partCell.test(name.text) || index?.text === "-" || index?.text === "+";
  const filled = (cell: Cell | null): Span | null => (cell && cell.text !== "" ? cell : null);
  return { start: name.start, end, index: filled(index), name, unit: filled(unit), cells, isPart };
}

/** Puts cells under their columns when the index or the last columns are empty. */
function realigned(cells: readonly Cell[], columns: readonly Column[]): (Cell | null)[] | null {
  const nameAt = columns.findIndex(({ role }) => role === "name");
  const first = cells.findIndex(({ text }) => /\p{L}{2}/u.test(text));
  if (first < 0 || first > nameAt) return null;
  const shifted: (Cell | null)[] = columns.map(() => null);
  for (const [place, cell] of cells.entries()) {
    const to = place - first + nameAt;
    if (to >= columns.length) return null;
    if (to >= 0) shifted[to] = cell;
  }
  return shifted;
}

/** A table whose cells stand each on its line: header cells, then index, name, unit and values in turn. */
function flattened(lines: readonly Line[], head: number, year: number): FoundTable | null {
  if (!indexHead.test(lines[head]?.text ?? "")) return null;
  const header: Cell[] = [];
  let place = head;
  for (; place < lines.length && header.length < 12; place++) {
    const line = lines[place];
    if (!line || line.text === "") continue;
    if (header.length > 2 && indexCell.test(line.text)) break;
    header.push({ start: line.start, end: line.end, text: line.text });
  }
  const columns = columnsOf(header, year);
  if (columns?.at(1)?.role !== "name") return null;
  return flattenedRows(lines, head, place, columns);
}

function flattenedRows(
  lines: readonly Line[],
  head: number,
  from: number,
  columns: readonly Column[],
): FoundTable | null {
  const cells = lines
    .slice(from)
    .map((line, offset) => ({ ...line, place: from + offset }))
    .filter(({ text }) => text !== "");
  const valueColumns = columns.filter(({ role }) => role === "plan" || role === "other");
  const rows: TableRow[] = [];
  let last = head;
  let at = 0;
  while (at < cells.length) {
    const index = indexCell.test(cells[at]?.text ?? "") ? (cells[at] ?? null) : null;
    const name = cells[index ? at + 1 : at];
    if (!name || name.text.length > 200 || noteCell.test(name.text)) break;
    const unit = cells[index ? at + 2 : at + 1];
    const isSection = !unit || indexCell.test(unit.text) || !/\p{L}|%|‰/u.test(unit.text);
    if (isSection) {
      if (!index) break;
      at += 2;
      continue;
    }
    at += index ? 3 : 2;
    const values: ValueCell[] = [];
    for (const column of valueColumns) {
      const cell = cells[at];
      if (!cell || !/\d|^[-–x]$/u.test(cell.text) || cell.text.length > 40) break;
      values.push({ start: cell.start, end: cell.end, isPlan: column.role === "plan", year: column.year });
      last = cell.place;
      at++;
    }
    if (values.length === 0) break;
    rows.push(rowMade(index, name, unit, values));
  }
  const start = lines[head]?.start ?? 0;
  return rows.length > 1 ? { table: { start, end: lines[last]?.end ?? start, rows }, last } : null;
}
