import { describe, expect, it } from "vitest";
import type { Plan, Target } from "../../src/lib/model.js";
import { loadEdition } from "../../src/node/edition.js";
import { dataFiles } from "../../src/node/tables.js";
import { annotationsMaker, annotationsOf } from "../../src/publish/annotations.js";
import { faultsBy } from "./schema-faults.js";

interface Selector {
  type: string;
  exact: string;
  prefix: string;
  suffix: string;
  start: number;
  end: number;
  value: string;
}
interface Selection {
  source: { id: string };
  selector: Selector[];
}
interface Annotation {
  id: string;
  body: { type: string; value?: string; language?: string; "schema:identifier"?: string }[];
  target: Selection[];
}
interface Collection {
  id: string;
  total: number;
  first: { items: Annotation[] };
}

const site = "https://example.org/chi-tieu/";
const edition = loadEdition();
const context = { siteUrl: site };
const files = annotationsMaker(edition, context);
const collections = files.map(
  ({ path, bytes }) => [path, JSON.parse(new TextDecoder().decode(bytes)) as Collection] as const,
);
const published = new Map(
  dataFiles(edition, site).map(({ path, bytes }) => [`${site}data/${path}`, new TextDecoder().decode(bytes)]),
);
const selector = (selection: Selection | undefined, type: string): Selector | undefined =>
  selection?.selector.find((one) => one.type === type);

/** What https://www.w3.org/TR/annotation-model/ requires of a collection, its page, and annotations like ours (its MUSTs). */
const address = { type: "string", format: "uri", pattern: "^https?://" };
const rules = {
  type: "object",
  required: ["@context", "id", "type", "label", "total", "first"],
  properties: {
    "@context": { type: "array", contains: { const: "http://www.w3.org/ns/anno.jsonld" } },
    id: address,
    type: { const: "AnnotationCollection" },
    label: { type: "string" },
    total: { type: "integer", minimum: 0 },
    rights: address,
    generated: { type: "string", format: "date-time", pattern: "Z$" },
    first: {
      type: "object",
      required: ["id", "type", "items", "partOf", "startIndex"],
      properties: {
        id: address,
        type: { const: "AnnotationPage" },
        partOf: address,
        startIndex: { const: 0 },
        items: { type: "array", items: { $ref: "#/$defs/annotation" } },
      },
      not: { required: ["@context"] },
    },
  },
  $defs: {
    annotation: {
      type: "object",
      required: ["id", "type", "target", "body", "motivation"],
      properties: {
        id: address,
        type: { const: "Annotation" },
        motivation: { enum: ["describing", "identifying", "classifying", "highlighting", "linking"] },
        body: { type: "array", minItems: 1, items: { $ref: "#/$defs/body" } },
        target: { type: "array", minItems: 1, items: { $ref: "#/$defs/specific" } },
      },
    },
    body: {
      type: "object",
      required: ["type"],
      if: { properties: { type: { const: "TextualBody" } } },
      // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema, nobody awaits it
      then: {
        required: ["value"],
        properties: { value: { type: "string" }, language: { enum: ["vi", "en"] }, format: { const: "text/plain" } },
      },
      // A resource of its own is known by its address.
      else: { required: ["id"], properties: { id: address }, not: { required: ["value"] } },
    },
    specific: {
      type: "object",
      required: ["type", "source", "selector"],
      properties: {
        type: { const: "SpecificResource" },
        source: { type: "object", required: ["id"], properties: { id: address } },
        selector: { type: "array", minItems: 1, items: { $ref: "#/$defs/selector" } },
      },
    },
    selector: {
      oneOf: [
        {
          required: ["exact", "prefix", "suffix"],
          properties: { type: { const: "TextQuoteSelector" }, exact: { type: "string", minLength: 1 } },
        },
        {
          required: ["start", "end"],
          properties: {
            type: { const: "TextPositionSelector" },
            start: { type: "integer", minimum: 0 },
            end: { type: "integer", minimum: 1 },
          },
        },
        {
          required: ["value", "conformsTo"],
          properties: { type: { const: "FragmentSelector" }, value: { type: "string" }, conformsTo: address },
        },
      ],
    },
  },
};

describe("annotations of each plan", () => {
  it("are one file a plan, with every target of it", () => {
    expect(files.map(({ path }) => path)).toEqual(
      edition.tables.plans.map(({ plan_id }) => `data/annotations/${plan_id}.jsonld`),
    );
    expect(collections.flatMap(([, { first }]) => first.items)).toHaveLength(edition.tables.targets.length);
    for (const [, { total, first }] of collections) expect(first.items).toHaveLength(total);
  });

  it.each(collections)("%s keeps the rules of the annotation model", (_path, collection) => {
    expect(faultsBy(rules, collection)).toEqual([]);
  });

  it("have addresses of their own", () => {
    const ids = collections.flatMap(([, { first }]) => first.items.map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
  });

  it.each(collections)("%s quotes the published text exactly where it says", (_path, { first }) => {
    for (const { target } of first.items) {
      const [inText] = target;
      const text = published.get(inText?.source.id ?? "") ?? "";
      const points = [...text];
      const quote = selector(inText, "TextQuoteSelector");
      const place = selector(inText, "TextPositionSelector");
      if (!quote || !place) throw new Error("a selector is missing");
      expect(points.slice(place.start, place.end).join("")).toBe(quote.exact);
      expect(text).toContain(quote.prefix + quote.exact + quote.suffix);
      expect(points.slice(0, place.start).join("").endsWith(quote.prefix)).toBe(true);
      expect(points.slice(place.end).join("").startsWith(quote.suffix)).toBe(true);
    }
  });

  it("carry the row: each target's id once, and its figure in both languages", () => {
    const bodies = collections.flatMap(([, { first }]) => first.items.map(({ body }) => body));
    const ids = bodies.map((body) => body.find((one) => one["schema:identifier"])?.["schema:identifier"]);
    expect(ids).toEqual(edition.tables.targets.map(({ target_id }) => target_id));
    for (const body of bodies) expect(body.map(({ language }) => language)).toEqual(["vi", "en", undefined]);
  });
});

describe("positions", () => {
  const plan = { plan_id: "x-2030", area_id: "x", year: 2030 } as Plan;
  const text = "𠀋 Mở đầu. Tăng 9,9% 𠀋. Hết.";
  const quote = "Tăng 9,9%";
  const start = text.indexOf(quote);
  const target = {
    target_id: "x-2030.growth",
    plan_id: "x-2030",
    year: 2030,
    indicator: null,
    scope: "",
    comparator: "=",
    value: 9.9,
    value_high: null,
    unit: "percent",
    stated: "9,9%",
    quote,
    start,
    end: start + quote.length,
  } as Target;

  it("count code points, also behind a character of two code units", () => {
    const tables = { areas: [], indicators: [], targets: [target] };
    const texts = new Map([[plan.plan_id, text]]);
    const { first } = annotationsOf(plan, { tables, texts, stamp: edition.stamp }, context) as Collection;
    const selection = first.items[0]?.target[0];
    const place = selector(selection, "TextPositionSelector");
    expect(place).toMatchObject({ start: start - 1, end: start - 1 + quote.length });
    expect([...text].slice(place?.start, place?.end).join("")).toBe(quote);
    expect(selector(selection, "TextQuoteSelector")).toMatchObject({ prefix: "𠀋 Mở đầu. ", suffix: " 𠀋. Hết." });
  });
});
