/** Files and pictures that the browser makes itself. */
import { fontName, fontWeights } from "../lib/fonts.js";
import { fetchFile } from "./page.js";

/** Gives a file to the reader. */
export function saveFile(name: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

/** The face as rules that carry their files, since a picture may load nothing; empty when the files cannot be had. */
export async function fontCss(): Promise<string> {
  const rules = fontWeights.map(async (weight) => {
    const data = await asDataUrl(await (await fetchFile(`/fonts/${fontName(weight)}`)).blob());
    return `@font-face{font-family:'Be Vietnam Pro';font-weight:${weight};src:url(${data}) format('woff2')}`;
  });
  return (await Promise.all(rules).catch(() => [])).join("");
}

function asDataUrl(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.addEventListener("load", () => resolve(String(reader.result)));
    reader.addEventListener("error", () => reject(reader.error));
    reader.readAsDataURL(blob);
  });
}

/**
 * An SVG of ours as PNG, twice as large, so that it is sharp in print and on fine screens.
 *
 * Marks are drawn as an image, words by the canvas in the page's own face: a picture inside an image may be drawn before
 * its face has come, and then has no words at all.
 * @throws {Error} when the browser cannot draw it
 */
export async function asPng(svg: string, scale = 2): Promise<Blob> {
  const picture = new DOMParser().parseFromString(svg, "image/svg+xml").documentElement as unknown as SVGSVGElement;
  for (const style of picture.querySelectorAll("style")) style.remove();
  const words = wordsOf(picture);
  for (const text of picture.querySelectorAll("text")) text.remove();
  const canvas = document.createElement("canvas");
  canvas.width = picture.width.baseVal.value * scale;
  canvas.height = picture.height.baseVal.value * scale;
  const context = canvas.getContext("2d");
  if (context === null) throw new Error("no canvas");
  context.drawImage(await asImage(new XMLSerializer().serializeToString(picture)), 0, 0, canvas.width, canvas.height);
  await Promise.all(words.map(({ font, text }) => document.fonts.load(font, text)));
  for (const word of words) drawWords(context, word, scale);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, "image/png"));
  if (blob === null) throw new Error("the canvas gave no picture");
  return blob;
}

async function asImage(svg: string): Promise<HTMLImageElement> {
  const address = URL.createObjectURL(new Blob([svg], { type: "image/svg+xml" }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    return image;
  } finally {
    URL.revokeObjectURL(address);
  }
}

/** A text with its place in the picture. */
interface PlacedWords {
  readonly text: string;
  readonly font: string;
  readonly x: number;
  readonly y: number;
  readonly align: CanvasTextAlign;
  readonly fill: string;
  /** Colour and width of the halo; null without one. */
  readonly halo: readonly [string, number] | null;
}

/** Reads texts and where they stand; for that the picture is in the page for a moment, out of sight. */
function wordsOf(picture: SVGSVGElement): PlacedWords[] {
  const room = document.createElement("div");
  room.style.cssText = "position:fixed;left:-9999px;top:0;visibility:hidden";
  room.append(picture);
  document.body.append(room);
  try {
    return [...picture.querySelectorAll("text")].map((text) => {
      const of = (name: string): string | null => text.closest(`[${name}]`)?.getAttribute(name) ?? null;
      const at = new DOMPoint(Number(of("x")), Number(of("y"))).matrixTransform(text.getCTM() ?? undefined);
      const anchor = of("text-anchor");
      const stroke = text.getAttribute("stroke");
      return {
        text: text.textContent ?? "",
        font: `${of("font-weight") ?? 400} ${of("font-size") ?? 14}px ${of("font-family") ?? "sans-serif"}`,
        x: at.x,
        y: at.y,
        align: anchor === "middle" ? "center" : anchor === "end" ? "end" : "start",
        fill: of("fill") ?? "#000",
        halo: stroke === null ? null : [stroke, Number(text.getAttribute("stroke-width"))],
      };
    });
  } finally {
    room.remove();
  }
}

function drawWords(context: CanvasRenderingContext2D, words: PlacedWords, scale: number): void {
  const { text, font, x, y, align, fill, halo } = words;
  context.setTransform(scale, 0, 0, scale, 0, 0);
  context.font = font;
  context.textAlign = align;
  context.lineJoin = "round";
  context.textRendering = "geometricPrecision";
  if (halo !== null) {
    [context.strokeStyle, context.lineWidth] = halo;
    context.strokeText(text, x, y);
  }
  context.fillStyle = fill;
  context.fillText(text, x, y);
}
