import { Readable } from "node:stream";
import { expect, test } from "vitest";
import { main } from "../../src/node/cli.js";
import { projectRoot } from "../../src/node/paths.js";

async function run(...args: string[]): Promise<{ status: number; out: string; err: string }> {
  const said = { out: "", err: "" };
  const status = await main(args, {
    root: projectRoot,
    cwd: projectRoot,
    input: Readable.from([]),
    out: (text) => {
      said.out += text;
    },
    err: (text) => {
      said.err += text;
    },
    today: "2024-02-01",
  });
  return { status, ...said };
}

test("without a command, the commands are listed and the status is 1", async () => {
  const { status, out } = await run();
  expect(status).toBe(1);
  expect(out).toMatch(/^ {2}add {2,}\S/mu);
  expect(await run("help")).toEqual({ status: 0, out, err: "" });
});

test("an unknown command and an unknown option are named, with what there is", async () => {
  expect(await run("exract")).toMatchObject({ status: 1, err: expect.stringMatching(/no command "exract".* add/u) });
  expect(await run("add", "x", "--yaer", "2024")).toMatchObject({
    status: 1,
    err: expect.stringMatching(/^chi-tieu add: Unknown option '--yaer'[\s\S]*--year/u),
  });
});

test("--help says what a command takes", async () => {
  expect(await run("add", "--help")).toMatchObject({ status: 0, out: expect.stringContaining("--area") });
});
