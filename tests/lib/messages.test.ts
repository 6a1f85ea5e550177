import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { filesBelow } from "../../scripts/site-files.js";
import { messages, wordOf } from "../../src/lib/messages/index.js";
import { ledgerKinds } from "../../src/lib/reading.js";
import { loadEdition } from "../../src/node/edition.js";

const source = join(import.meta.dirname, "../../src");
const code = filesBelow(source)
  .filter((path) => path.endsWith(".ts") && !path.startsWith("lib/messages/") && !path.startsWith("."))
  .map((path) => readFileSync(join(source, path), "utf8"))
  .join("\n");

describe("messages", () => {
  // A missing message does not compile; an unused one would stay for ever.
  it.each(Object.keys(messages.vi))("%s is used", (key) => {
    expect(code).toMatch(new RegExp(`\\b${key}\\b`));
  });

  it.each(["vi", "en"] as const)("say something in every place (%s)", (language) => {
    const empty = Object.entries(messages[language]).filter(([, text]) => text === "");
    expect(empty).toEqual([]);
  });

  it("know every flag of the edition and every kind of numeral", () => {
    const { targets, plans } = loadEdition().tables;
    const flags = new Set([...targets, ...plans].flatMap((row) => row.flags));
    for (const flag of flags) expect(Object.keys(messages.vi.flags)).toContain(flag);
    expect(Object.keys(messages.vi.ledgerKinds)).toEqual([...ledgerKinds]);
  });

  it("show an unknown key as it is", () => {
    expect(wordOf(messages.en.flags, "new-flag")).toBe("new-flag");
  });
});
