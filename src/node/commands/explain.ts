import { parseArgs } from "node:util";
import type { Target } from "../../lib/model.js";
import type { Reading, TraceStep } from "../../lib/reading.js";
import type { Command } from "../command.js";
import { InputError } from "../input-error.js";
import { areaArgument, type FileRead, readFile, yearArgument } from "../read-file.js";
import { loadReference } from "../reference.js";

export const command: Command = {
  summary: "show which rule and which step made, changed or dropped each row",
  usage: `chi-tieu explain FILE [--at OFFSET] [--area SLUG] [--year YEAR]

  FILE         a plan's text (UTF-8 .txt or .md), with or without front matter
  --at OFFSET  only the clause and the numerals at this place of the text (as start and end of the rows count)
  --area SLUG  whom it binds (default: as extract finds it)
  --year YEAR  the year it is for (default: as extract finds it)`,

  async run(args, { root, cwd, today, out, err }) {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { at: { type: "string" }, area: { type: "string" }, year: { type: "string" } },
    });
    const [file, ...more] = positionals;
    if (file === undefined || more.length > 0) {
      err(`chi-tieu explain: give one file, ${positionals.length} are named\n\n${this.usage}\n`);
      return 1;
    }
    const { areas } = loadReference(root);
    const told = { area: areaArgument(values.area, areas), year: yearArgument(values.year) };
    const read = readFile(file, told, areas, cwd, today);
    for (const warning of read.warnings) err(`${warning}\n`);
    out(values.at === undefined ? everything(read) : atPlace(read, placeOf(values.at, read.text.length)));
    return 0;
  },
};

function placeOf(written: string, length: number): number {
  const place = Number(written);
  if (/^\d+$/u.test(written) && place < length) return place;
  throw new InputError("--at", null, `"${written}" is no place in the text`, `Give a number from 0 to ${length - 1}`);
}

const step = ({ step: name, action, detail, start, end }: TraceStep, text: string): string =>
  `    ${name}: ${action} at ${start}: “${text.slice(start, end)}”, ${detail}`;

function everything({ text, reading }: FileRead): string {
  const rows = reading.targets.map((row) => explained(row, reading, text));
  const dropped = reading.trace.filter(({ action }) => action === "dropped").map((one) => step(one, text));
  return `${rows.join("\n\n")}\n\nNo target:\n${dropped.join("\n")}\n`;
}

function explained(row: Target, { figures, trace }: Reading, text: string): string {
  const figure = figures[row.target_id];
  const steps = trace.filter(({ start, end }) => figure !== undefined && start < figure.end && figure.start < end);
  return [
    `${row.target_id}`,
    `    ${row.section === "" ? "" : `${row.section}: `}“${row.quote.replace(/\s+/gu, " ")}”`,
    ...steps.map((one) => step(one, text)),
    `    → ${describe(row)}`,
    ...(row.note === "" ? [] : [`    ! ${row.flags.join(", ")}: ${row.note}`]),
  ].join("\n");
}

function describe({ comparator, value, value_high, unit, year, scope, direction, base_year }: Target): string {
  const figure =
    value === null
      ? "a goal without a number"
      : `${comparator} ${value}${value_high === null ? "" : ` to ${value_high}`} ${unit}`;
  const more = [scope && `scope “${scope}”`, direction, base_year === null ? "" : `from ${base_year}`].filter(Boolean);
  return [`${figure}, ${year}`, ...more].join(", ");
}

/** The rows whose quote, and the numerals whose text, stand at a place. */
function atPlace({ text, reading }: FileRead, place: number): string {
  const rows = reading.targets.filter(({ start, end }) => start <= place && place < end);
  const from = Math.min(place, ...rows.map(({ start }) => start));
  const to = Math.max(place + 1, ...rows.map(({ end }) => end));
  const numerals = reading.ledger.filter(({ start, end }) => start < to && from < end);
  const words = text.slice(Math.max(0, place - 40), place + 40).replace(/\s+/gu, " ");
  const lines = [
    rows.length === 0 ? `No row states “…${words}…”.` : rows.map((row) => explained(row, reading, text)).join("\n\n"),
    ...reading.trace
      .filter(({ start, end, action }) => action === "dropped" && start < to && from < end)
      .map((one) => step(one, text)),
    ...numerals.map(
      (entry) => `    ${entry.text}: ${entry.kind}${entry.target_id ? ` (${entry.target_id})` : ""}, ${entry.rule}`,
    ),
  ];
  return `${lines.join("\n")}\n`;
}
