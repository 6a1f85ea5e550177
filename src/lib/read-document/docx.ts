import { numbersWritten } from "./docx-numbers.js";

/** The part of JSZip that is used; the caller loads it. */
export interface ZipLibrary {
  loadAsync(bytes: Uint8Array): Promise<{
    file(name: string): { async(type: "text"): Promise<string> } | null;
    file(name: string, content: string): unknown;
    generateAsync(options: { type: "uint8array" }): Promise<Uint8Array>;
  }>;
}

/** A Word document with the numbers that Word itself gives its lists written into it: the text says what the paper says. */
export async function withNumbers(bytes: Uint8Array, library: ZipLibrary): Promise<Uint8Array> {
  const zip = await library.loadAsync(bytes);
  const part = async (name: string): Promise<string | null> =>
    (await zip.file(`word/${name}.xml`)?.async("text")) ?? null;
  const document = await part("document");
  if (document === null) return bytes;
  const parts = { document, numbering: await part("numbering"), styles: await part("styles") };
  zip.file("word/document.xml", numbersWritten(parts));
  return zip.generateAsync({ type: "uint8array" });
}
