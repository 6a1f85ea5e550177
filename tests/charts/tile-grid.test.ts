import { describe, expect, test } from "vitest";
import { serialise } from "../../src/charts/svg.js";
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
    const tile = (name: string) => box(rects.find((rect) => rect.textContent === name));
    const rects = [...svg.querySelectorAll("rect")];
    const within = (name: string) =>
      rects.map(box).filter(({ x, y, right, bottom }) => {
        const outer = tile(name);
        return x > outer.x && y > outer.y && right < outer.right && bottom < outer.bottom;
      });
    expect(within("Sóc Trăng").length).toBe(1);
    expect(within("Hà Giang").length).toBe(0);
    expect(rects.length).toBe(64);
  });

  test("colours what is marked, as a whole or in part, and nothing else", () => {
    const coloured = [...svg.querySelectorAll("rect")].filter((rect) => rect.getAttribute("fill")?.includes("--area-"));
    expect(coloured.map((rect) => rect.textContent)).toEqual(["Hà Giang", "Sơn La", "Phú Thọ", "Kon Tum", ""]);
  });

  test("leads each name to its tile", () => {
    const tiles = [...svg.querySelectorAll("rect")];
    const [first, last] = [
      Math.min(...tiles.map((one) => box(one).x)),
      Math.max(...tiles.map((one) => box(one).right)),
    ];
    const ends = [...svg.querySelectorAll("line")].map((line) => [line.getAttribute("x1"), line.getAttribute("x2")]);
    const edge = (name: string) => box(tiles.find((one) => one.textContent === name));
    expect(ends.map((pair) => pair.map(Number))).toEqual([
      [first - 6.5, edge("Sơn La").right - 0.5],
      ...["Hà Giang", "Kon Tum", "Phú Thọ", "Sóc Trăng"].map((name) => [edge(name).x + 0.5, last + 6.5]),
    ]);
  });

  test("brings no style of its own, no name of a group, and the same bytes each time", () => {
    expect(svg.querySelectorAll("style, [style], g[aria-label]").length).toBe(0);
    expect(serialise(draw(["ha-giang", "son-la", "kon-tum", "phu-tho", "soc-trang-my-tu"]))).toBe(serialise(svg));
  });
});

function box(rect: Element | undefined) {
  const of = (name: string) => Number(rect?.getAttribute(name) ?? Number.NaN);
  return { x: of("x"), y: of("y"), right: of("x") + of("width"), bottom: of("y") + of("height") };
}

test("without addresses it is one image", () => {
  const svg = tileGrid({ areas: allAreas, marked: ["son-la"] }, { document, lang: "vi", id: "where" });
  expect(svg.getAttribute("role")).toBe("img");
  expect(svg.querySelectorAll("a").length).toBe(0);
  expect(svg.querySelector("text")?.textContent).toBe("Sơn La");
});

test.each(["vi", "en"] as const)(
  "in %s no name is cut off or lies on another, with none, some or all marked",
  (lang) => {
    for (const marked of [[], ["ha-giang"], provinces.map(({ area_id }) => area_id)]) {
      const svg = draw(marked, lang);
      expectLegible(svg);
      expectSoundIds(svg);
      expect(new Set([...svg.querySelectorAll("rect > title")].map((title) => title.textContent)).size).toBe(63);
    }
  },
);

test("an area without a tile is passed over", () => {
  expect(draw(["tuyen-quang-2025", "nowhere"]).querySelectorAll("a").length).toBe(0);
});
