/** What must hold for any text, however torn. */
import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Reading } from "../../src/lib/reading.js";
import { normalizeText } from "../../src/lib/text.js";
import { read } from "./read.js";

const plan = readFileSync("data/plans/kon-tum-2023.md", "utf8").split("---\n").slice(2).join("---\n");
const words = plan.split(/(?<=\s)/u);

/** Torn plans: real words in any order, with damage between them. */
const torn = fc
  .array(
    fc.oneof(
      { weight: 8, arbitrary: fc.constantFrom(...words) },
      fc.string({ unit: "binary", maxLength: 12 }),
      fc.constantFrom(
        "(",
        ")",
        ";",
        ":",
        "\n",
        "\n\n1. ",
        "5%",
        "12,5 - ",
        "|",
        "**",
        "năm 2024 ",
        "“",
        "/",
        "từ ",
        "trong đó ",
      ),
    ),
    { maxLength: 120 },
  )
  .map((parts) => parts.join(""));
/** Numbers run together with words and marks that make them dates, codes and list numbers. */
const glued = fc
  .array(
    fc.constantFrom(
      ..."1|12|12,5|1.000|10.000 dân|2023|5%|3,5%|/|-|.|,|:|(| |\n|A|đạt|NQ/TU|Số: |Nghị quyết số |khoản |ngày |tháng |quý |năm |giai đoạn ".split(
        "|",
      ),
      ..."khóa |dưới | tuổi|trên |chỉ tiêu số | tính| bản)|Phấn đấu |GRDP tăng ".split("|"),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(""));
const anyText = fc.oneof(
  torn,
  glued,
  fc.string({ unit: "binary", maxLength: 400 }),
  fc.string({ unit: "grapheme", maxLength: 400 }),
);

const rowsOf = ({ targets }: Reading): unknown[] =>
  targets.map(({ start, end, quote, ...row }) => ({ ...row, quote: quote.normalize("NFC") }));

describe("any text", () => {
  test("is read without an exception; quotes and figures stand where the rows say", () => {
    fc.assert(
      fc.property(anyText, (raw) => {
        const text = normalizeText(raw);
        const { targets, figures, ledger } = read(raw);
        for (const row of targets) {
          expect(text.slice(row.start, row.end)).toBe(row.quote);
          const figure = figures[row.target_id];
          if (row.comparator === "qualitative") expect(figure).toBeUndefined();
          else expect(text.slice(figure?.start, figure?.end)).toBe(row.stated);
          expect(Number.isFinite(row.value ?? 0)).toBe(true);
        }
        expect(new Set(targets.map(({ target_id }) => target_id)).size).toBe(targets.length);
        expect(ledger.every((entry) => text.slice(entry.start, entry.end) === entry.text)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  test("has every digit in the ledger once", () => {
    fc.assert(
      fc.property(anyText, (raw) => {
        const text = normalizeText(raw);
        const { ledger } = read(raw);
        let last = 0;
        const covered = new Uint8Array(text.length);
        for (const { start, end } of ledger) {
          expect(start).toBeGreaterThanOrEqual(last);
          last = end;
          covered.fill(1, start, end);
        }
        for (const { index } of text.matchAll(/\d/g)) expect(covered[index], `digit at ${index}`).toBe(1);
      }),
      { numRuns: 300 },
    );
  });

  test("normalised twice is normalised once", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (raw) => {
        expect(normalizeText(normalizeText(raw))).toBe(normalizeText(raw));
      }),
    );
  });

  test("gives the same rows in either Unicode form and with either line end", () => {
    fc.assert(
      fc.property(torn, (raw) => {
        const rows = rowsOf(read(raw));
        expect(rowsOf(read(raw.normalize("NFD")))).toEqual(rows);
        expect(rowsOf(read(raw.replace(/\r?\n/g, "\r\n")))).toEqual(rows);
      }),
      { numRuns: 100 },
    );
  });
});

const figureless = fc.constantFrom(
  "Các sở, ban, ngành căn cứ chức năng, nhiệm vụ triển khai thực hiện.",
  "Đẩy mạnh tuyên truyền, nhân rộng điển hình tiên tiến trong nhân dân.",
  "Ủy ban nhân dân tỉnh yêu cầu thủ trưởng các đơn vị nghiêm túc thực hiện.",
);

test("a paragraph without figures, wherever it is added, changes no row", () => {
  const paragraphs = plan.trim().split("\n\n");
  const before = rowsOf(read(plan, 2023));
  expect(before).toHaveLength(21);
  fc.assert(
    fc.property(fc.integer({ min: 0, max: paragraphs.length }), figureless, (place, added) => {
      const more = paragraphs.toSpliced(place, 0, added).join("\n\n");
      // A sentence that a page end broke in two may not be parted by what is added.
      fc.pre(!/^\p{Ll}/u.test(paragraphs[place] ?? ""));
      expect(rowsOf(read(more, 2023))).toEqual(before);
    }),
    { numRuns: 60 },
  );
});

test.each([
  ["digits", "1".repeat(6_250)],
  ["points", "1.".repeat(3_750)],
  ["brackets", "(".repeat(3_750)],
  ["open and closed brackets", "()".repeat(2_500)],
  ["commas", "tỷ lệ hộ nghèo, ".repeat(500)],
  ["names", "tỷ lệ ".repeat(200)],
  ["gaps", "tỷ lệ xã trồng thêm thu gom ".repeat(375)],
  ["figures", "5% ".repeat(1_250)],
  ["figures with names", "tỷ lệ hộ nghèo giảm 5%, ".repeat(375)],
  ["clauses", "tỷ lệ hộ nghèo giảm 5%; ".repeat(375)],
  ["lines", "1\n".repeat(2_500)],
  ["spaces", `số${" ".repeat(7_500)}5`],
  ["years", "năm 2024 ".repeat(1_000)],
  ["slashes", "1/".repeat(2_500)],
  ["table cells", `TT | Chỉ tiêu | ĐVT | KH 2024\n${"1 | Tỷ lệ hộ nghèo | % | 5\n".repeat(200)}`],
  ["one word", "a".repeat(25_000)],
  ["dots", ".".repeat(7_500)],
  ["multipliers", `5 ${"tỷ ".repeat(2_500)}`],
])(
  "many %s are read to the end",
  (_, text) => {
    expect(() => read(text)).not.toThrow();
  },
  60_000,
);
