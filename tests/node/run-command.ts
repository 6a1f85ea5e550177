import { Readable } from "node:stream";
import { main } from "../../src/node/cli.js";

/** What a command line said and how it ended. */
export interface Ended {
  status: number;
  out: string;
  err: string;
}

/** Runs a command line as `npm run -s chi-tieu -- …` does, in the project of `root`, with `typed` on its input. */
export async function runCommand(root: string, args: readonly string[], typed = ""): Promise<Ended> {
  const ended = { out: "", err: "" };
  const status = await main(args, {
    root,
    cwd: root,
    input: Readable.from([typed]),
    out: (text) => {
      ended.out += text;
    },
    err: (text) => {
      ended.err += text;
    },
    today: "2024-02-01",
  });
  return { status, ...ended };
}
