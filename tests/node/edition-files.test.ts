import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import JSZip from "jszip";
import { describe, expect, it } from "vitest";
import { type TableName, tables } from "../../src/lib/model.js";
import { loadEdition } from "../../src/node/edition.js";
import { readEditionTables } from "../../src/node/edition-files.js";
import { dataFiles } from "../../src/node/tables.js";
import { projectWith } from "./project.js";
import { runCommand } from "./run-command.js";

const edition = loadEdition();

/** A folder with the edition in every form in which one may be kept. */
async function kept(): Promise<string> {
  const root = projectWith("son-la-2023");
  mkdirSync(join(root, "site/data/plans"), { recursive: true });
  const zip = new JSZip();
  for (const { path, bytes } of dataFiles(edition, "https://example.org/")) {
    if (!path.includes("/")) writeFileSync(join(root, "site/data", path), bytes);
    zip.file(`data/${path}`, bytes);
  }
  writeFileSync(join(root, "edition.zip"), await zip.generateAsync({ type: "uint8array" }));
  writeFileSync(join(root, "tables.json"), JSON.stringify(edition.tables));
  return root;
}

describe("readEditionTables", () => {
  it("reads the same rows from a built site, its data, a zip and one file", async () => {
    const root = await kept();
    const published = Object.keys(tables) as TableName[];
    const expected = Object.fromEntries(published.map((name) => [name, edition.tables[name]]));
    for (const path of ["site", "site/data", "edition.zip", "tables.json"])
      expect(await readEditionTables(join(root, path)), path).toEqual(expected);
  });

  it("reads a project as it is", async () => {
    const { plans, targets } = await readEditionTables(projectWith("son-la-2023"));
    expect(plans.map(({ plan_id }) => plan_id)).toEqual(["son-la-2023"]);
    expect(targets.length).toBeGreaterThan(0);
  });

  it.each([
    ["torn.json", "{", /^torn\.json: is no valid JSON \(.*\)\. Download or copy the file again$/u],
    ["other.json", '{"name":"x"}', /^other\.json: there are no tables in this file\. Give a project, /u],
    ["rows.json", '{"targets":[1]}', /^rows\.json: targets is no list of rows\. Give the JSON file as published$/u],
    ["ids.json", '{"targets":[{}]}', /^ids\.json: row 1 of targets has no target_id\. Give the JSON file/u],
    ["twice.json", '{"plans":[{"plan_id":"a"},{"plan_id":"a"}],"targets":[]}', /row 2 of plans has plan_id "a" again/u],
    ["torn.zip", "PK\u0003\u0004…", /^torn\.zip: the zip is torn\. Download or copy it again$/u],
    ["empty/x", "", /^empty: there are no tables in this folder\. Give a project, /u],
    ["half/targets.json", "[]", /^half\/plans\.json: this table is missing\. Copy the whole folder again$/u],
  ])("names %s and says how to mend it", async (name, content, message) => {
    const root = projectWith();
    const [first = name] = name.split("/");
    mkdirSync(join(root, name, ".."), { recursive: true });
    writeFileSync(join(root, name), content);
    await expect(readEditionTables(join(root, first), first)).rejects.toThrow(message);
  });
});

describe("chi-tieu diff", () => {
  it("says the same to a program, and refuses what it does not know", async () => {
    const root = await kept();
    const { status, out, err } = await runCommand(root, ["diff", "tables.json", "site", "--format", "json"]);
    expect([status, err]).toEqual([0, ""]);
    expect(JSON.parse(out)).toMatchObject({ plans: { added: [], removed: [], changed: [] } });
    expect((await runCommand(root, ["diff", "tables.json"])).err).toContain("give two editions, 1 are named");
    expect((await runCommand(root, ["diff", "site", "site", "--format", "xml"])).err).toContain('"xml" is unknown');
    expect((await runCommand(root, ["diff", "site", "nowhere"])).err).toContain("nowhere: there is no such file");
  });
});
