import { formattedCount } from "./docx-counts.js";

/**
 * Word numbers lists itself: what a reader sees as `a)` is no letter of the document. These functions write the numbers
 * into it before it is read, so that the text says what the paper says.
 *
 * The parts of a Word file are written by programs in one regular form; they are searched as text, not parsed.
 */

interface Level {
  start: number;
  format: string;
  /** `%1.%2)`: the counters of levels 1, 2, … as the part has it, in XML's letters. */
  text: string;
  /** The style of paragraphs that get this level without saying so. */
  style: string | null;
}

interface Numbering {
  /** The levels of a list by its id. */
  levels: Map<string, Level[]>;
  /** Lists of one kind go on counting together, unless one starts anew. */
  kind: Map<string, string>;
}

/** The parts of a Word file that say how its lists are numbered; null where the file has no such part. */
export interface NumberedParts {
  document: string;
  numbering: string | null;
  styles: string | null;
}

/**
 * `word/document.xml` with the numbers of its lists written before their paragraphs.
 * @example numbersWritten({ document: "<w:p><w:pPr><w:numPr>…", numbering: "…lvlText w:val=\"%1)\"…", styles: null })
 */
export function numbersWritten({ document, numbering, styles }: NumberedParts): string {
  if (numbering === null) return document;
  const lists = readNumbering(numbering);
  const styled = readStyles(styles ?? "", lists);
  const counters = new Map<string, number[]>();
  // How a paragraph was formatted before a tracked change holds a second set of properties.
  const now = document.replace(/<w:pPrChange\s[\s\S]*?<\/w:pPrChange>/gu, "");
  return now.replace(/<w:pPr>([\s\S]*?)<\/w:pPr>/gu, (whole, properties: string) => {
    const place = placeOf(properties, styled);
    const levels = place && lists.levels.get(place.list);
    if (!place || !levels?.[place.level]) return whole;
    const label = nextLabel(levels, place.level, counted(counters, lists.kind.get(place.list) ?? place.list));
    if (label === "") return whole;
    const plain = properties.replace(/<w:numPr>[\s\S]*?<\/w:numPr>/u, "");
    const none = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="0"/></w:numPr>';
    return `<w:pPr>${plain}${none}</w:pPr><w:r><w:t xml:space="preserve">${label} </w:t></w:r>`;
  });
}

const attribute = (xml: string, element: string): string | null =>
  new RegExp(`<w:${element}\\s[^>]*?w:val="([^"]*)"`, "u").exec(xml)?.[1] ?? null;

function readNumbering(xml: string): Numbering {
  const kinds = new Map<string, Level[]>();
  for (const [, id = "", body = ""] of xml.matchAll(
    /<w:abstractNum\s[^>]*?w:abstractNumId="([^"]*)"[^>]*>([\s\S]*?)<\/w:abstractNum>/gu,
  ))
    kinds.set(id, readLevels(body));
  const levels = new Map<string, Level[]>();
  const kind = new Map<string, string>();
  for (const [, id = "", body = ""] of xml.matchAll(/<w:num\s[^>]*?w:numId="([^"]*)"[^>]*>([\s\S]*?)<\/w:num>/gu)) {
    const abstract = attribute(body, "abstractNumId") ?? "";
    const own = [...(kinds.get(abstract) ?? [])];
    const overrides = [...body.matchAll(/<w:lvlOverride\s[^>]*?w:ilvl="(\d+)"[^>]*>([\s\S]*?)<\/w:lvlOverride>/gu)];
    for (const [, level = "", override = ""] of overrides) {
      const before = own[Number(level)];
      const start = attribute(override, "startOverride");
      const [replaced] = readLevels(override).filter(Boolean);
      if (replaced) own[Number(level)] = replaced;
      else if (before && start !== null) own[Number(level)] = { ...before, start: Number(start) };
    }
    levels.set(id, own);
    kind.set(id, overrides.length > 0 ? `own ${id}` : abstract);
  }
  return { levels, kind };
}

function readLevels(xml: string): Level[] {
  const levels: Level[] = [];
  for (const [, place = "", body = ""] of xml.matchAll(/<w:lvl\s[^>]*?w:ilvl="(\d+)"[^>]*>([\s\S]*?)<\/w:lvl>/gu))
    levels[Number(place)] = {
      start: Number(attribute(body, "start") ?? 1),
      format: attribute(body, "numFmt") ?? "decimal",
      text: attribute(body, "lvlText") ?? "",
      style: attribute(body, "pStyle"),
    };
  return levels;
}

interface Place {
  list: string;
  level: number;
}

/** Which style puts its paragraphs into which list. */
function readStyles(xml: string, { levels }: Numbering): Map<string, Place> {
  const places = new Map<string, Place>();
  for (const [list, own] of levels)
    for (const [level, { style }] of own.entries())
      if (style !== null && !places.has(style)) places.set(style, { list, level });
  for (const [, id = "", body = ""] of xml.matchAll(
    /<w:style\s[^>]*?w:styleId="([^"]*)"[^>]*>([\s\S]*?)<\/w:style>/gu,
  )) {
    const list = attribute(body, "numId");
    const level = places.get(id)?.level ?? Number(attribute(body, "ilvl") ?? 0);
    if (list !== null) places.set(id, { list, level });
  }
  return places;
}

function placeOf(properties: string, styled: ReadonlyMap<string, Place>): Place | null {
  const own = /<w:numPr>[\s\S]*?<\/w:numPr>/u.exec(properties)?.[0] ?? "";
  const byStyle = styled.get(attribute(properties, "pStyle") ?? "") ?? null;
  const list = attribute(own, "numId") ?? byStyle?.list;
  if (list === undefined || list === "0") return null;
  return { list, level: Number(attribute(own, "ilvl") ?? byStyle?.level ?? 0) };
}

function counted(counters: Map<string, number[]>, kind: string): number[] {
  const counts = counters.get(kind) ?? [];
  counters.set(kind, counts);
  return counts;
}

/** Counts one on at a level, and says how the paragraph is numbered; empty for none. */
function nextLabel(levels: readonly Level[], level: number, counts: number[]): string {
  const own = levels[level];
  if (own === undefined || own.format === "none") return "";
  if (own.format === "bullet") return /^[-–+]$/u.test(own.text) ? own.text : "-";
  counts.length = Math.max(counts.length, level + 1);
  counts[level] = (counts[level] ?? own.start - 1) + 1;
  counts.splice(level + 1);
  return own.text.replace(/%(\d)/gu, (_, digit: string) => {
    const place = Number(digit) - 1;
    const at = levels[place];
    return at ? formattedCount(counts[place] ?? at.start, at.format) : "";
  });
}
