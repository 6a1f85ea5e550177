/** What a spreadsheet makes of our CSV: decision 3 leaves cells as they are, so none may be a formula. */
import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import { newDocument } from "../../src/node/document.js";
import { loadEdition } from "../../src/node/edition.js";
import { dataFiles } from "../../src/node/tables.js";
import { chartCsvMaker } from "../../src/publish/chart-csv.js";

const edition = loadEdition();
const site = "https://example.org/";
const files = [...dataFiles(edition, site), ...chartCsvMaker(edition, { siteUrl: site, newDocument })].filter(
  ({ path }) => path.endsWith(".csv"),
);

/** Excel, LibreOffice and Google Sheets take a cell for a formula by its first sign; a lone sign is a text to all of them. */
const isFormula = (cell: string): boolean => /^[=+@\t\r]./su.test(cell) || /^-(?![\s\d])./su.test(cell);
/** Signs of ours, two at most and no word behind them. */
const isComparator = (cell: string): boolean => /^(?:[=<>~]|[<>]=)$/u.test(cell);

describe("CSV in a spreadsheet", () => {
  it.each(files.map(({ path, bytes }) => [path, bytes] as const))(
    "%s has no cell that is a formula",
    (_path, bytes) => {
      const cells = (parse(Buffer.from(bytes), { bom: true }) as string[][]).flat();
      expect(cells.length).toBeGreaterThan(0);
      expect(cells.filter((cell) => isFormula(cell) && !isComparator(cell))).toEqual([]);
    },
  );

  it.each(["=1+1", "=HYPERLINK(1)", "+84 24", "@SUM(1)", "-cmd|x", "\tx"])("would notice %j", (cell) => {
    expect(isFormula(cell)).toBe(true);
  });

  it.each(["-3.5", "- cây trồng", "=", ">=", "từ 7%"])("lets %j pass", (cell) => {
    expect(isFormula(cell) && !isComparator(cell)).toBe(false);
  });
});
