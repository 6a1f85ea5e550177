import { createHash } from "node:crypto";
import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { loadEdition } from "../../src/node/edition.js";
import { declaredEdition, editionStamp, tablesDigest } from "../../src/node/edition-number.js";
import { dataFiles } from "../../src/node/tables.js";
import { projectWith } from "./project.js";

const edition = loadEdition();

/** A project whose `data/edition.yaml` is `yaml`. */
function declaring(yaml: string): string {
  const root = projectWith();
  writeFileSync(join(root, "data/edition.yaml"), yaml);
  return root;
}

describe("the stamp", () => {
  it("is the declared edition while the tables are those it was declared for, and a draft afterwards", () => {
    const root = declaring(`number: 7\ndate: 2026-11-21\ntables_sha256: ${tablesDigest(edition.tables)}\n`);
    expect(editionStamp(root, edition.tables)).toEqual({ number: 7, date: "2026-11-21", draft: false });
    const [first, ...others] = edition.tables.targets;
    const changed = { ...edition.tables, targets: first ? [{ ...first, value: 99 }, ...others] : [] };
    expect(editionStamp(root, changed)).toEqual({ number: 7, date: "2026-11-21", draft: true });
  });

  it("is a draft before the first where none was ever declared", () => {
    const root = projectWith();
    rmSync(join(root, "data/edition.yaml"), { force: true });
    expect(editionStamp(root, edition.tables)).toEqual({ number: 0, date: "", draft: true });
  });
});

describe("the digest", () => {
  it("is what sha256sum says of the published JSON files, one after the other", () => {
    const digest = createHash("sha256");
    for (const name of ["plans", "targets", "series", "areas", "indicators"])
      digest.update(
        dataFiles(edition, "https://example.org/").find(({ path }) => path === `${name}.json`)?.bytes ?? "missing",
      );
    expect(tablesDigest(edition.tables)).toBe(digest.digest("hex"));
  });
});

describe("a mistake in data/edition.yaml", () => {
  const rest = `tables_sha256: ${"0".repeat(64)}\n`;
  it.each([
    [
      `number: one\ndate: 2026-11-21\n${rest}`,
      'data/edition.yaml:1: number "one" is no number from 1 on. Write a line like number: 1',
    ],
    [
      `number: 1\ndate: 2026-02-30\n${rest}`,
      'data/edition.yaml:2: date "2026-02-30" is no date. Write a line like date:',
    ],
    [`number: 1\n${rest}`, "data/edition.yaml: there is no date. Write a line like date: 2026-11-21"],
    [`number: 1\ndate: 2026-11-21\ntables_sha256: abc\n`, 'data/edition.yaml:3: tables_sha256 "abc" is no SHA-256.'],
    [`nummer: 1\n${rest}`, 'data/edition.yaml:1: has an unknown key "nummer". Take the line out'],
    ["number: [1\n", "data/edition.yaml:2: is not valid YAML"],
    ["", "data/edition.yaml: holds no keys. Write number, date, tables_sha256"],
  ])("%j is named with its line and how to mend it", (yaml, message) => {
    expect(() => declaredEdition(declaring(yaml))).toThrow(message);
  });
});
