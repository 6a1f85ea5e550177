import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { figureList } from "./figure-list.js";
import { expectLegible, expectSoundIds } from "./labels.js";
import { newDocument, sample } from "./sample.js";

const read = (path: string): string => readFileSync(new URL(path, import.meta.url), "utf8");

test("the example of the recipe is the code that is tested here", () => {
  const code = /^\/\*\* The comparable figures[\s\S]*/m.exec(read("figure-list.ts"))?.[0];
  expect(read("../../docs/add-a-chart.md")).toContain(`\`\`\`ts\n${code}\`\`\``);
});

test("the example draws the comparable figures and nothing else", () => {
  const options = { document: newDocument(), width: 340, lang: "vi", id: "list" } as const;
  const svg = figureList(sample("grdp_growth"), options);
  const words = [...svg.querySelectorAll("text")].map((text) => text.textContent);
  expect(words).toEqual(["Hà Giang 8,0%", "Sơn La 7,5%", "Kon Tum từ 10% trở lên"]);
  expectLegible(svg);
  expectSoundIds(svg);
});
