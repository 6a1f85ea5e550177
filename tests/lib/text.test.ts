import { expect, test } from "vitest";
import { bareLetters, normalizeText, slugOf, spellingKey } from "../../src/lib/text.js";

test("line ends, byte-order marks, letters and half characters have one form", () => {
  expect(normalizeText("\uFEFFhòa\r\nbình\r".normalize("NFD"))).toBe("hòa\nbình\n");
  expect(normalizeText("a\uD800b")).toBe("a\uFFFDb");
  expect(normalizeText("😀")).toBe("😀");
});

test.each([
  ["hoà", "hòa"],
  ["thuỷ", "thủy"],
  ["Thuỷ", "THỦY"],
  ["sỹ", "sĩ"],
  ["tỉ", "tỷ"],
  ["hoá", "hóa"],
  ["khoẻ", "khỏe"],
  ["kỹ", "kĩ"],
])("%s and %s are one word", (one, other) => {
  expect(spellingKey(one)).toBe(spellingKey(other));
  expect(spellingKey(one.normalize("NFD"))).toBe(spellingKey(other));
});

test.each([
  ["tai", "tay"],
  ["ma", "má"],
  ["mù", "mủ"],
  ["đa", "da"],
  ["hộ", "hồ"],
])("%s and %s are two", (one, other) => {
  expect(spellingKey(one)).not.toBe(spellingKey(other));
});

test("bare letters forget diacritics", () => {
  expect(bareLetters("Phân")).toBe(bareLetters("phấn"));
  expect(bareLetters("Đầu")).toBe("dau");
});

test("slugs are cut after a whole word", () => {
  expect(slugOf("Huyện nghèo")).toBe("huyen-ngheo");
  expect(slugOf("  Đắk Lắk – 2024 ")).toBe("dak-lak-2024");
  expect(slugOf("một hai ba", 8)).toBe("mot-hai");
});
