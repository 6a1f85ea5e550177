/** Words of a page with their place: points from the lower left corner, `y` of the baseline. */
export interface PlacedText {
  text: string;
  x: number;
  y: number;
  width: number;
  /** Height of the letters in points. */
  size: number;
}

/** Words on one baseline. */
export interface Line {
  text: string;
  y: number;
  size: number;
  left: number;
  /** Where the last words end. */
  right: number;
}
export type Cell = Line[];
/** A row of a table; running text is rows of one cell. */
export type Row = Cell[];

/** All in letter heights. Gaps wider than this part cells, narrower ones are the spaces of justified text. */
const cellGap = 0.8;
/** Gaps narrower than this are within a word. */
const wordGap = 0.15;
/** Signs raised or lowered by less than this stay on their line (m², CO₂). */
const lineDrift = 0.45;
/** Lines of one cell are no further apart. */
const cellLineGap = 2;
/** A cell begins no further above the one before it. */
const tallCell = 8;

/**
 * The words of a page as rows of cells of lines, in the order in which they were written, which is the order of reading
 * in what Word, LibreOffice and browsers print. A wide gap in a line, or a step up and to the right, is the next cell.
 */
export function pageRows(items: readonly PlacedText[]): Row[] {
  const rows: Row[] = [];
  for (const item of items) {
    const row = rows[rows.length - 1];
    const line = row?.at(-1)?.at(-1);
    if (row === undefined || line === undefined) {
      if (item.text.trim() !== "") rows.push([[lineOf(item)]]);
    } else if (isOnLine(item, line)) extendLine(item, line, row, rows);
    else if (item.text.trim() !== "") beginLine(item, row, rows);
  }
  return rows;
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
  const isAligned = cell.some(({ y }) => Math.abs(y - item.y) < item.size * 0.2);
  const around = isAligned ? below * 2 - 1 : below * 2;
  const beside = [around, below].map((count) => cell.slice(-Math.max(1, count)));
  return beside.find((lines) => rightOf(lines) < item.x && isBlock(lines) && isBeside(item, lines)) ?? [];
}

/** Lines of one cell keep one distance: a wider gap above them is the next row's. */
function isBlock(lines: Cell): boolean {
  const gaps = lines.slice(1).map((line, index) => (lines[index]?.y ?? line.y) - line.y);
  const last = gaps.at(-1) ?? 0;
  return gaps.every((gap, index) => gap <= last * 1.15 && gap <= (lines[index]?.size ?? 0) * cellLineGap);
}

/** The next cell may be taller, but not stand anywhere above: what is far up is a page's head or its next column. */
const isBeside = (item: PlacedText, [top]: Cell): boolean => top !== undefined && item.y - top.y < top.size * tallCell;

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
