/** Charts in another site's page: whole, at the right height, light, and without a fault in the host. */
import type { Page } from "playwright-core";
import { describe, expect, inject, it } from "vitest";
import { chartCatalogue } from "../../src/lib/chart-catalogue.js";
import { leastHeight } from "../../src/lib/embed-code.js";
import { newDocument } from "../../src/node/document.js";
import { loadEdition } from "../../src/node/edition.js";
import { pageContext } from "../../src/pages/context.js";
import { embedSummary } from "../../src/pages/embed-summary.js";
import { violations } from "./checks.js";
import { framesOf, heights, hostWith, visitHost } from "./embed-host.js";

const site = inject("siteUrl");
const edition = loadEdition();
const shown = ["forest_cover", "theme-health", "area-kon-tum"].map((id) => {
  const entry = chartCatalogue(edition.tables).find((one) => one.id === id);
  if (!entry) throw new RangeError(`no chart ${id}`);
  return embedSummary(entry, pageContext(edition, "vi", newDocument()));
});
const css = shown
  .map(({ heights }, at) => `#f${at}{width:100%;border:0;${leastHeight(heights)};frame-sizing:content-height}`)
  .join("");
const frames = (sandbox: string | null): string =>
  shown
    .map(
      ({ entry, title }, at) =>
        `<p>Đoạn văn.</p><iframe id="f${at}" src="${site}embed/${entry.id}/" title="${title}" loading="lazy"${sandbox === null ? "" : ` sandbox="${sandbox}"`}></iframe>`,
    )
    .join("");

const sizesFrames = (page: Page): Promise<boolean> =>
  page.evaluate(() => CSS.supports("frame-sizing", "content-height"));

const sandboxes = [null, "", "allow-scripts"] as const;
const matrix = sandboxes.flatMap((sandbox) =>
  [true, false].flatMap((scripts) => [390, 1280].map((width) => ({ sandbox, scripts, width }))),
);

describe.each(matrix)("three charts, sandbox $sandbox, scripts $scripts, $width px", ({ sandbox, scripts, width }) => {
  it("are whole, and their frames as high as they are", async () => {
    const here = await hostWith(frames(sandbox), css);
    await visitHost(here, { width, javaScriptEnabled: scripts }, async (page) => {
      const all = await framesOf(page);
      expect(all).toHaveLength(3);
      const told = (scripts && sandbox !== "") || (await sizesFrames(page));
      for (const [at, frame] of all.entries()) {
        await expect.poll(() => frame.locator("h1").innerText()).toBe(shown[at]?.title);
        expect(await frame.locator(".drawing svg:visible, table:visible").count()).toBe(1);
        const credit = (await frame.locator(".credit").textContent())?.replaceAll(/\s+/gu, " ");
        expect(credit).toMatch(/Nguồn: văn bản của .*2023.*ấn bản \d/iu);
        // Where nothing tells the height, the code's own is near enough: nothing to speak of is cut or left empty.
        await expect
          .poll(async () => {
            const { outer, inner } = await heights(frame);
            const off = outer - inner;
            return Math.abs(off) <= (told ? 26 : 40) && (!told || off >= -1)
              ? "near"
              : `${shown[at]?.entry.id}: ${outer} for ${inner}`;
          })
          .toBe("near");
      }
      if (scripts && sandbox === null) {
        expect(await violations(page)).toEqual([]);
      }
    });
  });
});

describe("the height in the code", () => {
  it("is near that of every chart, in a wide column and on a phone", async () => {
    const far: string[] = [];
    await visitHost(await hostWith("<p>Trống.</p>"), {}, async (page) => {
      for (const entry of chartCatalogue(edition.tables)) {
        const { heights: told } = embedSummary(entry, pageContext(edition, "vi", newDocument()));
        await page.goto(new URL(`embed/${entry.id}/`, site).href, { waitUntil: "commit" });
        await page.locator(".credit").waitFor();
        const table = entry.kind === "theme" || entry.kind === "coverage";
        for (const [size, width] of [
          ["wide", 680],
          ["narrow", 360],
        ] as const) {
          await page.setViewportSize({ width, height: 600 });
          const real = (await page.locator("html").boundingBox())?.height ?? 0;
          // Where the lines of a long table break depends on the machine's own face.
          if (Math.abs(told[size] - real) > (table ? Math.max(70, 0.12 * real) : 40))
            far.push(`${entry.id} ${size}: ${told[size]} for ${real}`);
        }
      }
    });
    expect(far).toEqual([]);
  });
});

