import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { DocumentError } from "../../../src/lib/read-document/document-error.js";
import { type DocumentText, readDocument } from "../../../src/lib/read-document/read-document.js";
import { nodeLibraries } from "../../../src/node/read-document.js";
import { docx, fixture, paragraph, pdf, table, utf16, words } from "../../node/documents.js";

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const read = (bytes: Uint8Array, name = "plan"): Promise<DocumentText> => readDocument(bytes, name, nodeLibraries);
const textOf = async (bytes: Uint8Array, name?: string): Promise<string> => (await read(bytes, name)).text;

describe("text", () => {
  test("stays as it is, but for NFC", async () => {
    expect(await read(utf8("- Tỷ lệ  hộ nghèo\r\n\tgiảm 4%".normalize("NFD")), "a.txt")).toEqual({
      kind: "text",
      text: "- Tỷ lệ  hộ nghèo\r\n\tgiảm 4%",
      doubts: [],
    });
  });

  test("is read from UTF-16 with its mark, and from UTF-8 with or without one", async () => {
    expect(await textOf(utf16("Chỉ tiêu: 10%"))).toBe("Chỉ tiêu: 10%");
    expect(await textOf(utf8("\uFEFFChỉ tiêu: 10%"))).toBe("Chỉ tiêu: 10%");
  });

  test("is Markdown even where it holds a tag", async () => {
    expect(await textOf(utf8("Tỷ lệ <b>4%</b>"), "plan.md")).toBe("Tỷ lệ <b>4%</b>");
  });
});

describe("html", () => {
  const html = readFileSync(fixture("lao-cai.html"));

  test("keeps paragraphs, items and rows, and drops scripts and navigation", async () => {
    const { kind, text } = await read(html, "download");
    expect(kind).toBe("html");
    expect(text).toContain("ỦY BAN NHÂN DÂN\nTỈNH LÀO CAI\n\nSố: 38/KH-UBND\n\nCỘNG HÒA");
    expect(text).toContain("đạt trên 102 triệu đồng;\n- Thu ngân sách");
    expect(text).toContain(
      "\n1 | Tỷ lệ lao động qua đào tạo | % | 69,2\n2 | Số giường bệnh/10.000 dân | giường | 41\n",
    );
    expect(text).not.toMatch(/99%|Trang chủ|Kế hoạch mẫu/u);
  });

  test("a fragment counts by its name; entities, non-breaking spaces and preformatted lines are read", async () => {
    const fragment = utf8("<p>đạt&nbsp;&ge; 10&#37;</p><pre>dòng 1\n  dòng 2</pre><p>a<br><br>b</p>");
    expect(await textOf(fragment, "a.htm")).toBe("đạt ≥ 10%\n\ndòng 1\ndòng 2\n\na\n\nb\n");
    expect(await textOf(fragment, "a.txt")).toContain("<p>");
  });

  test("what stands round the one article of a page is left out; of several articles nothing is", async () => {
    const page = (inside: string): Uint8Array =>
      utf8(`<html><body><div>Đăng nhập</div>${inside}<footer>Bản quyền</footer></body></html>`);
    const plan = `<p>${"Tỷ lệ che phủ rừng đạt 58,5%. ".repeat(3)}</p>`;
    expect(await textOf(page(`<main><article>${plan}</article></main>`))).not.toMatch(/Đăng nhập|Bản quyền/u);
    expect(await textOf(page(`<article>${plan}</article><article>${plan}</article>`))).toMatch(/Đăng nhập/u);
    expect(await textOf(page("<article>Tin khác</article><p>Toàn văn kế hoạch</p>"))).toMatch(/Toàn văn/u);
  });

  test("any depth of nesting is read", async () => {
    const deep = `<html><body>${"<div>".repeat(10000)}đạt 10%</body></html>`;
    expect(await textOf(utf8(deep))).toBe("đạt 10%\n");
  });
});

