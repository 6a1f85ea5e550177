/** The reader of PDFs, brought when the first one comes; it parses in a worker of its own. */
import { GlobalWorkerOptions, getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import type { PdfLibrary } from "../lib/read-document/pdf.js";
import { siteFile } from "./page.js";

GlobalWorkerOptions.workerSrc = siteFile("/scripts/pdf-worker.js");

export const library = { getDocument } as unknown as PdfLibrary;
