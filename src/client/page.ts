/** What the scripts know of the page they run in. */
import type { Language } from "../lib/links.js";

/** The language of the page, as its root element says. */
export const pageLanguage = (): Language => (document.documentElement.lang === "en" ? "en" : "vi");

/**
 * An element that the page was built with.
 * @throws {Error} when it is missing: page and script are of different editions
 */
export function element<T extends Element>(selector: string, kind: new () => T): T {
  const found = document.querySelector(selector);
  if (!(found instanceof kind)) throw new Error(`no ${selector} in this page`);
  return found;
}

/** The address of a file of the site, under whatever path the site lives: scripts stand in its folder `/scripts/`. */
export const siteFile = (path: string): string => new URL(`..${path}`, import.meta.url).href;

/**
 * A file of the site read as JSON.
 * @throws {Error} when it cannot be had
 */
export async function readJson<T>(path: string): Promise<T> {
  const response = await fetch(siteFile(path));
  if (!response.ok) throw new Error(`${path}: status ${response.status}`);
  return (await response.json()) as T;
}

/** The link to the other language keeps the query, so that a choice or a search is kept too. */
export function keepQueryInTwin(): void {
  const twin = document.querySelector<HTMLAnchorElement>("a.twin");
  if (twin) twin.search = location.search;
}

/** SHA-256 in small hexadecimal digits; the browser has it over secure connections only. */
export async function sha256(bytes: ArrayBuffer): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return [...digest].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
