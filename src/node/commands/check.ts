import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { shareUnderstood } from "../../lib/ledger.js";
import { type LedgerEntry, ledgerKinds } from "../../lib/reading.js";
import type { Command } from "../command.js";
import { InputError } from "../input-error.js";
import { areaArgument, type FileRead, readFile, yearArgument } from "../read-file.js";
import { loadReference } from "../reference.js";
import { loadSeries } from "../series.js";
import { seriesReport } from "../series-report.js";
import { textTable } from "../text-table.js";

export const command: Command = {
  summary: "print what every numeral of a plan is, and the share understood",
  usage: `chi-tieu check FILE [--area SLUG] [--year YEAR]

  FILE         a plan's text (UTF-8 .txt or .md), with or without front matter; or figures of other publications
               (.csv, like data/series/figures.csv)
  --area SLUG  whom it binds (default: as extract finds it)
  --year YEAR  the year it is for (default: as extract finds it)

Exit status 0 when every numeral is understood (of figures: when every line is good), 1 when one is not.`,

  async run(args, { root, cwd, today, out, err }) {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { area: { type: "string" }, year: { type: "string" } },
    });
    const [file, ...more] = positionals;
    if (file === undefined || more.length > 0) {
      err(`chi-tieu check: give one file, ${positionals.length} are named\n\n${this.usage}\n`);
      return 1;
    }
    const reference = loadReference(root);
    if (file.toLowerCase().endsWith(".csv")) {
      const path = resolve(cwd, file);
      if (!existsSync(path)) throw new InputError(file, null, "there is no such file", "Mend the path");
      const read = loadSeries(root, reference, { file: path, path: file });
      out(seriesReport(read, file));
      return read.problems.length === 0 ? 0 : 1;
    }
    const { areas } = reference;
    const told = { area: areaArgument(values.area, areas), year: yearArgument(values.year) };
    const read = readFile(file, told, areas, cwd, today);
    for (const warning of read.warnings) err(`${warning}\n`);
    out(report(read));
    return read.reading.ledger.every(({ kind }) => kind !== "not-understood") ? 0 : 1;
  },
};

function report({ path, text, reading }: FileRead): string {
  const { ledger } = reading;
  const rows = ledger.map((entry) => [
    String(entry.start),
    entry.text,
    entry.kind,
    entry.target_id ?? "",
    entry.rule,
    around(text, entry),
  ]);
  const counts = ledgerKinds.map((kind) => `${ledger.filter((entry) => entry.kind === kind).length} ${kind}`);
  const share = Math.floor(shareUnderstood(ledger) * 1000) / 10;
  const lines = [
    textTable([["at", "numeral", "kind", "target", "rule", "words"], ...rows]),
    `${path}: ${ledger.length} numerals: ${counts.join(", ")}.`,
    `Understood: ${share} %.`,
    ...(reading.flags.length > 0 ? [`Flags: ${reading.flags.join(", ")}. ${reading.note}`] : []),
  ];
  return `${lines.join("\n")}\n`;
}

const reach = 24;

/** A few words on both sides of a numeral. */
function around(text: string, { start, end }: LedgerEntry): string {
  return text.slice(Math.max(0, start - reach), end + reach).replace(/\s+/gu, " ");
}
