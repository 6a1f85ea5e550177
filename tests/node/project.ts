/** A folder of its own with a project's data, for tests that write into it. */
import { cpSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { projectRoot } from "../../src/node/paths.js";

/** A new project folder with this project's reference tables and the given plans; gone when the test has finished. */
export function projectWith(...planIds: string[]): string {
  const root = mkdtempSync(join(tmpdir(), "chi-tieu-"));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  mkdirSync(join(root, "data/plans"), { recursive: true });
  cpSync(join(projectRoot, "data/reference"), join(root, "data/reference"), { recursive: true });
  for (const id of planIds) cpSync(join(projectRoot, `data/plans/${id}.md`), join(root, `data/plans/${id}.md`));
  return root;
}
