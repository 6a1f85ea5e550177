import type { Browser, CDPSession, Page } from "playwright-core";

/** What a visit to a page cost. Times in milliseconds from the start of navigation, sizes in bytes on the wire. */
export interface Visit {
  /** Largest Contentful Paint as the browser defines it: the largest text or image. An inline drawing is no candidate. */
  largest: number;
  /** When the first frame with the chart was drawn. */
  chart: number;
  /** The later of the two: the largest thing of any kind has been drawn. */
  whole: number;
  /** Cumulative Layout Shift. */
  shift: number;
  bytes: number;
  fonts: number;
  requests: number;
}

type Seen = Pick<Visit, "largest" | "chart" | "shift">;
const unseen: Seen = { largest: Number.NaN, chart: Number.NaN, shift: Number.NaN };

/** A phone of the middle class on a slow mobile net: processor four times slower, 1.6 Mbit/s, 150 ms away. */
async function asPhone(session: CDPSession): Promise<void> {
  const perSecond = (1.6 * 1_000_000) / 8;
  await session.send("Network.enable");
  await session.send("Network.emulateNetworkConditions", {
    offline: false,
    latency: 150,
    downloadThroughput: perSecond,
    uploadThroughput: perSecond,
  });
  await session.send("Emulation.setCPUThrottlingRate", { rate: 4 });
}

/** Visits a page with an empty cache. With `scripts` off there is nobody to observe, so times are not a number. */
export async function visit(browser: Browser, url: string, { scripts }: { scripts: boolean }): Promise<Visit> {
  const context = await browser.newContext({
    javaScriptEnabled: scripts,
    viewport: { width: 390, height: 844 },
    deviceScaleFactor: 2,
    isMobile: true,
    hasTouch: true,
    locale: "vi-VN",
  });
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await asPhone(session);
    const wire = weigh(session);
    // The translator of TypeScript calls this to keep names of functions; in the page there is no translator.
    await page.addInitScript("globalThis.__name = (made) => made");
    await page.addInitScript(observe);
    await page.goto(url, { waitUntil: "networkidle" });
    const times = scripts ? await seen(page) : unseen;
    return { ...times, whole: Math.max(times.largest, times.chart), ...wire };
  } finally {
    await context.close();
  }
}

/** Counts what comes over the wire from now on, headers included. */
function weigh(session: CDPSession): Pick<Visit, "bytes" | "fonts" | "requests"> {
  const wire = { bytes: 0, fonts: 0, requests: 0 };
  const fonts = new Set<string>();
  session.on("Network.responseReceived", ({ requestId, type }) => {
    if (type === "Font") fonts.add(requestId);
  });
  session.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
    wire.requests++;
    if (fonts.has(requestId)) wire.fonts += encodedDataLength;
    else wire.bytes += encodedDataLength;
  });
  return wire;
}

async function seen(page: Page): Promise<Seen> {
  await page.waitForFunction(() => (globalThis as unknown as { benchSeen: Seen }).benchSeen.chart > 0);
  await page.waitForTimeout(500);
  return page.evaluate(() => (globalThis as unknown as { benchSeen: Seen }).benchSeen);
}

/** Runs in the page, before anything of its own. */
function observe(): void {
  const seen: Seen = { largest: 0, chart: 0, shift: 0 };
  Object.assign(globalThis, { benchSeen: seen });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) seen.largest = entry.startTime;
  }).observe({ type: "largest-contentful-paint", buffered: true });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & { value: number; hadRecentInput: boolean })[])
      if (!entry.hadRecentInput) seen.shift += entry.value;
  }).observe({ type: "layout-shift", buffered: true });
  const look = (): void => {
    const drawn = [...document.querySelectorAll("main svg")].some((svg) => svg.getBoundingClientRect().width > 200);
    // The frame in which the chart is there is drawn after this callback; the next one begins when it is on the screen.
    requestAnimationFrame(
      drawn
        ? () => {
            seen.chart = performance.now();
          }
        : look,
    );
  };
  requestAnimationFrame(look);
}
