import { isLayout, tableRow } from "./table-row.js";

/** Words of a page with their place: points from the lower left corner, `y` of the baseline. */
export interface PlacedText {
  text: string;
  x: number;
  y: number;
  width: number;
  /** Height of the letters in points. */
  size: number;
}

interface Line {
  text: string;
  y: number;
  size: number;
  left: number;
  /** Where the last words end. */
  right: number;
}
type Cell = Line[];
/** Running text is rows of one cell. */
type Row = Cell[];

/** All in letter heights. Gaps wider than this part cells, narrower ones are the spaces of justified text. */
const cellGap = 0.8;
/** Gaps narrower than this are within a word. */
const wordGap = 0.15;
/** Signs raised or lowered by less than this stay on their line (m², CO₂). */
const lineDrift = 0.45;
/** Lines of one cell are no further apart. */
const cellLineGap = 2;
/** In usual line distances: lines further apart begin a paragraph. */
const paragraphGap = 1.25;

/**
 * The words of a page as lines in the order in which they were written, which is the order of reading in what Word,
 * LibreOffice and browsers print.
 *
 * Words on one baseline are one line. A wide gap in a line, or a step up and to the right, is the next cell of a
 * table's row: rows become lines with ` | ` between the cells, see {@link tableRow}. A wide gap between lines becomes
 * an empty line.
 */
export function pageLines(items: readonly PlacedText[]): string {
  const rows: Row[] = [];
  for (const item of items) {
    const row = rows[rows.length - 1];
    const line = row?.at(-1)?.at(-1);
    if (row === undefined || line === undefined) {
      if (item.text.trim() !== "") rows.push([[lineOf(item)]]);
    } else if (isOnLine(item, line)) extendLine(item, line, row, rows);
    else if (item.text.trim() !== "") beginLine(item, row, rows);
  }
  return joinRows(rows);
}

const lineOf = ({ text, x, y, width, size }: PlacedText): Line => ({ text, y, size, left: x, right: x + width });

function isOnLine(item: PlacedText, line: Line): boolean {
  const height = Math.max(item.size, line.size);
  return Math.abs(item.y - line.y) < height * lineDrift && item.x > line.right - height;
}

function extendLine(item: PlacedText, line: Line, row: Row, rows: Row[]): void {
  if (item.text.trim() === "") {
    // Its width says nothing: pdf.js puts one such sign into any gap that it sees.
    if (item.text !== "") line.text += " ";
    return;
  }
  const gap = item.x - line.right;
  const height = Math.max(item.size, line.size);
  if (gap > height * cellGap && !isBlank(line, item)) {
    stepRight(item, row, rows);
    return;
  }
  const spaced = /\s$/u.test(line.text) || /^\s/u.test(item.text);
  line.text += (gap > height * wordGap && !spaced ? " " : "") + item.text;
  line.right = Math.max(line.right, item.x + item.width);
  line.size = height;
}

/** The gap left for a number or a day that was never filled in: `Số:        /CT-UBND`, `ngày     tháng 01`. */
function isBlank(line: Line, item: PlacedText): boolean {
  return /(?::|ngày|tháng)\s*$/u.test(line.text) || /^\s*(?:\/|tháng|năm)/u.test(item.text);
}

function beginLine(item: PlacedText, row: Row, rows: Row[]): void {
  const cell = row.at(-1) ?? [];
  const last = cell.at(-1);
  if (last === undefined) return;
  const isUp = item.y > last.y + last.size * 0.2;
  if (isUp && linesBeside(item, cell).length > 0) stepRight(item, row, rows);
  else if (!isUp && (row.length === 1 || isInCell(item, row))) cell.push(lineOf(item));
  else rows.push([[lineOf(item)]]);
}

const rightOf = (cell: Cell): number => Math.max(...cell.map(({ right }) => right));
const leftOf = (cell: Cell): number => Math.min(...cell.map(({ left }) => left));

/**
 * The lines beside which a step to the right lands, or none. Running text above a table is one cell until the first
 * step shows where the row begins: at the lines level with the step, or around it where the next cell is centred.
 */
function linesBeside(item: PlacedText, cell: Cell): Cell {
  const level = item.y + item.size * lineDrift;
  const below = cell.filter(({ y }) => y <= level).length;
  const isCentred = !cell.some(({ y }) => Math.abs(y - item.y) < item.size * 0.2);
  const beside = [isCentred ? below * 2 : below, below].map((count) => cell.slice(-Math.max(1, count)));
  return beside.find((lines) => rightOf(lines) < item.x && isClose(lines)) ?? [];
}

const isClose = (lines: Cell): boolean =>
  lines.every((line, index) => (lines[index - 1]?.y ?? line.y) - line.y <= line.size * cellLineGap);

function stepRight(item: PlacedText, row: Row, rows: Row[]): void {
  const [text = []] = row;
  const beside = linesBeside(item, text);
  if (row.length > 1) row.push([lineOf(item)]);
  else if (beside.length === 0) rows.push([[lineOf(item)]]);
  else {
    const above = text.slice(0, text.length - beside.length);
    rows.pop();
    if (above.length > 0) rows.push([above]);
    rows.push([beside, [lineOf(item)]]);
  }
}

/** A line below belongs to a row's last cell if it stands under it and right of the cell before. */
function isInCell(item: PlacedText, row: Row): boolean {
  const cell = row.at(-1) ?? [];
  const before = row.at(-2) ?? [];
  const last = cell.at(-1);
  if (last === undefined || last.y - item.y > last.size * cellLineGap) return false;
  return item.x > rightOf(before) && item.x < rightOf(cell) && item.x + item.width > leftOf(cell);
}

function joinRows(rows: readonly Row[]): string {
  const usual = usualDistance(rows.flat(2));
  const texts = rows.map((row) => row.map((cell) => cellText(cell, usual)));
  let text = "";
  texts.forEach((cells, index) => {
    const before = texts[index - 1];
    const isTable = !isLayout(cells) && before !== undefined && !isLayout(before);
    const [last, first] = [rows[index - 1]?.at(-1)?.at(-1), rows[index]?.[0]?.[0]];
    const isNear = last !== undefined && first !== undefined && isSmallStep(last, first, usual);
    if (before) text += isTable || (isNear && isLayout(cells) === isLayout(before)) ? "\n" : "\n\n";
    text += tableRow(cells);
  });
  return text;
}

function cellText(cell: Cell, usual: number): string {
  return cell
    .map((line, index) => {
      const before = cell[index - 1];
      const lead = before === undefined ? "" : isSmallStep(before, line, usual) ? "\n" : "\n\n";
      return lead + line.text.replace(/\s+/gu, " ").trim();
    })
    .join("");
}

const isSmallStep = (above: Line, below: Line, usual: number): boolean => above.y - below.y <= usual * paragraphGap;

/** The distance of lines within paragraphs: the lower quartile of all; infinite where there is nothing to measure. */
function usualDistance(lines: readonly Line[]): number {
  const distances = lines
    .map((line, index) => (lines[index - 1]?.y ?? Number.NaN) - line.y)
    .filter((distance) => distance > 0)
    .sort((a, b) => a - b);
  return distances[Math.floor(distances.length / 4)] ?? Number.POSITIVE_INFINITY;
}
