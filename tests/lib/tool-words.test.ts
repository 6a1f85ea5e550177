import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { filesBelow } from "../../scripts/site-files.js";
import { toolWords } from "../../src/lib/messages/tools.js";

const source = join(import.meta.dirname, "../../src");
const code = filesBelow(source)
  .filter((path) => /^(?:client|lib|pages)\/(?!messages\/).*\.ts$/u.test(path))
  .map((path) => readFileSync(join(source, path), "utf8"))
  .join("\n");

it.each(Object.keys(toolWords.vi))("%s is used", (key) => {
  expect(code).toMatch(new RegExp(`[wW]ords(?:\\[language\\])?\\.${key}\\b`, "u"));
});
