import type { Words } from "../format.js";
import { decodeBytes } from "./decode.js";
import { DocumentError } from "./document-error.js";
import { faults } from "./faults.js";
import { htmlToText, type WalkedNode } from "./html.js";
import { type DocumentKind, documentKind } from "./kind.js";
import { legacyFont } from "./legacy-font.js";
import { type PdfLibrary, readPdf } from "./pdf.js";

/** What reads the parts that are no text themselves; each is asked for only when a document needs it. */
export interface DocumentLibraries {
  parseHtml(html: string): Promise<WalkedNode>;
  /** A Word document as HTML; rejects when it is torn, with a DocumentError when it is something else. */
  docxToHtml(bytes: Uint8Array): Promise<string>;
  pdf(): Promise<PdfLibrary>;
}

/** A document as the text that a plan's file holds. */
export interface DocumentText {
  kind: DocumentKind;
  text: string;
  /** What a person should look at, in sentences. */
  doubts: Words[];
}

/**
 * A document's bytes as plain text, NFC. Text and Markdown stay as they are; of html, docx and pdf the words are kept
 * and the looks are dropped.
 *
 * Uses nothing of Node: pages in a browser read documents by the same function with their own libraries.
 *
 * @param name the file's name, asked only where the bytes leave the kind open
 * @throws DocumentError saying what is wrong and how to mend it: a scan, a locked or torn file, another kind of file,
 * another encoding, Vietnamese of a time before Unicode, no text
 */
export async function readDocument(
  bytes: Uint8Array,
  name: string,
  libraries: DocumentLibraries,
): Promise<DocumentText> {
  const kind = documentKind(bytes, name);
  const { text, doubts } = await readers[kind](bytes, libraries);
  const old = legacyFont(text);
  if (old) throw old;
  if (text.trim() === "") throw new DocumentError(faults.noText);
  return { kind, text: text.normalize("NFC"), doubts };
}

type Reader = (bytes: Uint8Array, libraries: DocumentLibraries) => Promise<{ text: string; doubts: Words[] }>;

const readers: Readonly<Record<DocumentKind, Reader>> = {
  text: async (bytes) => ({ text: decodeBytes(bytes), doubts: [] }),
  html: async (bytes, { parseHtml }) => ({ text: htmlToText(await parseHtml(decodeBytes(bytes))), doubts: [] }),
  docx: async (bytes, { docxToHtml, parseHtml }) => {
    const html = await docxToHtml(bytes).catch((error: unknown) => {
      if (error instanceof DocumentError) throw error;
      throw new DocumentError(faults.tornWord(error instanceof Error ? error.message : String(error)));
    });
    return { text: htmlToText(await parseHtml(html)), doubts: docxDoubts(html) };
  },
  pdf: async (bytes, { pdf }) => {
    const { text, pages, emptyPages } = await readPdf(bytes, await pdf());
    return { text, doubts: pdfDoubts(pages, emptyPages) };
  },
};

function docxDoubts(html: string): Words[] {
  if (!/<ol[\s>]/u.test(html)) return [];
  return [
    {
      vi: "Word tự đánh số một số danh sách theo cách chương trình chưa biết: các mục ấy bắt đầu bằng dấu -",
      en: "Word numbers some lists itself in a way that is not known here: their items begin with - instead",
    },
  ];
}

function pdfDoubts(pages: number, emptyPages: readonly number[]): Words[] {
  const joined: Words = {
    vi: "đoạn văn và bảng được ghép lại từ các dòng in: hãy xem chỗ hết trang và các bảng",
    en: "paragraphs and tables are put together from printed lines: look at where a page ends and at tables",
  };
  if (emptyPages.length === 0) return [joined];
  const which = emptyPages.join(", ");
  return [
    joined,
    {
      vi: `trang ${which} (trong ${pages} trang) không có chữ: bản quét hoặc ảnh; nội dung các trang ấy bị thiếu`,
      en: `no text on page ${which} of ${pages}: scanned, or a picture; what they say is missing`,
    },
  ];
}
