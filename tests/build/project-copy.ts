import { spawn, spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, realpathSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { projectRoot } from "../../src/node/paths.js";

/** A copy of the project in a folder of its own. */
export interface ProjectCopy {
  root: string;
  /** Where {@link buildCopy} puts the site. */
  dist: string;
}

const copied = ["data", "src", "scripts", "observablehq.config.ts", "package.json", "tsconfig.json"];

/**
 * Copies the project, without what is made, to a temporary folder, so that a test may change and build it while the
 * original is in use. The installed packages are shared by a link.
 * @param prefix what the folder's name begins with
 */
export function copyProject(prefix = "chi-tieu-project-"): ProjectCopy {
  const root = mkdtempSync(join(realpathSync(tmpdir()), prefix));
  for (const name of copied)
    cpSync(join(projectRoot, name), join(root, name), {
      recursive: true,
      filter: (path) => !path.includes(".observablehq"),
    });
  symlinkSync(join(projectRoot, "node_modules"), join(root, "node_modules"));
  return { root, dist: join(root, "dist") };
}

/**
 * Builds a copy by the command that users run.
 * @returns what it printed to stdout and stderr
 * @throws Error with all of that, when the build fails
 */
export function buildCopy({ root }: ProjectCopy, env: NodeJS.ProcessEnv = {}): string {
  const { status, stdout, stderr } = spawnSync("npm", ["run", "--silent", "build"], {
    cwd: root,
    env: { ...process.env, ...env },
    encoding: "utf8",
  });
  const printed = `${stdout}${stderr}`;
  if (status !== 0) throw new Error(`npm run build ended with status ${status}:\n${printed}`);
  return printed;
}

/** A command that goes on until it is stopped, and what it has printed so far. */
export interface Running {
  printed(): string;
  stop(): Promise<void>;
}

/**
 * Runs `npm run <script> -- <args>` in a copy until it prints what `ready` matches.
 * @returns the match's first group and the running command
 * @throws Error with all that was printed, when the command ends before
 */
export async function runUntil(
  { root }: ProjectCopy,
  [script, ...args]: readonly [string, ...string[]],
  ready: RegExp,
  env: NodeJS.ProcessEnv = {},
): Promise<{ said: string; running: Running }> {
  const child = spawn("npm", ["run", "--silent", script, "--", ...args], {
    cwd: root,
    env: { ...process.env, ...env },
    detached: true,
    stdio: ["ignore", "pipe", "pipe"],
  });
  let printed = "";
  const ended = new Promise<void>((resolve) => child.once("close", () => resolve()));
  const said = await new Promise<string>((resolve, reject) => {
    const listen = (chunk: Buffer): void => {
      printed += chunk.toString();
      const match = ready.exec(printed);
      if (match) resolve(match[1] ?? match[0]);
    };
    child.stdout.on("data", listen);
    child.stderr.on("data", listen);
    child.once("error", reject);
    void ended.then(() => reject(new Error(`npm run ${script} ended:\n${printed}`)));
  });
  const stop = async (): Promise<void> => {
    // The whole group: npm starts a shell, which starts Node.
    if (child.pid !== undefined && child.exitCode === null) process.kill(-child.pid, "SIGTERM");
    await ended;
  };
  return { said, running: { printed: () => printed, stop } };
}
