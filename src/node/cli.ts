/** `npm run -s chi-tieu -- COMMAND …`: finds the command's file, runs it, and says what went wrong. */
import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Command, Surroundings } from "./command.js";
import { InputError } from "./input-error.js";
import { projectRoot } from "./paths.js";

const folder = fileURLToPath(new URL("./commands/", import.meta.url));

/** Every file in the folder is a command. */
const names = (): string[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith(".ts"))
    .map((file) => file.slice(0, -3))
    .sort();

async function load(name: string): Promise<Command> {
  const { command } = (await import(/* @vite-ignore */ `${folder}${name}.ts`)) as { command: Command };
  return command;
}

async function help(): Promise<string> {
  const lines = await Promise.all(names().map(async (name) => `  ${name.padEnd(10)}${(await load(name)).summary}`));
  return `chi-tieu COMMAND …\n\n${lines.join("\n")}\n\nchi-tieu COMMAND --help says more. Started by: npm run -s chi-tieu -- COMMAND …\n`;
}

/**
 * Runs one command line.
 * @returns the exit status: 0 when all went well, 1 when something has to be mended
 */
export async function main([name, ...args]: readonly string[], around: Surroundings): Promise<number> {
  if (name === undefined || name === "help" || name === "--help") {
    around.out(await help());
    return name === undefined ? 1 : 0;
  }
  if (!names().includes(name)) {
    around.err(`chi-tieu: there is no command "${name}". The commands are ${names().join(", ")}\n`);
    return 1;
  }
  const command = await load(name);
  if (args.includes("--help")) {
    around.out(`${command.summary}\n\n${command.usage}\n`);
    return 0;
  }
  try {
    return await command.run(args, around);
  } catch (error) {
    if (error instanceof InputError) around.err(`${error.message}\n`);
    else if (isArgumentError(error)) around.err(`chi-tieu ${name}: ${error.message}\n\n${command.usage}\n`);
    else throw error;
    return 1;
  }
}

/** What parseArgs of node:util throws for an unknown option or a missing value. */
const isArgumentError = (error: unknown): error is Error =>
  error instanceof TypeError && "code" in error && String(error.code).startsWith("ERR_PARSE_ARGS");

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    // The reader of a pipe (head, less) has seen enough.
    if (error.code !== "EPIPE") throw error;
  });
  process.exitCode = await main(process.argv.slice(2), {
    root: projectRoot,
    // npm runs scripts in the project's folder and keeps the person's own here.
    cwd: process.env.INIT_CWD ?? process.cwd(),
    input: process.stdin,
    out: (text) => process.stdout.write(text),
    err: (text) => process.stderr.write(text),
    today: new Date().toISOString().slice(0, 10),
  });
}
