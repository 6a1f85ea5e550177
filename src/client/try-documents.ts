/** Documents as text in the browser: the same reader as the command line's, with the browser's own libraries. */
import { DocumentError } from "../lib/read-document/document-error.js";
import { faults } from "../lib/read-document/faults.js";
import { maximumBytes } from "../lib/read-document/kind.js";
import type { PdfLibrary } from "../lib/read-document/pdf.js";
import { type DocumentLibraries, type DocumentText, readDocument } from "../lib/read-document/read-document.js";
import { once, siteFile } from "./page.js";
import type { DocxAnswer } from "./read-docx.js";

/**
 * A file that a reader chose or dropped, as text.
 * @param signal ends the work; the promise then never settles, nobody waits for it any more
 * @throws DocumentError when the document is refused, or the part that reads its kind cannot be had
 */
export async function fileText(file: File, signal: AbortSignal): Promise<DocumentText> {
  // Before a byte of it is read: a film of some gigabytes would fill the memory.
  if (file.size > maximumBytes)
    throw new DocumentError(faults.tooLarge(Math.ceil(file.size / 1024 / 1024), maximumBytes / 1024 / 1024));
  return readDocument(new Uint8Array(await file.arrayBuffer()), file.name, librariesUntil(signal));
}

/** Text that was pasted, by the way of a file: the same refusals hold. */
export const pastedText = (text: string, signal: AbortSignal): Promise<DocumentText> =>
  fileText(new File([text], "pasted.txt"), signal);

const librariesUntil = (signal: AbortSignal): DocumentLibraries => ({
  // Parsed apart from the page: no script runs in it, nothing is loaded for it.
  parseHtml: async (html) => new DOMParser().parseFromString(withoutHandlers(html), "text/html"),
  docxToHtml: (bytes) => docxToHtml(bytes, signal),
  pdf: loadPdf,
});

const loadPdf = once((): Promise<PdfLibrary> => {
  const address: string = siteFile("/scripts/read-pdf.js");
  return import(address)
    .then(({ library }: { library: PdfLibrary }) => library)
    .catch(() => {
      throw new DocumentError(faults.readerMissing);
    });
});

function docxToHtml(bytes: Uint8Array, signal: AbortSignal): Promise<string> {
  const worker = new Worker(siteFile("/scripts/read-docx.js"), { type: "module" });
  signal.addEventListener("abort", () => worker.terminate(), { once: true });
  return new Promise<string>((resolve, reject) => {
    worker.addEventListener("error", () => reject(new DocumentError(faults.readerMissing)), { once: true });
    worker.addEventListener(
      "message",
      ({ data }: MessageEvent<DocxAnswer>) => {
        if ("html" in data) resolve(data.html);
        else reject(new Error(data.torn));
      },
      { once: true },
    );
    worker.postMessage(bytes);
  }).finally(() => worker.terminate());
}

/**
 * A web page without its event handlers. None would run in a parsed document, but browsers complain of each to the console,
 * and a reader who looks there should find it quiet.
 */
const withoutHandlers = (html: string): string =>
  html.replaceAll(/<[a-z][^>]*>/giu, (tag) => tag.replaceAll(/([\s"'/])on\w+\s*=/giu, "$1data-off="));
