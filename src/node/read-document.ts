import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { DocumentError } from "../lib/read-document/document-error.js";
import { withNumbers } from "../lib/read-document/docx.js";
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
    const { default: zip } = await import("jszip");
    const buffer = Buffer.from(await withNumbers(bytes, zip));
    return (await mammoth.convertToHtml({ buffer }, { convertImage })).value;
  },
  async pdf() {
    return (await import("pdfjs-dist/legacy/build/pdf.mjs")) as unknown as PdfLibrary;
  },
};

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
