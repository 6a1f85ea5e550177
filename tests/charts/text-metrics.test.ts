import fc from "fast-check";
import { expect, test } from "vitest";
import { textWidth, wrapText } from "../../src/charts/text-metrics.js";

// Widths a browser's canvas gives for Be Vietnam Pro at 1000 px.
test.each([
  ["từ 10% trở lên", 6528],
  ["Ơ", 826],
  ["đ", 662],
])("%s is as wide as the browser draws it", (text, width) => expect(textWidth(text, 1000)).toBe(width));

test("decomposed letters are as wide as composed ones", () => {
  expect(textWidth("Tỷ lệ hộ nghèo".normalize("NFD"), 14)).toBe(textWidth("Tỷ lệ hộ nghèo", 14));
});

test("no letter is left alone on the last line", () => {
  expect(wrapText("không tính giường trạm y tế xã", 180, 12.5)).toEqual(["không tính giường", "trạm y tế xã"]);
});

test("wrapping keeps every letter in order and every line within the width", () => {
  const words = fc.array(
    fc.string({ unit: fc.constantFrom(..."aăbcđeêghiklmnoôơpqrstuưvxyỆẨỘ"), minLength: 1, maxLength: 30 }),
    {
      minLength: 1,
      maxLength: 20,
    },
  );
  fc.assert(
    fc.property(words, fc.integer({ min: 30, max: 400 }), (list, width) => {
      const lines = wrapText(list.join(" "), width, 14);
      expect(lines.join("").replaceAll(" ", "")).toBe(list.join(""));
      for (const line of lines) expect(textWidth(line, 14)).toBeLessThanOrEqual(width);
    }),
  );
});
