import { describe, expect, it } from "vitest";
import { chartCatalogue } from "../../src/lib/chart-catalogue.js";
import { languages } from "../../src/lib/links.js";
import { newDocument } from "../../src/node/document.js";
import { siteUrl } from "../../src/node/site-url.js";
import { dataFiles, dataPaths } from "../../src/node/tables.js";
import { pageContext } from "../../src/pages/context.js";
import { dataPage } from "../../src/pages/data.js";
import { dataMaker } from "../../src/publish/data.js";
import { faultsBy } from "../publish/schema-faults.js";
import { edition, headings, open, textOf } from "./edition-pages.js";

const site = siteUrl();
const files = new Map([
  ...dataFiles(edition, site).map(({ path, bytes }) => [`data/${path}`, bytes] as const),
  ...dataMaker(edition, { siteUrl: site }).map(({ path, bytes }) => [path, bytes] as const),
]);

const address = { type: "string", format: "uri", pattern: "^https?://" };
const named = { type: "object", required: ["@type", "name"] };
/**
 * What search engines of data require and recommend of a Dataset (developers.google.com/search/docs/appearance/structured-data/dataset)
 * and what we promise; schema.org publishes a vocabulary, no JSON Schema.
 */
const rules = {
  type: "object",
  required: "@context @type @id name alternateName description url identifier version license creator publisher"
    .split(" ")
    .concat("keywords", "temporalCoverage", "spatialCoverage", "variableMeasured", "distribution", "isBasedOn")
    .concat("inLanguage", "isAccessibleForFree", "datePublished"),
  properties: {
    "@context": { const: "https://schema.org" },
    "@type": { const: "Dataset" },
    "@id": address,
    name: { type: "string", minLength: 10 },
    description: { type: "string", minLength: 50, maxLength: 5000 },
    url: address,
    identifier: address,
    version: { type: "string", pattern: "^\\d+\\.\\d+\\.\\d+" },
    license: address,
    creator: named,
    publisher: named,
    datePublished: { type: "string", format: "date" },
    temporalCoverage: { type: "string", pattern: "^\\d{4}/\\d{4}$" },
    spatialCoverage: { type: "array", minItems: 1, items: named },
    variableMeasured: { type: "array", minItems: 1, items: named },
    distribution: {
      type: "array",
      minItems: 1,
      items: {
        type: "object",
        required: ["@type", "name", "contentUrl", "encodingFormat", "contentSize"],
        properties: { "@type": { const: "DataDownload" }, contentUrl: address },
      },
    },
    isBasedOn: {
      type: "array",
      minItems: 1,
      items: {
        type: "object",
        required: ["@type", "name", "url"],
        properties: { "@type": { const: "Legislation" }, url: address, legislationDate: { format: "date" } },
      },
    },
  },
};

describe.each(languages)("the data page (%s)", (language) => {
  const made = open(dataPage, language);

  it("offers every data file with its size and its whole address, as the link leads", () => {
    const base = `${site}${language === "en" ? "en/" : ""}data`;
    const listed = [...made.querySelectorAll(".downloads li")].map((item) => {
      const link = new URL(item.querySelector("a")?.getAttribute("href") ?? "", base).href;
      expect(textOf(item.querySelector(".address"))).toBe(link);
      const bytes = files.get(link.slice(site.length))?.length ?? 0;
      const shown = textOf(item.querySelector(".size")).replace(" kB", "").replace(",", ".");
      expect(Math.abs(Number(shown) - bytes / 1000)).toBeLessThanOrEqual(0.5);
      return link.slice(site.length);
    });
    expect([...listed].sort()).toEqual([...files.keys()].sort());
    const planIds = edition.tables.plans.map(({ plan_id }) => plan_id);
    for (const path of dataPaths(planIds)) expect(listed).toContain(`data/${path}`);
  });

  it("leads to the rows of every chart", () => {
    const links = [...made.querySelectorAll("#charts details a")].map((link) => link.getAttribute("href"));
    expect(links).toHaveLength(chartCatalogue(edition.tables).length);
    for (const link of links) expect(link).toMatch(/^(?:\.\/|\.\.\/en\/|\.\.\/)*charts\/[a-z0-9_-]+\.csv$/u);
  });

  it("leads within itself only to what is there, and skips no level of headings", () => {
    for (const link of made.querySelectorAll("a[href^='#']"))
      expect(made.getElementById(link.getAttribute("href")?.slice(1) ?? "")?.localName).toBeDefined();
    for (const [at, level] of headings(made).entries())
      expect(level - (headings(made)[at - 1] ?? 1)).toBeLessThanOrEqual(1);
  });

  it("leads nowhere it has nothing, in an edition without plans", () => {
    const tables = { ...edition.tables, plans: [], targets: [], series: [], breaks: [] };
    const none = open(dataPage, language, { ...edition, tables, texts: new Map(), readings: new Map() });
    for (const link of none.querySelectorAll("a[href^='#']"))
      expect(none.getElementById(link.getAttribute("href")?.slice(1) ?? "")?.localName).toBeDefined();
  });

  it("describes the data set as search engines of data want it", () => {
    const [, head = '""'] = /^head: (.*)$/mu.exec(dataPage(pageContext(edition, language, newDocument()))) ?? [];
    const [, source = "{}"] = /<script type="application\/ld\+json">(.*?)<\/script>/su.exec(JSON.parse(head)) ?? [];
    const dataset = JSON.parse(source) as { isBasedOn: unknown[]; distribution: { contentUrl: string }[] };
    expect(faultsBy(rules, dataset)).toEqual([]);
    expect(dataset.isBasedOn).toHaveLength(edition.tables.plans.length);
    for (const { contentUrl } of dataset.distribution)
      expect([...files.keys()]).toContain(contentUrl.slice(site.length));
  });
});
