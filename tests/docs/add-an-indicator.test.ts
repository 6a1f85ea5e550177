/** Follows docs/add-an-indicator.md: its row and its entry, and nothing else, teach the reader a new indicator. */
import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";

const recipe = readFileSync("docs/add-an-indicator.md", "utf8");
const block = (language: string): string =>
  new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``, "u").exec(recipe)?.[1] ?? "";
const copy = mkdtempSync(join(tmpdir(), "chi-tieu-recipe-"));
afterAll(() => rmSync(copy, { recursive: true }));

test("a row and an entry are enough, and the entry's examples are read", () => {
  for (const part of ["src", "data", "tests/lib", "package.json", "tsconfig.json", "vitest.config.ts"]) {
    cpSync(part, join(copy, part), { recursive: true, filter: (path) => !path.includes(".observablehq") });
  }
  symlinkSync(join(process.cwd(), "node_modules"), join(copy, "node_modules"));
  const csv = join(copy, "data/reference/indicators.csv");
  writeFileSync(csv, readFileSync(csv, "utf8") + block("csv"));
  const theme = join(copy, "src/lib/grammar/society.ts");
  const rules = readFileSync(theme, "utf8");
  const end = rules.lastIndexOf("];");
  writeFileSync(theme, `${rules.slice(0, end)}${block("ts").trimEnd()},\n];\n`);
  writeFileSync(
    join(copy, "plan-2024.txt"),
    "II. CHỈ TIÊU NĂM 2024\n- 76,5% hộ gia đình có đường truyền internet băng rộng.\n",
  );
  const run = (script: string, ...args: string[]) =>
    spawnSync(process.execPath, [join(copy, "node_modules", script), ...args], {
      cwd: copy,
      encoding: "utf8",
      env: { ...process.env, INIT_CWD: copy },
    });
  const read = run("tsx/dist/cli.mjs", "src/node/cli.ts", "extract", "plan-2024.txt", "--area", "lao-cai");
  expect(read.status, read.stderr).toBe(0);
  expect(JSON.parse(read.stdout)).toEqual([
    expect.objectContaining({ indicator: "internet_households", value: 76.5, unit: "percent" }),
  ]);
  const tests = run("vitest/vitest.mjs", "run", "--root", copy, "tests/lib/grammar/grammar.test.ts");
  expect(tests.status, tests.stdout + tests.stderr).toBe(0);
}, 120_000);
