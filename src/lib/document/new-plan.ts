/** The file that a new plan becomes: what `chi-tieu add` writes and what the page of trying gives away, byte for byte. */
import { type DocumentFacts, inferDocument } from "../document.js";
import { frontMatterText } from "../front-matter-text.js";
import type { Area } from "../model.js";
import type { FrontMatter } from "../plan-file.js";
import { issuerOf } from "./issuer.js";

export interface NewPlan {
  /** `lao-cai-2024.md`, to stand in `data/plans/`. */
  name: string;
  front: FrontMatter;
  /** The front matter as lines, with their fences. */
  above: string;
  /** The whole file. */
  content: string;
}

/** What a document says of itself; what front matter says that a person wrote goes before it. */
export function factsOf(text: string, given: FrontMatter | null): DocumentFacts {
  return given ? { ...inferDocument(text), ...stated(given) } : inferDocument(text);
}

/** The parts of given front matter that say something: null there may only mean that nobody looked. */
function stated(given: FrontMatter): Partial<DocumentFacts> {
  const { document_type, number, issued_on, signer, title, slogan } = given;
  const facts = { document_type, number, issued_on, signer, title, slogan };
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== null));
}

export interface NewPlanParts {
  /** Normalised, without front matter. */
  text: string;
  facts: DocumentFacts;
  area: Area;
  year: number;
  given: FrontMatter | null;
  areas: readonly Area[];
  /** Where the text comes from, in a sentence: see {@link sourceOfFile}. */
  source: string;
}

/**
 * A plan's file from what is known of it.
 * @example newPlan({ text, facts: factsOf(text, null), area, year: 2024, given: null, areas, source }).name // "lao-cai-2024.md"
 */
export function newPlan({ text, facts, area, year, given, areas, source }: NewPlanParts): NewPlan {
  const { document_type, number, issued_on, signer, title, slogan } = facts;
  const parent = areas.find(({ area_id }) => area_id === area.parent_id) ?? null;
  const front: FrontMatter = {
    area_id: area.area_id,
    level: area.level,
    year,
    document_type,
    number,
    issued_on,
    issuer: given?.issuer ?? issuerOf(text, area, parent),
    signer,
    title,
    slogan,
    source: given?.source ?? source,
  };
  const above = frontMatterText(front);
  return { name: `${area.area_id}-${year}.md`, front, above, content: above + text };
}

/** @param name of the file, without its folder */
export const sourceOfFile = (name: string): string => `Toàn văn lấy từ tệp ${name}`;

/** For text that came without a file. */
export const sourceOfPaste = "Toàn văn dán vào trang đọc thử";
