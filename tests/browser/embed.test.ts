/** Charts in another site's page: whole, at the right height, light, and without a fault in the host. */
import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { chartCatalogue } from "../../src/lib/chart-catalogue.js";
import { leastHeight } from "../../src/lib/embed-code.js";
import { newDocument } from "../../src/node/document.js";
import { loadEdition } from "../../src/node/edition.js";
import { pageContext } from "../../src/pages/context.js";
import { embedSummary } from "../../src/pages/embed-summary.js";
import { framesOf, type Host, heights, startHost, visitHost } from "./embed-host.js";

const site = inject("siteUrl");
/** A busy machine is no fault of the code. */
const patience = { timeout: 20_000 };
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

const hosts = new Map<string, Host>();
const host = async (name: string, body: string, style = css): Promise<Host> => {
  const known = hosts.get(name) ?? (await startHost(body, { css: style }));
  hosts.set(name, known);
  return known;
};
afterAll(async () => {
  for (const one of hosts.values()) await one.close();
});

const sizesFrames = (page: Page): Promise<boolean> =>
  page.evaluate(() => CSS.supports("frame-sizing", "content-height"));

const sandboxes = [null, "", "allow-scripts"] as const;
const matrix = sandboxes.flatMap((sandbox) =>
  [true, false].flatMap((scripts) => [390, 1280].map((width) => ({ sandbox, scripts, width }))),
);

describe.each(matrix)("three charts, sandbox $sandbox, scripts $scripts, $width px", ({ sandbox, scripts, width }) => {
  it("are whole, and their frames as high as they are", async () => {
    const here = await host(`frames ${sandbox}`, frames(sandbox));
    await visitHost(here, { width, javaScriptEnabled: scripts }, async (page) => {
      const all = await framesOf(page);
      expect(all).toHaveLength(3);
      const told = (scripts && sandbox !== "") || (await sizesFrames(page));
      for (const [at, frame] of all.entries()) {
        await expect.poll(() => frame.locator("h1").innerText(), patience).toBe(shown[at]?.title);
        expect(await frame.locator(".drawing svg:visible, table:visible").count()).toBe(1);
        const credit = (await frame.locator(".credit").textContent())?.replaceAll(/\s+/gu, " ");
        expect(credit).toMatch(/Nguồn: văn bản của .*2023.*ấn bản \d/iu);
        const { outer, inner } = await heights(frame);
        // Where nothing tells the height, the code's own is near enough: nothing to speak of is cut or left empty.
        expect(Math.abs(outer - inner), `${shown[at]?.entry.id}: ${outer} for ${inner}`).toBeLessThanOrEqual(
          told ? 26 : 40,
        );
        if (told) expect(outer).toBeGreaterThanOrEqual(inner - 1);
      }
      if (scripts && sandbox === null) {
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
      }
    });
  });
});

describe("the height in the code", () => {
  it("is near that of every chart, in a wide column and on a phone", async () => {
    const far: string[] = [];
    await visitHost(await host("empty", "<p>Trống.</p>"), {}, async (page) => {
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
    const here = await host("frames null", frames(null));
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
      await expect.poll(got, patience).not.toHaveLength(before);
      const size = first && (await heights(first));
      expect(Math.abs((size?.outer ?? 0) - (size?.inner ?? 9))).toBeLessThanOrEqual(1);
    });
  });

  it("answer pym's host in its own words", async () => {
    const here = await host(
      "pym",
      `<iframe id="f0" src="${site}embed/forest_cover/?childId=one" title="Rừng"></iframe>`,
    );
    await visitHost(here, {}, async (page) => {
      const words = (): Promise<unknown[]> =>
        page.evaluate(() => ((window as { got?: unknown[] }).got ?? []).filter((one) => typeof one === "string"));
      await expect.poll(words, patience).toHaveLength(1);
      await page.evaluate(() =>
        document.querySelector("iframe")?.contentWindow?.postMessage("pymxPYMxonexPYMxwidthxPYMx640", "*"),
      );
      await expect.poll(words, patience).toHaveLength(2);
      expect((await words())[1]).toMatch(/^pymxPYMxonexPYMxheightxPYMx\d+$/u);
    });
  });
});

