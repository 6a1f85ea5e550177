/** Every address of the site is made here: pages, anchors, twins in the other language, relative links. */

export const languages = ["vi", "en"] as const;
export type Language = (typeof languages)[number];

/** The path of a page in a language: `pathIn("en", "/plans/x")` → `/en/plans/x`, `pathIn("en", "/")` → `/en/`. */
export function pathIn(language: Language, path: string): string {
  return language === "vi" ? path : `/${language}${path}`;
}

/** A path under the whole address of the site, which ends in a slash. */
export const wholeAddress = (site: string, path: string): string => `${site}${path.slice(1)}`;

/** `/en/plans/x` → `en`, `/plans/x` → `vi`. */
export function languageOf(path: string): Language {
  return /^\/en(\/|$)/.test(path) ? "en" : "vi";
}

/** The path without its language: `/en/plans/x` → `/plans/x`, `/en/` → `/`. */
export function plainPath(path: string): string {
  return languageOf(path) === "vi" ? path : path.slice("/en".length) || "/";
}

/** The same page in the other language: `/plans/x` → `/en/plans/x` and back. */
export function twinOf(path: string): string {
  return pathIn(languageOf(path) === "vi" ? "en" : "vi", plainPath(path));
}

/** The element id of a target on its plan's page: `ha-giang-2023.grdp_growth` → `t-grdp_growth`. */
export function anchorOf(target: { plan_id: string; target_id: string }): string {
  const prefix = `${target.plan_id}.`;
  const own = target.target_id.startsWith(prefix) ? target.target_id.slice(prefix.length) : target.target_id;
  return `t-${own}`;
}

export const planPath = (planId: string): string => `/plans/${planId}`;
export const areaPath = (areaId: string): string => `/areas/${areaId}`;
export const themePath = (theme: string): string => `/themes/${theme}`;

/** The path of a target's sentence, without language: `/plans/ha-giang-2023#t-grdp_growth`. */
export function targetPath(target: { plan_id: string; target_id: string }): string {
  return `${planPath(target.plan_id)}#${anchorOf(target)}`;
}

/** The quote card of a target, without language: `/cards/ha-giang-2023.grdp_growth.png`. */
export const cardPath = (targetId: string, type: "svg" | "png" | "txt"): string => `/cards/${targetId}.${type}`;

/** Published data files, at addresses that never change. */
export const dataPath = (file: string): string => `/data/${file}`;

/**
 * A link from one page to a path of the site that works under any base path:
 * `relative("/en/plans/x", "/data/targets.csv")` → `../../data/targets.csv`.
 */
export function relative(from: string, to: string): string {
  const folders = from.split("/").slice(1, -1);
  const [path = "", ...hash] = to.split("#");
  const parts = path.split("/").slice(1);
  let shared = 0;
  while (shared < folders.length && shared < parts.length - 1 && folders[shared] === parts[shared]) shared++;
  const up = "../".repeat(folders.length - shared) || "./";
  return up + parts.slice(shared).join("/") + (hash.length > 0 ? `#${hash.join("#")}` : "");
}
