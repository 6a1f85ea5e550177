import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { seenMark } from "../../src/lib/review-check.js";
import { loadEdition } from "../../src/node/edition.js";
import { readReview } from "../../src/node/reviews.js";
import { projectWith } from "./project.js";
import { type Ended, runCommand } from "./run-command.js";

const plan = "son-la-2023";
const path = `data/plans/${plan}.md`;

async function review(root: string, lines: readonly string[], ...options: string[]): Promise<Ended> {
  return runCommand(root, ["review", path, ...options], lines.map((line) => `${line}\n`).join(""));
}
const rowsOf = (root: string) => loadEdition(root).tables.targets;
/** The ids a session showed, in its order. */
const shown = (out: string): string[] => Array.from(out.matchAll(/^\[\d+\/\d+\] (\S+)$/gmu), ([, id = ""]) => id);

describe("chi-tieu review", () => {
  test("shows doubtful rows, flagged ones first, each with its clause, place, reading and doubts", async () => {
    const root = projectWith(plan);
    const { status, out } = await review(root, ["Lan", ...Array<string>(50).fill("s")]);
    const doubtful = rowsOf(root).filter(({ flags, indicator }) => flags.length > 0 || indicator === null);
    expect(status).toBe(0);
    expect(shown(out).sort()).toEqual(doubtful.map(({ target_id }) => target_id).sort());
    const flagged = shown(out).map((id) => rowsOf(root).find(({ target_id }) => target_id === id)?.flags.length !== 0);
    expect(flagged).toEqual([...flagged].sort((a, b) => Number(b) - Number(a)));
    const [first] = shown(out);
    const row = rowsOf(root).find(({ target_id }) => target_id === first);
    expect(out).toContain(`“${row?.quote}”`);
    expect(out).toContain(`doubts: ${row?.flags[0]}`);
    const line = Number(/^ {2}line (\d+)/mu.exec(out)?.[1]);
    expect(readFileSync(join(root, path), "utf8").split("\n")[line - 1]).toContain(row?.quote);
    expect(out).toContain(`0 confirmed, 0 corrected, ${doubtful.length} skipped`);
    expect(readReview(root, plan)).toEqual([]);
  });

  test("a confirmation says what was seen, and holds", async () => {
    const root = projectWith(plan);
    const { out } = await review(root, ["c", "q"], "--who", "Lan");
    const [id] = shown(out);
    expect(readReview(root, plan)).toMatchObject([
      { target: id, field: "review", value: "confirmed", who: "Lan", date: "2024-02-01" },
    ]);
    expect(readReview(root, plan)[0]?.reason).toMatch(new RegExp(`^${seenMark}`, "u"));
    expect(loadEdition(root).problems).toEqual([]);
    expect(
      rowsOf(root)
        .filter((row) => row.review === "confirmed")
        .map(({ target_id }) => target_id),
    ).toEqual([id]);
    expect(out).toContain("1 confirmed, 0 corrected, 0 skipped");
    const next = await review(root, ["q"], "--who", "Lan");
    expect(shown(next.out)).not.toContain(id);
  });

  test("a correction is asked for until it is one, and leaves the machine's reading beside it", async () => {
    const root = projectWith(plan);
    const { out } = await review(
      root,
      // An unknown field; a value of a wrong type; no reason; two that fit only together; then the same value again.
      [
        "f",
        "quote",
        "f",
        "value",
        "9,4",
        "nhầm",
        "f",
        "value",
        "9.5",
        "",
        "f",
        "comparator",
        "range",
        "văn bản viết “đến”",
        "k",
        "f",
        "value_high",
        "99.5",
        "văn bản viết “đến”",
        "x",
        "k",
        "q",
      ],
      "--who",
      "Lan",
    );
    expect(out).toContain('"quote" is no field of a row that can be corrected');
    expect(out).toContain('value "9,4" is no number. Write digits with a point');
    expect(out).toContain("the correction of value gives no reason");
    expect(out).toContain("It needs value and value_high");
    expect(out).toContain('"x" is no answer to this');
    expect(out).toContain("0 confirmed, 1 corrected");
    const [id = ""] = shown(out);
    const [row] = rowsOf(root).filter((other) => other.review === "corrected");
    expect(row).toMatchObject({ target_id: id, comparator: "range", value_high: 99.5 });
    expect(row?.note).toContain(
      "Sửa comparator: máy đọc “=”, sửa thành “range”; lý do: văn bản viết “đến” (Lan, 2024-02-01).",
    );
  });

  test("quitting and the end of the input keep what was answered and drop what was not settled", async () => {
    const root = projectWith(plan);
    const { status, out } = await review(root, ["c", "f", "value", "9", "r"], "--who", "Lan");
    expect({ status, out }).toMatchObject({ status: 0, out: expect.stringContaining("1 confirmed, 0 corrected") });
    expect(readReview(root, plan)).toHaveLength(1);
  });

  test("with --all every row is shown; when none is left, that is said", async () => {
    const root = projectWith(plan);
    const count = rowsOf(root).length;
    const { out } = await review(root, Array<string>(count).fill("c"), "--all", "--who", "Lan");
    expect(out).toContain(`${count} confirmed, 0 corrected, 0 skipped, 0 left to look at`);
    expect(loadEdition(root).problems).toEqual([]);
    expect((await review(root, [], "--all")).out).toBe(`${plan}: no row is left to look at\n`);
  });

  test("a plan is named by its id too", async () => {
    const { out } = await runCommand(projectWith(plan), ["review", plan, "--who", "Lan"], "q\n");
    expect(shown(out)).toHaveLength(1);
  });

  test.each<[what: string, args: string[], typed: string, says: RegExp]>([
    [
      "a document that is no plan yet",
      ["plan.docx"],
      "",
      /^plan\.docx: there is no plan plan\.docx in data\/plans\. Add the document first/u,
    ],
    ["nobody looking", [path], "\n", /^--who: nobody is named/u],
    ["no plan", [], "", /give one plan, 0 are named/u],
  ])("%s is refused", async (_, args, typed, says) => {
    const { status, err } = await runCommand(projectWith(plan), ["review", ...args], typed);
    expect(status).toBe(1);
    expect(err).toMatch(says);
  });
});
