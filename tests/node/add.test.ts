import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { loadEdition } from "../../src/node/edition.js";
import { readPlanFile } from "../../src/node/plan-file.js";
import { docx, fixture, paragraph, pdf, table, utf16 } from "./documents.js";
import { projectWith } from "./project.js";
import { type Ended, runCommand } from "./run-command.js";

const facts = {
  area_id: "lao-cai",
  level: "province",
  year: 2024,
  document_type: "kế hoạch",
  number: "38/KH-UBND",
  issued_on: "2024-01-19",
  issuer: "Ủy ban nhân dân tỉnh Lào Cai",
  signer: "Nguyễn Văn Mẫu",
  title: "Phát động phong trào thi đua thực hiện nhiệm vụ phát triển kinh tế - xã hội năm 2024",
  slogan: "Văn bản mẫu để thử chương trình, không có thật",
};

const text = [
  "ỦY BAN NHÂN DÂN\nTỈNH LÀO CAI\nSố: 38/KH-UBND\n",
  "Lào Cai, ngày 19 tháng 01 năm 2024\n",
  `KẾ HOẠCH\n${facts.title}\n`,
  `Ủy ban nhân dân tỉnh phát động phong trào thi đua với chủ đề “${facts.slogan}”:\n`,
  "I. CÁC CHỈ TIÊU CHỦ YẾU\n",
  "- Tốc độ tăng trưởng GRDP đạt từ 9% trở lên;",
  "- Tỷ lệ che phủ rừng đạt 58,5%.\n",
  "TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nNguyễn Văn Mẫu\n",
].join("\n");

/** Puts a document into a project of its own and adds it. */
async function add(
  name: string,
  content: string | Uint8Array,
  ...options: string[]
): Promise<Ended & { root: string; plan: (id: string) => string }> {
  const root = projectWith();
  writeFileSync(join(root, name), content);
  const ended = await runCommand(root, ["add", name, ...options]);
  return { ...ended, root, plan: (id) => join(root, `data/plans/${id}.md`) };
}

