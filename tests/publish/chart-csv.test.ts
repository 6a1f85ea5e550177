import { parse } from "csv-parse/sync";
import { parquetReadObjects } from "hyparquet";
import { describe, expect, it } from "vitest";
import { publishedChart } from "../../src/charts/published.js";
import { chartCatalogue } from "../../src/lib/chart-catalogue.js";
import { type Figure, formatFigure } from "../../src/lib/format.js";
import { languages, pathIn } from "../../src/lib/links.js";
import type { Comparator } from "../../src/lib/model.js";
import { newDocument } from "../../src/node/document.js";
import { loadEdition } from "../../src/node/edition.js";
import { dataFiles } from "../../src/node/tables.js";
import { themePage } from "../../src/pages/theme.js";
import { chartCsvMaker } from "../../src/publish/chart-csv.js";
import { labelsOf } from "../charts/labels.js";
import { open } from "../pages/edition-pages.js";

type Line = Record<string, string>;

const site = "https://example.org/chi-tieu/";
const edition = loadEdition();
const context = { siteUrl: site, newDocument };
const entries = chartCatalogue(edition.tables);
const ofPlans = entries.filter(({ kind }) => kind !== "timeline");
const files = new Map(
  chartCsvMaker(edition, context).map(({ path, bytes }) => [path, new TextDecoder().decode(bytes)]),
);
const linesOf = (id: string, language: "vi" | "en" = "vi"): Line[] =>
  parse(files.get(pathIn(language, `/charts/${id}.csv`).slice(1)) ?? "", { columns: true });

/** The table as a reader of its Parquet file has it, by target_id. */
async function parquetRows(): Promise<Map<unknown, Record<string, unknown>>> {
  const bytes = dataFiles(edition, site).find(({ path }) => path === "targets.parquet")?.bytes ?? new Uint8Array();
  const file = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer;
  const rows = await parquetReadObjects({ file });
  return new Map(rows.map((row) => [row.target_id, row]));
}

/** A cell of the table as CSV writes it. */
const asCell = (value: unknown): string =>
  value === null ? "" : Array.isArray(value) ? value.join("|") : String(value);
const shared = "plan_id area_id indicator year scope comparator value value_high unit stated direction".split(" ");

describe("charts/<chart>.csv", () => {
  it("is there for every chart in both languages, with a byte order mark for Excel", () => {
    const paths = languages.flatMap((language) =>
      entries.map(({ id }) => pathIn(language, `/charts/${id}.csv`).slice(1)),
    );
    expect([...files.keys()]).toEqual(paths);
    const utf8 = chartCsvMaker(edition, context).map(({ bytes }) => [...bytes.slice(0, 3)]);
    expect(new Set(utf8.map(String))).toEqual(new Set(["239,187,191"]));
  });

  it.each(ofPlans.map((entry) => [entry.id, entry] as const))("%s: every figure is the row of Parquet", async (id) => {
    const table = await parquetRows();
    for (const language of languages)
      for (const line of linesOf(id, language)) {
        if (line.target_id === "") {
          expect(line.absence).not.toBe("");
          expect([line.value, line.quote]).toEqual(["", ""]);
          continue;
        }
        const row = table.get(line.target_id);
        for (const name of [...shared, "base_year", "basis", "quote", "note", "flags"])
          expect([name, line[name]]).toEqual([name, asCell(row?.[name])]);
        expect(line.url?.startsWith(`${site}${language === "en" ? "en/" : ""}plans/${line.plan_id}#`)).toBe(true);
      }
  });

  it("timeline-<indicator>: a line for every figure and source, as in the tables", () => {
    const { areas, series, targets } = edition.tables;
    const drawn = new Set(areas.filter(({ level }) => level === "province").map(({ area_id }) => area_id));
    for (const entry of entries.flatMap((one) => (one.kind === "timeline" ? [one] : []))) {
      const lines = linesOf(entry.id);
      const { code } = entry.indicator;
      const others = lines.filter(({ kind }) => kind !== "plan-target");
      const rows = series.filter(({ indicator }) => indicator === code);
      const key = (row: Line | (typeof rows)[number]) =>
        [row.area_id, row.year, row.kind, row.value, row.segment].join();
      expect(
        others
          .map(({ segment = "", ...line }) => key({ ...line, segment: segment.split("|").slice(1).join("|") }))
          .sort(),
      ).toEqual(rows.map(key).sort());
      for (const { target_id } of lines.filter(({ kind }) => kind === "plan-target"))
        expect(targets.find((one) => one.target_id === target_id && drawn.has(one.area_id))?.indicator).toBe(code);
    }
  });

  it.each(ofPlans.map((entry) => [entry.id, entry] as const))("%s: holds what the chart shows", (id, entry) => {
    const options = { document: newDocument(), lang: "vi", width: 680, id: "x", stamp: edition.stamp } as const;
    const { chart } = publishedChart(entry, edition.tables, options);
    const marks = new Set([...chart.querySelectorAll("[data-target]")].map((mark) => mark.getAttribute("data-target")));
    const ids = linesOf(id).flatMap(({ target_id }) => (target_id ? [target_id] : []));
    expect(new Set(ids).size).toBe(ids.length);
    for (const mark of marks) expect(ids).toContain(mark);
    if (entry.kind === "indicator" || entry.kind === "area") expect(new Set(ids)).toEqual(marks);
  });

  const indicators = entries.flatMap((entry) => (entry.kind === "indicator" ? [[entry.id, entry] as const] : []));
  it.each(indicators)("%s: says what the page's table and the chart's labels say, figure by figure", (id, entry) => {
    const { indicator } = entry;
    for (const language of languages) {
      const page = open((pages) => themePage(indicator.theme, pages), language);
      const table = page.querySelector(`#i-${id}`);
      const said = [...(table?.querySelectorAll("tbody tr:not([data-absence])") ?? [])].map((row) => [
        row.querySelector("th")?.textContent,
        row.querySelector("a.figure")?.firstChild?.textContent,
        row.querySelector("q")?.textContent,
      ]);
      const lines = linesOf(id, language);
      const figures = lines.filter(({ target_id }) => target_id !== "");
      expect(said).toEqual(
        figures.map((line) => [line.area, formatFigure(targetOf(line), language), line.quote?.replaceAll(/\s+/g, " ")]),
      );
      for (const { area = "?", absence } of lines.filter(({ target_id }) => target_id === "")) {
        const silent = [...(table?.querySelectorAll(`tbody tr[data-absence="${absence}"]`) ?? [])];
        expect(silent.map((row) => row.querySelector("th")?.textContent).join(", ")).toContain(area);
      }
      const options = { document: newDocument(), lang: language, width: 680, id: "x", stamp: edition.stamp };
      const { chart } = publishedChart(entry, edition.tables, options);
      const labels = labelsOf(chart).map(({ text }) => text);
      for (const line of figures.filter(({ value, unit }) => value !== "" && unit === indicator.unit))
        expect(labels.join(" ")).toContain(formatFigure(targetOf(line), language));
    }
  });
});

const numberOf = (cell: string | undefined): number | null => (cell ? Number(cell) : null);

/** What a figure is printed from, as the line of the CSV has it. */
const targetOf = (line: Line): Figure => ({
  comparator: line.comparator as Comparator,
  value: numberOf(line.value),
  value_high: numberOf(line.value_high),
  unit: line.unit ?? "",
  indicator: line.indicator ?? null,
  stated: line.stated ?? "",
});
