import { describe, expect, it } from "vitest";
import { decodeText } from "../../src/node/decode-text.js";

describe("decodeText(bytes, path)", () => {
  const bytes = (...parts: (string | number)[]) =>
    Buffer.concat(parts.map((part) => (typeof part === "string" ? Buffer.from(part) : Buffer.from([part]))));

  it.each([
    ["a PDF", bytes("%PDF-1.7\n", 0xe2, 0xe3), "this is a document \\(pdf\\), not text"],
    ["an archive", bytes("PK", 3, 4), "this is an archive \\(zip\\) without a Word document"],
    ["an image", bytes(0x89, "PNG", 0, 0), "this is a picture \\(png\\), not text"],
    ["Windows-1258", bytes("Ch", 0xfe, " ti", 0xea, "u"), "the text is not UTF-8"],
    ["nothing", bytes(), "the file is empty"],
    ["blanks", bytes(" \n\n"), "the file is empty"],
  ])("refuses %s and says what to do", (_name, file, what) => {
    expect(() => decodeText(file, "x.md")).toThrow(new RegExp(`^x\\.md: ${what}\\. \\S`, "u"));
  });
});