describe("the tag", () => {
  const tags = `<script src="${site}embed.js" async></script>
<chi-tieu-chart indicator="forest_cover" areas="ha-giang,kon-tum" lang="vi" theme="dark"></chi-tieu-chart>
<chi-tieu-chart area="kon-tum" lang="en" title="Kon Tum and the others"></chi-tieu-chart>
<chi-tieu-chart chart="theme-health"><a href="${site}themes/health">Y tế</a></chi-tieu-chart>`;

  it.each([390, 1280])("makes titled, lazy frames of the right height, many a page, at %i px", async (width) => {
    const here = await host("tags", tags, "");
    await visitHost(here, { width }, async (page, errors) => {
      const made = await page.locator("chi-tieu-chart > iframe").evaluateAll((all) =>
        all.map((one) => ({
          title: one.getAttribute("title") ?? "",
          lazy: one.getAttribute("loading"),
          src: one.getAttribute("src"),
        })),
      );
      expect(made.map(({ src }) => src?.slice(site.length))).toEqual([
        "embed/forest_cover/?tinh=ha-giang~kon-tum#theme=dark",
        "en/embed/area-kon-tum/#theme=light",
        "embed/theme-health/#theme=light",
      ]);
      expect(new Set(made.map(({ title }) => title)).size).toBe(3);
      expect(made[1]?.title).toBe("Kon Tum and the others");
      expect(made.every(({ lazy, title }) => lazy === "lazy" && title.length > 5)).toBe(true);
      for (const frame of await framesOf(page))
        await expect
          .poll(
            async () => heights(frame).then(({ outer, inner }) => inner > 100 && Math.abs(outer - inner) <= 1),
            patience,
          )
          .toBe(true);
      const [chosen] = await framesOf(page);
      expect(await chosen?.locator(".drawing svg:visible .row").count()).toBe(2);
      expect(await chosen?.locator("body").evaluate((body) => getComputedStyle(body).backgroundColor)).toBe(
        "rgb(22, 24, 27)",
      );
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
      expect(errors).toEqual([]);
    });
  });

  it("knows where it came from as a module, too", async () => {
    const here = await host("module", "<p>Trống.</p>", "");
    await visitHost(here, {}, async (page) => {
      // As text: the tests' own tool rewrites an import in a function.
      const src = await page.evaluate(`import("${site}embed.js").then(() => {
        const tag = document.createElement("chi-tieu-chart");
        tag.setAttribute("indicator", "forest_cover");
        document.body.append(tag);
        return tag.querySelector("iframe").src;
      })`);
      expect(src).toBe(`${site}embed/forest_cover/#theme=light`);
    });
  });

  it.each([
    ["body{background:#111}", "#theme=dark"],
    ["body{background:#fafafa}", "#theme=light"],
    [":root{color-scheme:light dark}", ""],
  ])("takes the theme of its host: %s", async (style, hash) => {
    const body = `<script src="${site}embed.js" async></script><chi-tieu-chart indicator="forest_cover"></chi-tieu-chart>`;
    await visitHost(await host(style, body, style), { colorScheme: "dark" }, async (page) => {
      expect(await page.locator("iframe").getAttribute("src")).toBe(`${site}embed/forest_cover/${hash}`);
    });
  });

  it("takes no height from a window that is not its frame", async () => {
    const here = await host("tags", tags, "");
    await visitHost(here, {}, async (page) => {
      const before = await page
        .locator("chi-tieu-chart iframe")
        .first()
        .evaluate((frame) => frame.style.height);
      await page.evaluate(() => window.postMessage({ "datawrapper-height": { forest_cover: 5000 } }, "*"));
      await page.waitForTimeout(200);
      expect(
        await page
          .locator("chi-tieu-chart iframe")
          .first()
          .evaluate((frame) => frame.style.height),
      ).toBe(before);
    });
  });

  it("is less than 3 kB, uncompressed", async () => {
    expect((await (await fetch(`${site}embed.js`)).arrayBuffer()).byteLength).toBeLessThan(3000);
  });

  it("leaves its link where no script runs", async () => {
    const here = await host("tags", tags, "");
    await visitHost(here, { javaScriptEnabled: false }, async (page) => {
      expect(await page.getByRole("link", { name: "Y tế" }).isVisible()).toBe(true);
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
    await visitHost(await host(`choice ${sandbox}`, body, "iframe{width:100%;height:700px}"), {}, async (page) => {
      const [frame] = await framesOf(page);
      await expect.poll(() => frame?.locator(".drawing svg:visible .row").count(), patience).toBe(rows);
      await expect.poll(() => frame?.locator("h1").isVisible(), patience).toBe(true);
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
    const here = await host("themes", `${frame("a", "")}${frame("b", "#theme=light")}${frame("c", "#theme=dark")}`);
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
  let here: Host;
  beforeAll(async () => {
    here = await startHost("<p>Trống.</p>");
  });
  afterAll(() => here.close());

  const traffic = async (path: string): Promise<{ url: string; size: number }[]> => {
    const seen: Promise<{ url: string; size: number }>[] = [];
    await visitHost(here, {}, async (page) => {
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
