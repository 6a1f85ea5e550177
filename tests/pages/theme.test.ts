import { describe, expect, it } from "vitest";
import { languages } from "../../src/lib/links.js";
import { type Theme, themes } from "../../src/lib/model.js";
import { themeNamed, themePage } from "../../src/pages/theme.js";
import { edition, headings, open, textOf, withTargets } from "./edition-pages.js";

const { indicators, plans, targets } = edition.tables;
const theme = (name: Theme, of = edition) => open((context) => themePage(name, context), "vi", of);

describe.each(languages.flatMap((language) => themes.map((name) => [language, name] as const)))(
  "the theme page in %s of %s",
  (language, name) => {
    const document = open((context) => themePage(name, context), language);

    it("shows every indicator of the theme once: with its sentences, or among those nobody states", () => {
      for (const { code, label_vi, label_en } of indicators.filter((indicator) => indicator.theme === name)) {
        const stated = targets.some((target) => target.indicator === code);
        expect(document.querySelectorAll(`#i-${code}`).length, code).toBe(stated ? 1 : 0);
        const silent = [...document.querySelectorAll("#silent dt")].map(textOf);
        expect(silent.includes(language === "vi" ? label_vi : label_en), code).toBe(!stated);
      }
    });

    it("links every target of the theme to its sentence, and accounts for every area", () => {
      for (const { code } of indicators.filter((indicator) => indicator.theme === name)) {
        const own = targets.filter((target) => target.indicator === code);
        const table = document.querySelector(`#i-${code} table`);
        const links = table?.querySelectorAll('a.figure[href*="#t-"]').length ?? 0;
        expect(links, code).toBe(own.length);
        if (table === null) continue;
        const words = textOf(table);
        for (const { area_id } of plans) {
          const area = edition.tables.areas.find((one) => one.area_id === area_id);
          expect(words).toContain(language === "vi" ? area?.name_vi : area?.name_en);
        }
      }
    });

    it("has its headings in order", () => {
      const levels = headings(document);
      expect(levels[0]).toBe(1);
      expect(levels.every((level, at) => at === 0 || level <= (levels[at - 1] ?? 0) + 1)).toBe(true);
    });
  },
);

describe("a theme page", () => {
  it("states no figure in its introduction", () => {
    for (const name of themes) expect(textOf(theme(name).querySelector(".intro"))).not.toMatch(/\d/u);
  });

  it("says what sets figures apart beside the chart", () => {
    const section = theme("environment").querySelector("#i-forest_cover");
    expect(textOf(section?.querySelector(".differs"))).toContain("Kon Tum: có tính cây cao su");
    expect(section?.querySelectorAll("svg").length).toBe(2);
  });

  it("defines an indicator in both languages", () => {
    const { definition, definition_vi } = indicators.find(({ code }) => code === "forest_cover") ?? {};
    const words = textOf(
      theme("environment").querySelector("#i-forest_cover ~ .definition, #i-forest_cover .definition"),
    );
    expect(words).toContain(definition_vi);
    expect(words).toContain(definition);
  });

  it("moves an indicator to the silent when its last target goes", () => {
    const without = withTargets((all) => all.filter(({ indicator }) => indicator !== "forest_cover"));
    const document = theme("environment", without);
    expect(document.querySelector("#i-forest_cover")).toBeNull();
    expect(textOf(document.querySelector("#silent"))).toContain("Tỷ lệ che phủ rừng");
  });

  it("says so when no plan states anything of the theme", () => {
    const none = withTargets(() => []);
    expect(textOf(theme("growth", none).querySelector("header.front"))).toContain("không văn bản nào nêu");
  });
});

describe("themeNamed", () => {
  it("knows the themes and names them where it is asked for another", () => {
    expect(themeNamed("health")).toBe("health");
    expect(() => themeNamed("forest")).toThrow(/no theme "forest".*environment/u);
  });
});
