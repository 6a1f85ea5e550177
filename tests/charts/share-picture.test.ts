import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sharePicture, shareSize } from "../../src/charts/share-picture.js";
import { rowsAcrossAreas, rowsOfArea, type ShareRow } from "../../src/lib/share-rows.js";
import { loadEdition } from "../../src/node/edition.js";
import { headWords, sharePath, shareTags, shareWords } from "../../src/publish/share.js";
import { expectLegible, labelsOf } from "./labels.js";
import { area, newDocument } from "./sample.js";

const edition = loadEdition();
const { tables } = edition;
const head = (title: string, text: string): string =>
  `<meta property="og:title" content="${title}"><meta property="og:description" content="${text}">`;

describe("the rows of a picture", () => {
  it("say an absence and a difference in words", () => {
    const { heading, rows } = rowsAcrossAreas(tables, "environment", "en") ?? { heading: "", rows: [] };
    expect(heading).toBe("Forest cover · %");
    expect(rows.map(({ name, figure }) => `${name}: ${figure}`)).toContain("Kon Tum (rubber trees counted): 63.12%");
    expect(rows.find(({ name }) => name === "Son La")).toMatchObject({ figure: "not stated", sign: "not-stated" });
  });

  it("are of one theme each for an area, and never doubtful or partial", () => {
    const own = tables.targets.filter(({ area_id }) => area_id === "kon-tum");
    const rows = rowsOfArea(area("kon-tum"), own, tables, "vi")?.rows ?? [];
    expect(rows).toHaveLength(5);
    const doubtful = own.map((target) => ({ ...target, flags: ["ocr"] }));
    expect(rowsOfArea(area("kon-tum"), doubtful, tables, "vi")).toBeNull();
  });

  it("are none without a figure", () => {
    expect(rowsAcrossAreas({ ...tables, targets: [] }, null, "vi")).toBeNull();
  });
});

describe("the words of a picture", () => {
  const words = (path: string, title: string, text: string) =>
    shareWords(path, { title, text }, edition, "https://example.org/ct/");

  it("do not say the title twice", () => {
    expect(words("/data", "Dữ liệu · Chỉ tiêu", "Dữ liệu: năm bảng.")).toMatchObject({
      title: "Dữ liệu",
      text: "Năm bảng.",
    });
    expect(words("/", "Chỉ tiêu", "Đã hứa gì. Một câu. Hai câu.")).toMatchObject({
      title: "Đã hứa gì",
      text: "Một câu. Hai câu.",
    });
  });

  it("name the figures that the picture shows, for those who cannot see it", () => {
    expect(words("/en/themes/environment", "Forest", "Text.").alt).toMatch(
      /^Forest\. Text\. Forest cover · %\. Ha Giang: 58\.9%;/u,
    );
  });

  it("are read from the head of a page, entities undone", () => {
    expect(headWords(head("a &#60;b&#62; &amp;#38;", "x&#xA;y"))).toEqual({ title: "a <b> &#38;", text: "x y" });
    expect(headWords("<p>none</p>")).toBeNull();
  });
});

describe("the tags of a page", () => {
  it("name the picture by its whole address, with size and words", () => {
    const tags = shareTags("/en/", head("Chỉ tiêu", "A &quot;b&quot;. C."), edition, "https://example.org/ct/");
    expect(tags).toContain('property="og:image" content="https://example.org/ct/og/en/index.png"');
    expect(tags).toContain('property="og:url" content="https://example.org/ct/en/"');
    expect(tags).toContain('property="og:image:width" content="1200"');
    expect(tags).toContain('property="og:image:alt" content="A &quot;b&quot;. C.');
    expect(tags).toContain('name="twitter:card" content="summary_large_image"');
  });

  it("are none for what is no page of ours", () => {
    expect(shareTags("/x", "<p>none</p>", edition, "https://example.org/")).toBe("");
    expect(sharePath("/plans/x")).toBe("og/plans/x.png");
  });
});

describe("the picture", () => {
  it("is legible whatever it says, and always of one size", () => {
    const word = fc.stringMatching(/^[a-zưđạễ0-9,%]{1,16}$/u);
    const text = (most: number) => fc.array(word, { minLength: 1, maxLength: most }).map((all) => all.join(" "));
    const row: fc.Arbitrary<ShareRow> = fc.record({
      name: text(4),
      figure: text(3),
      sign: fc.constantFrom("=", ">=", "<", "range", "~", "not-stated", "words-only"),
      apart: fc.boolean(),
      area: fc.constant(area("son-la")),
    });
    const rows = fc.option(
      fc.record({ heading: fc.option(text(5)), rows: fc.array(row, { minLength: 1, maxLength: 5 }) }),
    );
    fc.assert(
      fc.property(text(6), text(60), rows, (title, description, some) => {
        const svg = sharePicture(
          {
            site: "Chỉ tiêu",
            title,
            text: description,
            rows: some,
            imprint: "example.org · Bản nháp sau ấn bản 1, 21/11/2026",
            alt: "…",
          },
          { document: newDocument(), lang: "vi", id: "share" },
        );
        const column = some === null ? shareSize.width : 324;
        const left = labelsOf(svg).filter((label) => label.left < column - 30);
        for (const label of left) expect(label.right, label.text).toBeLessThanOrEqual(column);
        expect(Number(svg.getAttribute("height"))).toBe(shareSize.height);
        expectLegible(svg);
      }),
      { numRuns: 60 },
    );
  });
});
