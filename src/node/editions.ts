/** The editions that were frozen: `data/editions/<n>.zip`, and the list of them with what changed. */
import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import JSZip from "jszip";
import type { FrozenEdition } from "../lib/editions.js";
import type { Column } from "../lib/model.js";
import { parseCsv } from "./csv.js";
import { decodeText } from "./decode-text.js";
import { InputError } from "./input-error.js";

export const editionsFile = "data/editions/editions.csv";
export const archivePath = (edition: number): string => `data/editions/${edition}.zip`;

const column = (name: string, type: Column["type"]): Column => ({
  name,
  type,
  required: true,
  meaning: { vi: name, en: name },
});

/** The columns of `data/editions/editions.csv`. */
export const editionColumns = [
  column("number", "int32"),
  column("date", "date"),
  column("plans", "int32"),
  column("targets", "int32"),
  column("plans_added", "int32"),
  column("plans_removed", "int32"),
  column("plans_changed", "int32"),
  column("targets_added", "int32"),
  column("targets_removed", "int32"),
  column("targets_changed", "int32"),
  column("tables_sha256", "text"),
  column("archive_sha256", "text"),
] as const satisfies readonly Column[];

/**
 * Reads the list of frozen editions below `root`, oldest first; empty where none has been frozen.
 * @throws InputError naming line and mend: a torn row, numbers out of order, an archive that is missing or not the one frozen
 */
export function frozenEditions(root: string): FrozenEdition[] {
  const file = join(root, editionsFile);
  if (!existsSync(file)) return [];
  let last = 0;
  return parseCsv(decodeText(readFileSync(file), editionsFile), editionColumns, editionsFile).map(({ cells, line }) => {
    const edition = cells as unknown as FrozenEdition;
    if (edition.number <= last)
      throw new InputError(editionsFile, line, `edition ${edition.number} is out of order`, "Put the oldest first");
    last = edition.number;
    const archive = archivePath(edition.number);
    if (!existsSync(join(root, archive)))
      throw new InputError(
        archive,
        null,
        "the archive is missing",
        "Restore it from the repository: git checkout -- data",
      );
    const digest = createHash("sha256")
      .update(readFileSync(join(root, archive)))
      .digest("hex");
    if (digest !== edition.archive_sha256)
      throw new InputError(archive, null, `is not what was frozen (${editionsFile}:${line})`, "Restore both from git");
    return edition;
  });
}

/** The files in an edition's archive, by path below the edition, sorted. */
export async function archivedFiles(root: string, edition: number): Promise<[path: string, bytes: Uint8Array][]> {
  const zip = await JSZip.loadAsync(readFileSync(join(root, archivePath(edition))));
  const paths = Object.keys(zip.files).sort();
  return Promise.all(
    paths.map(async (path) => [path, (await zip.file(path)?.async("uint8array")) ?? new Uint8Array()] as const),
  ).then((files) => files.map(([path, bytes]) => [path, bytes]));
}

/** An archive of files: the same files give the same bytes on every day and machine. */
export function archiveOf(files: readonly { path: string; bytes: Uint8Array }[]): Promise<Uint8Array> {
  const zip = new JSZip();
  const date = new Date(Date.UTC(1980, 0, 1));
  for (const { path, bytes } of [...files].sort((a, b) => (a.path < b.path ? -1 : 1)))
    zip.file(path, bytes, { date, createFolders: false });
  return zip.generateAsync({
    type: "uint8array",
    compression: "DEFLATE",
    compressionOptions: { level: 9 },
    platform: "DOS",
  });
}
