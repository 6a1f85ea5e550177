/** Why a document cannot be read and what its owner can do about it, in both languages of the site. */
import type { Words } from "../format.js";
import type { Language } from "../links.js";

export interface FaultWords {
  /** What is the matter, without a capital and a full stop. */
  what: string;
  mend: string;
}
export type Fault = Readonly<Record<Language, FaultWords>>;

const fault = (vi: string, en: string, mend: Words): Fault => ({
  vi: { what: vi, mend: mend.vi },
  en: { what: en, mend: mend.en },
});

const asDocx = {
  vi: "Hãy mở bằng Word hoặc LibreOffice rồi lưu lại dạng .docx",
  en: "Open it in Word or LibreOffice and save it as .docx",
};
const asText = {
  vi: "Hãy dùng chính bản kế hoạch: txt, md, html, docx, hoặc pdf có lớp chữ",
  en: "Give the plan itself: txt, md, html, docx, or a pdf with a text layer",
};
const anyKind = {
  vi: "Hãy dùng bản kế hoạch ở dạng txt, md, html, docx hoặc pdf",
  en: "Give the plan as txt, md, html, docx or pdf",
};
const scanned = {
  vi: "Hãy nhận dạng chữ (OCR) có chọn tiếng Việt, sửa những chỗ đọc sai, rồi dùng văn bản hoặc pdf thu được",
  en: "Run text recognition (OCR) with Vietnamese on it, correct what it misread, and add the resulting text or pdf",
};
const unpack = {
  vi: "Hãy giải nén rồi dùng văn bản ở trong",
  en: "Unpack it and add the document inside",
};
const saveAsUtf8 = {
  vi: "Hãy lưu lại với bảng mã UTF-8 (Notepad: Tệp › Lưu như › Mã hóa)",
  en: "Save it again with the encoding UTF-8 (Notepad: File › Save as › Encoding)",
};

export const faults = {
  empty: fault("tệp trống, không có gì bên trong", "the file is empty", {
    vi: "Hãy lưu lại văn bản, hoặc chép lại tệp",
    en: "Save the document again, or copy it anew",
  }),
  tooLarge: (megabytes: number, most: number): Fault =>
    fault(
      `tệp nặng ${megabytes} MB, quá mức ${most} MB mà một kế hoạch có thể cần`,
      `the file has ${megabytes} MB, more than the ${most} MB of any plan`,
      { vi: "Hãy bỏ phụ lục và ảnh, chỉ để lại kế hoạch", en: "Add the plan alone, without annexes and pictures" },
    ),
  noText: fault("trong tệp không có chữ nào", "there is no text in it", {
    vi: "Hãy xem lại đây có phải tệp kế hoạch không",
    en: "Check that this is the plan's document",
  }),
  binary: fault("đây là tệp nhị phân, không phải văn bản", "this is binary, not text", anyKind),
  rtf: fault("đây là tệp RTF", "this is an RTF file", asDocx),
  webArchive: fault("đây là trang web lưu trữ (mht)", "this is a web archive (mht)", asDocx),
  picture: (kind: string): Fault =>
    fault(`đây là ảnh (${kind}), không phải chữ`, `this is a picture (${kind}), not text`, scanned),
  archive: (kind: string): Fault => fault(`đây là tệp nén (${kind})`, `this is an archive (${kind})`, unpack),
  zip: fault(
    "đây là tệp nén (zip) không chứa văn bản Word",
    "this is an archive (zip) without a Word document",
    unpack,
  ),
  spreadsheet: fault("đây là bảng tính (xlsx)", "this is a spreadsheet (xlsx)", {
    vi: "Hãy dùng văn bản kế hoạch; bảng phụ lục có thể dán vào trong đó",
    en: "Add the plan's document; its annexed tables can be pasted in it",
  }),
  oldSpreadsheet: fault("đây là bảng tính (xls)", "this is a spreadsheet (xls)", {
    vi: "Hãy dùng văn bản kế hoạch, không phải bảng của nó",
    en: "Add the plan's document, not its tables",
  }),
  presentation: fault("đây là bản trình chiếu (pptx)", "this is a presentation (pptx)", asText),
  openDocument: fault("đây là văn bản OpenDocument (odt)", "this is an OpenDocument text (odt)", asDocx),
  oldWord: fault("đây là tệp Word kiểu cũ (.doc)", "this is a Word file of the old kind (.doc)", asDocx),
  lockedOffice: fault("văn bản bị khóa bằng mật khẩu", "the document is locked by a password", {
    vi: "Hãy mở ra, bỏ mật khẩu rồi lưu lại",
    en: "Open it, remove the password, and save it again",
  }),
  lockedPdf: fault("tệp PDF bị khóa bằng mật khẩu", "this PDF is locked by a password", {
    vi: "Hãy mở bằng mật khẩu rồi in ra một tệp PDF mới",
    en: "Open it with the password and print it to a new PDF",
  }),
  /** @param detail the library's own words, English */
  tornWord: (detail: string): Fault =>
    fault("tệp Word này bị hỏng hoặc thiếu một phần", `this Word document is torn (${detail})`, {
      ...asDocx,
      en: "Open it in Word or LibreOffice and save it again as .docx",
    }),
  tornPdf: (detail: string): Fault =>
    fault("tệp PDF này bị hỏng hoặc thiếu một phần", `this PDF is torn (${detail})`, {
      vi: "Hãy tải hoặc xuất lại tệp",
      en: "Download or export it again",
    }),
  scannedPdf: (pages: number): Fault =>
    fault(
      `tệp PDF này có ${pages} trang mà không có chữ: đây là bản quét`,
      `this PDF has ${pages} page${pages === 1 ? "" : "s"} and no text: it is a scan`,
      scanned,
    ),
  letterlessPdf: fault(
    "không biết được chữ trong tệp PDF này: phông của nó không ghi ký hiệu nào là chữ gì",
    "the letters of this PDF cannot be told: its fonts do not say which letter each sign is",
    {
      vi: "Hãy dùng văn bản gốc (docx) đã in ra nó, hoặc nhận dạng chữ (OCR) có chọn tiếng Việt",
      en: "Add the document it was printed from (docx), or run text recognition (OCR) with Vietnamese on it",
    },
  ),
  /** A page brings the readers of docx and pdf when they are needed. */
  readerMissing: fault(
    "chưa tải được phần đọc loại tệp này",
    "the part that reads this kind of file could not be loaded",
    {
      vi: "Hãy nối mạng rồi thử lại; chữ dán vào thì không có mạng cũng đọc được",
      en: "Connect and try again; pasted text is read without a network too",
    },
  ),
  unmarkedUtf16: fault(
    "văn bản có vẻ ở bảng mã UTF-16 mà thiếu dấu thứ tự byte",
    "the text seems to be UTF-16 without its byte order mark",
    saveAsUtf8,
  ),
  notUtf8: fault("văn bản không ở bảng mã UTF-8", "the text is not UTF-8", saveAsUtf8),
  oldEncoding: (name: string, fonts: string): Fault =>
    fault(
      `văn bản ở bảng mã cũ ${name}, gõ cho phông như ${fonts}: chữ trong tệp không phải chữ Việt Unicode`,
      `the text is in the old encoding ${name}, made for fonts like ${fonts}: its letters are not Vietnamese ones`,
      {
        vi: `Hãy chuyển sang Unicode, chẳng hạn bằng UniKey (Ctrl+Shift+F6: từ ${name} sang Unicode), rồi dùng kết quả`,
        en: `Convert it to Unicode with a converter such as UniKey (Ctrl+Shift+F6: from ${name} to Unicode), then add the result`,
      },
    ),
} as const;
