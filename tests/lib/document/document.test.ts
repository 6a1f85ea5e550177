import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { inferArea } from "../../../src/lib/document/area.js";
import { issuerOf } from "../../../src/lib/document/issuer.js";
import { planTime, planYears } from "../../../src/lib/document/year.js";
import { inferDocument } from "../../../src/lib/document.js";
import { normalizeText, slugOf } from "../../../src/lib/text.js";
import { projectRoot } from "../../../src/node/paths.js";
import { readPlanFile } from "../../../src/node/plan-file.js";
import { loadReference } from "../../../src/node/reference.js";

const { areas } = loadReference(projectRoot);
const area = (id: string | null) => areas.find(({ area_id }) => area_id === id) ?? null;

const plans = readdirSync(join(projectRoot, "tests/plans")).map((file) => file.replace(/json$/u, "md"));
test.each(plans)("of the text of %s is inferred what a person wrote above it", (file) => {
  const { front, text } = readPlanFile(join(projectRoot, "data/plans", file));
  const { issued_in, ...facts } = inferDocument(text);
  expect(front).toMatchObject(facts);
  const year = planYears({ ...facts, issued_in }, text)[0]?.year;
  expect(year).toBe(front?.year);
  const guess = inferArea(text, areas, facts.issued_on ?? String(year));
  expect(guess).toMatchObject({ area: { area_id: front?.area_id }, unknownDistrict: null });
  if (guess.area) expect(issuerOf(text, guess.area, area(guess.area.parent_id))).toBe(front?.issuer);
});

const corpus = join(projectRoot, "tests/corpus/open");
test.each(readdirSync(corpus).filter((file) => file.endsWith(".txt")))("area and year of %s are found", (file) => {
  const text = normalizeText(readFileSync(join(corpus, file), "utf8"));
  const { context } = JSON.parse(readFileSync(join(corpus, file.replace(/txt$/u, "json")), "utf8"));
  const facts = inferDocument(text);
  const year = planYears(facts, text)[0]?.year;
  expect(year).toBe(context.year);
  const { area: found, unknownDistrict } = inferArea(text, areas, planTime(facts, context.year));
  if (area(context.area_id)) expect(found?.area_id).toBe(context.area_id);
  // A district that the reference table does not have is named with its province.
  else expect(`${unknownDistrict?.province?.area_id}-${slugOf(unknownDistrict?.name ?? "")}`).toBe(context.area_id);
});

describe("number and date", () => {
  test.each<[head: string, number: string | null, issued_on: string | null]>([
    ["Số: 38/KH-UBND\nLào Cai, ngày 19 tháng 01 năm 2024", "38/KH-UBND", "2024-01-19"],
    ["Số:     /KH-UBND\nLào Cai, ngày     tháng 01 năm 2024", null, null],
    ["Số: ……/KH-UBND\nLào Cai, ngày … tháng … năm 2024", null, null],
    ["Số: 28/2023/NQ-HĐND\nTP. Hồ Chí Minh, ngày 8 tháng 12 năm 2023", "28/2023/NQ-HĐND", "2023-12-08"],
    ["Số 05-NQ/TU | Huế, ngày 31 tháng 11 năm 2023", "05-NQ/TU", null],
    ["Số: 7505. Ngày: 15/1/2024", null, null],
    ["Căn cứ Kế hoạch số 15/KH-UBND ngày 18 tháng 01 năm 2023", null, null],
  ])("of %j", (head, number, issued_on) => {
    expect(inferDocument(`${head}\nKẾ HOẠCH\nPhát triển\n\nI. MỤC TIÊU\n`)).toMatchObject({ number, issued_on });
  });
});

describe("type and title", () => {
  test.each<[head: string, document_type: string | null, title: string | null]>([
    [
      "NGHỊ QUYẾT\nVỀ KẾ HOẠCH PHÁT TRIỂN KINH TẾ - XÃ HỘI TỈNH LÀO CAI NĂM 2024\n\nCăn cứ Luật",
      "nghị quyết",
      "Về kế hoạch phát triển kinh tế - xã hội tỉnh Lào Cai năm 2024",
    ],
    [
      "**KẾ HOẠCH**\n**Phát triển kinh tế của\nLào Cai năm 2024**\n---\nThực hiện Nghị quyết",
      "kế hoạch",
      "Phát triển kinh tế của Lào Cai năm 2024",
    ],
    [
      "CHƯƠNG TRÌNH HÀNH ĐỘNG\nthực hiện Nghị quyết\n(Kèm theo Quyết định)",
      "chương trình hành động",
      "Thực hiện Nghị quyết",
    ],
    ["QUYẾT ĐỊNH:", "quyết định", null],
    ["Năm 2024 là năm thứ tư thực hiện kế hoạch.", null, null],
    ["", null, null],
  ])("of %j", (head, document_type, title) => {
    expect(inferDocument(`ỦY BAN NHÂN DÂN\nTỈNH LÀO CAI\n\n${head}\n\nI. MỤC TIÊU\n`)).toMatchObject({
      document_type,
      title,
    });
  });
});

