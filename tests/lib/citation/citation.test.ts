/** Citations of what is published: they say what the tables say, and reference managers can read them. */
import { describe, expect, it } from "vitest";
import { bibtexEntry, escapeBibtex } from "../../../src/lib/citation/bibtex.js";
import { type CitationSite, citedPlan, citedSite, citedTarget } from "../../../src/lib/citation/cited.js";
import { citationIn, citationList } from "../../../src/lib/citation/files.js";
import { risRecord } from "../../../src/lib/citation/ris.js";
import { citationText } from "../../../src/lib/citation/text.js";
import { languages } from "../../../src/lib/links.js";
import type { Plan } from "../../../src/lib/model.js";
import { loadEdition } from "../../../src/node/edition.js";
import { readBibtex } from "./bibtex.js";

const { tables } = loadEdition();
const stamp = { number: 3, date: "2026-11-21", draft: false };
const siteIn = (language: "vi" | "en", draft = false): CitationSite => ({
  language,
  stamp: { ...stamp, draft },
  siteUrl: "https://example.org/chi-tieu/",
});
const planOf = (id: string): Plan => {
  const plan = tables.plans.find(({ plan_id }) => plan_id === id);
  if (!plan) throw new Error(`no ${id}`);
  return plan;
};
const all = languages.flatMap((language) => [
  citedSite(siteIn(language)),
  ...tables.plans.map((plan) => citedPlan(plan, siteIn(language))),
  ...tables.targets.map((target) => citedTarget(target, planOf(target.plan_id), tables.indicators, siteIn(language))),
]);

describe("the text of a citation", () => {
  it("has issuer, kind, number, date, title, address, kept copy and fingerprint of a plan", () => {
    const plan = planOf("phu-tho-2024");
    expect(citationText(citedPlan(plan, siteIn("vi")))).toBe(
      `Ủy ban nhân dân tỉnh Phú Thọ. Kế hoạch số 210/KH-UBND ngày 15/1/2024, cho năm 2024: ${plan.title}. Trong Chỉ tiêu, ấn bản 3, 21/11/2026: https://example.org/chi-tieu/plans/phu-tho-2024 (bản lưu không đổi: https://example.org/chi-tieu/editions/3/data/plans/phu-tho-2024.txt). SHA-256 của toàn văn: ${plan.text_sha256}`,
    );
    expect(citationText(citedPlan(plan, siteIn("en")))).toContain(
      "Plan no. 210/KH-UBND of 15 January 2024, for 2024: ",
    );
  });

  it("has the clause, its section and the figure of a target, and leads to the sentence", () => {
    const target = tables.targets.find(({ target_id }) => target_id === "son-la-2023.grdp_growth");
    const text = target && citationText(citedTarget(target, planOf("son-la-2023"), tables.indicators, siteIn("vi")));
    expect(text).toContain("Mục 3: “tổng sản phẩm GRDP trên địa bàn tỉnh tăng 7,5%” [Tốc độ tăng GRDP: 7,5%].");
    expect(text).toContain("https://example.org/chi-tieu/plans/son-la-2023#t-grdp_growth");
  });

  it("says that a number or a date is missing, and makes none up", () => {
    const plan = { ...planOf("son-la-2023"), number: null, issued_on: null };
    const vi = (changed: Partial<Plan>): string => citedPlan({ ...plan, ...changed }, siteIn("vi")).designation;
    expect(vi({})).toBe("Chỉ thị (bản được đọc không ghi số và ngày ban hành), cho năm 2023");
    expect(vi({ number: "1/CT" })).toBe("Chỉ thị số 1/CT (bản được đọc không ghi ngày ban hành), cho năm 2023");
    expect(vi({ issued_on: "2023-02-01" })).toBe("Chỉ thị ngày 1/2/2023 (bản được đọc không ghi số), cho năm 2023");
    expect(vi({ document_type: null })).toMatch(/^Văn bản \(bản được đọc/u);
    const bare = citationText(citedPlan({ ...plan, issuer: null, title: null }, siteIn("en")));
    expect(bare).toMatch(
      /^\[no issuing body named in the copy read\]\. Directive .*: \[no title in the copy read\]\./u,
    );
    expect(Object.keys(readBibtex(bibtexEntry(citedPlan(plan, siteIn("vi"))))[0]?.fields ?? {})).not.toContain("year");
    expect(risRecord(citedPlan(plan, siteIn("vi")))).not.toMatch(/^(?:PY|DA|M1) {2}-/mu);
  });

  it("calls a draft one, and names no kept copy for it", () => {
    const text = citationText(citedPlan(planOf("son-la-2023"), siteIn("en", true)));
    expect(text).toContain("draft after edition 3, 21 November 2026");
    expect(text).not.toContain("/editions/");
  });

  it("is one line, so that the list of texts can be read by key", () => {
    const list = citationList(all.slice(0, 20), "txt");
    for (const cited of all.slice(0, 20)) expect(citationIn(list, cited.key)).toBe(citationText(cited));
    expect(citationIn(list, "no-such-key")).toBeNull();
  });
});

describe("BibTeX", () => {
  it("is read back whole, keys in ASCII and not twice, Vietnamese letters as they are", () => {
    const vietnamese = all.filter(({ language }) => language === "vi");
    const entries = readBibtex(citationList(vietnamese, "bib"));
    expect(entries.map(({ key }) => key)).toEqual(vietnamese.map(({ key }) => key));
    expect(new Set(entries.map(({ key }) => key)).size).toBe(entries.length);
    for (const [i, { fields }] of entries.entries()) {
      expect(fields.author).toBe(`{${vietnamese[i]?.author}}`);
      expect(fields.url).toBe(vietnamese[i]?.url);
      expect(fields.year).toBe(vietnamese[i]?.issued?.slice(0, 4));
    }
  });

  it("keeps signs that would end a field or mean something to TeX from doing so", () => {
    const hostile = "50% & 3_4 {a} } \\end ~ ^ #1 $x$ “Đắk Lắk”";
    const plan = { ...planOf("son-la-2023"), title: hostile, issuer: hostile, number: hostile };
    const [entry, ...more] = readBibtex(bibtexEntry(citedPlan(plan, siteIn("vi"))));
    expect(more).toEqual([]);
    expect(entry?.fields.title).toBe(`{${escapeBibtex(hostile)}}`);
    expect(escapeBibtex(hostile).replaceAll(/\\[a-z]+\{\}|\\[%&#$_]/gu, "")).not.toMatch(/[{}%&#$_^~\\]/u);
    expect(escapeBibtex("“Đắk Lắk”")).toBe("“Đắk Lắk”");
  });
});

describe("RIS", () => {
  it("is records of tagged lines between TY and ER, ended by CR LF", () => {
    for (const cited of all) {
      const record = risRecord(cited);
      expect(record.split("\r\n").join("")).not.toMatch(/[\r\n]/u);
      const lines = record.split("\r\n");
      expect(lines[0]).toMatch(/^TY {2}- (?:DATA|GOVDOC)$/u);
      expect(lines.slice(-2)).toEqual(["ER  - ", ""]);
      for (const line of lines.slice(0, -2)) expect(line).toMatch(/^[A-Z][A-Z0-9] {2}- \S/u);
    }
  });
});

describe("the words of citations", () => {
  it("are none of them empty", async () => {
    const { citeWords } = await import("../../../src/lib/messages/cite/index.js");
    for (const language of languages)
      expect(Object.entries(citeWords[language]).filter(([, words]) => words === "")).toEqual([]);
  });
});
