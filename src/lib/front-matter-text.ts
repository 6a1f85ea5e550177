import { type FrontMatter, frontMatterKeys } from "./plan-file.js";

/** Plain words and dates need no quotes in YAML. */
const bare: ReadonlySet<keyof FrontMatter> = new Set(["area_id", "level", "issued_on"]);

/**
 * Front matter as the lines above a plan's text, each key once, `null` where the document leaves a blank; the inverse
 * of `parsePlanFile`.
 *
 * @example frontMatterText({ area_id: "lao-cai", year: 2024, … }) // "---\narea_id: lao-cai\nlevel: …\n---\n"
 */
export function frontMatterText(front: FrontMatter): string {
  const lines = frontMatterKeys.map((key) => {
    const value = front[key];
    return `${key}: ${typeof value !== "string" || bare.has(key) ? String(value) : JSON.stringify(value)}`;
  });
  return `---\n${lines.join("\n")}\n---\n`;
}
