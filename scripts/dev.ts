/**
 * `npm run dev`: Framework's preview, which reloads a page on any change.
 *
 * Framework watches pages and loaders, but not what a loader reads or imports. This watches the rest and touches the
 * loaders, so that editing a plan or a rule shows at once.
 */
import { utimesSync, watch } from "node:fs";
import { join } from "node:path";
import { projectRoot } from "../src/node/paths.js";
import { spawnFramework } from "./framework.js";
import { prepareFrameworkCache } from "./framework-cache.js";
import { filesBelow } from "./site-files.js";

const watched = ["data", "src/charts", "src/client", "src/lib", "src/node", "src/pages"];
/** `index.md.ts`, `data.zip.ts`: a name, the kind of file it makes, and its language. */
const loader = /^(?!\.observablehq\/).*\.(?:md|zip|svg|json|js)\.ts$/u;

function touchLoaders(): void {
  const now = new Date();
  const source = join(projectRoot, "src");
  for (const path of filesBelow(source)) if (loader.test(path)) utimesSync(join(source, path), now, now);
}

prepareFrameworkCache(projectRoot);
let pending: NodeJS.Timeout | undefined;
for (const folder of watched)
  watch(join(projectRoot, folder), { recursive: true }, () => {
    clearTimeout(pending);
    pending = setTimeout(touchLoaders, 100);
  });
const preview = spawnFramework(projectRoot, ["preview", "--no-open", ...process.argv.slice(2)], { stdio: "inherit" });
preview.once("close", (code) => process.exit(code ?? 1));
