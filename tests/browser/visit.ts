import { type Browser, type BrowserContext, chromium, type Page } from "playwright-core";
import { afterAll, expect, inject } from "vitest";

export interface VisitOptions {
  colorScheme?: "light" | "dark";
  /** Of the window, in CSS pixels. */
  width?: number;
  javaScriptEnabled?: boolean;
  /** Another site than the one all tests share. */
  siteUrl?: string;
}

let connected: Promise<Browser> | undefined;
afterAll(async () => (await connected)?.close());

/** The one browser of all tests, connected to once a file. */
export function theBrowser(): Promise<Browser> {
  connected ??= chromium.connect(inject("browserEndpoint"));
  return connected;
}

/**
 * Opens a page of the built site and hands it to `look`. Afterwards the test fails if anything at all went wrong on
 * the way: a console error, a thrown error, a failed request, an error box of Framework, or a request to any other
 * host, which is refused.
 *
 * @param path below the site: `plans/son-la-2023`
 * @example await visit("", { width: 390 }, async (page) => expect(await page.title()).toContain("Chỉ tiêu"))
 */
export async function visit(path: string, options: VisitOptions, look: (page: Page) => Promise<void>): Promise<void> {
  const { colorScheme = "light", width = 1280, javaScriptEnabled = true, siteUrl = inject("siteUrl") } = options;
  const context = await (await theBrowser()).newContext({
    colorScheme,
    javaScriptEnabled,
    viewport: { width, height: 800 },
    locale: "vi-VN",
    reducedMotion: "reduce",
  });
  try {
    const faults = await watchFaults(context, new URL(siteUrl).origin);
    const page = await context.newPage();
    const response = await page.goto(new URL(path, siteUrl).href);
    expect(response?.status(), path).toBe(200);
    // Only a script asks for more after the page has loaded, and waiting for that takes half a second.
    if ((await page.locator("script[src], script[type=module]").count()) > 0)
      await page.waitForLoadState("networkidle");
    await look(page);
    expect(await page.locator(".observablehq--error").count(), `error boxes on /${path}`).toBe(0);
    expect(faults, `faults on /${path}`).toEqual([]);
  } finally {
    await context.close();
  }
}

async function watchFaults(context: BrowserContext, origin: string): Promise<string[]> {
  const faults: string[] = [];
  await context.route(
    (url) => url.origin !== origin && !["data:", "blob:", "about:"].includes(url.protocol),
    async (route) => {
      faults.push(`request to another host: ${route.request().url()}`);
      await route.abort();
    },
  );
  context.on("console", (message) => {
    if (message.type() === "error") faults.push(`console error: ${message.text()}`);
  });
  context.on("weberror", (error) => faults.push(`thrown: ${error.error().message}`));
  context.on("requestfailed", (request) => faults.push(`failed: ${request.url()} ${request.failure()?.errorText}`));
  context.on("response", (response) => {
    if (response.status() >= 400) faults.push(`status ${response.status()}: ${response.url()}`);
  });
  return faults;
}