describe("docx", () => {
  test("paragraphs and tables become lines", async () => {
    const bytes = await docx(
      table([["UBND TỈNH\nLÀO CAI", "CỘNG HÒA\nĐộc lập"]]),
      paragraph("I. CHỈ TIÊU <chủ yếu> & khác"),
      paragraph("- Thu ngân sách 13.500 tỷ đồng;"),
      table([
        ["1", "Tỷ lệ lao động\nqua đào tạo", "%", "69,2"],
        ["2", "Số giường bệnh", "", "41"],
      ]),
    );
    const { kind, text, doubts } = await read(bytes, "plan.txt");
    expect({ kind, doubts }).toEqual({ kind: "docx", doubts: [] });
    expect(text).toBe(
      [
        "UBND TỈNH\n\nLÀO CAI\n\nCỘNG HÒA\n\nĐộc lập\n",
        "I. CHỈ TIÊU <chủ yếu> & khác\n",
        "- Thu ngân sách 13.500 tỷ đồng;\n",
        "1 | Tỷ lệ lao động qua đào tạo | % | 69,2",
        "2 | Số giường bệnh | | 41\n",
      ].join("\n"),
    );
  });

  test("numbers and bullets that Word makes itself are written down as it shows them", async () => {
    const bytes = await docx(
      paragraph("MỤC TIÊU", "Muc"),
      paragraph("CHỈ TIÊU", "Muc"),
      paragraph("Kinh tế", "2", 1),
      paragraph("GRDP tăng 10%", "2", 2),
      paragraph("Thu ngân sách", "2", 2),
      paragraph("Xã hội", "2", 1),
      paragraph("Giảm nghèo", "2", 2),
      paragraph("Không đánh số"),
      paragraph("Rừng", "1"),
      paragraph("TỔ CHỨC", "2", 0),
      paragraph("Mới", "3", 1),
      paragraph("Nữa", "3", 1),
      table([["Số", "Tên", "Đơn vị"]]),
    );
    const { text, doubts } = await read(bytes);
    expect(doubts).toEqual([]);
    expect(text.split("\n\n").map((line) => line.trim())).toEqual([
      "I. MỤC TIÊU",
      "II. CHỈ TIÊU",
      "1. Kinh tế",
      "a) GRDP tăng 10%",
      "b) Thu ngân sách",
      "2. Xã hội",
      "a) Giảm nghèo",
      "Không đánh số",
      "- Rừng",
      "III. TỔ CHỨC",
      "11. Mới",
      "12. Nữa",
      "Số | Tên | Đơn vị",
    ]);
  });

  test("what was struck out in tracked changes is gone, what was put in is there", async () => {
    const run = (tag: string, text: string): string => `<w:r><w:${tag}>${text}</w:${tag}></w:r>`;
    const body = `<w:p>${run("t", "đạt ")}<w:del w:id="1">${run("delText", "9%")}</w:del><w:ins w:id="2">${run("t", "10%")}</w:ins></w:p>`;
    expect(await textOf(await docx(body))).toBe("đạt 10%\n");
  });
});

