import { type ChildProcess, type SpawnOptions, spawn } from "node:child_process";
import { delimiter, join } from "node:path";

/**
 * Starts the installed Framework in `root`; its loaders find `tsx` also when nobody ran this by npm.
 * @example spawnFramework(projectRoot, ["build"], { env: { OUTPUT: "dist" } })
 */
export function spawnFramework(root: string, args: readonly string[], options: SpawnOptions = {}): ChildProcess {
  const bin = join(root, "node_modules", ".bin");
  return spawn(process.execPath, [join(root, "node_modules/@observablehq/framework/dist/bin/observable.js"), ...args], {
    ...options,
    cwd: root,
    env: {
      ...process.env,
      OBSERVABLE_TELEMETRY_DISABLE: "true",
      ...options.env,
      PATH: `${bin}${delimiter}${process.env.PATH ?? ""}`,
    },
  });
}
