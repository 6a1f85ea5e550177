/** `UPDATE_TRANSCRIPTS=1 npx vitest run tests/node/transcripts.test.ts` writes down what the commands say now. */
import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { projectRoot } from "../../src/node/paths.js";
import { projectWith } from "./project.js";
import { runCommand } from "./run-command.js";
import { transcriptsIn, withAnswers, withTranscripts } from "./transcripts.js";

test.each(["docs/add-a-plan.md", "docs/review.md", "docs/editions.md"])(
  "what %s shows is what the commands say",
  async (path) => {
    const root = projectWith("son-la-2023");
    for (const folder of ["documents", "editions"])
      cpSync(join(projectRoot, "tests/fixtures", folder), join(root, "tests/fixtures", folder), { recursive: true });
    const markdown = readFileSync(join(projectRoot, path), "utf8");
    const transcripts = transcriptsIn(markdown);
    expect(transcripts.length).toBeGreaterThan(0);
    const said: string[] = [];
    for (const { args, typed } of transcripts) {
      const { out, err } = await runCommand(root, args, typed.map((line) => `${line}\n`).join(""));
      said.push(withAnswers(out + err, typed));
    }
    if (process.env.UPDATE_TRANSCRIPTS) writeFileSync(join(projectRoot, path), withTranscripts(markdown, said));
    else expect(withTranscripts(markdown, said)).toBe(markdown);
  },
);
