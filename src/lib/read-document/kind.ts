import { DocumentError } from "./document-error.js";

/** The kinds of document that can be read. */
export const documentKinds = ["text", "html", "docx", "pdf"] as const;
export type DocumentKind = (typeof documentKinds)[number];

/** Larger files are not plans: the longest of 63 provinces' plans is below 2 MB even as PDF with its seal. */
export const maximumBytes = 20 * 1024 * 1024;

interface Refusal {
  /** How the file begins, as Latin-1 letters. */
  begins: string;
  what: string;
  mend: string;
}

const asDocx = "Open it in Word or LibreOffice and save it as .docx";
const asText = "Give the plan itself: txt, md, html, docx, or a pdf with a text layer";
const scanned =
  "Run text recognition (OCR) with Vietnamese on it, correct what it misread, and add the resulting text or pdf";

/** File beginnings that are known and cannot be read, each with the way out. */
const refusals: readonly Refusal[] = [
  { begins: "{\\rtf", what: "this is an RTF file", mend: asDocx },
  { begins: "MIME-Version:", what: "this is a web archive (mht)", mend: asDocx },
  { begins: "\u0089PNG", what: "this is a picture (png), not text", mend: scanned },
  { begins: "\u00ff\u00d8\u00ff", what: "this is a picture (jpeg), not text", mend: scanned },
  { begins: "II*\u0000", what: "this is a picture (tiff), not text", mend: scanned },
  { begins: "MM\u0000*", what: "this is a picture (tiff), not text", mend: scanned },
  { begins: "GIF8", what: "this is a picture (gif), not text", mend: scanned },
  { begins: "Rar!", what: "this is an archive (rar)", mend: "Unpack it and add the document inside" },
  { begins: "7z\u00bc\u00af", what: "this is an archive (7z)", mend: "Unpack it and add the document inside" },
  { begins: "\u001f\u008b", what: "this is an archive (gz)", mend: "Unpack it and add the document inside" },
];

/** What a ZIP holds, by a name that stands uncompressed in it. */
const zipKinds: readonly (readonly [entry: string, what: string, mend: string])[] = [
  [
    "xl/workbook.xml",
    "this is a spreadsheet (xlsx)",
    "Add the plan's document; its annexed tables can be pasted in it",
  ],
  ["ppt/presentation.xml", "this is a presentation (pptx)", asText],
  ["opendocument.text", "this is an OpenDocument text (odt)", asDocx],
];

/**
 * The kind of a document, by its bytes first and its name's extension second.
 *
 * @param name the file's name; only its extension is looked at, and only where the bytes leave it open
 * @throws DocumentError for an empty or overlong file and for kinds that cannot be read (doc, rtf, pictures, archives)
 * @example documentKind(new TextEncoder().encode("%PDF-1.7 …"), "plan.txt") // "pdf"
 */
export function documentKind(bytes: Uint8Array, name: string): DocumentKind {
  if (bytes.length === 0) throw new DocumentError("the file is empty", "Save the document again, or copy it anew");
  if (bytes.length > maximumBytes)
    throw new DocumentError(
      `the file has ${Math.ceil(bytes.length / 1024 / 1024)} MB, more than the ${maximumBytes / 1024 / 1024} MB of any plan`,
      "Add the plan alone, without annexes and pictures",
    );
  const head = latin1(bytes.subarray(0, 1024));
  if (head.includes("%PDF-")) return "pdf";
  if (head.startsWith("\u00d0\u00cf\u0011\u00e0")) throw oldOffice(bytes);
  if (head.startsWith("PK\u0003\u0004")) return zipKind(bytes);
  const refusal = refusals.find(({ begins }) => head.startsWith(begins));
  if (refusal) throw new DocumentError(refusal.what, refusal.mend);
  return isHtml(head.replaceAll("\u0000", ""), name) ? "html" : "text";
}

/** Word before 2007, or a newer file under a password: both are OLE containers; stream names in them are UTF-16. */
function oldOffice(bytes: Uint8Array): DocumentError {
  const names = latin1(bytes).replaceAll("\u0000", "");
  if (names.includes("EncryptedPackage"))
    return new DocumentError("the document is locked by a password", "Open it, remove the password, and save it again");
  if (names.includes("Workbook"))
    return new DocumentError("this is a spreadsheet (xls)", "Add the plan's document, not its tables");
  return new DocumentError("this is a Word file of the old kind (.doc)", asDocx);
}

function zipKind(bytes: Uint8Array): DocumentKind {
  const names = latin1(bytes);
  if (names.includes("word/document")) return "docx";
  const known = zipKinds.find(([entry]) => names.includes(entry));
  if (known) throw new DocumentError(known[1], known[2]);
  throw new DocumentError("this is an archive (zip) without a Word document", "Unpack it and add the document inside");
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
