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
    /** The `SITE_URL` it was built for; empty for none. */
    builtFor: string;
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
    const { SITE_DIST, SITE_URL = "" } = process.env;
    // Out of the way of tests that build this copy again.
    const dist = SITE_DIST ?? join(copy.root, "site");
    const site = await serve({ folder: dist, port: 0 });
    undo.push(() => site.close());
    const builtFor = SITE_DIST ? SITE_URL : site.url;
    if (!SITE_DIST) {
      // As for a real host: for the address where it is served.
      buildCopy(copy, { SITE_URL: builtFor });
      renameSync(copy.dist, dist);
    }
    const browser = await startBrowser();
    undo.push(() => browser.stop());
    provide("project", copy);
    provide("dist", dist);
    provide("siteUrl", site.url);
    provide("builtFor", builtFor);
    provide("browserEndpoint", browser.endpoint);
    return tearDown;
  } catch (error) {
    await tearDown();
    throw error;
  }
}
