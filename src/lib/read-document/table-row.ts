/** A cell that holds a figure and nothing else: `69,2`, `13.500`, `>= 95 %`, `-`. */
const figure = /^[\s\d.,%‰+<>≥≤=~–-]*$/u;

/**
 * One row of a table as text. Cells are joined by ` | `, their lines by spaces.
 *
 * A row of at most two cells with several lines in one is taken for a layout (the head of a Vietnamese document with
 * the issuer left and the motto right, its foot with recipients left and signer right): its cells are read one after
 * another. So is every row of one cell. Returns an empty text for a row of empty cells.
 *
 * @example tableRow(["1", "Tỷ lệ\nhộ nghèo", "%", "4"]) // "1 | Tỷ lệ hộ nghèo | % | 4"
 * @example tableRow(["UBND\nTỈNH LÀO CAI", "CỘNG HÒA …\nĐộc lập …"]) // "UBND\nTỈNH LÀO CAI\n\nCỘNG HÒA …\nĐộc lập …"
 */
export function tableRow(cells: readonly string[]): string {
  if (isLayout(cells)) return cells.filter((cell) => cell !== "").join("\n\n");
  return cells
    .map((cell) => cell.replace(/\s+/gu, " "))
    .join(" | ")
    .replace(/ {2,}/gu, " ")
    .trim();
}

/** True for a row that is read cell by cell: see {@link tableRow}. */
export function isLayout(cells: readonly string[]): boolean {
  const filled = cells.filter((cell) => cell !== "");
  if (filled.length <= 1 && cells.length <= 2) return true;
  if (filled.length === 0) return true;
  return cells.length <= 2 && filled.some((cell) => cell.includes("\n")) && !filled.some((cell) => figure.test(cell));
}
