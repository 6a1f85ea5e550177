import { parseArgs } from "node:util";
import { shareUnderstood } from "../../lib/ledger.js";
import { type LedgerEntry, ledgerKinds } from "../../lib/reading.js";
import type { Command } from "../command.js";
import { areaArgument, type FileRead, readFile, yearArgument } from "../read-file.js";
import { loadReference } from "../reference.js";
import { textTable } from "../text-table.js";

export const command: Command = {
  summary: "print what every numeral of a plan is, and the share understood",
  usage: `chi-tieu check FILE [--area SLUG] [--year YEAR]

  FILE         a plan's text (UTF-8 .txt or .md), with or without front matter
  --area SLUG  whom it binds (default: as extract finds it)
  --year YEAR  the year it is for (default: as extract finds it)

Exit status 0 when every numeral is understood, 1 when one is not.`,

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
    const { areas } = loadReference(root);
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
