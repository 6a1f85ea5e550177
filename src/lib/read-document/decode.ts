import { DocumentError } from "./document-error.js";
import { faults } from "./faults.js";
import { legacyFont } from "./legacy-font.js";

/**
 * Bytes of a text file as text: UTF-8, or UTF-16 that begins with its byte order mark. The mark itself is left out.
 *
 * @throws DocumentError for binary bytes and for other encodings, naming the Vietnamese ones it knows
 * @example decodeBytes(new Uint8Array([0xff, 0xfe, 0x54, 0x00])) // "T"
 */
export function decodeBytes(bytes: Uint8Array): string {
  const marked = utf16Label(bytes);
  if (marked !== null) return new TextDecoder(marked).decode(bytes);
  if (bytes.includes(0)) throw zeroBytes(bytes);
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    if (controlShare(text) > 0.02) throw new DocumentError(faults.binary);
    return text;
  } catch (error) {
    if (error instanceof DocumentError) throw error;
    throw notUtf8(bytes);
  }
}

function utf16Label(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  return null;
}

/** Text in UTF-16 without its mark has a zero in every second byte where it is ASCII. */
function zeroBytes(bytes: Uint8Array): DocumentError {
  const head = bytes.subarray(0, 2000);
  const zeros = [0, 0];
  head.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  if (Math.min(even, odd) === 0 && Math.max(even, odd) > Math.max(1, head.length / 8))
    return new DocumentError(faults.unmarkedUtf16);
  return new DocumentError(faults.binary);
}

function notUtf8(bytes: Uint8Array): DocumentError {
  const text = new TextDecoder("windows-1252").decode(bytes);
  if (controlShare(text) > 0.02) return new DocumentError(faults.binary);
  return legacyFont(text) ?? new DocumentError(faults.notUtf8);
}

function controlShare(text: string): number {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is counted
  return (text.match(/[\u0000-\u0008\u000e-\u001f\u007f]/gu) ?? []).length / Math.max(1, text.length);
}