const word = (): Promise<Uint8Array> => {
  const [head = "", place = "", title = "", opening = "", goals = "", ...rest] = text.split("\n\n");
  const lines = [place, ...title.split("\n"), opening, goals, ...rest.flatMap((part) => part.split("\n"))];
  return docx(table([[head, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập"]]), ...lines.map((line) => paragraph(line)));
};

describe("a document of each kind becomes a plan of the edition, with what it says of itself:", () => {
  test.each<[name: string, content: () => string | Uint8Array | Promise<Uint8Array>]>([
    ["plan.txt", () => text],
    ["plan.md", () => text.replace("KẾ HOẠCH", "**KẾ HOẠCH**")],
    ["nfd.txt", () => text.normalize("NFD").replaceAll("\n", "\r\n")],
    ["utf16.txt", () => utf16(text)],
    ["page.html", () => readFileSync(fixture("lao-cai.html"))],
    ["print.pdf", () => readFileSync(fixture("lao-cai.pdf"))],
    ["word.docx", word],
    ["named-wrongly.txt", word],
  ])("%s", async (name, content) => {
    const { status, out, err, root, plan } = await add(name, await content());
    expect({ status, err }).toEqual({ status: 0, err: "" });
    expect(readPlanFile(plan("lao-cai-2024")).front).toEqual({ ...facts, source: `Toàn văn lấy từ tệp ${name}` });
    const { tables, problems, texts } = loadEdition(root);
    expect(problems).toEqual([]);
    expect(tables.plans).toMatchObject([{ plan_id: "lao-cai-2024", signer: facts.signer }]);
    expect(texts.get("lao-cai-2024")).toContain("đạt từ 9% trở lên");
    expect(out).toMatch(/^data\/plans\/lao-cai-2024\.md written: \d+ characters from (?:text|html|pdf|docx)\n/u);
    expect(out).toContain("  year          2024 (named in the title)\n");
    expect(out).toContain(`Targets read: ${tables.targets.length}\n`);
  });
});

describe("what is told goes before what is read,", () => {
  test("and a difference is a doubt", async () => {
    const { out, plan } = await add("plan.txt", text, "--area", "yen-bai", "--year", "2023");
    expect(readPlanFile(plan("yen-bai-2023")).front).toMatchObject({ area_id: "yen-bai", year: 2023 });
    expect(out).toContain("- area: --area says yen-bai, the text speaks of lao-cai\n");
    expect(out).toContain("- year: --year says 2023, the text 2024 (named in the title)\n");
  });

  test("front matter counts as told, and what it says is kept", async () => {
    const front = '---\narea_id: yen-bai\nyear: 2023\nsigner: "Trần Thị Khác"\nsource: "Công báo"\n---\n';
    const { plan } = await add("plan.md", front + text);
    expect(readPlanFile(plan("yen-bai-2023"))).toMatchObject({
      front: { number: "38/KH-UBND", signer: "Trần Thị Khác", source: "Công báo" },
      text,
    });
  });

  test("--out names another folder", async () => {
    const { out, root } = await add("plan.txt", text, "--out", "drafts");
    expect(out).toContain("drafts/lao-cai-2024.md written");
    expect(existsSync(join(root, "drafts/lao-cai-2024.md"))).toBe(true);
    expect(existsSync(join(root, "data/plans/lao-cai-2024.md"))).toBe(false);
  });
});

test("blanks of the document stay null and are named", async () => {
  const blank = text.replace("Số: 38/KH-UBND", "Số:     /KH-UBND").replace("ngày 19 tháng", "ngày    tháng");
  const { out, plan } = await add("plan.txt", blank);
  expect(readPlanFile(plan("lao-cai-2024")).front).toMatchObject({ number: null, issued_on: null });
  expect(out).toContain("- number, issued_on: null is right only where the document itself leaves it blank\n");
});

test("two plausible years and a second province are doubts", async () => {
  const { out } = await add(
    "plan.txt",
    "UBND TỈNH LÀO CAI\nKẾ HOẠCH\nPhát triển năm 2024 và năm 2025\n\nI. CHỈ TIÊU\n- tỉnh Yên Bái; tỉnh Yên Bái\n",
  );
  expect(out).toContain("- year: it may also be 2024 (named in the title)\n");
  expect(out).toContain("- area: the text also names yen-bai\n");
});

test("an area that is merged away before the plan is doubted", async () => {
  const { out } = await add("plan.txt", text.replaceAll("2024", "2026"), "--area", "lao-cai");
  expect(out).toContain("- area: lao-cai became lao-cai-2025 on 2025-07-01, before this plan\n");
});

describe("refused, with file, what is wrong and how to mend it, is", () => {
  const district = text
    .replace("TỈNH LÀO CAI", "HUYỆN BẮC HÀ")
    .replace(
      "Ủy ban nhân dân tỉnh phát động",
      "Theo Ủy ban nhân dân tỉnh Lào Cai, Ủy ban nhân dân huyện Bắc Hà phát động",
    );
  test.each<[what: string, name: string, content: string | Uint8Array, options: string[], says: RegExp]>([
    [
      "an unknown area",
      "p.txt",
      text,
      ["--area", "lao-kai"],
      /^p\.txt: --area "lao-kai" is not in data\/reference\/areas\.csv\. Did you mean lao-cai/u,
    ],
    ["an area by its name", "p.txt", text, ["--area", "Sơn La"], /--area "Sơn La" is not in .* Did you mean son-la\?/u],
    ["an area like none", "p.txt", text, ["--area", "?"], /slugs are in its first column/u],
    ["no area", "p.txt", "KẾ HOẠCH\nPhát triển năm 2024\n", [], /^p\.txt: the text names no area .*--area lao-cai/u],
    [
      "a district that the table lacks",
      "p.txt",
      district,
      [],
      /plan of huyện Bắc Hà, which is not in data\/reference\/areas\.csv\. Add this row .*: lao-cai-bac-ha,district,lao-cai,Bắc Hà,Bac Ha,,,Trung du và miền núi phía Bắc,,,4$/mu,
    ],
    [
      "no year",
      "p.txt",
      "UBND TỈNH LÀO CAI\nKẾ HOẠCH\nPhát triển\n",
      [],
      /^p\.txt: the text names no year .*--year 2024/u,
    ],
    ["a year that is none", "p.txt", text, ["--year", "24"], /^--year: "24" is no year\. Write four digits/u],
    [
      "a scan",
      "scan.pdf",
      pdf([""]),
      [],
      /^scan\.pdf: this PDF has 1 page and no text: it is a scan\. Run text recognition/u,
    ],
    ["an empty file", "p.txt", "", [], /^p\.txt: the file is empty/u],
    [
      "front matter with a fault",
      "p.md",
      "---\narea_id: lao-cai\nyaer: 2024\n---\ntext",
      [],
      /^p\.md:3: .*unknown key "yaer"/u,
    ],
  ])("%s", async (_, name, content, options, says) => {
    const { status, out, err, root } = await add(name, content, ...options);
    expect(err).toMatch(says);
    expect({ status, out }).toEqual({ status: 1, out: "" });
    expect(loadEdition(root).tables.plans).toEqual([]);
  });

  test("a file that is not there, and a folder", async () => {
    const root = projectWith();
    expect(await runCommand(root, ["add", "no.txt"])).toMatchObject({
      status: 1,
      err: expect.stringMatching(/^no\.txt: there is no such file/u),
    });
    mkdirSync(join(root, "folder"));
    expect(await runCommand(root, ["add", "folder"])).toMatchObject({
      status: 1,
      err: expect.stringMatching(/^folder: this is a folder/u),
    });
  });

  test("none or two documents", async () => {
    expect(await runCommand(projectWith(), ["add"])).toMatchObject({
      status: 1,
      err: expect.stringContaining("give one document, 0 are named"),
    });
    expect(await runCommand(projectWith(), ["add", "a", "b"])).toMatchObject({
      status: 1,
      err: expect.stringContaining("2 are named"),
    });
  });

  test("a plan that is there, unless --force is given", async () => {
    const { root, plan } = await add("plan.txt", text);
    const before = readFileSync(plan("lao-cai-2024"), "utf8");
    writeFileSync(join(root, "plan.txt"), text.replace("58,5%", "59%"));
    const { status, err } = await runCommand(root, ["add", "plan.txt"]);
    expect(status).toBe(1);
    expect(err).toMatch(/^data\/plans\/lao-cai-2024\.md: this plan is there already\. Pass --force/u);
    expect(readFileSync(plan("lao-cai-2024"), "utf8")).toBe(before);
    expect((await runCommand(root, ["add", "plan.txt", "--force"])).status).toBe(0);
    expect(readFileSync(plan("lao-cai-2024"), "utf8")).toContain("59%");
  });
});
