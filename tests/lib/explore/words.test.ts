import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { filesBelow } from "../../../scripts/site-files.js";
import { exploreWords } from "../../../src/lib/messages/explore/index.js";

const source = join(import.meta.dirname, "../../../src");
const code = filesBelow(source)
  .filter((path) => /^(?:client|pages)\/explore.*\.ts$/u.test(path))
  .map((path) => readFileSync(join(source, path), "utf8"))
  .join("\n");

it.each(Object.keys(exploreWords.vi))("%s is used", (key) => {
  expect(code).toMatch(
    new RegExp(`(?:words|exploreWords\\[[\\w.]+\\])\\.${key}\\b|\\{[^}]*\\b${key}\\b[^}]*\\} = exploreWords`, "u"),
  );
});
