const widest = 60;

/**
 * Rows of cells in columns for a terminal; the first row is the head, long cells are cut.
 * @example textTable([["a", "b"], ["1", "2"]]) // "a  b\n1  2\n"
 */
export function textTable(rows: readonly (readonly string[])[]): string {
  const cut = (cell: string): string => {
    const line = cell.replace(/\s+/gu, " ");
    return line.length > widest ? `${line.slice(0, widest - 1)}…` : line;
  };
  const cells = rows.map((row) => row.map(cut));
  const columns = Math.max(0, ...cells.map((row) => row.length));
  const widths = Array.from({ length: columns }, (_, column) =>
    Math.max(...cells.map((row) => row[column]?.length ?? 0)),
  );
  const line = (row: readonly string[]): string =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join("  ")
      .trimEnd();
  return cells.map((row) => `${line(row)}\n`).join("");
}
