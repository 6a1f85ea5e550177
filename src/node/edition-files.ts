/** The tables of an edition from wherever they are kept: a project, a built site, a folder of data, a zip, one JSON file. */
import { existsSync, readFileSync, statSync } from "node:fs";
import { basename, join } from "node:path";
import JSZip from "jszip";
import type { EditionRow, EditionTables } from "../lib/edition-diff.js";
import { type TableName, tables } from "../lib/model.js";
import { loadEdition } from "./edition.js";
import { InputError } from "./input-error.js";

const names = Object.keys(tables) as TableName[];
const ids: Partial<Record<TableName, string>> = { plans: "plan_id", targets: "target_id" };
const places =
  "a project, a built site, a folder with targets.json and the other tables, a zip of one, or a tables.json";

/**
 * Reads the five tables of the edition at `path`.
 * @param shownAs what messages call it
 * @throws InputError naming the file and the mend: nothing there, no tables in it, a torn or doubled row
 */
export async function readEditionTables(path: string, shownAs = path): Promise<EditionTables> {
  if (!existsSync(path)) throw new InputError(shownAs, null, "there is no such file or folder", `Give ${places}`);
  if (statSync(path).isDirectory()) return fromFolder(path, shownAs);
  const bytes = readFileSync(path);
  // Every zip begins so, whatever its name.
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return fromZip(bytes, shownAs);
  return fromOneFile(bytes.toString("utf8"), shownAs);
}

function fromFolder(path: string, shownAs: string): EditionTables {
  if (existsSync(join(path, "data/plans")) && existsSync(join(path, "data/reference/areas.csv")))
    return fromProject(path);
  const folder = ["", "data"].find((inside) => existsSync(join(path, inside, "targets.json")));
  if (folder === undefined) throw new InputError(shownAs, null, "there are no tables in this folder", `Give ${places}`);
  const read = (name: TableName): EditionRow[] => {
    const file = join(path, folder, `${name}.json`);
    const shown = [shownAs.replace(/\/+$/u, ""), folder, `${name}.json`].filter(Boolean).join("/");
    if (!existsSync(file)) throw new InputError(shown, null, "this table is missing", "Copy the whole folder again");
    return rowsOf(readFileSync(file, "utf8"), name, shown);
  };
  return tablesBy(read);
}

async function fromZip(bytes: Uint8Array, shownAs: string): Promise<EditionTables> {
  const zip = await JSZip.loadAsync(bytes).catch(() => null);
  if (zip === null) throw new InputError(shownAs, null, "the zip is torn", "Download or copy it again");
  const files = Object.keys(zip.files).sort((a, b) => a.length - b.length);
  const texts = new Map<TableName, [shown: string, text: string]>();
  for (const name of names) {
    const found = files.find((file) => basename(file) === `${name}.json`);
    const text = await (found === undefined ? undefined : zip.file(found)?.async("string"));
    if (found === undefined || text === undefined)
      throw new InputError(shownAs, null, `there is no ${name}.json in the zip`, `Give ${places}`);
    texts.set(name, [`${shownAs}/${found}`, text]);
  }
  return tablesBy((name) => {
    const [shown, text] = texts.get(name) ?? ["", ""];
    return rowsOf(text, name, shown);
  });
}

/** One file with all tables: `{ "plans": […], "targets": […], … }`. */
function fromOneFile(source: string, shownAs: string): EditionTables {
  const all = parsed(source, shownAs);
  if (typeof all !== "object" || all === null || !("targets" in all))
    throw new InputError(shownAs, null, "there are no tables in this file", `Give ${places}`);
  const parts = all as Partial<Record<TableName, unknown>>;
  return tablesBy((name) => checkedRows(parts[name] ?? [], name, shownAs));
}

const tablesBy = (read: (name: TableName) => EditionRow[]): EditionTables =>
  Object.fromEntries(names.map((name) => [name, read(name)])) as Record<TableName, EditionRow[]>;

/** In the form in which they would be published. */
function fromProject(root: string): EditionTables {
  const rows = loadEdition(root).tables;
  return tablesBy((name) => checkedRows(JSON.parse(JSON.stringify(rows[name])), name, root));
}

const rowsOf = (source: string, name: TableName, shownAs: string): EditionRow[] =>
  checkedRows(parsed(source, shownAs), name, shownAs);

function parsed(source: string, shownAs: string): unknown {
  try {
    return JSON.parse(source) as unknown;
  } catch (error) {
    const what = `is no valid JSON (${error instanceof Error ? error.message : String(error)})`;
    throw new InputError(shownAs, null, what, "Download or copy the file again");
  }
}

function checkedRows(rows: unknown, name: TableName, shownAs: string): EditionRow[] {
  if (!Array.isArray(rows) || rows.some((row) => typeof row !== "object" || row === null))
    throw new InputError(shownAs, null, `${name} is no list of rows`, "Give the JSON file as published");
  const all = rows as EditionRow[];
  const id = ids[name];
  if (id === undefined) return all;
  const seen = new Set<unknown>();
  for (const [index, row] of all.entries()) {
    const key = row[id];
    const fault =
      typeof key !== "string" || key === "" ? `has no ${id}` : seen.has(key) ? `has ${id} "${key}" again` : null;
    if (fault !== null)
      throw new InputError(shownAs, null, `row ${index + 1} of ${name} ${fault}`, "Give the JSON file as published");
    seen.add(key);
  }
  return all;
}
