import { DocumentError } from "./document-error.js";
import { faults } from "./faults.js";
import { type PlacedText, pageRows, type Row } from "./pdf-lines.js";
import { withoutPageNumbers } from "./pdf-page-numbers.js";
import { pagesText } from "./pdf-text.js";
import { tidyLines } from "./tidy.js";

/** The part of pdf.js that is used; the caller loads it (Node: the legacy build; a page: its own bundle). */
export interface PdfLibrary {
  getDocument(source: { data: Uint8Array; [option: string]: unknown }): {
    promise: Promise<PdfFile>;
    destroy(): Promise<void>;
  };
}
interface PdfFile {
  numPages: number;
  getPage(number: number): Promise<{
    getTextContent(): Promise<{ items: readonly unknown[] }>;
    cleanup(): unknown;
  }>;
}

export interface PdfText {
  text: string;
  pages: number;
  /** Pages (from 1) on which there is next to no text: scanned, or a picture. */
  emptyPages: number[];
}

/** Fewer letters than this on a page are a stamp, a page number or the line of a digital signature. */
const fewLetters = 40;

/**
 * The text layer of a PDF, pages one after another, see {@link pagesText}.
 *
 * @param bytes is copied: pdf.js takes what it is given away from its owner
 * @throws DocumentError for a scan without text, a locked or torn file, and text whose letters cannot be told
 */
export async function readPdf(bytes: Uint8Array, library: PdfLibrary): Promise<PdfText> {
  const task = library.getDocument({
    data: Uint8Array.from(bytes),
    verbosity: 0,
    isEvalSupported: false,
    stopAtErrors: false,
  });
  try {
    const file = await task.promise;
    const pages: PlacedText[][] = [];
    for (let number = 1; number <= file.numPages; number++) {
      const page = await file.getPage(number);
      pages.push((await page.getTextContent()).items.flatMap(placedText));
      page.cleanup();
    }
    return pdfText(withoutPageNumbers(pages).map(pageRows));
  } catch (error) {
    throw error instanceof DocumentError ? error : brokenPdf(error);
  } finally {
    await task.destroy();
  }
}

function pdfText(pages: readonly Row[][]): PdfText {
  const letters = pages.map((rows) =>
    lettersIn(
      rows
        .flat(2)
        .map((line) => line.text)
        .join(""),
    ),
  );
  const emptyPages = letters.flatMap((count, index) => (count < fewLetters ? [index + 1] : []));
  const all = letters.reduce((sum, count) => sum + count, 0);
  if (emptyPages.length === pages.length && all < fewLetters * Math.max(1, pages.length / 2))
    throw new DocumentError(faults.scannedPdf(pages.length));
  const text = tidyLines(pagesText(pages));
  const lost = (text.match(/[\ufffd\ue000-\uf8ff]/gu) ?? []).length;
  if (lost > lettersIn(text) / 20) throw new DocumentError(faults.letterlessPdf);
  return { text, pages: pages.length, emptyPages };
}

const lettersIn = (text: string): number => (text.match(/\p{L}/gu) ?? []).length;

function brokenPdf(error: unknown): DocumentError {
  const name = error instanceof Error ? error.name : "";
  if (name === "PasswordException") return new DocumentError(faults.lockedPdf);
  return new DocumentError(faults.tornPdf(error instanceof Error ? error.message : String(error)));
}

/** What pdf.js calls a text item; marks of structure are none. */
function placedText(item: unknown): PlacedText[] {
  if (typeof item !== "object" || item === null || !("str" in item) || !("transform" in item)) return [];
  const { str, transform, width } = item as { str: string; transform: number[]; width: number };
  const [, , skew = 0, scale = 0, x = 0, y = 0] = transform;
  return [{ text: str, x, y, width, size: Math.hypot(skew, scale) }];
}
