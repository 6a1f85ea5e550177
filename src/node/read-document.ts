import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { DocumentError } from "../lib/read-document/document-error.js";
import { numbersWritten } from "../lib/read-document/docx-numbers.js";
import type { PdfLibrary } from "../lib/read-document/pdf.js";
import { type DocumentLibraries, type DocumentText, readDocument } from "../lib/read-document/read-document.js";
import { InputError } from "./input-error.js";

/** The libraries as Node loads them: each only when a document of its kind is read. */
export const nodeLibraries: DocumentLibraries = {
  async parseHtml(html) {
    const { DOMParser } = await import("linkedom");
    const whole = /<(?:html|body)[\s>]/iu.test(html) ? html : `<html><body>${html}</body></html>`;
    return new DOMParser().parseFromString(whole, "text/html");
  },
  async docxToHtml(bytes) {
    const { default: mammoth } = await import("mammoth");
    const convertImage = mammoth.images.imgElement(async () => ({ src: "" }));
    const buffer = Buffer.from(await withNumbers(bytes));
    return (await mammoth.convertToHtml({ buffer }, { convertImage })).value;
  },
  async pdf() {
    return (await import("pdfjs-dist/legacy/build/pdf.mjs")) as unknown as PdfLibrary;
  },
};

async function withNumbers(bytes: Uint8Array): Promise<Uint8Array> {
  const { default: JSZip } = await import("jszip");
  const zip = await JSZip.loadAsync(bytes);
  const part = async (name: string): Promise<string | null> =>
    (await zip.file(`word/${name}.xml`)?.async("text")) ?? null;
  const document = await part("document");
  if (document === null) return bytes;
  const parts = { document, numbering: await part("numbering"), styles: await part("styles") };
  zip.file("word/document.xml", numbersWritten(parts));
  return zip.generateAsync({ type: "uint8array" });
}

/**
 * Reads a document from disk: txt, md, html, docx, or pdf with a text layer.
 * @param shownAs the path that messages name (default: `path`)
 * @throws InputError naming the file, what is wrong with it and how to mend it
 */
export async function readDocumentFile(path: string, shownAs = path): Promise<DocumentText> {
  let bytes: Uint8Array;
  try {
    bytes = new Uint8Array(readFileSync(path));
  } catch (error) {
    throw new InputError(shownAs, null, unreadable(error), "Give the path of the plan's document");
  }
  try {
    return await readDocument(bytes, basename(path), nodeLibraries);
  } catch (error) {
    if (error instanceof DocumentError) throw new InputError(shownAs, null, error.what, error.mend);
    throw error;
  }
}

function unreadable(error: unknown): string {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  if (code === "ENOENT") return "there is no such file";
  if (code === "EISDIR") return "this is a folder";
  return `it cannot be read (${code === "" ? String(error) : code})`;
}
