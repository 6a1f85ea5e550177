import { parseArgs } from "node:util";
import { toCsv } from "../../lib/files/csv.js";
import { toJson } from "../../lib/files/json.js";
import { checkedRows } from "../../lib/files/rows.js";
import { type Target, tables } from "../../lib/model.js";
import type { Command, Surroundings } from "../command.js";
import { asInputError, InputError } from "../input-error.js";
import { areaArgument, readFile, type ToldOfFiles, yearArgument } from "../read-file.js";
import { loadReference } from "../reference.js";
import { reviewedTargets } from "../reviews.js";
import { textTable } from "../text-table.js";

const formats = { json: (rows: Target[]) => toJson(checkedRows("targets", rows)), csv, table } as const;
type Format = keyof typeof formats;

const isFormat = (word: string): word is Format => word in formats;

export const command: Command = {
  summary: "print the targets of plans: json, csv or a table",
  usage: `chi-tieu extract FILE... [--format json|csv|table] [--area SLUG] [--year YEAR]

  FILE           a plan's text (UTF-8 .txt or .md), with or without front matter
  --format       json (default): one array of rows, the columns of the targets table; csv; table: for reading here
  --area SLUG    whom the plans bind (default: front matter, else the names in the text, else the file's name)
  --year YEAR    the year they are for (default: front matter, else the title and text, else the file's name)

A file that cannot be read is named on stderr with what to do, the others go on, and the exit status is 1.`,

  async run(args, around) {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { format: { type: "string", default: "json" }, area: { type: "string" }, year: { type: "string" } },
    });
    if (positionals.length === 0) {
      around.err(`chi-tieu extract: give at least one file\n\n${this.usage}\n`);
      return 1;
    }
    if (!isFormat(values.format)) {
      throw new InputError("--format", null, `"${values.format}" is unknown`, "Use json, csv or table");
    }
    const { areas, indicators } = loadReference(around.root);
    const told = { area: areaArgument(values.area, areas), year: yearArgument(values.year) };
    const { rows, failed } = readAll(positionals, told, around, { areas, indicators });
    around.out(formats[values.format](rows));
    return failed ? 1 : 0;
  },
};

type Reference = ReturnType<typeof loadReference>;

function readAll(
  files: readonly string[],
  told: ToldOfFiles,
  { root, cwd, today, err }: Surroundings,
  { areas, indicators }: Reference,
): { rows: Target[]; failed: boolean } {
  const rows: Target[] = [];
  const used = new Map<string, number>();
  let failed = false;
  for (const file of files) {
    try {
      const { context, reading, warnings } = readFile(file, told, areas, cwd, today);
      for (const warning of warnings) err(`${warning}\n`);
      const { targets, problems } = reviewedTargets(root, context.plan_id, reading.targets, indicators);
      for (const problem of problems) err(`${problem.message}\n`);
      rows.push(...ownIds(targets, context.plan_id, used));
    } catch (error) {
      err(`${asInputError(error, file, "This is a fault of the program: please report it with the file").message}\n`);
      failed = true;
    }
  }
  return { rows, failed };
}

/** Two files of one area and year get ids of their own: the second's begin with `son-la-2023-2`. */
function ownIds(targets: Target[], plan_id: string, used: Map<string, number>): Target[] {
  const count = (used.get(plan_id) ?? 0) + 1;
  used.set(plan_id, count);
  if (count === 1) return targets;
  const own = `${plan_id}-${count}`;
  return targets.map((row) => ({ ...row, plan_id: own, target_id: own + row.target_id.slice(plan_id.length) }));
}

function csv(rows: Target[]): string {
  return toCsv(checkedRows("targets", rows), tables.targets);
}

/** For reading in a terminal: what is promised, how much, by when, in which words. */
function table(rows: Target[]): string {
  const head = ["plan", "indicator", "", "value", "unit", "year", "scope", "stated"];
  const lines = rows.map((row) => [
    row.plan_id,
    row.indicator ?? "-",
    row.comparator === "range" || row.comparator === "qualitative" ? "" : row.comparator,
    figure(row),
    row.unit,
    String(row.year),
    row.scope,
    row.stated === "" ? row.quote : row.stated,
  ]);
  return textTable([head, ...lines]);
}

function figure({ value, value_high }: Target): string {
  if (value === null) return "";
  return value_high === null ? String(value) : `${value} - ${value_high}`;
}
