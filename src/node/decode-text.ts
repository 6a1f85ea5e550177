import { decodeBytes } from "../lib/read-document/decode.js";
import { DocumentError } from "../lib/read-document/document-error.js";
import { documentKind } from "../lib/read-document/kind.js";
import { InputError } from "./input-error.js";

/**
 * Bytes as text, refusing what is none.
 * @throws InputError for an empty file, a Word document or PDF, other binary bytes, and unknown encodings
 */
export function decodeText(bytes: Uint8Array, path: string): string {
  try {
    const kind = documentKind(bytes, path);
    if (kind !== "text") {
      const mend = `Turn it into a plan's text: npm run -s chi-tieu -- add ${path}`;
      throw new InputError(path, null, `this is a document (${kind}), not text`, mend);
    }
    const text = decodeBytes(bytes);
    if (text.trim() === "") throw new InputError(path, null, "the file is empty", "Put the plan's text into it");
    return text;
  } catch (error) {
    if (error instanceof DocumentError) throw new InputError(path, null, error.what, error.mend);
    throw error;
  }
}
