import { resolve } from "node:path";
import { parseArgs } from "node:util";
import {
  type Change,
  diffEditions,
  type EditionDiff,
  type EditionTables,
  figureWords,
  isSame,
  type TableDiff,
} from "../../lib/edition-diff.js";
import type { TableName } from "../../lib/model.js";
import type { Command } from "../command.js";
import { readEditionTables } from "../edition-files.js";
import { InputError } from "../input-error.js";
import { textTable } from "../text-table.js";

const formats = ["table", "json"] as const;

export const command: Command = {
  summary: "say what changed between two editions",
  usage: `chi-tieu diff OLD NEW [--format table|json]

  OLD, NEW   each a project (its folder), a built site, a folder with the tables as JSON (plans.json, targets.json, …),
             a zip of one, such as data/editions/1.zip, or one tables.json that holds them all
  --format   table (default): for reading here; json: for programs

A figure is raised or lowered when both editions give it as a number in the same unit. Exit status 0, whether something
changed or not.`,

  async run(args, { cwd, out, err }) {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { format: { type: "string", default: "table" } },
    });
    const [old, now, ...more] = positionals;
    if (old === undefined || now === undefined || more.length > 0) {
      err(`chi-tieu diff: give two editions, ${positionals.length} are named\n\n${this.usage}\n`);
      return 1;
    }
    const format = formats.find((known) => known === values.format);
    if (format === undefined)
      throw new InputError("--format", null, `"${values.format}" is unknown`, `Use ${formats.join(" or ")}`);
    const before = await readEditionTables(resolve(cwd, old), old);
    const after = await readEditionTables(resolve(cwd, now), now);
    const diff = diffEditions(before, after);
    out(format === "json" ? `${JSON.stringify(diff, null, 2)}\n` : report(diff, before, after));
    return 0;
  },
};

const titles: Readonly<Record<TableName, string>> = {
  plans: "Plans",
  targets: "Targets",
  series: "Figures from other publications",
  areas: "Areas",
  indicators: "Indicators",
};

/** Lines of a table that can still be read. */
const most = 60;

function report(diff: EditionDiff, before: EditionTables, after: EditionTables): string {
  if (isSame(diff)) return "Nothing changed.\n";
  const parts = (Object.keys(titles) as TableName[]).flatMap((name) => {
    const table = diff[name];
    if (table.added.length + table.removed.length + table.changed.length === 0) return [];
    const lines = linesOf(name, table, before, after);
    const more = lines.length > most ? `and ${lines.length - most} more; --format json lists all\n` : "";
    return [`${titles[name]}: ${countsOf(table)}\n${textTable(lines.slice(0, most))}${more}`];
  });
  return parts.join("\n");
}

/** `3 added, 1 removed, 2 changed (1 raised, 1 wording)`. */
function countsOf({ added, removed, changed }: TableDiff): string {
  const kinds = new Map<string, number>();
  for (const { what } of changed.flatMap(({ changes }) => changes)) kinds.set(what, (kinds.get(what) ?? 0) + 1);
  const detail = [...kinds].map(([what, count]) => `${count} ${what}`).join(", ");
  const counts = [
    added.length > 0 && `${added.length} added`,
    removed.length > 0 && `${removed.length} removed`,
    changed.length > 0 && `${changed.length} changed (${detail})`,
  ];
  return counts.filter(Boolean).join(", ");
}

function linesOf(name: TableName, table: TableDiff, before: EditionTables, after: EditionTables): string[][] {
  const { added, removed, changed } = table;
  const said = (id: string, tables: EditionTables): string => {
    const row = name === "targets" ? tables.targets.find(({ target_id }) => target_id === id) : undefined;
    return row ? figureWords(row) : "";
  };
  return [
    ["", "", "before", "after"],
    ...added.map((id) => ["added", id, "", said(id, after)]),
    ...removed.map((id) => ["removed", id, said(id, before), ""]),
    ...changed.flatMap(({ id, changes }) => changes.map((change) => [change.what, id, ...sidesOf(change)])),
  ];
}

const shortened = /^[0-9a-f]{64}$/u;

const sidesOf = ({ before, after }: Change): string[] =>
  [before, after].map((side) => {
    if (side === null || side === undefined) return "(none)";
    const text = Array.isArray(side) ? side.join("|") : String(side);
    return shortened.test(text) ? `${text.slice(0, 12)}…` : text;
  });
