/** Reads documents beside the page, in a worker, so that the longest text does not stop the reader's hand. */
import { FrontMatterError } from "../lib/plan-file.js";
import { type OwnDocument, type OwnReading, readOwn } from "../lib/try/own-reading.js";

/** What the page asks. */
export interface ReadRequest {
  id: number;
  document: OwnDocument;
}

/** What the worker answers: the reading, or what is wrong with the lines above the text. */
export type ReadAnswer = { id: number } & (
  | { own: OwnReading }
  | { frontMatter: { line: number | null; message: string } }
  | { failed: string }
);

function answer({ id, document }: ReadRequest): ReadAnswer {
  try {
    return { id, own: readOwn(document) };
  } catch (error) {
    if (error instanceof FrontMatterError) return { id, frontMatter: { line: error.line, message: error.message } };
    return { id, failed: error instanceof Error ? error.message : String(error) };
  }
}

addEventListener("message", ({ data }: MessageEvent<ReadRequest>) => postMessage(answer(data)));