describe("the messages of a chart", () => {
  it("are whole numbers, sent only when the height changed", async () => {
    const here = await hostWith(frames(null), css);
    await visitHost(here, {}, async (page) => {
      const got = (): Promise<unknown[]> => page.evaluate(() => (window as { got?: unknown[] }).got ?? []);
      const told = (await got()).flatMap((data) =>
        typeof data === "object" && data !== null && "datawrapper-height" in data ? [data["datawrapper-height"]] : [],
      );
      expect(told.length).toBeGreaterThanOrEqual(3);
      expect(new Set(told.map((one) => JSON.stringify(one))).size).toBe(told.length);
      for (const one of told)
        for (const height of Object.values(one as object)) expect(Number.isInteger(height)).toBe(true);
      const before = (await got()).length;
      await page.evaluate(() => {
        for (const frame of document.querySelectorAll("iframe")) {
          frame.contentWindow?.postMessage({ type: "nonsense" }, "*");
          frame.contentWindow?.postMessage("pymxPYMxotherxPYMxwidthxPYMx100", "*");
        }
      });
      await page.waitForTimeout(600);
      expect((await got()).length).toBe(before);
      const [first] = await framesOf(page);
      await first?.locator("summary").click();
      await expect.poll(got).not.toHaveLength(before);
      const size = first && (await heights(first));
      expect(Math.abs((size?.outer ?? 0) - (size?.inner ?? 9))).toBeLessThanOrEqual(1);
    });
  });

  it("answer pym's host in its own words", async () => {
    const here = await hostWith(`<iframe id="f0" src="${site}embed/forest_cover/?childId=one" title="Rừng"></iframe>`);
    await visitHost(here, {}, async (page) => {
      const words = (): Promise<unknown[]> =>
        page.evaluate(() => ((window as { got?: unknown[] }).got ?? []).filter((one) => typeof one === "string"));
      await expect.poll(words).toHaveLength(1);
      await page.evaluate(() =>
        document.querySelector("iframe")?.contentWindow?.postMessage("pymxPYMxonexPYMxwidthxPYMx640", "*"),
      );
      await expect.poll(words).toHaveLength(2);
      expect((await words())[1]).toMatch(/^pymxPYMxonexPYMxheightxPYMx\d+$/u);
    });
  });
});

describe("a choice of areas", () => {
  it.each([
    ["allow-scripts", 2],
    ["", 5],
  ])("in a sandbox %j shows %i areas", async (sandbox, rows) => {
    const src = `${site}embed/grdp_growth/?tinh=ha-giang~kon-tum`;
    const body = `<iframe src="${src}" title="GRDP" sandbox="${sandbox}"></iframe>`;
    await visitHost(await hostWith(body, "iframe{width:100%;height:700px}"), {}, async (page) => {
      const [frame] = await framesOf(page);
      await expect.poll(() => frame?.locator(".drawing svg:visible .row").count()).toBe(rows);
      await expect.poll(() => frame?.locator("h1").isVisible()).toBe(true);
      await frame?.locator("summary").click();
      expect(await frame?.locator("tbody tr:visible").count()).toBe(rows);
      expect(await frame?.locator(".sources li:visible").count()).toBe(rows);
    });
  });
});

describe("the theme", () => {
  it.each([true, false])("is the reader's, or the one in the address; scripts %s", async (javaScriptEnabled) => {
    const frame = (id: string, hash: string): string =>
      `<iframe id="${id}" src="${site}embed/forest_cover/${hash}" title="${id}"></iframe>`;
    const here = await hostWith(`${frame("a", "")}${frame("b", "#theme=light")}${frame("c", "#theme=dark")}`);
    const grounds = async (page: Page): Promise<string[]> =>
      Promise.all(
        (await framesOf(page)).map((one) =>
          one.locator("body").evaluate((body) => getComputedStyle(body).backgroundColor),
        ),
      );
    const [light, dark] = ["rgb(253, 252, 249)", "rgb(22, 24, 27)"];
    await visitHost(here, { javaScriptEnabled, colorScheme: "light" }, async (page) => {
      expect(await grounds(page)).toEqual([light, light, dark]);
    });
    await visitHost(here, { javaScriptEnabled, colorScheme: "dark" }, async (page) => {
      expect((await grounds(page)).slice(1)).toEqual([light, dark]);
    });
  });
});

describe("the whole traffic", () => {
  const traffic = async (path: string): Promise<{ url: string; size: number }[]> => {
    const seen: Promise<{ url: string; size: number }>[] = [];
    await visitHost(await hostWith("<p>Trống.</p>"), {}, async (page) => {
      page.on("response", (response) => {
        seen.push(
          response
            .request()
            .sizes()
            .then(({ responseBodySize }) => ({ url: response.url(), size: responseBodySize })),
        );
      });
      await page.goto(new URL(path, site).href);
      await page.waitForLoadState("networkidle");
    });
    return Promise.all(seen);
  };

  it.each(shown.map(({ entry }) => entry.id))("of %s is one file within 15 kB", async (id) => {
    const parts = await traffic(`embed/${id}/`);
    expect(parts).toHaveLength(1);
    expect(parts[0]?.size).toBeLessThan(15_000);
  });

  it("of a choice of areas is one file more, which all choices share", async () => {
    const parts = await traffic("en/embed/forest_cover/?tinh=ha-giang~kon-tum&utm_source=x");
    expect(parts.map(({ url }) => new URL(url).pathname)).toEqual(["/en/embed/forest_cover/", "/embed/choice.js"]);
    expect(parts.reduce((sum, { size }) => sum + size, 0)).toBeLessThan(22_000);
  });
});
