/** The scripts of `src/client/` as files for a browser. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import { laterScriptNames, libraryScripts, scriptNames } from "../lib/scripts.js";
import { projectRoot } from "./paths.js";

export interface ScriptFile {
  /** Below `/scripts/`. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

/**
 * Makes each script with all it imports into one module, and copies those that are published as libraries ship them; the
 * same sources give the same bytes.
 * @throws Error of esbuild, with file and line, when a script does not compile
 */
export async function clientScripts(): Promise<ScriptFile[]> {
  const { outputFiles } = await build({
    absWorkingDir: projectRoot,
    entryPoints: [...scriptNames, ...laterScriptNames].map((name) => `src/client/${name}.ts`),
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
  const made = outputFiles.map(({ path, contents }) => ({ path: path.slice(folder.length + 1), bytes: contents }));
  const copied = Object.entries(libraryScripts).map(([name, from]) => ({
    path: `${name}.js`,
    bytes: new Uint8Array(readFileSync(join(projectRoot, "node_modules", from))),
  }));
  return [...made, ...copied].sort((a, b) => (a.path < b.path ? -1 : 1));
}
