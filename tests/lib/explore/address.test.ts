import fc from "fast-check";
import { expect, it } from "vitest";
import { addressOf, queryOf } from "../../../src/lib/explore/address.js";
import { exploreAddress, indicatorQuery } from "../../../src/lib/explore-query.js";

const read = (address: string): string => queryOf(new URL(address, "https://example.org/explore"));

it("brings any query back, a long one behind the #", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 3000 }), (sql) => {
      expect(read(addressOf(sql))).toBe(sql.trim());
    }),
  );
  expect(addressOf("select 1")).toBe("?q=select%201");
  expect(addressOf("x".repeat(5000))).toMatch(/^#q=/u);
  expect(addressOf("  ")).toBe("");
  // The site's builder would encode these twice in a link of a page.
  const sql = indicatorQuery({ indicator: "x", language: "vi", areas: ["a"], years: [2023] });
  expect(encodeURI(decodeURI(exploreAddress(sql, "vi")))).toBe(exploreAddress(sql, "vi"));
});

it.each(["", "?q=", "#tables", "#q=%E0%A4%A", "?x=1"])("takes %j for no query", (address) => {
  expect(read(address)).toBe("");
});

it("leads from a chart to the query of its rows", () => {
  const sql = indicatorQuery({ indicator: "it's", language: "en", areas: ["a"], years: [2023, 2024] });
  expect(sql).toContain("t.indicator = 'it''s'\n  and t.area_id in ('a')\n  and t.year in (2023, 2024)");
  expect(read(exploreAddress(sql, "en"))).toBe(sql);
  expect(exploreAddress("select 1", "en")).toBe("/en/explore?q=select%201");
});
