/** The scripts of `src/client/` as files for a browser. */
import { join } from "node:path";
import { build } from "esbuild";
import { scriptNames } from "../lib/scripts.js";
import { projectRoot } from "./paths.js";

export interface ScriptFile {
  /** Below `/scripts/`. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

/**
 * Makes each script with all it imports into one module; the same sources give the same bytes.
 * @throws Error of esbuild, with file and line, when a script does not compile
 */
export async function clientScripts(): Promise<ScriptFile[]> {
  const { outputFiles } = await build({
    absWorkingDir: projectRoot,
    entryPoints: scriptNames.map((name) => `src/client/${name}.ts`),
    outdir: "scripts",
    bundle: true,
    write: false,
    format: "esm",
    platform: "browser",
    target: "es2022",
    charset: "utf8",
    minify: true,
    legalComments: "none",
    logLevel: "warning",
  });
  const folder = join(projectRoot, "scripts");
  return outputFiles
    .map(({ path, contents }) => ({ path: path.slice(folder.length + 1), bytes: contents }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}
