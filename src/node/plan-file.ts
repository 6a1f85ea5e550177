import { readFileSync } from "node:fs";
import { FrontMatterError, type PlanFile, splitPlanFile } from "../lib/plan-file.js";
import { decodeText } from "./decode-text.js";
import { InputError } from "./input-error.js";

/**
 * Reads a plan's file from disk: see {@link parsePlanFile} and {@link decodeText}.
 * @param path where to read
 * @param shownAs the path that messages name (default: `path`)
 * @throws InputError when the file is missing, is no text, or its front matter cannot be read
 */
export function readPlanFile(path: string, shownAs = path): PlanFile {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === "ENOENT") throw new InputError(shownAs, null, "there is no such file", "Check the path's spelling");
    throw new InputError(shownAs, null, `cannot be read (${code ?? error})`, "Give the path of a readable text file");
  }
  return parsePlanFile(decodeText(bytes, shownAs), shownAs);
}

/**
 * A plan's file as front matter and text: see `splitPlanFile`.
 * @throws InputError naming file, line and mend
 */
export function parsePlanFile(source: string, path: string): PlanFile {
  try {
    return splitPlanFile(source);
  } catch (error) {
    if (error instanceof FrontMatterError) throw new InputError(path, error.line, error.what, error.mend);
    throw error;
  }
}
