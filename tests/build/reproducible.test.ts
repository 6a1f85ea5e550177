/** Anybody who builds the same sources gets the same bytes, wherever and whenever; and the site says which bytes those are. */
import { createHash } from "node:crypto";
import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { filesBelow } from "../../scripts/site-files.js";
import { projectRoot } from "../../src/node/paths.js";
import { buildCopy, copyProject } from "./project-copy.js";

const dist = inject("dist");
const sha256 = (path: string): string => createHash("sha256").update(readFileSync(path)).digest("hex");
const fingerprints = (folder: string): Record<string, string> =>
  Object.fromEntries(filesBelow(folder).map((path) => [path, sha256(join(folder, path))]));

describe("a build on another day, in another place, time zone and language", () => {
  // A path with a space and letters beyond ASCII, as a user's own folder may have.
  const copy = copyProject("chỉ tiêu bản khác ");
  let printed = "";
  beforeAll(() => {
    const clock = pathToFileURL(join(projectRoot, "tests/build/other-day.js")).href;
    printed = buildCopy(copy, {
      SITE_URL: inject("builtFor"),
      TZ: "Pacific/Kiritimati",
      LANG: "tr_TR.UTF-8",
      LC_ALL: "tr_TR.UTF-8",
      LANGUAGE: "tr",
      NODE_OPTIONS: `${process.env.NODE_OPTIONS ?? ""} --import ${clock}`.trim(),
    });
    // Every picture is drawn anew.
  }, 900_000);
  afterAll(() => rmSync(copy.root, { recursive: true, force: true }));

  it("was on that day", () => {
    expect(printed).toContain("other-day: 2031");
  });

  it("gives the same files with the same bytes", () => {
    const ours = fingerprints(dist);
    const differing = Object.entries(fingerprints(copy.dist)).filter(([path, hash]) => ours[path] !== hash);
    expect(differing.map(([path]) => path)).toEqual([]);
    expect(filesBelow(copy.dist)).toEqual(filesBelow(dist));
  });
});

describe("manifest.sha256", () => {
  it("holds every other file of the site as sha256sum writes it", () => {
    const { "manifest.sha256": own, ...others } = fingerprints(dist);
    expect(own).toBeDefined();
    const lines = readFileSync(join(dist, "manifest.sha256"), "utf8").split("\n");
    expect(lines.pop()).toBe("");
    expect(lines).toEqual(Object.entries(others).map(([path, hash]) => `${hash}  ${path}`));
  });
});
