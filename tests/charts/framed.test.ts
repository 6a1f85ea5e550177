import { describe, expect, test } from "vitest";
import { framed, pictureText } from "../../src/charts/framed.js";
import { chartNotes, legendItems } from "../../src/charts/legend.js";
import { targetDots } from "../../src/charts/target-dots.js";
import { finding } from "../../src/lib/alt-text.js";
import { expectLegible, expectSoundIds } from "./labels.js";
import { newDocument, sample } from "./sample.js";

const document = newDocument();

function picture(code: string, width: number): SVGSVGElement {
  const data = sample(code);
  return framed(
    targetDots(data, { document, width, lang: "vi", id: code }),
    {
      title: finding(data, "vi"),
      subtitle: data.indicator.label_vi,
      legend: legendItems(data, { document, lang: "vi", id: code }),
      notes: [...chartNotes(data, "vi"), "Nguồn: văn bản của các địa phương"],
    },
    document,
  );
}

describe.each([
  ["forest_cover", 680],
  ["beds_per_10k", 340],
])("%s at %d px", (code, width) => {
  const svg = picture(code, width);

  test("carries finding, notes and source inside the picture", () => {
    const words = svg.textContent ?? "";
    for (const part of ["ông so trực tiếp", "Không nêu", "Nguồn", "nét đứt"]) expect(words).toContain(part);
  });

  test("keeps one name, one description and sound ids", () => {
    expect(svg.querySelectorAll(":scope > title").length).toBe(1);
    expect(svg.querySelectorAll(":scope > desc").length).toBe(1);
    expectSoundIds(svg);
  });

  test("in one theme has no custom property left and no style", () => {
    for (const theme of ["light", "dark"] as const) {
      expect(pictureText(svg, theme)).not.toMatch(/var\(|<style/);
      expect(pictureText(svg, theme)).toContain(theme === "light" ? "#fdfcf9" : "#16181b");
    }
  });

  test("can follow the reader's theme, with both palettes and the face inside", () => {
    const text = pictureText(svg, "auto", "@font-face { font-family: X }");
    expect(text).toContain("prefers-color-scheme: dark");
    expect(text.match(/<style>/g)).toHaveLength(1);
    expect(text).toContain("@font-face");
  });

  test("cuts no label off", () => {
    expectLegible(svg);
  });
});
