/** The number of the edition: what `data/edition.yaml` declares, and whether the tables are still those it was declared for. */
import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { LineCounter, parseDocument } from "yaml";
import type { EditionStamp } from "../lib/edition-stamp.js";
import { toJson } from "../lib/files/json.js";
import { checkedRows } from "../lib/files/rows.js";
import { type TableName, type Tables, tables } from "../lib/model.js";
import { isDate } from "../lib/plan-file.js";
import { InputError } from "./input-error.js";

export const editionFile = "data/edition.yaml";

/** What `data/edition.yaml` says. */
export interface DeclaredEdition {
  number: number;
  /** ISO date. */
  date: string;
  /** {@link tablesDigest} of the tables that bear this number. */
  tables_sha256: string;
}

/**
 * The stamp of `rows`: the declared edition, as a draft where the rows differ from those it was declared for.
 * @throws InputError when `data/edition.yaml` cannot be read
 */
export function editionStamp(root: string, rows: Tables): EditionStamp {
  const declared = declaredEdition(root);
  if (declared === null) return { number: 0, date: "", draft: true };
  const { number, date, tables_sha256 } = declared;
  return { number, date, draft: tables_sha256 !== tablesDigest(rows) };
}

/**
 * SHA-256 of the five tables as published in JSON, one after the other:
 * `cat plans.json targets.json series.json areas.json indicators.json | sha256sum`.
 * @throws Error when a row does not fit the model
 */
export function tablesDigest(rows: Tables): string {
  const digest = createHash("sha256");
  for (const name of Object.keys(tables) as TableName[]) digest.update(toJson(checkedRows(name, rows[name])));
  return digest.digest("hex");
}

/**
 * Reads `data/edition.yaml` below `root`; null where no edition has been declared.
 * @throws InputError naming line and mend for a missing or unknown key and for a value that is none
 */
export function declaredEdition(root: string): DeclaredEdition | null {
  const file = join(root, editionFile);
  if (!existsSync(file)) return null;
  const source = readFileSync(file, "utf8");
  const counter = new LineCounter();
  const document = parseDocument(source, { lineCounter: counter, prettyErrors: false });
  const [problem] = document.errors;
  if (problem) {
    const what = `is not valid YAML (${problem.message})`;
    throw new InputError(editionFile, counter.linePos(problem.pos[0]).line, what, "Write lines like number: 1");
  }
  const entries = document.toJS() as unknown;
  if (typeof entries !== "object" || entries === null)
    throw new InputError(editionFile, null, "holds no keys", `Write ${Object.keys(checks).join(", ")}`);
  const found = new Map(Object.entries(entries));
  for (const key of found.keys())
    if (!(key in checks))
      throw new InputError(editionFile, lineOf(source, key), `has an unknown key "${key}"`, "Take the line out");
  const read = <Key extends keyof DeclaredEdition>(key: Key): DeclaredEdition[Key] => {
    const { holds, noun, like } = checks[key];
    const value = found.get(key);
    if (holds(value)) return value as DeclaredEdition[Key];
    const what = found.has(key) ? `${key} "${String(value)}" is no ${noun}` : `there is no ${key}`;
    throw new InputError(editionFile, lineOf(source, key), what, `Write a line like ${key}: ${like}`);
  };
  return { number: read("number"), date: read("date"), tables_sha256: read("tables_sha256") };
}

const checks: Record<keyof DeclaredEdition, { holds: (value: unknown) => boolean; noun: string; like: string }> = {
  number: { holds: (value) => Number.isInteger(value) && Number(value) > 0, noun: "number from 1 on", like: "1" },
  date: { holds: (value) => typeof value === "string" && isDate(value), noun: "date", like: "2026-11-21" },
  tables_sha256: {
    holds: (value) => typeof value === "string" && /^[0-9a-f]{64}$/u.test(value),
    noun: "SHA-256",
    like: "the 64 digits that npm run -s chi-tieu -- freeze computes",
  },
};

function lineOf(source: string, key: string): number | null {
  const index = source.split("\n").findIndex((line) => line.startsWith(`${key}:`));
  return index < 0 ? null : index + 1;
}
