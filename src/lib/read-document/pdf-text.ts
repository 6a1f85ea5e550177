import type { Cell, Line, Row } from "./pdf-lines.js";
import { isLayout, tableRow } from "./table-row.js";

/** In usual line distances: lines further apart begin a paragraph. */
const paragraphGap = 1.25;
/** In letter heights: how far the first line of a paragraph stands in, at least. */
const indent = 0.8;
/** Lines with fewer letters say nothing of how wide the page's text is. */
const longLine = 40;

/** Between which edges the running text of a page stands. */
interface Column {
  left: number;
  right: number;
}

/** The line written last, if it was one of running text. */
interface Written {
  line: Line;
  column: Column;
  /** It begins its paragraph. */
  isFirst: boolean;
}

/**
 * The rows of a document's pages as text: paragraphs as one line each, parted by an empty line where the page has a
 * gap; rows of tables as lines with ` | ` between the cells, see {@link tableRow}.
 *
 * A printed line goes on in the next one, also over a page's end, if the next one's first word had no room on it, and
 * it is not the begin of an indented paragraph after a full stop.
 */
export function pagesText(pages: readonly Row[][]): string {
  const widest = columnOf(pages.flat());
  let text = "";
  let last: Written | "table" | null = null;
  for (const rows of pages) {
    const own = columnOf(rows);
    const column = { left: widest.left, right: Number.isFinite(own.right) ? own.right : widest.right };
    const usual = usualDistance(rows);
    for (const [place, row] of rows.entries()) {
      const cells = row.map((cell) => cellText(cell, usual));
      if (row.length > 1) {
        text += (last === "table" && !isLayout(cells) ? "\n" : "\n\n") + tableRow(cells);
        last = isLayout(cells) ? null : "table";
        continue;
      }
      for (const [index, line] of (row[0] ?? []).entries()) {
        const above: Written | null = last === "table" ? null : last;
        const gap: string = above === null ? "\n\n" : between(above, line, place + index === 0 ? null : usual);
        text += gap + wordsOf(line);
        last = { line, column, isFirst: gap.includes("\n") };
      }
    }
  }
  return text.trim();
}

const wordsOf = (line: Line): string => line.text.replace(/\s+/gu, " ").trim();

/** The edges of running text; the right one is no number where no line is long enough to tell. */
function columnOf(rows: readonly Row[]): Column {
  const running = rows.filter((row) => row.length === 1).flat(2);
  const long = running.filter(({ text }) => text.length >= longLine);
  return { left: Math.min(...running.map(({ left }) => left)), right: Math.max(...long.map(({ right }) => right)) };
}

/** What stands between two lines; `usual` is null at the top of a page. */
function between(above: Written, below: Line, usual: number | null): string {
  const { line } = above;
  const isNear = usual === null || line.y - below.y <= usual * paragraphGap;
  if (isNear && goesOn(above, below)) return /\S[-–]$/u.test(line.text.trimEnd()) ? "" : " ";
  if (usual !== null) return isNear ? "\n" : "\n\n";
  return /[.;:]["”)]*\s*$/u.test(line.text) ? "\n\n" : "\n";
}

function goesOn({ line: above, column: { left, right }, isFirst }: Written, below: Line): boolean {
  const words = wordsOf(below);
  const first = words.split(" ")[0] ?? "";
  const width = ((below.right - below.left) / Math.max(1, words.length)) * (first.length + 1);
  if (above.right + width < right - above.size / 2 || above.right - above.left < (right - left) / 3) return false;
  const step = (below.left - above.left) / above.size;
  if (step > indent) return !/[.;:!?/]["”)]*\s*$/u.test(above.text);
  // Two lines indented alike are a block, or two paragraphs of a line each.
  const isAlike = isFirst && step > -indent && above.left > left + above.size * indent;
  return !isAlike || /^\p{Ll}/u.test(words);
}

function cellText(cell: Cell, usual: number): string {
  return cell
    .map((line, index) => {
      const above = cell[index - 1];
      const lead = above === undefined ? "" : above.y - line.y <= usual * paragraphGap ? "\n" : "\n\n";
      return lead + wordsOf(line);
    })
    .join("");
}

/** The distance of lines within paragraphs: the lower quartile of all; infinite where there is nothing to measure. */
function usualDistance(rows: readonly Row[]): number {
  const lines = rows.flat(2);
  const distances = lines
    .map((line, index) => (lines[index - 1]?.y ?? Number.NaN) - line.y)
    .filter((distance) => distance > 0)
    .sort((a, b) => a - b);
  return distances[Math.floor(distances.length / 4)] ?? Number.POSITIVE_INFINITY;
}