test.each<[foot: string, signer: string | null]>([
  ["KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n(Đã ký)\n\nTS. Hoàng Quốc Khánh", "Hoàng Quốc Khánh"],
  ["Nơi nhận:\n- Lưu: VT. | TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\nLê Ngọc Tuấn", "Lê Ngọc Tuấn"],
  ["CHỦ TỊCH\n\nNơi nhận:\n- Chủ tịch, các Phó Chủ tịch;", null],
  ["- Chủ tịch, PCT UBND tỉnh;\nNguyễn Văn A", null],
])("who signed %j", (foot, signer) => {
  expect(inferDocument(`KẾ HOẠCH\nPhát triển\n\n${foot}\n`).signer).toBe(signer);
});

describe("the area", () => {
  const guess = (text: string, when: string | null = "2024") => inferArea(text, areas, when);

  test.each<[text: string, when: string, area_id: string | null]>([
    ["UBND TỈNH LÀO CAI\nKẾ HOẠCH", "2024-01-19", "lao-cai"],
    ["UBND TỈNH LÀO CAI\nKẾ HOẠCH", "2025-12-14", "lao-cai-2025"],
    ["UBND TỈNH SƠN LA\nKẾ HOẠCH", "2025-12-14", "son-la"],
    ["Hoà Bình, ngày 3 tháng 1 năm 2023\nphát triển tỉnh Hoà Bình; học tập tỉnh Sơn La", "2023", "hoa-binh"],
    ["Bà Rịa - Vũng Tàu, ngày 3 tháng 1 năm 2023", "2023", "ba-ria-vung-tau"],
    ["ỦY BAN NHÂN DÂN\nTHÀNH PHỐ HỒ CHÍ MINH\nTP. Hồ Chí Minh, ngày 3 tháng 1 năm 2023", "2023", "ho-chi-minh"],
    ["phấn đấu vì hòa bình, an giang sơn", "2023", null],
    ["", "2023", null],
  ])("of %j in %s is %s", (text, when, area_id) => {
    expect(guess(text, when).area?.area_id ?? null).toBe(area_id);
  });

  test("two provinces named alike are both given", () => {
    const { area: first, others } = guess("tỉnh Sơn La và tỉnh Lào Cai");
    expect([first?.area_id, ...others.map(({ area_id }) => area_id)].sort()).toEqual(["lao-cai", "son-la"]);
  });

  test("a district's plan is its own; one that the table lacks is named with its province", () => {
    const text = (name: string): string =>
      `ỦY BAN NHÂN DÂN\nHUYỆN ${name.toUpperCase()}\n\nKẾ HOẠCH\nCăn cứ Kế hoạch của Ủy ban nhân dân tỉnh Sóc Trăng;\nỦy ban nhân dân huyện phát động trên địa bàn huyện ${name}.\n`;
    expect(guess(text("Mỹ Tú"))).toMatchObject({ area: { area_id: "soc-trang-my-tu" }, unknownDistrict: null });
    expect(guess(text("Kế Sách"))).toMatchObject({
      area: null,
      unknownDistrict: { name: "Kế Sách", lead: "huyện", province: { area_id: "soc-trang" } },
    });
  });
});

test("the year is the title's before the date's; a period counts by its end", () => {
  const years = (title: string | null, issued_in: number | null, text = ""): string[] =>
    planYears({ title, slogan: null, issued_in }, text).map(({ year, from }) => `${year} ${from}`);
  expect(years("Thi đua năm 2024", 2023)).toEqual(["2024 title", "2023 date"]);
  expect(years("Kế hoạch 5 năm 2021 - 2025", 2020)).toEqual(["2025 title", "2020 date"]);
  expect(years("Thi đua", null, "năm 2023 và năm 2023, năm 2022; năm 2024 2025")).toEqual(["2023 text"]);
  expect(years(null, null)).toEqual([]);
});

test("whatever the text, something is inferred without an exception", () => {
  const line = fc.oneof(
    fc.constantFrom("KẾ HOẠCH", "TỈNH LÀO CAI", "Số: /", "ngày tháng năm 2024", "CHỦ TỊCH", "huyện Mỹ Tú", "“", ""),
    fc.string({ unit: "grapheme" }),
  );
  fc.assert(
    fc.property(fc.array(line), (lines) => {
      const text = lines.join("\n");
      const facts = inferDocument(text);
      expect(planYears(facts, text)).toBeInstanceOf(Array);
      const { area: found } = inferArea(text, areas, null);
      if (found) issuerOf(text, found, null);
    }),
  );
});
