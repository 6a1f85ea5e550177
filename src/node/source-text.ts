import { readFileSync } from "node:fs";
import { join } from "node:path";
import { projectRoot } from "./paths.js";

/**
 * A source file of this project as text, for pages that show the code they ran.
 * @param path from the project's root: `src/notebooks/measures.ts`
 */
export const sourceText = (path: string): string => readFileSync(join(projectRoot, path), "utf8");
