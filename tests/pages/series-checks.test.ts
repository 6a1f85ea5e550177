import { describe, expect, it } from "vitest";
import { disputesOf } from "../../src/lib/series/disputed.js";
import { dataPage } from "../../src/pages/data.js";
import { edition, open, textOf } from "./edition-pages.js";

const { series, breaks } = edition.tables;

describe.each(["vi", "en"] as const)("what was checked, in %s", (language) => {
  const section = open(dataPage, language).querySelector("#series-checks");

  it("lists every dispute with all its sources, each a link", () => {
    const disputes = disputesOf(series, breaks);
    expect(section?.querySelectorAll("ul.disputes > li").length).toBe(disputes.length);
    const links = [...(section?.querySelectorAll("ul.disputes a") ?? [])].map((link) => link.getAttribute("href"));
    expect(links.toSorted()).toEqual(
      disputes
        .flat()
        .map(({ source_url }) => source_url)
        .toSorted(),
    );
  });

  it("counts the figures, and says why series break off", () => {
    expect(textOf(section)).toContain(String(series.filter(({ kind }) => kind !== "derived").length));
    for (const one of breaks) expect(textOf(section)).toContain(one[`reason_${language}`]);
  });
});

it("says nothing where there are no figures", () => {
  const without = { ...edition, tables: { ...edition.tables, series: [] } };
  expect(open(dataPage, "vi", without).querySelector("#series-checks")).toBeNull();
});
