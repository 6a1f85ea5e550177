/** The papers of the repository: links lead somewhere, named files and commands exist, made parts are fresh. */
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { withModelTables } from "../scripts/model-docs.js";
import { filesBelow } from "../scripts/site-files.js";
import { stampVersion } from "../src/lib/edition-stamp.js";
import { declaredEdition } from "../src/node/edition-number.js";
import { frozenEditions } from "../src/node/editions.js";
import { headingOf, nextHeading } from "../src/node/freeze.js";
import { projectRoot } from "../src/node/paths.js";
import { runCommand } from "./node/run-command.js";

const papers = [
  "README.md",
  "CHANGELOG.md",
  ...["docs", "data"].flatMap((folder) =>
    filesBelow(join(projectRoot, folder))
      .filter((path) => path.endsWith(".md") && !path.startsWith("plans/"))
      .map((path) => `${folder}/${path}`),
  ),
];
const read = (path: string): string => readFileSync(join(projectRoot, path), "utf8");
/** Prose and tables, without fenced code. */
const prose = (path: string): string => read(path).replaceAll(/^```[\s\S]*?^```/gmu, "");
const packageJson = JSON.parse(read("package.json")) as { scripts: Record<string, string> };

/** The anchor of a heading as GitHub makes it: `## How it works` → `how-it-works`. */
function anchors(path: string): string[] {
  return [...prose(path).matchAll(/^#+ (.*)$/gmu)].map(([, heading = ""]) =>
    heading
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}\s_-]/gu, "")
      .replaceAll(" ", "-"),
  );
}

describe.each(papers)("%s", (paper) => {
  it("has no link to nothing", () => {
    for (const [, link = ""] of prose(paper).matchAll(/\]\(([^)\s]+)\)/gu)) {
      if (/^https?:/u.test(link)) continue;
      const [path = "", anchor] = link.split("#");
      const target = path === "" ? paper : join(dirname(paper), path);
      expect(existsSync(join(projectRoot, target)), `${paper} → ${link}`).toBe(true);
      if (anchor && target.endsWith(".md")) expect(anchors(target), `${paper} → ${link}`).toContain(anchor);
    }
  });

  it("names only files that exist", () => {
    for (const [, path = ""] of prose(paper).matchAll(/`((?:src|scripts|tests|docs)\/[^`\s]+)`/gu)) {
      if (/[<>*{}…]/u.test(path)) continue;
      expect(existsSync(join(projectRoot, path)), `${paper} names ${path}`).toBe(true);
    }
  });

  it("names only commands that exist", () => {
    for (const [, command = ""] of read(paper).matchAll(/npm run (?:-s |--silent )?([\w:-]+)/gu))
      expect(Object.keys(packageJson.scripts), `${paper} says npm run ${command}`).toContain(command);
  });
});

describe("what is made from code", () => {
  it("is fresh in docs/data-model.md (npm run docs makes it anew)", () => {
    expect(withModelTables(read("docs/data-model.md"))).toBe(read("docs/data-model.md"));
  });
});

describe("the commands of the README that read plans", () => {
  const commands = [...read("README.md").matchAll(/^npm run -s chi-tieu -- (\S+ data\/plans\/.*)$/gmu)].map(
    ([, line = ""]) => line.trim().split(/\s+/u),
  );

  it("are there", () => expect(commands.length).toBeGreaterThan(0));

  it.each(commands.map((args) => [args.join(" "), args] as const))("%s", async (_line, args) => {
    const { status, out, err } = await runCommand(projectRoot, args);
    expect({ status, err }).toEqual({ status: 0, err: "" });
    expect(out).toContain("grdp_growth");
  });
});

describe("the edition", () => {
  const declared = declaredEdition(projectRoot);
  const stamp = { number: declared?.number ?? 0, date: declared?.date ?? "", draft: false };

  it("is the same in data/edition.yaml, CITATION.cff and the list of frozen ones", () => {
    const { version, "date-released": released } = parse(read("CITATION.cff")) as Record<string, string>;
    expect([version, released]).toEqual([stampVersion(stamp), stamp.date]);
    for (const { number, date } of frozenEditions(projectRoot).filter(({ number }) => number === stamp.number))
      expect({ number, date }).toEqual({ number: stamp.number, date: stamp.date });
  });

  it("has its section in CHANGELOG.md, or what is to come has", () => {
    for (const edition of frozenEditions(projectRoot))
      expect(read("CHANGELOG.md")).toContain(headingOf({ ...edition, draft: false }));
    if (frozenEditions(projectRoot).length === 0) expect(read("CHANGELOG.md")).toContain(nextHeading);
  });
});
