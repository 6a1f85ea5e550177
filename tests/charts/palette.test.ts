import { describe, expect, test } from "vitest";
import { areaColour, paletteCss, type Theme, themeColours } from "../../src/charts/palette.js";
import { contrast, seenDistance, visionNames } from "./colour-vision.js";

const themes: Theme[] = ["light", "dark"];
const colour = (theme: Theme, property: string): string => themeColours(theme)[property] ?? "";
const slots = (theme: Theme): string[] => [1, 2, 3, 4, 5, 6, 7, 8].map((slot) => colour(theme, `--area-${slot}`));

describe.each(themes)("the %s theme", (theme) => {
  test("draws every area at 3:1 or better on ground and panel", () => {
    for (const hex of slots(theme)) {
      for (const ground of ["--ground", "--panel"]) {
        expect(contrast(hex, colour(theme, ground)), `${hex} on ${ground}`).toBeGreaterThanOrEqual(3);
      }
    }
  });

  test.each(["--ink", "--muted", "--accent", "--doubt"])("writes %s at 4.5:1 or better on every ground", (text) => {
    for (const ground of ["--ground", "--panel"]) {
      expect(contrast(colour(theme, text), colour(theme, ground)), ground).toBeGreaterThanOrEqual(4.5);
    }
  });

  test("keeps ink readable on a highlighted sentence", () => {
    expect(contrast(colour(theme, "--ink"), colour(theme, "--highlight"))).toBeGreaterThanOrEqual(7);
  });

  test.each(visionNames)("keeps any two areas apart for %s", (vision) => {
    const hexes = slots(theme);
    for (const [i, a] of hexes.entries()) {
      for (const b of hexes.slice(i + 1)) expect(seenDistance(a, b, vision), `${a} ${b}`).toBeGreaterThan(9);
    }
  });

  test("names the same properties as the other theme", () => {
    expect(Object.keys(themeColours(theme))).toEqual(Object.keys(themeColours("light")));
  });
});

test("an area's colour is its slot with the light colour as fallback", () => {
  expect(areaColour({ colour: 3 })).toBe(`var(--area-3, ${colour("light", "--area-3")})`);
  expect(areaColour({ colour: 9 })).toBe(areaColour({ colour: 1 }));
});

test("the stylesheet declares each property once a theme, dark by media query and by attribute", () => {
  const css = paletteCss();
  expect(css.match(/--area-8:/g)).toHaveLength(3);
  expect(css).toContain(':root:not([data-theme="light"])');
});
