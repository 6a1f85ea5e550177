/** What stands at addresses that moved, on any host: a page that leads on, a copy of a file, a second anchor. */
import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { languageOf, relative } from "../src/lib/links.js";
import { InputError } from "../src/node/input-error.js";
import { type Redirect, redirectsFile } from "../src/node/redirects.js";
import { html } from "../src/pages/html.js";
import { fileAt } from "./site-files.js";

/**
 * Writes the old addresses into a finished site, and `_redirects` for hosts that read it.
 *
 * @param base the path below which the site lives
 * @throws InputError when an old address is in use again, or the new one is not there
 */
export function writeRedirects(folder: string, redirects: readonly Redirect[], base: string): void {
  for (const redirect of redirects) {
    if (redirect.from.includes("#")) writeAnchor(folder, redirect);
    else writeOld(folder, redirect);
  }
  const moved = redirects.filter(({ from }) => !from.includes("#"));
  if (moved.length === 0) return;
  const below = (address: string): string => base + address.slice(1);
  const rules = moved.map(({ from, to }) => `${below(from)} ${below(to)} 301\n`);
  writeFileSync(join(folder, "_redirects"), rules.join(""));
}

function fault({ line }: Redirect, what: string, mend: string): InputError {
  return new InputError(redirectsFile, line, what, mend);
}

function writeOld(folder: string, redirect: Redirect): void {
  const { from, to } = redirect;
  const old = join(folder, fileAt(from));
  const now = join(folder, fileAt(to.split("#")[0] ?? to));
  if (existsSync(old)) throw fault(redirect, `"${from}" is in use again`, "Take the line out");
  if (!existsSync(now)) throw fault(redirect, `nothing is at "${to}"`, "Give an address that the site has");
  mkdirSync(dirname(old), { recursive: true });
  if (old.endsWith(".html")) writeFileSync(old, leadingOn(from, to));
  else copyFileSync(now, old);
}

/** A page that leads on by itself, and by a link where a browser does not let it. */
function leadingOn(from: string, to: string): string {
  const language = languageOf(from);
  const href = relative(from, to);
  const words =
    language === "vi" ? "Trang này đã chuyển. Đến địa chỉ mới" : "This page has moved. Go to the new address";
  return `<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default-src 'none'; base-uri 'self'">
${
  html`<meta name="viewport" content="width=device-width"><meta name="robots" content="noindex"><title>${words}</title>
<link rel="canonical" href="${href}"><meta http-equiv="refresh" content="0; url=${href}"></head>
<body><main><p><a href="${href}">${words}</a></p></main></body></html>`.markup
}
`;
}

/** An anchor of old inside the element that has the new one, so that it is shown as the chosen one all the same. */
function writeAnchor(folder: string, redirect: Redirect): void {
  const [page = "", old = ""] = redirect.from.split("#");
  const now = redirect.to.split("#")[1] ?? "";
  const path = join(folder, fileAt(page));
  const source = existsSync(path) ? readFileSync(path, "utf8") : "";
  const begin = (id: string): number => source.indexOf(` id="${id}"`);
  if (begin(old) >= 0) throw fault(redirect, `"${redirect.from}" is in use again`, "Take the line out");
  if (begin(now) < 0) throw fault(redirect, `nothing is at "${redirect.to}"`, "Give an anchor that the page has");
  const at = source.indexOf(">", begin(now)) + 1;
  writeFileSync(path, `${source.slice(0, at)}<span id="${old}"></span>${source.slice(at)}`);
}
