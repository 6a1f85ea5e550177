import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { pictureText } from "../../src/charts/framed.js";
import { cardSize, quoteCard, shortened } from "../../src/charts/quote-card.js";
import { type CardSource, type CardWords, cardWords } from "../../src/lib/quote-card.js";
import { expectLegible } from "./labels.js";
import { area, indicators, makePlan, makeTarget, newDocument } from "./sample.js";

const place = { area: { colour: 3 }, address: "https://example.org/plans/x#t-y", imprint: "Chỉ tiêu · Ấn bản 1" };

function source(quote: string, own: Partial<CardSource["target"]> = {}, figure: string | null = null): CardSource {
  const start = 40;
  const from = figure === null ? -1 : quote.indexOf(figure) + start;
  const target = makeTarget({ area_id: "son-la", year: 2023, indicator: "grdp_growth", value: 7.5, ...own });
  return {
    target: { ...target, quote, start, end: start + quote.length },
    plan: makePlan("son-la", 2023),
    area: area("son-la"),
    indicator: indicators.find(({ code }) => code === target.indicator) ?? null,
    figure: figure === null ? null : { start: from, end: from + figure.length },
  };
}

const draw = (words: CardWords, lang: "vi" | "en" = "vi"): SVGSVGElement =>
  quoteCard(words, place, { document: newDocument(), lang, id: "card" });
const height = (svg: SVGSVGElement): number => Number(svg.getAttribute("height"));

describe("the words of a card", () => {
  it("are figure, name, year, sentence and source", () => {
    const words = cardWords(source("GRDP tăng 7,5%", { stated: "7,5%", section: "II › 2 › -" }, "7,5%"), "vi");
    expect(words).toMatchObject({ figure: "7,5%", name: "Tốc độ tăng GRDP, năm 2023", quote: "GRDP tăng 7,5%" });
    expect(words.source).toBe("văn bản để trống số hiệu và ngày ban hành, mục II › 2");
    expect(words.quote.slice(words.marked?.start, words.marked?.end)).toBe("7,5%");
  });

  it("find the figure again when lines and asterisks before it are gone", () => {
    const { quote, marked } = cardWords(source("Tổng *sản phẩm*\n\n  tăng 7,5%\nso với", {}, "7,5%"), "en");
    expect(quote).toBe("Tổng sản phẩm tăng 7,5% so với");
    expect(quote.slice(marked?.start, marked?.end)).toBe("7,5%");
  });

  it("say what a reader must know, and not twice what the issuer's name says", () => {
    const words = cardWords(source("x", { flags: ["unit-missing", "district-plan"] }), "vi");
    expect(words.cautions).toHaveLength(1);
    expect(words.alt).toContain(words.cautions[0]);
  });

  it("name the missing number or the missing date alone", () => {
    const one = source("x");
    const plan = { ...one.plan, document_type: "kế hoạch", issuer: "UBND tỉnh" };
    const of = (own: object, lang: "vi" | "en") => cardWords({ ...one, plan: { ...plan, ...own } }, lang).source;
    expect(of({ number: "5/KH" }, "vi")).toBe("UBND tỉnh, kế hoạch số 5/KH, để trống ngày ban hành");
    expect(of({ issued_on: "2024-01-15" }, "vi")).toBe("UBND tỉnh, kế hoạch để trống số hiệu, ngày 15/1/2024");
    expect(of({ number: "5/KH", issued_on: "2024-01-15" }, "en")).toBe("UBND tỉnh, plan No. 5/KH, 15 January 2024");
  });

  it("keep no sign that XML forbids, and markup as text", () => {
    const words = cardWords(source('a\u0001b <script>alert("1")</script> & \uD800 c'), "vi");
    expect(words.quote).toBe('ab <script>alert("1")</script> & c');
    expect(pictureText(draw(words), "light")).toContain("&lt;script&gt;");
  });
});

describe("a card", () => {
  it("has the format of shared links while its sentence is short, and grows with it", () => {
    expect(height(draw(cardWords(source("GRDP tăng 7,5%"), "vi")))).toBe(cardSize.height);
    expect(height(draw(cardWords(source("Phấn đấu đạt ".repeat(30)), "vi")))).toBeGreaterThan(cardSize.height);
  });

  it("shows a truly long sentence around its figure, with signs of the cut and a word of it", () => {
    const quote = `${"trước ".repeat(200)}7,5% ${"sau ".repeat(200)}`.trim();
    const words = cardWords(source(quote, {}, "7,5%"), "vi");
    const { quote: part, marked, cut } = shortened(words);
    expect(cut).toBe(true);
    expect(part).toMatch(/^… trước .* sau …$/u);
    expect(part.slice(marked?.start, marked?.end)).toBe("7,5%");
    expect(draw(words).textContent).toContain("cắt bớt");
  });

  it("marks the figure on each line that it stands on", () => {
    const long = "một hai ba bốn năm sáu bảy tám chín mười ".repeat(3).trim();
    const words = cardWords(source(long, {}, long), "vi");
    const svg = draw(words);
    const grounds = [...svg.querySelectorAll("rect")].filter((box) => box.getAttribute("fill")?.includes("highlight"));
    expect(grounds.length).toBeGreaterThan(1);
    for (const box of grounds)
      expect(Number(box.getAttribute("x")) + Number(box.getAttribute("width"))).toBeLessThan(cardSize.width - 30);
  });

  it("is legible whatever it says", () => {
    const word = fc.stringMatching(/^[a-zưđạễ0-9,%]{1,24}$/u);
    const text = (most: number) => fc.array(word, { minLength: 1, maxLength: most }).map((words) => words.join(" "));
    fc.assert(
      fc.property(text(140), text(9), text(12), fc.boolean(), (quote, figure, issuer, inWords) => {
        const words = cardWords(source(quote, { value: inWords ? null : 7.5 }), "vi");
        const svg = draw({ ...words, figure, source: issuer, cautions: inWords ? [issuer] : [] });
        expectLegible(svg);
      }),
      { numRuns: 40 },
    );
  });
});
