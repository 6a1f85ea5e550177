/** What Framework's own page template gets wrong or brings along, mended in one page's HTML. */
import { createHash } from "node:crypto";
import { fontName, fontWeights } from "../src/lib/fonts.js";
import { languageOf, languages, pathIn, plainPath, relative } from "../src/lib/links.js";
import { addressAt, fileAt } from "./site-files.js";

const moduleScript = /<script type="module">[\s\S]*?<\/script>\n?/gu;
const anyScript = /<script\b([^>]*)>([\s\S]*?)<\/script>/gu;
const frameworkClient = /<link rel="modulepreload" href="[^"]*_observablehq\/(?:client|runtime|stdlib)[^"]*">\n?/gu;
/** The script of the page that runs a database. */
const engineScript = "/scripts/explore.js";
const charset = '<meta charset="utf-8">';

/**
 * The page with `lang`, a viewport that zooms, links to its twin, preloads of the face and a policy that lets nothing
 * run that we did not write; without Framework's client scripts where the page has no cells.
 *
 * @param path the page's file below the site: `en/plans/ha-giang-2023.html`
 * @param pages all such files, to know whether a twin exists
 * @throws {Error} when the page is not as Framework 1.13.4 writes it, or holds an error box
 */
export function mendPage(html: string, path: string, pages: ReadonlySet<string>): string {
  if (html.includes("observablehq--error")) throw new Error(`${path} holds an error box of Framework`);
  const address = addressAt(path);
  const still = withoutUnusedClient(html.replaceAll(/"lastModified":\d+(?:\.\d+)?,?/gu, ""));
  return [
    ["<html>", `<html lang="${languageOf(address)}">`],
    [", maximum-scale=1", ""],
    [/<meta name="generator"[^>]*>\n/u, ""],
    [/(<title>[^<]+<\/title>)\n*/u, `$1\n${headLinks(address, path, pages)}`],
    [charset, `${charset}\n<meta http-equiv="Content-Security-Policy" content="${contentPolicy([still])}">`],
  ].reduce((page, [from, to]) => replaceOnce(page, from ?? "", String(to), path), still);
}

function replaceOnce(html: string, from: string | RegExp, to: string, path: string): string {
  const mended = html.replace(from, to);
  if (mended === html) throw new Error(`${path} has no ${from}: did Framework's page template change?`);
  return mended;
}

/** Framework's inline script starts its runtime; a page without cells (`define`) or files does not need it. */
function withoutUnusedClient(html: string): string {
  const needed = (script: string): boolean => /\bdefine\(|\bregisterFile\(/u.test(script);
  if ((html.match(moduleScript) ?? []).some(needed)) return html;
  return html.replace(moduleScript, "").replace(frameworkClient, "");
}

function headLinks(address: string, path: string, pages: ReadonlySet<string>): string {
  const twins = languages.map((language) => ({ language, to: pathIn(language, plainPath(address)) }));
  const both = twins.every(({ to }) => pages.has(fileAt(to)));
  const alternates = twins.map(({ language, to }) =>
    link("alternate", `hreflang="${language}"`, relative(address, to)),
  );
  // On a narrow window, where lines are often slow, text and charts come before the face.
  const preloads = fontWeights.map((weight) =>
    link(
      "preload",
      'as="font" type="font/woff2" crossorigin media="(min-width: 48em)"',
      relative(address, `/fonts/${fontName(weight)}`),
    ),
  );
  return [...(both && path !== "404.html" ? alternates : []), ...preloads].join("");
}

const link = (rel: string, more: string, href: string): string => `<link rel="${rel}" ${more} href="${href}">\n`;

/**
 * The Content-Security-Policy of a page: hashes of its inline scripts, nothing at all where it has none. Of several pages
 * together (the header of a folder) it allows what any of them needs.
 *
 * @example contentPolicy(["<p>no script</p>"]) // "default-src 'none'; style-src …"
 */
export function contentPolicy(pages: readonly string[]): string {
  const scripts = pages
    .flatMap((html) => [...html.matchAll(anyScript)])
    .filter(([, attributes = ""]) => !attributes.includes("ld+json"));
  const hashes = scripts
    .filter(([, attributes = ""]) => !attributes.includes("src="))
    .map(([, , body = ""]) => `'sha256-${createHash("sha256").update(body).digest("base64")}'`);
  const script = ["'self'", ...new Set(hashes)].join(" ");
  // Only where a database runs: WebAssembly, in a worker made of bytes the page has fetched, so that it is under this policy.
  const engine = scripts.some(([, attributes = ""]) => attributes.includes(engineScript));
  const [wasm, blob, worker] = engine ? [" 'wasm-unsafe-eval'", " blob:", "worker-src blob:; "] : ["", "", ""];
  const running = scripts.length > 0 ? `script-src ${script}${wasm}; connect-src 'self' data:${blob}; ${worker}` : "";
  const framing = pages.some((html) => html.includes("<iframe")) ? "frame-src 'self'; " : "";
  return `default-src 'none'; ${running}${framing}style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self'; manifest-src 'self'; base-uri 'self'; form-action 'self'`;
}
