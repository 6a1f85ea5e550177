/**
 * What was published once stays reachable. `tests/published-addresses.txt` lists what has been published;
 * `UPDATE_ADDRESSES=1 SITE_DIST=dist npx vitest run --project site tests/build/addresses.test.ts` adds what is new.
 */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, inject, it } from "vitest";
import { addressAt, fileAt, filesBelow } from "../../scripts/site-files.js";
import { loadEdition } from "../../src/node/edition.js";
import { projectRoot } from "../../src/node/paths.js";

const dist = inject("dist");
const listFile = join(projectRoot, "tests/published-addresses.txt");
const listed = existsSync(listFile) ? readFileSync(listFile, "utf8").split("\n").filter(Boolean) : [];

/** Parts of pages and settings of hosts, which nobody links to; and what an edition keeps, which its archive seals. */
const isListed = (path: string): boolean =>
  !/^(?:_|404\.html$|duckdb\/|scripts\/|fonts\/)/u.test(path) &&
  (!/^editions\/\d+\//u.test(path) || /^editions\/\d+\/index\.html$/u.test(path));

/** Sentences: the anchors of a plan's page. */
function sentences(path: string): string[] {
  if (!/^(?:en\/)?plans\//u.test(path)) return [];
  const ids = readFileSync(join(dist, path), "utf8").matchAll(/ id="(t-[^"]+)"/gu);
  return Array.from(ids, ([, id]) => `${addressAt(path)}#${id}`);
}

const published = filesBelow(dist)
  .filter(isListed)
  .flatMap((path) => [addressAt(path), ...sentences(path)])
  .sort();

it("no address that was published is gone", () => {
  const anchors = new Set(published);
  const gone = listed.filter((address) =>
    address.includes("#") ? !anchors.has(address) : !existsSync(join(dist, fileAt(address))),
  );
  expect(gone, "Give each a line in data/redirects.csv that says where it is now").toEqual([]);
});

it("every address of an edition is in the list", () => {
  if (process.env.UPDATE_ADDRESSES) {
    const all = [...new Set([...listed, ...published])].sort();
    writeFileSync(listFile, `${all.join("\n")}\n`);
    return;
  }
  // A draft promises nothing yet.
  if (loadEdition().stamp.draft) return;
  const known = new Set(listed);
  const missing = published.filter((address) => !known.has(address));
  expect(missing, "Add them: see the head of tests/build/addresses.test.ts").toEqual([]);
});

it("each address is listed once, in order", () => {
  expect(listed).toEqual([...new Set(listed)].sort());
});
