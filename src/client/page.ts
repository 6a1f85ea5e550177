/** What the scripts know of the page they run in. */
import type { Language } from "../lib/links.js";
import type { Html } from "../pages/html.js";

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
 * What is at an address, also one relative to the page.
 * @throws {Error} when it cannot be had
 */
export async function fetchFrom(address: string, options?: RequestInit): Promise<Response> {
  const response = await fetch(address, options);
  if (!response.ok) throw new Error(`${address}: status ${response.status}`);
  return response;
}

/** A file of the site, as above. */
export const fetchFile = (path: string, options?: RequestInit): Promise<Response> => fetchFrom(siteFile(path), options);

/** The same, read as JSON. */
export const readJson = async <T>(path: string): Promise<T> => (await (await fetchFile(path)).json()) as T;

/** Work that is done when first asked for, and once; after a failure the next who asks tries again. */
export function once<T>(work: () => Promise<T>): () => Promise<T> {
  let begun: Promise<T> | undefined;
  return () => {
    begun ??= work().catch((error: unknown) => {
      begun = undefined;
      throw error;
    });
    return begun;
  };
}

/** The link to the other language keeps the query, so that a choice or a search is kept too. */
export function keepQueryInTwin(hash = ""): void {
  const twin = document.querySelector<HTMLAnchorElement>("a.twin");
  if (twin) [twin.search, twin.hash] = [location.search, hash];
}

/** The element that fits a selector, in which something happened. */
export const closest = <T extends Element>(target: EventTarget | null, selector: string): T | null =>
  target instanceof Element ? target.closest<T>(selector) : null;

/** Markup as nodes. */
export function fragment({ markup }: Html): DocumentFragment {
  const template = document.createElement("template");
  template.innerHTML = markup;
  return template.content;
}

/** A paragraph of text; nothing of it is markup. */
export function paragraph(text: string, className = ""): HTMLParagraphElement {
  const made = document.createElement("p");
  made.textContent = text;
  if (className !== "") made.className = className;
  return made;
}

/** Puts text into the clipboard; tells whether the browser let us. */
export async function copied(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** SHA-256 in small hexadecimal digits; the browser has it over secure connections only. */
export async function sha256(bytes: ArrayBuffer): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return [...digest].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
