/** The page's side of the worker that reads. */
import type { OwnDocument, OwnReading } from "../lib/try/own-reading.js";
import { siteFile } from "./page.js";
import type { ReadAnswer, ReadRequest } from "./try-reader.js";

/** A mistake in the lines above a document's text. */
export class FrontMatterFault extends Error {
  constructor(
    readonly line: number | null,
    message: string,
  ) {
    super(message);
  }
}

let worker: Worker | undefined;
let last = 0;

/** Brings the reader before it is needed: later there may be no network. */
export function startReader(): Worker {
  worker ??= new Worker(siteFile("/scripts/try-reader.js"), { type: "module" });
  return worker;
}

/**
 * Reads a document in the worker.
 * @param signal stops a reading that takes long: the worker is ended, the next reading begins with a new one
 * @throws FrontMatterFault, or Error when the worker fails
 */
export function readInWorker(document: OwnDocument, signal: AbortSignal): Promise<OwnReading> {
  const reader = startReader();
  const id = ++last;
  return new Promise((resolve, reject) => {
    const done = new AbortController();
    const options = { signal: done.signal };
    const end = (give: () => void): void => {
      done.abort();
      give();
    };
    signal.addEventListener(
      "abort",
      () => {
        reader.terminate();
        worker = undefined;
        end(() => reject(new Error("stopped")));
        startReader();
      },
      options,
    );
    reader.addEventListener(
      "error",
      ({ message }) => {
        worker = undefined;
        end(() => reject(new Error(message || "the reader could not be loaded")));
      },
      options,
    );
    reader.addEventListener(
      "message",
      ({ data }: MessageEvent<ReadAnswer>) => {
        if (data.id !== id) return;
        if ("own" in data) return end(() => resolve(data.own));
        if ("frontMatter" in data)
          return end(() => reject(new FrontMatterFault(data.frontMatter.line, data.frontMatter.message)));
        end(() => reject(new Error(data.failed)));
      },
      options,
    );
    const request: ReadRequest = { id, document };
    reader.postMessage(request);
  });
}
