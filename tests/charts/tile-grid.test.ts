import { describe, expect, test } from "vitest";
import { tileGrid } from "../../src/charts/tile-grid.js";
import { tilePositions } from "../../src/charts/tile-positions.js";
import { expectLegible, expectSoundIds } from "./labels.js";
import { allAreas, newDocument } from "./sample.js";

const document = newDocument();
const provinces = allAreas.filter(({ level, area_id }) => level === "province" && !area_id.endsWith("-2025"));
const draw = (marked: readonly string[], lang: "vi" | "en" = "vi") =>
  tileGrid(
    { areas: allAreas, marked },
    { document, lang, id: "where", areaHref: ({ area_id }) => `/areas/${area_id}` },
  );

test("every province of the time has a tile, no two in one place", () => {
  expect([...tilePositions.keys()].toSorted()).toEqual(provinces.map(({ area_id }) => area_id).toSorted());
  const places = [...tilePositions.values()].map(({ column, row }) => `${column} ${row}`);
  expect(new Set(places).size).toBe(63);
});

test("north is up and the coast is to the east", () => {
  const at = (id: string) => tilePositions.get(id) ?? { column: -1, row: -1 };
  expect(at("ha-giang").row).toBeLessThan(at("ha-noi").row);
  expect(at("ha-noi").row).toBeLessThan(at("hue").row);
  expect(at("hue").row).toBeLessThan(at("ca-mau").row);
  expect(at("son-la").column).toBeLessThan(at("hai-phong").column);
  expect(at("kon-tum").column).toBeLessThan(at("quang-ngai").column);
});

describe("with the areas of the plans", () => {
  const svg = draw(["ha-giang", "son-la", "kon-tum", "phu-tho", "soc-trang-my-tu"]);

  test("names each and leads to its page", () => {
    expect([...svg.querySelectorAll("a")].map((a) => `${a.textContent} ${a.getAttribute("href")}`).toSorted()).toEqual([
      "Hà Giang /areas/ha-giang",
      "Kon Tum /areas/kon-tum",
      "Mỹ Tú (Sóc Trăng) /areas/soc-trang-my-tu",
      "Phú Thọ /areas/phu-tho",
      "Sơn La /areas/son-la",
    ]);
  });

  test("gives a district a square within its province's tile", () => {
    expect(svg.querySelectorAll('[data-area="soc-trang"] rect').length).toBe(2);
    expect(svg.querySelectorAll('[data-area="ha-giang"] rect').length).toBe(1);
  });
});

test.each(["vi", "en"] as const)(
  "in %s no name is cut off or lies on another, with none, some or all marked",
  (lang) => {
    for (const marked of [[], ["ha-giang"], provinces.map(({ area_id }) => area_id)]) {
      const svg = draw(marked, lang);
      expectLegible(svg);
      expectSoundIds(svg);
      expect(svg.querySelectorAll("[data-area]").length).toBe(63);
    }
  },
);

test("an area without a tile is passed over", () => {
  expect(draw(["tuyen-quang-2025", "nowhere"]).querySelectorAll("a").length).toBe(0);
});
