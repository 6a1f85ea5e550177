import { readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { tryWords } from "../../../src/lib/messages/try/index.js";
import { faults } from "../../../src/lib/read-document/faults.js";

const code = ["src/client", "src/pages"]
  .flatMap((folder) => readdirSync(folder).map((name) => `${folder}/${name}`))
  .filter((path) => /\/try/u.test(path))
  .map((path) => readFileSync(path, "utf8"))
  .join("\n");

it.each(Object.keys(tryWords.vi))("%s is said by the page of trying", (key) => {
  expect(code).toMatch(new RegExp(`[wW]ords(?:\\[language\\])?\\.${key}\\b`, "u"));
});

it.each(Object.entries(faults))("the fault %s is told in both languages, each with what to do", (_name, made) => {
  const { vi, en } =
    typeof made === "function" ? (made as (...of: (string | number)[]) => typeof faults.empty)(3, 7) : made;
  for (const { what, mend } of [vi, en]) {
    expect(what).toMatch(/^\p{Ll}.*[^.]$/u);
    expect(mend).toMatch(/^\p{Lu}.*[^.]$/u);
  }
  expect(vi.what).not.toBe(en.what);
});
