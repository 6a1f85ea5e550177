/** Another site that shows our charts: on a port of its own, with a strict policy. */
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { Frame, Page } from "playwright-core";
import { afterAll, inject } from "vitest";
import { theBrowser } from "./visit.js";

/** What hosts of Datawrapper's charts have in their pages, word for word but for its line breaks. */
const datawrapperListener = `window.addEventListener("message", function (event) {
  window.got = (window.got || []).concat([event.data]);
  if (void 0 !== event.data["datawrapper-height"]) {
    var frames = document.querySelectorAll("iframe");
    for (var id in event.data["datawrapper-height"])
      for (var frame, i = 0; (frame = frames[i]); i++)
        if (frame.contentWindow === event.source) frame.style.height = event.data["datawrapper-height"][id] + "px";
  }
});`;

export interface Host {
  /** `http://localhost:1234/` */
  readonly url: string;
  close(): Promise<void>;
}

/**
 * A site of one page with `body`; scripts and styles only from its own files, frames and `embed.js` only from the charts' site.
 * @param css its stylesheet
 */
export function hostWith(body: string, css = ""): Promise<Host> {
  const key = JSON.stringify([body, css]);
  const host = hosts.get(key) ?? startHost(body, css);
  hosts.set(key, host);
  return host;
}

const hosts = new Map<string, Promise<Host>>();
afterAll(async () => {
  for (const host of hosts.values()) await (await host).close();
});

async function startHost(body: string, css: string): Promise<Host> {
  const site = new URL(inject("siteUrl")).origin;
  const policy = `default-src 'none'; script-src 'self' ${site}/embed.js; style-src 'self'; frame-src ${site}; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`;
  const files: Readonly<Record<string, readonly [type: string, text: string]>> = {
    "/": [
      "text/html; charset=utf-8",
      `<!doctype html><html lang="vi"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Một bài báo</title><link rel="icon" href="data:,"><link rel="stylesheet" href="/host.css"><script src="/host.js"></script></head><body><main><h1>Một bài báo</h1><p>Lời dẫn.</p>${body}<p>Hết bài.</p></main></body></html>`,
    ],
    "/host.css": ["text/css", `body{max-width:700px;margin:0 auto}${css}`],
    "/host.js": ["text/javascript", datawrapperListener],
  };
  const server = createServer(({ url }, response) => {
    const [type, text] = files[url ?? ""] ?? ["text/plain", ""];
    response.writeHead(text === "" ? 404 : 200, { "content-type": type, "content-security-policy": policy }).end(text);
  });
  await new Promise<void>((resolve) => server.listen(0, "localhost", resolve));
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

export interface HostVisit {
  readonly width?: number;
  readonly javaScriptEnabled?: boolean;
  readonly colorScheme?: "light" | "dark";
}

/** Opens a host's page, scrolls through it so that lazy frames load, and hands it over with all console errors. */
export async function visitHost(
  { url }: Host,
  { width = 1280, javaScriptEnabled = true, colorScheme = "light" }: HostVisit,
  look: (page: Page, errors: readonly string[]) => Promise<void>,
): Promise<void> {
  const context = await (await theBrowser()).newContext({
    viewport: { width, height: 800 },
    javaScriptEnabled,
    colorScheme,
  });
  try {
    const errors: string[] = [];
    context.on("console", (message) => {
      if (message.type() === "error") errors.push(message.text());
    });
    const page = await context.newPage();
    await page.goto(url);
    for (let step = 0; step < 8; step++) {
      await page.mouse.wheel(0, 700);
      await page.waitForTimeout(60);
    }
    await page.waitForLoadState("networkidle");
    await look(page, errors);
  } finally {
    await context.close();
  }
}

/** The frames of a page in the order of its elements. */
export async function framesOf(page: Page): Promise<Frame[]> {
  const handles = await page.locator("iframe").elementHandles();
  return (await Promise.all(handles.map((handle) => handle.contentFrame()))).filter((frame) => frame !== null);
}

/** Height of the element a frame stands in, and of what is in the frame. */
export async function heights(frame: Frame): Promise<{ outer: number; inner: number }> {
  const outer = (await (await frame.frameElement()).boundingBox())?.height ?? 0;
  const inner = (await frame.locator("html").boundingBox())?.height ?? 0;
  return { outer, inner };
}
