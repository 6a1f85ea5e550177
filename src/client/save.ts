/** Files and pictures that the browser makes itself. */
import { fontFiles, fontName, unicodeRanges } from "../lib/fonts.js";
import { siteFile } from "./page.js";

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
  const wanted = fontFiles.filter(({ subset }) => subset !== "latin-ext");
  const rules = wanted.map(async (file) => {
    const response = await fetch(siteFile(`/fonts/${fontName(file)}`));
    if (!response.ok) throw new Error(`font: status ${response.status}`);
    const data = await asDataUrl(await response.blob());
    return `@font-face{font-family:'Be Vietnam Pro';font-weight:${file.weight};src:url(${data}) format('woff2');unicode-range:${unicodeRanges[file.subset]}}`;
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
 * An SVG as PNG, twice as large, so that it is sharp in print and on fine screens.
 * @throws {Error} when the browser cannot draw it
 */
export async function asPng(svg: string, scale = 2): Promise<Blob> {
  const address = URL.createObjectURL(new Blob([svg], { type: "image/svg+xml" }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = document.createElement("canvas");
    canvas.width = image.width * scale;
    canvas.height = image.height * scale;
    canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, "image/png"));
    if (blob === null) throw new Error("the canvas gave no picture");
    return blob;
  } finally {
    URL.revokeObjectURL(address);
  }
}
