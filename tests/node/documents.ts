/** Makes the documents that tests read, so that no binary is kept which a line of code can write. */
import { join } from "node:path";
import JSZip from "jszip";
import { projectRoot } from "../../src/node/paths.js";

export const fixture = (name: string): string => join(projectRoot, "tests/fixtures/documents", name);

const escapeXml = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

/**
 * A paragraph of WordprocessingML. `list` puts it into Word's own list, by id and level: 1 has bullets, 2 is `I.`, `1.`,
 * `a)`, 3 is 2 anew; a name is a style, `Muc` is that of list 2's first level.
 */
export const paragraph = (text: string, list?: string, level = 0): string =>
  `<w:p>${propertiesOf(list, level)}<w:r><w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r></w:p>`;

function propertiesOf(list: string | undefined, level: number): string {
  if (list === undefined) return "";
  const inList = `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`;
  return `<w:pPr>${/^\d/u.test(list) ? inList : `<w:pStyle w:val="${list}"/>`}</w:pPr>`;
}

/** A table of WordprocessingML; the lines of a cell are its paragraphs. */
export const table = (rows: readonly (readonly string[])[]): string => {
  const cell = (text: string): string =>
    `<w:tc>${text
      .split("\n")
      .map((line) => paragraph(line))
      .join("")}</w:tc>`;
  return `<w:tbl>${rows.map((cells) => `<w:tr>${cells.map(cell).join("")}</w:tr>`).join("")}</w:tbl>`;
};

const word = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const levelOf = (place: number, format: string, text: string, style = ""): string =>
  `<w:lvl w:ilvl="${place}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${style && `<w:pStyle w:val="${style}"/>`}<w:lvlText w:val="${text}"/></w:lvl>`;
const numbered = `${levelOf(0, "upperRoman", "%1.", "Muc")}${levelOf(1, "decimal", "%2.")}${levelOf(2, "lowerLetter", "%3)")}`;
const numbering = `<w:abstractNum w:abstractNumId="1">${levelOf(0, "bullet", "\uf0b7")}</w:abstractNum><w:abstractNum w:abstractNumId="2">${numbered}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="2"/></w:num><w:num w:numId="3"><w:abstractNumId w:val="2"/><w:lvlOverride w:ilvl="1"><w:startOverride w:val="11"/></w:lvlOverride></w:num>`;

/** A Word document around WordprocessingML, the least that Word itself opens. */
export async function docx(...body: string[]): Promise<Uint8Array> {
  const zip = new JSZip();
  const types = "http://schemas.openxmlformats.org/package/2006/content-types";
  const relations = "http://schemas.openxmlformats.org/package/2006/relationships";
  const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const wordType = "application/vnd.openxmlformats-officedocument.wordprocessingml";
  zip.file(
    "[Content_Types].xml",
    `<Types xmlns="${types}"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="${wordType}.document.main+xml"/><Override PartName="/word/numbering.xml" ContentType="${wordType}.numbering+xml"/></Types>`,
  );
  zip.file(
    "_rels/.rels",
    `<Relationships xmlns="${relations}"><Relationship Id="r1" Type="${office}/officeDocument" Target="word/document.xml"/></Relationships>`,
  );
  zip.file(
    "word/_rels/document.xml.rels",
    `<Relationships xmlns="${relations}"><Relationship Id="r2" Type="${office}/numbering" Target="numbering.xml"/></Relationships>`,
  );
  zip.file("word/numbering.xml", `<w:numbering ${word}>${numbering}</w:numbering>`);
  zip.file("word/document.xml", `<w:document ${word}><w:body>${body.join("")}</w:body></w:document>`);
  return zip.generateAsync({ type: "uint8array", compression: "DEFLATE" });
}

/** A PDF with one page for each content stream; Latin letters only, which is enough for what it tests. */
export function pdf(streams: readonly string[], trailer = ""): Uint8Array {
  const font = 3 + streams.length * 2;
  const kids = streams.map((_, index) => `${3 + index * 2} 0 R`).join(" ");
  const objects = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    `<< /Type /Pages /Kids [${kids}] /Count ${streams.length} >>`,
    ...streams.flatMap((stream, index) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents ${4 + index * 2} 0 R /Resources << /Font << /F ${font} 0 R >> >> >>`,
      `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`,
    ]),
    "<< /Type /Font /Subtype /Type1 /BaseFont /Courier >>",
  ];
  let file = "%PDF-1.4\n";
  const places = objects.map((object, index) => {
    const place = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(place).padStart(10, "0")} 00000 n \n`;
  });
  const start = file.length;
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${places.join("")}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${start}\n%%EOF\n`;
  return new TextEncoder().encode(file);
}

/** Words set at a place of a PDF page, points from the lower left corner, 12 points high and 7.2 points wide each. */
export const words = (x: number, y: number, text: string): string => `BT /F 12 Tf ${x} ${y} Td (${text}) Tj ET`;

/** Text as UTF-16 with its byte order mark, as Notepad's "Unicode" saves it. */
export function utf16(text: string): Uint8Array {
  return new Uint8Array(Buffer.from(`\uFEFF${text}`, "utf16le"));
}
