import { describe, expect, it } from "vitest";
import { anchorOf } from "../../src/lib/links.js";
import type { Target } from "../../src/lib/model.js";
import type { Reading } from "../../src/lib/reading.js";
import { newDocument } from "../../src/node/document.js";
import { loadEdition } from "../../src/node/edition.js";
import { pageContext } from "../../src/pages/context.js";
import { block } from "../../src/pages/html.js";
import { planPage } from "../../src/pages/plan.js";
import { planText } from "../../src/pages/plan-text.js";
import { framework } from "./framework.js";

const edition = loadEdition();
const ids = [...edition.texts.keys()];
const squeeze = (text: string | null | undefined): string => (text ?? "").replaceAll(/\s+/g, " ").trim();
const without = (text: string): string => text.replaceAll(/\s+/g, "");

describe.each(["vi", "en"] as const)("the page of a plan (%s)", (language) => {
  const pageOf = (planId: string) =>
    framework(planPage(planId, pageContext(edition, language, newDocument()))).document;

  it.each(ids)("%s holds the text word for word, in Vietnamese", (planId) => {
    const body = pageOf(planId).querySelector(".document");
    expect(body?.getAttribute("lang")).toBe("vi");
    expect(squeeze(body?.textContent)).toBe(squeeze(edition.texts.get(planId)));
  });

  it.each(ids)("%s has every target's clause at its anchor, once, and a way there from the list", (planId) => {
    const document = pageOf(planId);
    const targets = edition.readings.get(planId)?.targets ?? [];
    expect(targets.length).toBeGreaterThan(10);
    const links = [...document.querySelectorAll(".found a.figure")].map((link) => link.getAttribute("href"));
    expect(links).toHaveLength(targets.length);
    for (const [index, target] of targets.entries()) {
      const id = anchorOf(target);
      const elements = [...document.querySelectorAll("[id]")].filter((element) => element.getAttribute("id") === id);
      expect(elements.map((element) => squeeze(element.textContent))).toEqual([squeeze(target.quote)]);
      expect(elements[0]?.closest("mark")).not.toBeNull();
      expect(links[index]).toMatch(new RegExp(`/plans/${planId}#${id}$`));
    }
  });

  it("throws for a plan the edition lacks, and names those it has", () => {
    expect(() => pageOf("nowhere-2023")).toThrow(/no plan "nowhere-2023".*ha-giang-2023/);
  });
});

describe("planText", () => {
  const text = "I. <b>A</b>\n\n- $" + "{alert(1)} đạt 7%; *b* </div><script>x</script> 8% \n\nrừng | # 9%\n";
  const target = (id: string, quote: string, from = 0): Target =>
    ({
      ...edition.tables.targets[0],
      target_id: `x-2023.${id}`,
      plan_id: "x-2023",
      quote,
      start: text.indexOf(quote, from),
      end: text.indexOf(quote, from) + quote.length,
    }) as Target;
  const across = target("across", "</div><script>x</script> 8% \n\nrừng | # 9%");
  const reading: Reading = {
    targets: [target("a", "$" + "{alert(1)} đạt 7%"), target("b", "$" + "{alert(1)} đạt 7%"), across],
    figures: { "x-2023.a": { start: text.indexOf("7%"), end: text.indexOf("7%") + 2 } },
    ledger: [{ start: 0, end: 2, text: "I.", kind: "list-number", target_id: null, rule: "" }],
    flags: [],
    note: "",
    trace: [],
  };
  const { document, cells } = framework(`<div class="document">\n${block(planText(text, reading, []))}\n</div>\n`);
  const shown = document.querySelector(".document");

  it("keeps hostile text inert and whole", () => {
    expect(cells).toBe(0);
    expect(document.querySelectorAll("script, img").length).toBe(0);
    expect(squeeze(shown?.textContent)).toBe(squeeze(text));
  });

  it("gives targets of one clause one visible mark and an id each", () => {
    const mark = shown?.querySelector("mark");
    expect(mark?.getAttribute("id")).toBe("t-a");
    expect(mark?.querySelector("#t-b")?.textContent).toBe(reading.targets[1]?.quote);
    expect(mark?.querySelector("b")?.textContent).toBe("7%");
    expect(mark?.getAttribute("data-n")).toBe("1–2");
  });

  it("marks a clause that goes on in the next paragraph in both, with one id", () => {
    const marks = [...(shown?.querySelectorAll("mark.theme-none") ?? [])].slice(1);
    expect(marks.map((mark) => mark.getAttribute("id"))).toEqual(["t-across", null]);
    expect(without(marks.map((mark) => mark.textContent).join(""))).toBe(without(across.quote));
  });
});
