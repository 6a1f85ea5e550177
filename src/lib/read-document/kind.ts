import { DocumentError } from "./document-error.js";
import { type Fault, faults } from "./faults.js";

/** The kinds of document that can be read. */
export const documentKinds = ["text", "html", "docx", "pdf"] as const;
export type DocumentKind = (typeof documentKinds)[number];

/** Their names' endings, as a field for files takes them. */
export const accept = ".txt,.md,.html,.htm,.docx,.pdf";

/** Larger files are not plans: the longest of 63 provinces' plans is below 2 MB even as PDF with its seal. */
export const maximumBytes = 20 * 1024 * 1024;

/** File beginnings, as Latin-1 letters, that are known and cannot be read. */
const refusals: readonly (readonly [begins: string, fault: Fault])[] = [
  ["{\\rtf", faults.rtf],
  ["MIME-Version:", faults.webArchive],
  ["\u0089PNG", faults.picture("png")],
  ["\u00ff\u00d8\u00ff", faults.picture("jpeg")],
  ["II*\u0000", faults.picture("tiff")],
  ["MM\u0000*", faults.picture("tiff")],
  ["GIF8", faults.picture("gif")],
  ["Rar!", faults.archive("rar")],
  ["7z\u00bc\u00af", faults.archive("7z")],
  ["\u001f\u008b", faults.archive("gz")],
];

/** What a ZIP holds, by a name that stands uncompressed in it. */
const zipKinds: readonly (readonly [entry: string, fault: Fault])[] = [
  ["xl/workbook.xml", faults.spreadsheet],
  ["ppt/presentation.xml", faults.presentation],
  ["opendocument.text", faults.openDocument],
];

/**
 * The kind of a document, by its bytes first and its name's extension second.
 *
 * @param name the file's name; only its extension is looked at, and only where the bytes leave it open
 * @throws DocumentError for an empty or overlong file and for kinds that cannot be read (doc, rtf, pictures, archives)
 * @example documentKind(new TextEncoder().encode("%PDF-1.7 …"), "plan.txt") // "pdf"
 */
export function documentKind(bytes: Uint8Array, name: string): DocumentKind {
  if (bytes.length === 0) throw new DocumentError(faults.empty);
  if (bytes.length > maximumBytes)
    throw new DocumentError(faults.tooLarge(Math.ceil(bytes.length / 1024 / 1024), maximumBytes / 1024 / 1024));
  const head = latin1(bytes.subarray(0, 1024));
  if (head.includes("%PDF-")) return "pdf";
  if (head.startsWith("\u00d0\u00cf\u0011\u00e0")) throw oldOffice(bytes);
  if (head.startsWith("PK\u0003\u0004")) return zipKind(bytes, name);
  const refusal = refusals.find(([begins]) => head.startsWith(begins));
  if (refusal) throw new DocumentError(refusal[1]);
  return isHtml(head.replaceAll("\u0000", ""), name) ? "html" : "text";
}

/** Word before 2007, or a newer file under a password: both are OLE containers; stream names in them are UTF-16. */
function oldOffice(bytes: Uint8Array): DocumentError {
  const names = latin1(bytes).replaceAll("\u0000", "");
  if (names.includes("EncryptedPackage")) return new DocumentError(faults.lockedOffice);
  if (names.includes("Workbook")) return new DocumentError(faults.oldSpreadsheet);
  return new DocumentError(faults.oldWord);
}

function zipKind(bytes: Uint8Array, name: string): DocumentKind {
  const names = latin1(bytes);
  if (names.includes("word/document")) return "docx";
  const known = zipKinds.find(([entry]) => names.includes(entry));
  if (known) throw new DocumentError(known[1]);
  // Cut off before its text came.
  throw new DocumentError(/\.docx$/iu.test(name) ? faults.tornWord("it has no text part") : faults.zip);
}

const htmlHead =
  /^[\u00ef\u00bb\u00bf\u00fe\u00ff\s]*(?:<\?xml[^>]*>\s*)?(?:<!--[^>]*>\s*)*<(?:!doctype\s+html|html|head|body)[\s>]/iu;
const htmlElement = /<(?:p|div|table|h[1-6]|ul|ol|span|br)[\s/>]/iu;

/** A fragment counts as HTML only if its name says so: Markdown may hold tags too. */
function isHtml(head: string, name: string): boolean {
  return htmlHead.test(head) || (/\.x?html?$/iu.test(name) && htmlElement.test(head));
}

/** Bytes as letters of the same number; in pieces, because a call takes only so many arguments. */
function latin1(bytes: Uint8Array): string {
  return new TextDecoder("latin1").decode(bytes);
}
