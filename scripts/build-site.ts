import { existsSync, readFileSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { enginePaths, scriptPaths } from "../src/lib/scripts.js";
import { type Edition, loadEdition } from "../src/node/edition.js";
import { InputError } from "../src/node/input-error.js";
import { projectRoot } from "../src/node/paths.js";
import { loadRedirects } from "../src/node/redirects.js";
import { basePath, siteUrl } from "../src/node/site-url.js";
import { dataPaths } from "../src/node/tables.js";
import { oembedLink } from "../src/publish/oembed-link.js";
import { shareTags } from "../src/publish/share.js";
import { afterBuild } from "./after-build.js";
import { spawnFramework } from "./framework.js";
import { prepareFrameworkCache } from "./framework-cache.js";
import { writeManifest } from "./manifest.js";
import { publish } from "./publish.js";
import { writeRedirects } from "./redirects.js";
import { renderPages } from "./render-pages.js";
import { filesBelow } from "./site-files.js";

/**
 * Builds the site of `root` into `output`, which is replaced only when everything went well.
 *
 * A plan that cannot be read is named on stderr and left out; the data page says so too (see docs/decisions/). A review that
 * cannot be applied stops the build.
 *
 * @returns the folder of the site
 * @throws InputError when a line of a review fits no row
 * @throws Error when Framework fails, a page holds an error box, or a promised file is missing
 */
export async function build(root: string = projectRoot, output = join(root, "dist")): Promise<string> {
  const edition = loadEdition(root);
  for (const { message } of edition.problems) console.error(message);
  refuseStaleReviews(edition);
  prepareFrameworkCache(root);
  const pages = renderPages(root, edition);
  const next = `${output}.next`;
  rmSync(next, { recursive: true, force: true });
  await runFramework(root, next);
  const site = siteUrl();
  afterBuild(
    next,
    (address, page) => `${shareTags(address, page, edition, site)}${oembedLink(address, edition.tables, site)}`,
  );
  const beside = await publish(next, edition, pages);
  checkSite(next, edition);
  writeRedirects(next, loadRedirects(root), basePath());
  writeManifest(next);
  rmSync(output, { recursive: true, force: true });
  renameSync(next, output);
  report(output, edition, beside);
  return output;
}

/** Going on would publish, without a word, the very figures that a person has corrected. */
function refuseStaleReviews({ problems }: Edition): void {
  const stale = problems.filter(({ path }) => path.startsWith("data/reviews/")).length;
  if (stale === 0) return;
  const what = `${stale} ${stale === 1 ? "line fits" : "lines fit"} no row, see above`;
  throw new InputError("data/reviews", null, what, "Mend or delete them, then build again");
}

function report(output: string, { tables, problems }: Edition, beside: number): void {
  if (!process.env.SITE_URL) console.log(`SITE_URL is not set: files that need whole addresses say ${siteUrl()}`);
  const pages = filesBelow(output).filter((path) => path.endsWith(".html")).length;
  const left = problems.length === 0 ? "" : `; left out for a fault: ${problems.map(({ path }) => path).join(", ")}`;
  console.log(
    `${output}: ${pages} pages, ${beside} files beside them, ${tables.plans.length} plans, ${tables.targets.length} targets${left}`,
  );
}

/** Framework's own account of the build is long; it is shown when something went wrong. */
async function runFramework(root: string, output: string): Promise<void> {
  const child = spawnFramework(root, ["build"], { env: { OUTPUT: output }, stdio: ["ignore", "pipe", "pipe"] });
  const account: Buffer[] = [];
  child.stdout?.on("data", (chunk: Buffer) => account.push(chunk));
  child.stderr?.on("data", (chunk: Buffer) => account.push(chunk));
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once("error", reject);
    child.once("close", resolve);
  });
  if (code !== 0) throw new Error(`${Buffer.concat(account).toString()}\nFramework ended with status ${code}`);
}

/** Framework ends well also when a page is broken; this does not. */
function checkSite(folder: string, { tables }: Edition): void {
  const faults = filesBelow(folder)
    .filter(
      (path) => path.endsWith(".html") && readFileSync(join(folder, path), "utf8").includes("observablehq--error"),
    )
    .map((path) => `${path} holds an error box`);
  for (const path of dataPaths(tables.plans.map(({ plan_id }) => plan_id)))
    if (!existsSync(join(folder, "data", path))) faults.push(`data/${path} is missing`);
  for (const path of [...scriptPaths, ...Object.values(enginePaths)])
    if (!existsSync(join(folder, path))) faults.push(`${path} is missing`);
  if (faults.length > 0) throw new Error(`The built site is broken:\n${faults.join("\n")}`);
}
