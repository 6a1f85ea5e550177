import type { TestProject } from "vitest/node";
import { serve } from "../../scripts/server.js";
import { buildCopy, copyProject } from "../build/project-copy.js";
import { startBrowser } from "./chromium.js";

declare module "vitest" {
  interface ProvidedContext {
    /** The built site's folder. */
    dist: string;
    /** Where it is served: `http://localhost:1234/`. */
    siteUrl: string;
    /** The browser that tests connect to. */
    browserEndpoint: string;
  }
}

/** Builds the site once, serves it, and starts one browser, for all tests that look at the site. */
export default async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  const copy = copyProject();
  buildCopy(copy);
  const site = await serve({ folder: copy.dist, port: 0 });
  const browser = await startBrowser();
  provide("dist", copy.dist);
  provide("siteUrl", site.url);
  provide("browserEndpoint", browser.endpoint);
  return async () => {
    await browser.stop();
    await site.close();
    copy.remove();
  };
}
