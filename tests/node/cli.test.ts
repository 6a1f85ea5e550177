import { expect, test } from "vitest";
import { projectRoot } from "../../src/node/paths.js";
import { type Ended, runCommand } from "./run-command.js";

const run = (...args: string[]): Promise<Ended> => runCommand(projectRoot, args);

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
