/** The pictures of the edition at hand: every chart, every card, every page's, in both languages. */
import { readFileSync } from "node:fs";
import { parseHTML } from "linkedom";
import { beforeAll, describe, expect, it } from "vitest";
import { publishedChart } from "../../src/charts/published.js";
import { cardSize } from "../../src/charts/quote-card.js";
import { chartCatalogue } from "../../src/lib/chart-catalogue.js";
import { formatFigure } from "../../src/lib/format.js";
import { languages, pathIn, targetPath } from "../../src/lib/links.js";
import { newDocument } from "../../src/node/document.js";
import { loadEdition } from "../../src/node/edition.js";
import { charactersOf, ownFaces, spareFaces } from "../../src/node/images/faces.js";
import { sitePages } from "../../src/pages/site.js";
import { chartPictures } from "../../src/publish/chart-pictures.js";
import { quoteCards } from "../../src/publish/quote-cards.js";
import { sharePath } from "../../src/publish/share.js";
import { sharePictures } from "../../src/publish/share-pictures.js";
import type { PublishContext } from "../../src/publish/types.js";
import { decodePng, sizeOf } from "../node/images/decode-png.js";

const stamp = { number: 7, date: "2026-11-21", draft: false };
const edition = { ...loadEdition(), stamp };
const { tables } = edition;
const site: PublishContext = { siteUrl: "https://example.org/chi-tieu/", newDocument };
const editionWords = { vi: "Ấn bản 7, 21/11/2026", en: "Edition 7, 21 November 2026" };

const files = new Map<string, Uint8Array>();
const text = (path: string): string => new TextDecoder().decode(files.get(path));

/** The words of a picture as one line, in the order they stand. */
function words(svg: string): string {
  const { document } = parseHTML(`<!doctype html><body>${svg}</body>`);
  return [...document.querySelectorAll("text")].map((line) => line.textContent).join(" ");
}

beforeAll(async () => {
  for (const make of [chartPictures, quoteCards, sharePictures])
    for (const { path, bytes } of await make(edition, site)) {
      expect(files.has(path), path).toBe(false);
      files.set(path, bytes);
    }
}, 300_000);

const everyWhere = <T>(rows: readonly T[]) => languages.flatMap((lang) => rows.map((row) => ({ lang, row })));

describe("every picture", () => {
  it("has its SVG, its PNG and its text side by side", () => {
    const stems = [...files.keys()]
      .filter((path) => !path.startsWith("og/"))
      .map((path) => path.replace(/\.\w+$/u, ""));
    const count = 2 * (chartCatalogue(tables).length + tables.targets.length);
    expect(new Set(stems).size).toBe(count);
    expect(stems.length).toBe(3 * count);
  });

  it("is a PNG of twice the SVG's size", () => {
    for (const [path, bytes] of files) {
      if (!path.endsWith(".svg")) continue;
      const [, width, height] = /^<svg[^>]* viewBox="0 0 (\d+) (\d+)"/u.exec(new TextDecoder().decode(bytes)) ?? [];
      const png = files.get(path.replace(/svg$/u, "png"));
      expect([path, png && sizeOf(png)]).toEqual([path, [Number(width) * 2, Number(height) * 2]]);
    }
  });

  it("shows something: ink on a ground, at all four sides the ground alone", () => {
    const small = [...files].filter(([path, { length }]) => path.endsWith(".png") && length < 80_000);
    const some = small.filter((_, at) => at % 40 === 0);
    for (const [path, bytes] of some) {
      const { width, height, pixels } = decodePng(bytes);
      const dark = pixels.filter((colour) => colour < 0x606060).length / pixels.length;
      expect(dark, path).toBeGreaterThan(0.005);
      expect(dark, path).toBeLessThan(0.3);
      const edge = [width - 1, (height - 1) * width + width - 1].map((at) => pixels[at]);
      for (const colour of edge) expect([0xfdfcf9, 0xf7f5f0, 0x0b5c73], path).toContain(colour);
    }
  });

  it("has all its words in the faces it is drawn with, and all but signs of a plan in the own one", () => {
    const own = ownFaces.map((path) => charactersOf(readFileSync(path)));
    const spare = spareFaces.map((path) => charactersOf(readFileSync(path)));
    const has = (sets: readonly ReadonlySet<number>[], sign: string): boolean =>
      sets.every((set) => set.has(sign.codePointAt(0) ?? 0));
    for (const path of files.keys()) {
      if (!path.endsWith(".svg")) continue;
      const quoted = path.includes("cards/");
      const missing = [...words(text(path))].filter((sign) => !has(own, sign) && !(quoted && has(spare, sign)));
      expect([path, missing]).toEqual([path, []]);
    }
  });

  it("is no larger than it has to be", () => {
    for (const [path, bytes] of files) {
      const [width, height] = path.endsWith(".png") ? sizeOf(bytes) : [0, 0];
      if (width > 0) expect(bytes.length / (width * height), path).toBeLessThan(0.09);
    }
  });
});

