import { describe, expect, it } from "vitest";
import { parsePlanFile, readPlanFile } from "../../src/node/plan-file.js";

const path = "data/plans/x-2023.md";
const parse = (source: string) => parsePlanFile(source, path);
const complaint = (source: string): string => {
  try {
    parse(source);
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  return "";
};

describe("parsePlanFile(source, path)", () => {
  it("splits front matter and text, leaving out nothing of the text", () => {
    const { front, lines, text } = parse(
      '---\narea_id: son-la\nlevel: province\nyear: 2023\nnumber: "210/KH-UBND"\nissued_on: 2024-01-15\nslogan: null\n---\n\n\nCHỈ THỊ\n\n',
    );
    expect(front).toEqual({
      area_id: "son-la",
      level: "province",
      year: 2023,
      document_type: null,
      number: "210/KH-UBND",
      issued_on: "2024-01-15",
      issuer: null,
      signer: null,
      title: null,
      slogan: null,
      source: null,
    });
    expect(lines.get("year")).toBe(4);
    expect(text).toBe("\n\nCHỈ THỊ\n\n");
  });

  it("reads a bare text, also one that holds rules of dashes", () => {
    expect(parse("CHỈ THỊ\n---\nnăm 2023\n---\n")).toMatchObject({
      front: null,
      text: "CHỈ THỊ\n---\nnăm 2023\n---\n",
    });
    expect(parse("---\nkhông có dòng đóng").front).toBeNull();
  });

  it("gives the same for CRLF, a byte order mark and decomposed letters", () => {
    const plain = "---\narea_id: son-la\nyear: 2023\ntitle: Sơn La\n---\nTỷ lệ hộ nghèo\n- 7,5%\n";
    const odd = `\uFEFF${plain.replaceAll("\n", "\r\n").normalize("NFD")}`;
    expect(parse(odd).front).toEqual(parse(plain).front);
    expect(parse(odd).text).toBe(parse(plain).text);
  });

  it.each([
    ["year: 2023", `${path}:1: the front matter has no area_id. Add a line like area_id: son-la`],
    [
      "area_id: a\nyear: soon",
      `${path}:3: year "soon" is no year. Write the year of the plan in four digits: year: 2023`,
    ],
    ["area_id: a", `${path}:1: the front matter has no year. Write the year of the plan in four digits: year: 2023`],
    ["area_id: a\nyear: 2023\nissued_on: 30/2/2023", `${path}:4: issued_on "30/2/2023" is no date. `],
    ["area_id: a\nyear: 2023\nissued_on: 2023-02-30", `${path}:4: issued_on "2023-02-30" is no date. `],
    ["area_id: a\nyear: 2023\nlevel: tỉnh", `${path}:4: level "tỉnh" is unknown. Write one of province, district`],
    [
      "area_id: a\nyear: 2023\nsigned: b",
      `${path}:4: the front matter has an unknown key "signed". Known keys: area_id`,
    ],
    ["area_id: a\nyear: 2023\ntitle: Về: việc: này", `${path}:4: the front matter is not valid YAML (`],
    ["area_id: a\nyear: 2023\ntitle: [b]", `${path}:4: title is not text. Put it in quotes`],
    ["- a", `${path}:2: the front matter holds no keys. `],
  ])("names line and mend for front matter %j", (yaml, message) => {
    expect(complaint(`---\n${yaml}\n---\nCHỈ THỊ\n`)).toContain(message);
  });

  it("refuses a plan without text", () => {
    expect(complaint("---\narea_id: a\nyear: 2023\n---\n\n")).toContain("there is no text below the front matter");
  });
});

describe("readPlanFile(path, shownAs)", () => {
  it("names a missing file", () => {
    expect(() => readPlanFile("/no/such/plan.md", "plan.md")).toThrow("plan.md: there is no such file.");
  });
});