describe("pdf", () => {
  test("what a browser prints is read as it would be from its HTML", async () => {
    const { kind, text, doubts } = await read(readFileSync(fixture("lao-cai.pdf")), "x.bin");
    expect(kind).toBe("pdf");
    expect(text).toContain("ỦY BAN NHÂN DÂN\nTỈNH LÀO CAI\n\nSố: 38/KH-UBND\n\nCỘNG HÒA");
    expect(text).toContain(
      "KẾ HOẠCH\n\nPhát động phong trào thi đua thực hiện nhiệm vụ\nphát triển kinh tế - xã hội năm 2024\n",
    );
    expect(text).toContain(
      "\n1 | Tỷ lệ lao động qua đào tạo | % | 69,2\n2 | Số giường bệnh/10.000 dân | giường | 41\n",
    );
    expect(text.trimEnd().endsWith("Nguyễn Văn Mẫu")).toBe(true);
    expect(doubts).toHaveLength(1);
  });

  test("cells that wrap and cells that are centred find their row; text above and below stays apart", async () => {
    const page = [
      words(50, 700, "Text above the table, long enough to be a line"),
      words(50, 660, "1"),
      words(90, 668, "share of workers"),
      words(90, 654, "with training"),
      words(300, 661, "%"),
      words(350, 661, "69,2"),
      words(50, 630, "2"),
      words(90, 630, "beds"),
      words(300, 630, "x"),
      words(350, 630, "41"),
      words(50, 590, "Text below the table"),
    ].join("\n");
    expect(await textOf(pdf([page]))).toBe(
      "Text above the table, long enough to be a line\n\n1 | share of workers with training | % | 69,2\n2 | beds | x | 41\n\nText below the table\n",
    );
  });

  test("numbers of pages are no text; other numbers at a page's edge are", async () => {
    const line = "Forest cover reaches in the year of the plan";
    const page = (...edges: [top: string, bottom: string]): string =>
      [words(290, 780, edges[0]), words(50, 700, line), words(50, 685, "Bacninh."), words(290, 20, edges[1])].join(
        "\n",
      );
    const text = `${line} Bacninh.`;
    expect(await textOf(pdf([page("", ""), page("2", ""), page("- 3 -", "")]))).toBe(`${text}\n\n${text}\n\n${text}\n`);
    expect(await textOf(pdf([page("", "7"), page("", "8")]))).toBe(`${text}\n\n${text}\n`);
    expect(await textOf(pdf([page("", "58"), page("", "12")]))).toBe(`${text}\n\n58\n${text}\n\n12\n`);
  });

  test("printed lines are put together as paragraphs, also over a page's end", async () => {
    const at = (x: number, lines: readonly string[], top = 700): string[] =>
      lines.map((text, index) => words(index === 0 ? x : 50, top - index * 15, text));
    const first = [
      ...at(70, [
        "A paragraph begins with an indent and fills its line,",
        "goes on, once more up to the edge of the printed words,",
        "and ends with a full stop at the very end of its line.",
      ]),
      ...at(70, ["The next one is short."], 655),
      ...at(70, ["- an item;"], 640),
      ...at(70, ["- a longer item, which goes on in a second line;"], 625),
      ...at(
        70,
        ["- the last item, which goes on in a line below it", "and runs over the end of the page, not yet done with"],
        610,
      ),
    ];
    const second = [...at(50, ["what it says."]), ...at(70, ["The last paragraph."], 685)];
    expect((await textOf(pdf([first.join("\n"), second.join("\n")]))).split("\n")).toEqual([
      "A paragraph begins with an indent and fills its line, goes on, once more up to the edge of the printed words, and ends with a full stop at the very end of its line.",
      "The next one is short.",
      "- an item;",
      "- a longer item, which goes on in a second line;",
      "- the last item, which goes on in a line below it and runs over the end of the page, not yet done with what it says.",
      "The last paragraph.",
      "",
    ]);
  });

  test("a word broken at a dash is one again", async () => {
    const page = [
      words(50, 700, "The plan of five years was made for the time from the year 2021-"),
      words(50, 685, "2025 and for what comes after it"),
    ];
    expect(await textOf(pdf([page.join("\n")]))).toContain("2021-2025 and");
  });

  test("the gap of a blank number is no cell", async () => {
    const page = [
      words(50, 700, "UBND TINH, letters enough to be a page of text"),
      words(50, 680, "S:"),
      words(120, 680, "/CT-UBND"),
    ];
    expect(await textOf(pdf([page.join("\n")]))).toContain("S: /CT-UBND");
  });

  test("pages without text among others are named", async () => {
    const full = words(50, 700, "Forest cover reaches 58 percent, poor households fall by 4");
    expect((await read(pdf([full, words(50, 20, "2"), full, ""]))).doubts[1]?.en).toMatch(
      /^no text on page 2, 4 of 4/u,
    );
  });
});

const cfb = (name: string): Uint8Array =>
  new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...Buffer.from(name, "utf16le")]);
const latin = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, "latin1"));
const locked =
  "/Encrypt << /Filter /Standard /V 1 /R 2 /O <0102030405060708091011121314151617181920212223242526272829303132> /U <0102030405060708091011121314151617181920212223242526272829303132> /P -4 >> /ID [<01> <01>]";
const tcvn3 = "Uû ban nh©n d©n tØnh Lµo Cai ph¸t ®éng phong trµo thi ®ua, tû lÖ hé nghÌo gi¶m 4%";
const vni = "UÛ ban nhaân daân tænh ñaõ phaùt ñoäng phong traøo thi ñua, tæ leä hoä ngheøo giaûm 4%";

