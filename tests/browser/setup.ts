import { renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { serve } from "../../scripts/server.js";
import { buildCopy, copyProject, type ProjectCopy } from "../build/project-copy.js";
import { startBrowser } from "./chromium.js";

declare module "vitest" {
  interface ProvidedContext {
    /** The copy of the project that the site was built from, with all that Framework keeps between builds. */
    project: ProjectCopy;
    /** The built site's folder. */
    dist: string;
    /** Where it is served: `http://localhost:1234/`. */
    siteUrl: string;
    /** The browser that tests connect to. */
    browserEndpoint: string;
  }
}

/**
 * Builds the site once, serves it, and starts one browser, for all tests that look at the site. `SITE_DIST=dist` takes a
 * site built before instead, while working on a page.
 */
export default async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  const undo: (() => Promise<void> | void)[] = [];
  const tearDown = async (): Promise<void> => {
    for (const step of undo.reverse()) await step();
  };
  try {
    const copy = copyProject();
    undo.push(() => rmSync(copy.root, { recursive: true, force: true }));
    const dist = process.env.SITE_DIST ?? builtSite(copy);
    const site = await serve({ folder: dist, port: 0 });
    undo.push(() => site.close());
    const browser = await startBrowser();
    undo.push(() => browser.stop());
    provide("project", copy);
    provide("dist", dist);
    provide("siteUrl", site.url);
    provide("browserEndpoint", browser.endpoint);
    return tearDown;
  } catch (error) {
    await tearDown();
    throw error;
  }
}

function builtSite(copy: ProjectCopy): string {
  buildCopy(copy);
  // Out of the way of tests that build this copy again.
  const dist = join(copy.root, "site");
  renameSync(copy.dist, dist);
  return dist;
}
