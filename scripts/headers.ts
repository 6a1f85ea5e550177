/**
 * The file `_headers` for hosts that read it (Netlify, Cloudflare Pages): a policy in a meta tag can say neither who may
 * frame a page nor who may read a file.
 *
 * Such hosts put together what all fitting rules say of a header, and of two policies both hold. So no rule for all pages
 * may speak of frames: each rule names the pages it is for, and embeds, which anyone may frame, have none.
 */
import { rollups } from "d3";
import { contentPolicy } from "./mend-page.js";
import { addressAt } from "./site-files.js";

/** What other sites may read, show and load, wherever they live. */
const open: readonly string[] = [
  "/embed.js",
  ...["data", "fonts", "embed", "en/embed", "oembed", "en/oembed", "charts", "en/charts"].map(folderRule),
  ...["cards", "en/cards", "og", "editions"].map(folderRule),
];

function folderRule(folder: string): string {
  return `/${folder}/*`;
}

/** The rule that a page falls under: its folder, or itself where it stands at the top of its language's tree. */
function ruleOf(file: string): string {
  const address = addressAt(file);
  const [, language = "", folder = ""] = /^\/(en\/)?(?:([^/]+)\/)?/u.exec(address) ?? [];
  return folder === "" ? address : folderRule(`${language}${folder}`);
}

/**
 * @param pages those that only this site may frame, by their files: `en/plans/x.html`; each rule allows what its pages need
 * @example headers(new Map([["plans/a.html", "<p>no script</p>"]]))
 */
export function headers(pages: ReadonlyMap<string, string>): string {
  const policies = rollups(
    pages,
    (some) => contentPolicy(some.map(([, html]) => html)),
    ([file]) => ruleOf(file),
  ).sort(([a], [b]) => (a < b ? -1 : 1));
  return `/*
  X-Content-Type-Options: nosniff
  Referrer-Policy: strict-origin-when-cross-origin
  Permissions-Policy: camera=(), geolocation=(), microphone=()
/_import/*
  Cache-Control: public, max-age=31536000, immutable
/fonts/*
  Cache-Control: public, max-age=604800
/data/annotations/*
  Content-Type: application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"
${open.map((rule) => `${rule}\n  Access-Control-Allow-Origin: *\n  Cross-Origin-Resource-Policy: cross-origin\n`).join("")}${policies.map(([rule, policy]) => `${rule}\n  Content-Security-Policy: ${policy}; frame-ancestors 'self'\n`).join("")}`;
}