describe("the picture of a chart", () => {
  it.each(everyWhere(chartCatalogue(tables)))(
    "$row.id ($lang) holds title, notes, source and edition as text",
    ({ lang, row }) => {
      const options = { document: newDocument(), lang, width: 680, id: "x", stamp, siteUrl: site.siteUrl };
      const { frame } = publishedChart(row, tables, options);
      const path = pathIn(lang, `/charts/${row.id}`).slice(1);
      const shown = words(text(`${path}.svg`));
      for (const part of [frame.title, frame.subtitle, ...frame.notes])
        expect(shown.replaceAll(" ", "")).toContain(part.replaceAll(" ", ""));
      expect(shown).toContain(editionWords[lang]);
      expect(text(`${path}.svg`)).not.toMatch(/var\(|&(?!lt;|gt;|amp;|quot;)/u);
    },
  );

  it.each(everyWhere(chartCatalogue(tables)))(
    "$row.id ($lang) says in words what it shows, and speaks of no table below",
    ({ lang, row }) => {
      const alt = text(`${pathIn(lang, `/charts/${row.id}`).slice(1)}.txt`);
      expect(alt.length).toBeGreaterThan(60);
      expect(alt).toContain(editionWords[lang]);
      expect(alt).not.toMatch(/Bảng số liệu ở dưới|table is below/u);
    },
  );
});

describe("the card of a target", () => {
  it.each(everyWhere(tables.targets))(
    "$row.target_id ($lang) holds figure, whole sentence, issuer, address and edition",
    ({ lang, row }) => {
      const path = pathIn(lang, `/cards/${row.target_id}`).slice(1);
      const shown = words(text(`${path}.svg`));
      const plan = tables.plans.find(({ plan_id }) => plan_id === row.plan_id);
      const quote = row.quote.replaceAll("*", "").replace(/\s+/gu, " ");
      const address = `${site.siteUrl}${pathIn(lang, targetPath(row)).slice(1)}`;
      expect(shown.toLocaleLowerCase()).toContain(formatFigure(row, lang).toLocaleLowerCase());
      expect(shown).toContain(`“${quote}”`);
      expect(shown).toContain(editionWords[lang]);
      // A long address goes on in the next line.
      expect(shown.replaceAll(" ", "")).toContain(address);
      for (const part of [plan?.issuer, plan?.number]) if (part) expect(shown).toContain(part);
      expect(text(`${path}.txt`)).toContain(`“${quote}”`);
      expect(text(`${path}.svg`)).toContain(`href="${address}"`);
    },
  );

  it("is not higher than wide for any sentence of the edition", () => {
    for (const [path, bytes] of files)
      if (path.includes("cards/") && path.endsWith(".png"))
        expect(sizeOf(bytes)[1], path).toBeLessThan(cardSize.width * 2);
  });
});

describe("the picture of a page", () => {
  it.each(sitePages(edition).map(({ path }) => path))("%s has 1200 × 630 pixels", (path) => {
    const bytes = files.get(sharePath(path));
    expect(bytes && sizeOf(bytes)).toEqual([1200, 630]);
  });
});
