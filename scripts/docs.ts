/** `npm run docs`: makes anew what docs/ takes from the code. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { projectRoot } from "../src/node/paths.js";
import { withModelTables } from "./model-docs.js";

const path = join(projectRoot, "docs/data-model.md");
writeFileSync(path, withModelTables(readFileSync(path, "utf8")));