test.each<[what: string, bytes: Uint8Array | Promise<Uint8Array>, name: string, says: RegExp]>([
  ["an empty file", new Uint8Array(), "a.txt", /file is empty\. Save/u],
  ["a file of white space", utf8(" \n\t\n"), "a.txt", /no text in it/u],
  ["an html page without words", utf8("<html><body><img></body></html>"), "a.html", /no text in it/u],
  ["a scan", pdf(["", ""]), "a.pdf", /2 pages and no text: it is a scan\. Run text recognition/u],
  ["a scan with a stamp", pdf([words(50, 50, "Signed by: office"), ""]), "a.pdf", /it is a scan/u],
  ["a locked PDF", pdf([words(50, 50, "text")], locked), "a.pdf", /locked by a password/u],
  ["a torn PDF", latin("%PDF-1.7\nnothing more"), "a.pdf", /PDF is torn .*Download/u],
  ["an old Word file", cfb("WordDocument"), "a.doc", /old kind \(\.doc\)\. .*save it as \.docx/u],
  ["a locked Word file", cfb("EncryptedPackage"), "a.docx", /locked by a password/u],
  ["an old spreadsheet", cfb("Workbook"), "a.xls", /spreadsheet \(xls\)/u],
  ["a torn Word file", latin("PK\u0003\u0004.........word/document.xml"), "a.docx", /Word document is torn/u],
  ["a spreadsheet", latin("PK\u0003\u0004 xl/workbook.xml"), "a.xlsx", /spreadsheet \(xlsx\)/u],
  ["an archive", latin("PK\u0003\u0004 plan.txt"), "a.zip", /archive \(zip\)/u],
  ["RTF", latin("{\\rtf1\\ansi"), "a.rtf", /RTF.*\.docx/u],
  ["a picture", latin("\u0089PNG\r\n"), "a.txt", /picture \(png\).*OCR/u],
  ["binary", new Uint8Array([1, 0, 2, 0, 3, 9, 0, 0, 1]), "a.bin", /binary/u],
  ["control characters", utf8("a\u0001\u0002\u0003b"), "a.txt", /binary/u],
  ["UTF-16 without its mark", utf16("Chi tieu nam 2024").subarray(2), "a.txt", /UTF-16 without its byte order mark/u],
  ["a Western encoding", latin("Plan de d\u00e9veloppement"), "a.txt", /not UTF-8\. Save it again/u],
  ["TCVN3 bytes", latin(tcvn3), "a.txt", /TCVN3 .*UniKey/u],
  ["TCVN3 letters", utf8(tcvn3), "a.txt", /TCVN3 .*UniKey/u],
  ["TCVN3 in Word", docx(paragraph(tcvn3)), "a.docx", /TCVN3/u],
  ["VNI letters", utf8(vni), "a.txt", /VNI,.*UniKey/u],
  ["more than any plan", new Uint8Array(20 * 1024 * 1024 + 1), "a.txt", /21 MB/u],
])("%s is refused, with what to do", async (_, bytes, name, says) => {
  await expect(read(await bytes, name)).rejects.toThrow(says);
});

test("French and Portuguese words in a Vietnamese text are no old encoding", async () => {
  const text = "Tỉnh hợp tác với tổ chức Agência Española, Coopération française, café, naïve, Nuñez; đạt 10%.";
  expect(await textOf(utf8(text))).toBe(text);
});

test("any bytes are read or refused with what to do, nothing else", async () => {
  const begin = fc.constantFrom(
    "",
    "%PDF-1.7\n1 0 obj",
    "PK\u0003\u0004word/document.xml",
    "<html><body>",
    "<!doctype html><table><td>",
    "\u00ff\u00fe",
  );
  const body = fc.oneof(fc.uint8Array({ maxLength: 200 }), fc.string({ unit: "grapheme" }).map(utf8));
  await fc.assert(
    fc.asyncProperty(begin, body, fc.constantFrom("a.txt", "a.html", "a.docx", "a.pdf"), async (head, rest, name) => {
      const result = await read(new Uint8Array([...latin(head), ...rest]), name).catch((error: unknown) => error);
      if (result instanceof Error) expect(result).toBeInstanceOf(DocumentError);
      else expect(result).toMatchObject({ text: expect.stringMatching(/\S/u) });
    }),
    { numRuns: 150 },
  );
});
