/** Freezing an edition: its number, its archive, and every paper that names it. */
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { diffEditions } from "../lib/edition-diff.js";
import { type EditionStamp, stampVersion, stampWords } from "../lib/edition-stamp.js";
import type { FrozenEdition } from "../lib/editions.js";
import { toCsv } from "../lib/files/csv.js";
import type { Row } from "../lib/files/rows.js";
import { frozenFiles } from "../publish/frozen.js";
import { newDocument } from "./document.js";
import type { Edition } from "./edition.js";
import { readEditionTables } from "./edition-files.js";
import { declaredEdition, editionFile, tablesDigest } from "./edition-number.js";
import { archiveOf, archivePath, editionColumns, editionsFile } from "./editions.js";
import { InputError } from "./input-error.js";

/** Heading of what changed since the last edition, in CHANGELOG.md. */
export const nextHeading = "## Next edition";

/** The heading of an edition there: `## Edition 1, 21 November 2026`. */
export const headingOf = (stamp: EditionStamp): string => `## ${stampWords(stamp, "en")}`;

/** The number that the present tables get: the one declared, unless an edition was frozen under it. */
export function nextNumber(root: string, { frozen }: Edition): number {
  const declared = declaredEdition(root)?.number ?? 1;
  return frozen.some(({ number }) => number === declared) ? declared + 1 : declared;
}

/**
 * Freezes the present tables as an edition: writes `data/editions/<n>.zip`, a row of `data/editions/editions.csv`,
 * `data/edition.yaml`, and the edition's name into `CITATION.cff` and `CHANGELOG.md` where the project has them.
 *
 * @param siteUrl the site's address, or {@link unknownSite}
 * @throws InputError when files of data/ were left out, or the changelog does not say what changed
 */
export async function freeze(root: string, edition: Edition, date: string, siteUrl: string): Promise<FrozenEdition> {
  const [problem] = edition.problems;
  if (problem) throw problem;
  const stamp = { number: nextNumber(root, edition), date, draft: false };
  const changelog = changelogWith(root, stamp);
  const files = await frozenFiles({ ...edition, stamp }, { siteUrl, newDocument });
  const archive = await archiveOf(files);
  mkdirSync(join(root, "data/editions"), { recursive: true });
  writeFileSync(join(root, archivePath(stamp.number)), archive);
  const row = await rowOf(root, edition, stamp, archive);
  const rows = [...edition.frozen, row] as unknown as Row[];
  writeFileSync(join(root, editionsFile), toCsv(rows, editionColumns));
  writeFileSync(join(root, editionFile), declaration(stamp, row.tables_sha256));
  if (changelog !== null) writeFileSync(join(root, "CHANGELOG.md"), changelog);
  nameInCitationFile(root, stamp);
  return row;
}

async function rowOf(
  root: string,
  { tables, frozen }: Edition,
  { number, date }: EditionStamp,
  archive: Uint8Array,
): Promise<FrozenEdition> {
  const last = frozen.at(-1);
  const before = last && (await readEditionTables(resolve(root, archivePath(last.number))));
  const after = await readEditionTables(resolve(root, archivePath(number)));
  const empty = { plans: [], targets: [], series: [], areas: [], indicators: [] };
  const { plans, targets } = diffEditions(before ?? empty, after);
  return {
    number,
    date,
    plans: tables.plans.length,
    targets: tables.targets.length,
    plans_added: plans.added.length,
    plans_removed: plans.removed.length,
    plans_changed: plans.changed.length,
    targets_added: targets.added.length,
    targets_removed: targets.removed.length,
    targets_changed: targets.changed.length,
    tables_sha256: tablesDigest(tables),
    archive_sha256: createHash("sha256").update(archive).digest("hex"),
  };
}

const declaration = ({ number, date }: EditionStamp, digest: string): string =>
  `# The edition that data/ is: its number, its day, and the SHA-256 of the five tables it was declared for
# (cat plans.json targets.json series.json areas.json indicators.json | sha256sum, the files as published).
# When the tables differ, everything published says "draft after edition …" until a new one is frozen (docs/editions.md).
number: ${number}
date: ${date}
tables_sha256: ${digest}
`;

/** The changelog with the edition's name over what was still to come; null where the project has none. */
function changelogWith(root: string, stamp: EditionStamp): string | null {
  const file = join(root, "CHANGELOG.md");
  if (!existsSync(file)) return null;
  const text = readFileSync(file, "utf8");
  const ownHeading = new RegExp(`^## Edition ${stamp.number}, .*$`, "mu");
  if (text.includes(nextHeading)) return text.replace(nextHeading, headingOf(stamp));
  if (ownHeading.test(text)) return text.replace(ownHeading, headingOf(stamp));
  throw new InputError(
    "CHANGELOG.md",
    null,
    `there is no section "${nextHeading}"`,
    "Write one that says what changed for those who use the data",
  );
}

function nameInCitationFile(root: string, stamp: EditionStamp): void {
  const file = join(root, "CITATION.cff");
  if (!existsSync(file)) return;
  const text = readFileSync(file, "utf8")
    .replace(/^version: .*$/mu, `version: ${stampVersion(stamp)}`)
    .replace(/^date-released: .*$/mu, `date-released: ${stamp.date}`);
  writeFileSync(file, text);
}
