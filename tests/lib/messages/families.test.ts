/** Each family of pages has its own words: every one of them is said on some page, and none is empty. */
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { areaWords } from "../../../src/lib/messages/areas/index.js";
import { chartWords } from "../../../src/lib/messages/charts/index.js";
import { coverageWords } from "../../../src/lib/messages/coverage/index.js";
import { embedWords } from "../../../src/lib/messages/embeds/index.js";
import { pictureWords } from "../../../src/lib/messages/pictures/index.js";
import { themeWords } from "../../../src/lib/messages/themes/index.js";

const source = (family: RegExp): string =>
  ["src/lib", "src/pages", "src/charts", "src/publish", "src/client"]
    .flatMap((folder) => readdirSync(folder).map((name) => ({ name, path: `${folder}/${name}` })))
    .filter(({ name }) => family.test(name))
    .map(({ path }) => readFileSync(path, "utf8"))
    .join("\n");

describe.each([
  ["theme", themeWords, /^theme/u],
  ["area", areaWords, /^area/u],
  ["coverage", coverageWords, /^coverage/u],
  ["embed", embedWords, /^embed/u],
  ["published", chartWords, /^published/u],
  ["quote-card", pictureWords, /^(?:quote-card|take-along)/u],
] as const)("the words of %s pages and charts", (_name, words, family) => {
  it("are all used", () => {
    const code = source(family);
    const unused = Object.keys(words.vi).filter((key) => !new RegExp(`\\.${key}\\b`, "u").test(code));
    expect(unused).toEqual([]);
  });

  it.each(["vi", "en"] as const)("are none of them empty in %s", (language) => {
    const empty = Object.entries(words[language]).filter(([, word]) => word === "");
    expect(empty).toEqual([]);
  });
});
