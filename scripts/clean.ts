/** `npm run clean`: removes all that is made and not kept: the built site, Framework's cache, reports. */
import { rmSync } from "node:fs";
import { join } from "node:path";
import { projectRoot } from "../src/node/paths.js";

for (const made of ["dist", "dist.next", "coverage", ".cache", "src/.observablehq", "tests/output"])
  rmSync(join(projectRoot, made), { recursive: true, force: true });
