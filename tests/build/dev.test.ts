import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it, vi } from "vitest";
import { copyProject, runUntil } from "./project-copy.js";

it("npm run dev shows an edited plan", async () => {
  const copy = copyProject();
  const { said: url, running } = await runUntil(copy, ["dev"], /(http:\/\/127\.0\.0\.1:\d+\/)/u);
  try {
    const page = async (): Promise<string> => (await fetch(new URL("plans/son-la-2023", url))).text();
    expect(await page()).toContain("GRDP");
    const file = join(copy.root, "data/plans/son-la-2023.md");
    writeFileSync(file, readFileSync(file, "utf8").replace("Phát động phong trào", "Phát động một phong trào"));
    await vi.waitFor(async () => expect(await page()).toContain("một phong trào"), { timeout: 120_000, interval: 500 });
  } finally {
    await running.stop();
    rmSync(copy.root, { recursive: true, force: true });
  }
});
